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
    holds: "{tranche} waits: {target} not checked ({why}), so {category} may be {highest}, over the limit {limit}",
    open: { text: "{target} not checked for {tranche} ({why}); {category} may be {highest}", severity: "hint" },
  },
  check({ assessment }, { report }) {
    const { tranche, limit } = assessment;
    const unchecked = [...byTarget(categories.flatMap((category) => uncheckedAbove(assessment, category)))].map(lack);
    // Hundreds of names that wait for one answer are one thing to repair.
    for (const [first, ...others] of byReason(unchecked)) {
      const { target, why, reached, highest } = first;
      const who = others.length === 0 ? `${target} is` : `${target} and ${others.length} ${others.length === 1 ? "other" : "others"} are`;
      const data = { tranche: tranche.id, target: who, why, category: reached.join(", "), highest, limit };
      report(tranche.place, highest > limit ? "holds" : "open", data, reached[0] ? { category: reached[0] } : {});
    }
  },
});

/** What one target lacks, whichever rules and worlds miss it. */
interface Lack {
  readonly target: string;
  readonly why: string;
  readonly reached: readonly Category[];
  readonly highest: number;
}

function lack([target, parts]: readonly [string, readonly UncheckedComponent[]]): Lack {
  return {
    target,
    highest: Math.max(...parts.map((part) => part.highest)),
    why: [...new Set(parts.flatMap((part) => part.unknown.map(({ detail }) => detail)))].slice(0, 3).join("; "),
    reached: [...new Set(parts.map((part) => part.category))],
  };
}

/** What could be worse than everything that was found. */
function uncheckedAbove({ categories: risks }: Assessment, category: Category): readonly UncheckedComponent[] {
  const risk = risks[category];
  return (risk?.unchecked ?? []).filter((part) => part.highest > (risk?.lo ?? 0));
}

function byTarget(unchecked: readonly UncheckedComponent[]): ReadonlyMap<string, readonly UncheckedComponent[]> {
  const groups = new Map<string, UncheckedComponent[]>();
  for (const part of unchecked) {
    const known = groups.get(part.target);
    if (known) known.push(part);
    else groups.set(part.target, [part]);
  }
  return groups;
}

function byReason(lacks: readonly Lack[]): Iterable<readonly [Lack, ...Lack[]]> {
  const groups = new Map<string, [Lack, ...Lack[]]>();
  for (const one of lacks) {
    const key = `${one.highest} ${one.reached.join(" ")} ${one.why}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}
