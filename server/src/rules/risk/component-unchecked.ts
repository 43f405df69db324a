import { type Assessment, type Category, categories, type UncheckedComponent } from "../../risk/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "risk/component-unchecked",
  title: "A required component has no result",
  on: "assessment",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "risk-bookkeeping", score: 0 },
  source: "Tool rule: what was not checked is an interval, never a zero",
  messages: {
    holds: "{tranche} waits: {target} is not checked ({why}), so {category} may be {highest}, over the limit {limit}",
    open: { text: "{target} is not checked for {tranche} ({why}); {category} may be {highest}", severity: "hint" },
  },
  check({ assessment }, { report }) {
    const { tranche, limit } = assessment;
    for (const [target, parts] of byTarget(categories.flatMap((category) => uncheckedAbove(assessment, category)))) {
      const highest = Math.max(...parts.map((part) => part.highest));
      const why = [...new Set(parts.flatMap((part) => part.unknown.map(({ detail }) => detail)))].slice(0, 3).join("; ");
      const reached = [...new Set(parts.map((part) => part.category))];
      const data = { tranche: tranche.id, target, why, category: reached.join(", "), highest, limit };
      report(tranche.place, highest > limit ? "holds" : "open", data, reached[0] ? { category: reached[0] } : {});
    }
  },
});

/** What could be worse than everything that was found. */
function uncheckedAbove({ categories: risks }: Assessment, category: Category): readonly UncheckedComponent[] {
  const risk = risks[category];
  return (risk?.unchecked ?? []).filter((part) => part.highest > (risk?.lo ?? 0));
}

/** One finding for what one target lacks, whichever rules and worlds miss it. */
function byTarget(unchecked: readonly UncheckedComponent[]): ReadonlyMap<string, readonly UncheckedComponent[]> {
  const groups = new Map<string, UncheckedComponent[]>();
  for (const part of unchecked) {
    const known = groups.get(part.target);
    if (known) known.push(part);
    else groups.set(part.target, [part]);
  }
  return groups;
}
