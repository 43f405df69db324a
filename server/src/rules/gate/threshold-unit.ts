import type { Condition } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { conditionFault } from "../shared/kpis.ts";

/** What the method gates on: a threshold of theirs that means nothing lets lost mail through. */
const core: ReadonlySet<string> = new Set(["inbound-stability", "dkim-signing", "template-checks", "hard-bounce-rate"]);

export default rule({
  id: "gate/threshold-unit",
  title: "Threshold unit ambiguous",
  on: "gate",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "gate", score: 3 },
  source: "Tool rule",
  messages: {
    unit: "{condition} cannot be meant: {why}; as it stands the gate decides nothing",
    direction: "{condition} points the wrong way: the gate would open when {kpi} is bad",
  },
  fixes: {
    value: {
      title: "Write the percentage",
      safety: "safe",
      edit: (_target, { condition, value }: { condition: Condition; value: string }) => [{ place: condition.valuePlace, newText: value }],
    },
    turn: {
      title: "Turn the comparison around",
      safety: "safe",
      edit: (_target, { condition, op }: { condition: Condition; op: string }) => [{ place: condition.opPlace, newText: op }],
    },
  },
  check({ gate }, { report }) {
    for (const condition of gate.require) {
      const fault = conditionFault(condition);
      if (!fault) continue;
      const { kpi, text } = condition;
      const score = core.has(kpi) ? ({ score: 4 } as const) : {};
      if (fault.kind === "direction")
        report(
          condition.opPlace,
          "direction",
          { condition: text, kpi },
          { ...score, fix: [{ id: "turn", with: { condition, op: fault.op } }] },
        );
      else {
        const { value, why } = fault;
        const fix = value ? { fix: [{ id: "value" as const, title: `Write ${value}`, with: { condition, value } }] } : {};
        report(condition.valuePlace, "unit", { condition: text, why }, { ...score, ...fix });
      }
    }
  },
});
