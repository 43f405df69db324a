import { formatDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveServers } from "../shared/delegation.ts";

/** Where the zone above does not say: the usual TTL of a DS record. */
const usualTtl = 86_400;

export default rule({
  id: "dns/ds-present-on-ns-change",
  title: "Name servers move while the DS record stays at the parent",
  on: "mailName",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "dns-live", score: 5 },
  source: "RFC 6781 §4.3.5; RFC 8901",
  worlds: ["live"],
  messages: {
    present:
      "{tranche} moves {domain} to other name servers, and the zone above still has a DS record: without the old keys everything fails validation and mail bounces. Take the DS away and wait {ttl} before, or have both providers sign",
  },
  check({ name, playbook }, { ask, isPast, report }) {
    const tranches = playbook ? tranchesThatMoveServers(playbook, name) : [];
    const next = tranches.filter(({ window }) => window === undefined || !isPast(window.to));
    if (next.length === 0) return;
    const answer = ask({ kind: "dns", name, type: "DS" });
    if (answer?.kind !== "records") return;
    const ttl = formatDuration(answer.ttlSeconds ?? usualTtl);
    for (const tranche of next) report(tranche.place, "present", { tranche: tranche.id, domain: name, ttl });
  },
});
