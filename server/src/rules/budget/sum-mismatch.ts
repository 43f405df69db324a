import { parsePercent } from "../../base/index.ts";
import { setScalar, type YamlScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { programmeOf } from "../shared/programme.ts";

/** Rounding to whole units of the currency. */
const tolerance = 1;

export default rule({
  id: "budget/sum-mismatch",
  title: "The budget does not add up",
  on: "playbook",
  kind: "semantic",
  severity: "warning",
  risk: { category: "compliance", component: "organisation", score: 1 },
  source: "Tool rule: a sum is the sum of its parts",
  messages: {
    total: "The parts and the reserve come to {sum}, and the total says {stated}: one of them is what was approved",
    part: "The items of {part} come to {sum}, and its amount says {stated}",
  },
  fixes: {
    sum: {
      title: "Set it to the sum",
      safety: "unsafe",
      edit: (_target, { value, sum }: { value: YamlScalar; sum: number }) => setScalar(value, String(sum)),
    },
  },
  check(playbook, { report }) {
    const budget = programmeOf(playbook)?.get("budget");
    const parts = budget?.get("tranches")?.entries() ?? [];
    for (const [key, part] of parts) {
      const amount = part.get("amount");
      const sum = sumOf((part.get("items")?.entries() ?? []).map(([, item]) => item.value));
      if (amount?.node.kind !== "scalar" || typeof amount.value !== "number" || sum === undefined) continue;
      if (Math.abs(amount.value - sum) > tolerance)
        report(
          amount.place,
          "part",
          { part: key.text, sum, stated: amount.value },
          { fix: [{ id: "sum", with: { value: amount.node, sum } }] },
        );
    }
    const total = budget?.get("total");
    const amounts = sumOf(parts.map(([, part]) => part.get("amount")?.value));
    const contingency = budget?.get("contingency");
    const share = contingency && contingency.text !== "none" ? parsePercent(contingency.text) : 0;
    if (total?.node.kind !== "scalar" || typeof total.value !== "number" || amounts === undefined || share === undefined) return;
    const sum = rounded(amounts * (1 + share));
    if (Math.abs(total.value - sum) > tolerance)
      report(total.place, "total", { sum, stated: total.value }, { fix: [{ id: "sum", with: { value: total.node, sum } }] });
  },
});

/** `undefined`: there are none, or one of them is no number. */
function sumOf(values: readonly unknown[]): number | undefined {
  if (values.length === 0) return undefined;
  let sum = 0;
  for (const value of values) {
    if (typeof value !== "number") return undefined;
    sum += value;
  }
  return rounded(sum);
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
