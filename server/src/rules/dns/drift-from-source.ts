import { type Answer, rdataText, txtValue } from "../../dns/index.ts";
import { isDmarc, isSpf, looksLikeDkim } from "../../records/index.ts";
import { rule, type Targets } from "../rule.ts";
import { stated } from "../shared/derivations.ts";
import { concernsMail, sameAs } from "../shared/live-sets.ts";

type Target = Targets["recordSet"];

export default rule({
  id: "dns/drift-from-source",
  title: "Live record differs from the reviewed text",
  on: "recordSet",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "dns-live", score: 3 },
  source: "RFC 2181 §5; method (DNS as code)",
  worlds: ["live"],
  messages: {
    absent: "{type} of {owner} is in the file, but not live",
    differs: "{type} of {owner} is not what the file says; live: {live}",
    mailAbsent: {
      text: "{type} of {owner} is in the file, but not live: the plan rests on a record that receivers do not see",
      severity: "error",
      score: 4,
    },
    mailDiffers: { text: "{type} of {owner} is not what the file says; receivers see: {live}", severity: "error", score: 4 },
    ttl: { text: "{type} of {owner} is live with a TTL of {live} seconds, the file says {text}", severity: "info", score: 1 },
  },
  fixes: {
    accept: {
      title: "Write the live text into the file",
      safety: "unsafe",
      edit: ({ set }, { live }: { live: string }, { zone }) => zone(set.owner)?.setText(set, 0, live) ?? [],
    },
  },
  check(target, { ask, report }) {
    const { set } = target;
    if (!concernsMail(set)) return;
    const answer = ask(stated(set.owner, set.type));
    const place = set.sources[0]?.place;
    if (!answer || !place || answer.kind === "failed" || answer.kind === "document" || answer.kind === "smtp") return;
    const data = { type: set.type, owner: set.owner };
    const moves = movesMail(target);
    if (answer.kind === "nodata" || answer.kind === "nxdomain") {
      const seen = answer.negativeTtlSeconds === undefined ? {} : { seenAfterSeconds: answer.negativeTtlSeconds };
      report(place, moves ? "mailAbsent" : "absent", data, seen);
    } else if (!sameAs(set, answer)) {
      const [live, ...others] = answer.kind === "records" ? answer.records.map((record) => txtValue(record)) : [];
      const accept =
        live !== undefined && others.length === 0 && set.records.length === 1 ? { fix: [{ id: "accept" as const, with: { live } }] } : {};
      report(place, moves ? "mailDiffers" : "differs", { ...data, live: shown(answer) }, accept);
    } else if (answer.ttlSeconds !== undefined && set.ttlSeconds !== undefined && answer.ttlSeconds !== set.ttlSeconds) {
      report(set.sources[0]?.ttl ?? place, "ttl", { ...data, live: answer.ttlSeconds, text: set.ttlSeconds });
    }
  },
});

/** MX, SPF, DKIM and DMARC of a domain that sends or receives decide where mail goes and whether it is believed. */
function movesMail({ set, domain }: Target): boolean {
  if (!domain?.ours || !(domain.roles.includes("send") || domain.roles.includes("receive"))) return false;
  if (set.type === "MX") return true;
  const isKeyAlias = set.type === "CNAME" && set.owner.includes("._domainkey.");
  const isAuthentication =
    set.type === "TXT" && set.records.some((record) => [isSpf, isDmarc, looksLikeDkim].some((is) => is(txtValue(record) ?? "")));
  return isKeyAlias || isAuthentication;
}

function shown(answer: Answer): string {
  if (answer.kind === "cname") return `CNAME ${answer.target}`;
  return answer.kind === "records" ? answer.records.map(rdataText).join(", ").slice(0, 200) : answer.kind;
}
