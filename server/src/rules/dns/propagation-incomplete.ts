import { formatDuration } from "../../base/index.ts";
import { type Answer, rdataText } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { stated } from "../shared/derivations.ts";
import { concernsMail, sameAs } from "../shared/live-sets.ts";

export default rule({
  id: "dns/propagation-incomplete",
  title: "A resolver still gives the old answer",
  on: "recordSet",
  kind: "live",
  severity: "info",
  risk: { category: "routing", component: "dns-live", score: 2 },
  source: "RFC 1034 §4.3.4; RFC 2308 §5; RFC 8767",
  worlds: ["live"],
  messages: {
    old: "{type} of {owner} is published as the file says, but {server} still gives the old answer ({old}){left}: senders behind such caches go on as before. Wait for it before the next step",
  },
  check({ set }, { askOptional, report }) {
    if (!concernsMail(set) || set.type === "SRV") return;
    // Asked anyway: what the zone's own servers say is compared with the text, and every live check asks the resolver.
    const own = askOptional(stated(set.owner, set.type));
    const seen = askOptional({ kind: "dns", name: set.owner, type: set.type });
    const place = set.sources[0]?.place;
    if (!place || !own || !seen || !sameAs(set, own) || !own.meta.authoritative || seen.meta.authoritative) return;
    if (seen.kind === "failed" || seen.kind === "document" || sameAs(set, seen)) return;
    const left = seen.meta.remainingTtl;
    const data = {
      type: set.type,
      owner: set.owner,
      server: seen.meta.server,
      old: shown(seen),
      left: left === undefined ? "" : `, for ${formatDuration(left)} more`,
    };
    report(place, "old", data, left === undefined ? {} : { seenAfterSeconds: left });
  },
});

function shown(answer: Answer): string {
  if (answer.kind === "cname") return `CNAME ${answer.target}`;
  return answer.kind === "records" ? answer.records.map(rdataText).join(", ").slice(0, 120) : "not there";
}
