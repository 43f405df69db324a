import { proofOf, provingSize } from "../../kpi/index.ts";
import type { Condition } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "gate/sample-too-small",
  title: "Too few observations to prove the threshold",
  on: "gate",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "gate", score: 2 },
  source: "Wilson score interval, 95 %",
  messages: {
    small: "{min} observations cannot prove {kpi} {threshold}, even without a fault: {needed} are needed, so the gate would stay on HOLD",
  },
  fixes: {
    enough: {
      title: "Ask for as many as prove it",
      safety: "safe",
      edit: (_target, { condition, needed }: { condition: Condition; needed: number }) =>
        condition.minPlace ? [{ place: condition.minPlace, newText: `${needed}` }] : [],
    },
  },
  check({ playbook, gate, tranches }, { report }) {
    if (!tranches.some((tranche) => proofOf(playbook, tranche) === "95%")) return;
    for (const condition of gate.require) {
      const { kpi, min, minPlace, op, unit, value } = condition;
      if (min === undefined || !minPlace || unit !== "percent" || typeof value !== "number" || op === "==" || op === "!=") continue;
      const needed = provingSize(value, op === ">=" || op === ">" ? "at-least" : "at-most");
      if (needed === undefined || min >= needed) continue;
      const data = { min, kpi, threshold: `${op} ${Number((value * 100).toFixed(2))}%`, needed };
      report(minPlace, "small", data, { fix: [{ id: "enough", with: { condition, needed } }] });
    }
  },
});
