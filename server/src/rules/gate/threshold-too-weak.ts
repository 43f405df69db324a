import type { Condition } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { conditionFault } from "../shared/kpis.ts";

interface Floor {
  readonly kpi: string;
  /** What the method asks for, as a condition writes it. */
  readonly text: string;
  readonly isWeak: (op: Condition["op"], value: number) => boolean;
}

/** The share has to be at least `least`; `above`: more than it. A condition that bounds the other side proves nothing. */
const share =
  (least: number, above: boolean) =>
  (op: Condition["op"], value: number): boolean => {
    if (op === ">" || op === "==") return value < least || (op === "==" && above && value <= least);
    return op === ">=" ? value < least || (above && value <= least) : true;
  };

const floors: readonly Floor[] = [
  { kpi: "inbound-stability", text: ">= 99%", isWeak: share(0.99, false) },
  { kpi: "dkim-signing", text: "> 98%", isWeak: share(0.98, true) },
  { kpi: "template-checks", text: "== 100%", isWeak: share(1, false) },
  // The method leaves the figure to a preset; above 5 % large receivers throttle the sender.
  { kpi: "hard-bounce-rate", text: "<= 2%", isWeak: (op, value) => (op === "<=" || op === "<" || op === "==" ? value > 0.05 : true) },
];

export default rule({
  id: "gate/threshold-too-weak",
  title: "KPI threshold below the floor",
  on: "gate",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "gate", score: 4 },
  source: "Method, metrics for tranche gating",
  messages: {
    weak: "{condition} is weaker than the floor {kpi} {floor}: the gate would open while mail is lost",
  },
  fixes: {
    floor: {
      title: "Set it to the floor",
      safety: "safe",
      edit: (_target, { condition, floor }: { condition: Condition; floor: string }) => [
        { place: { unit: condition.place.unit, start: condition.opPlace.start, end: condition.valuePlace.end }, newText: floor },
      ],
    },
  },
  check({ gate }, { report }) {
    for (const condition of gate.require) {
      const floor = floors.find(({ kpi }) => kpi === condition.kpi);
      // A unit or a direction that cannot be meant is gate/threshold-unit.
      if (
        !floor ||
        !isWeak(condition, floor) ||
        conditionFault(condition) ||
        gate.require.some((other) => holdsFor(other, condition, floor))
      )
        continue;
      const place = { unit: condition.place.unit, start: condition.opPlace.start, end: condition.valuePlace.end };
      report(
        place,
        "weak",
        { condition: condition.text, kpi: floor.kpi, floor: floor.text },
        { fix: [{ id: "floor", with: { condition, floor: floor.text } }] },
      );
    }
  },
});

function isWeak({ op, value }: Condition, floor: Floor): boolean {
  return typeof value === "number" && floor.isWeak(op, value);
}

/** All conditions of a gate have to hold: beside a strong one for the whole tranche, a weaker one opens nothing. */
function holdsFor(other: Condition, condition: Condition, floor: Floor): boolean {
  const isWide = other.scope === undefined || other.scope === "all" || other.scope === condition.scope;
  return other.kpi === condition.kpi && isWide && typeof other.value === "number" && !isWeak(other, floor);
}
