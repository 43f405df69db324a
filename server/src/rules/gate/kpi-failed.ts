import { evaluateGate } from "../../kpi/index.ts";
import { rule } from "../rule.ts";

const authenticationKpis: ReadonlySet<string> = new Set(["dkim-signing", "dmarc-disposition"]);

export default rule({
  id: "gate/kpi-failed",
  title: "Measured KPI misses its threshold",
  on: "assessment",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "gate", score: 0 },
  source: "Method, metrics for tranche gating; Wilson score interval",
  messages: {
    failed: "{tranche} does not pass its gate: {condition} is refuted by {snapshot} ({why}), so nothing that needs {tranche} may start",
  },
  check({ playbook, assessment }, { report }) {
    const { tranche, judgedAt } = assessment;
    if (playbook.snapshots.length === 0) return;
    for (const { condition, state, why, snapshots } of evaluateGate(playbook, tranche, judgedAt).conditions) {
      if (state !== "fail") continue;
      const data = { tranche: tranche.id, condition: condition.text, why, snapshot: snapshots.map(({ id }) => id).join(", ") };
      report(tranche.place, "failed", data, {
        category: authenticationKpis.has(condition.kpi) ? "authentication" : "routing",
        related: snapshots.map(({ place, id }) => ({ place, message: `${id} measured it` })),
      });
    }
  },
});
