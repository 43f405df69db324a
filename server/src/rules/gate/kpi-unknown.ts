import { evaluateGate } from "../../kpi/index.ts";
import { latestDecision } from "../../risk/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "gate/kpi-unknown",
  title: "KPI has no (fresh) evidence",
  on: "assessment",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "gate", score: 0 },
  source: "Tool rule: unknown is never green",
  messages: {
    none: "Whether {tranche} passes {condition} is not known ({why}): its gate is HOLD at best",
    unproved: "{tranche} has not proved {condition} yet ({why}{more}): its gate is HOLD at best",
    stale: "The evidence for {condition} of {tranche} is too old ({why}): measure again before the gate is decided",
  },
  check({ playbook, assessment }, { report }) {
    const { tranche, judgedAt } = assessment;
    // Before its window nothing can be measured, and after its Decision nothing has to be.
    if (!tranche.window || tranche.window.to > judgedAt || latestDecision(playbook, tranche.id)) return;
    for (const { condition, state, why, more } of evaluateGate(playbook, tranche, judgedAt).conditions) {
      if (state === "pass" || state === "fail" || state === "too-early") continue;
      const data = {
        tranche: tranche.id,
        condition: condition.text,
        why,
        more: more === undefined ? "" : `; ${more} more without a fault would`,
      };
      report(tranche.place, state === "no-evidence" ? "none" : state === "stale" ? "stale" : "unproved", data);
    }
  },
});
