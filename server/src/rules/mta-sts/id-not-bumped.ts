import { type Name, txtValue } from "../../dns/index.ts";
import { isMtaSts, parseMtaSts } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { textPlace } from "../shared/places.ts";
import { policyServed } from "../shared/transport.ts";

const front = "_mta-sts.";

export default rule({
  id: "mta-sts/id-not-bumped",
  title: "Policy changes but its id does not",
  // The record as the file has it, against what is live: a policy that is only planned is nowhere else.
  on: "recordSet",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §3.1, §5.1",
  worlds: ["live"],
  messages: {
    same: "The plan changes the MTA-STS policy of {domain} from {served} to {planned}, and the record keeps the id {id} that is live: senders do not fetch the new policy before the old one has run out. Give the record a new id in the same change",
  },
  fixes: {
    bump: {
      title: "Give the record the next id",
      safety: "unsafe",
      edit: ({ set }, { index, text }: { index: number; text: string }, { zone }) => zone(set.owner)?.setText(set, index, text) ?? [],
    },
  },
  check({ set, domain }, { ask, derive, report }) {
    const planned = domain?.fields.get("mtaSts")?.text;
    if (set.type !== "TXT" || !set.owner.startsWith(front) || planned === undefined) return;
    const index = set.sources.findIndex((source) => isMtaSts(source.txt?.text ?? ""));
    const source = set.sources[index];
    const text = source?.txt?.text ?? "";
    const id = parseMtaSts(text).value.id;
    const name = set.owner.slice(front.length) as Name;
    if (!source || !id || name !== domain?.name) return;
    const live = ask({ kind: "dns", name: set.owner, type: "TXT" });
    if (live?.kind !== "records") return;
    const served = derive(policyServed, name);
    if (!served.known || served.value.kind !== "policy") return;
    const mode = served.value.policy.mode?.value;
    const isSame = live.records.some((record) => parseMtaSts(txtValue(record) ?? "").value.id?.value === id.value);
    if (!isSame || mode === undefined || mode === planned) return;
    const next = text.slice(0, id.range.start) + nextId(id.value) + text.slice(id.range.end);
    const at = textPlace(set, (one) => one === text, id.range)?.place ?? source.rdata;
    report(at, "same", { domain: name, served: mode, planned, id: id.value }, { fix: [{ id: "bump", with: { index, text: next } }] });
  },
});

/** Another id of letters and digits, at most 32 (RFC 8461 3.1): the number at its end goes up. */
function nextId(id: string): string {
  const digits = /\d{1,15}$/.exec(id)?.[0] ?? "";
  if (digits === "") return `${id.slice(0, 31)}1`;
  const next = String(Number(digits) + 1).padStart(digits.length, "0");
  return (id.slice(0, id.length - digits.length) + next).slice(-32);
}
