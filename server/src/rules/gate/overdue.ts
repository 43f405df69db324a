import { formatInstant } from "../../base/index.ts";
import { decidableFrom, latestDecision } from "../../risk/index.ts";
import { rule } from "../rule.ts";

/** Evidence of the last day comes in with a delay: DMARC reports cover about a day (RFC 9990). */
const graceMs = 2 * 86_400_000;

export default rule({
  id: "gate/overdue",
  title: "Gate decision overdue",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "routing", component: "gate", score: 1 },
  source: "Tool rule: a gate that nobody decides stops everything behind it",
  messages: {
    overdue:
      "The gate of {tranche} could be decided since {since}, and no Decision is recorded: everything that needs {tranche} waits for it",
  },
  check({ playbook, tranche }, { report, isPast }) {
    if (tranche.gate.state !== "on" || latestDecision(playbook, tranche.id)) return;
    const since = decidableFrom(tranche);
    if (since === undefined || !isPast(since + graceMs)) return;
    report(tranche.place, "overdue", { tranche: tranche.id, since: formatInstant(since, playbook.timeZone) });
  },
});
