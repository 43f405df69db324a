import { type Assessment, type Category, categories } from "../../risk/index.ts";
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
    for (const { first, others } of groupsOf(assessment)) {
      const { reached, highest } = first;
      const target = first.target === tranche.id ? "something of its own" : first.target;
      const who = others === 0 ? `${target} is` : `${target} and ${others} ${others === 1 ? "other" : "others"} are`;
      const data = { tranche: tranche.id, target: who, why: whyOf(first), category: reached.join(", "), highest, limit };
      report(tranche.place, highest > limit ? "holds" : "open", data, reached[0] ? { category: reached[0] } : {});
    }
  },
});

/** What one target lacks, whichever rules and worlds miss it. */
interface Lack {
  readonly target: string;
  /** The first of its reasons. */
  readonly details: readonly string[];
  readonly reached: readonly Category[];
  readonly highest: number;
}

/** Targets that lack the same for the same reason: hundreds of names that wait for one answer are one thing to repair. */
interface Group {
  readonly first: Lack;
  readonly others: number;
}

type Unchecked = Assessment["unchecked"][number];
type Lows = readonly number[];

/** Every reason of an assessment once, the worst first. */
function groupsOf({ unchecked, categories: risks }: Assessment): readonly Group[] {
  const lows = categories.map((category) => risks[category]?.lo ?? 0);
  const parts = unchecked.map((part) => lacksOf(part, lows)).sort((a, b) => b.byTarget.size - a.byTarget.size);
  const [most, ...few] = parts;
  if (!most) return [];
  // What is in more than one part is one target all the same.
  const own = new Map<string, Lack>();
  for (const { byTarget } of few) for (const [target, lack] of byTarget) own.set(target, joined(own.get(target), lack));
  const again = new Set([...own.keys()].filter((target) => most.byTarget.has(target)));
  for (const target of again) own.set(target, joined(most.byTarget.get(target), own.get(target) as Lack));
  const groups = new Map<string, Group>(
    again.size === 0 ? most.groups : grouped([...most.byTarget.values()].filter(({ target }) => !again.has(target))),
  );
  for (const [key, group] of grouped([...own.values()])) {
    const known = groups.get(key);
    groups.set(key, known ? together(known, group) : group);
  }
  return [...groups.values()].sort((a, b) => b.first.highest - a.first.highest || (a.first.target < b.first.target ? -1 : 1));
}

interface PartLacks {
  readonly byTarget: ReadonlyMap<string, Lack>;
  readonly groups: ReadonlyMap<string, Group>;
}

const known = new WeakMap<Unchecked, Map<string, PartLacks>>();

/** Most tranches of a portfolio lack the same in the same part: that is worked out once for all of them. */
function lacksOf(part: Unchecked, lows: Lows): PartLacks {
  const own = known.get(part) ?? new Map<string, PartLacks>();
  known.set(part, own);
  const key = lows.join(" ");
  const lacks = own.get(key) ?? lacksIn(part, lows);
  own.set(key, lacks);
  return lacks;
}

function lacksIn(part: Unchecked, lows: Lows): PartLacks {
  const byTarget = new Map<string, Lack>();
  for (const [i, category] of categories.entries()) {
    for (const { target, highest, unknown } of part[category]) {
      // Only what could be worse than everything that was found.
      if (highest <= (lows[i] ?? 0)) continue;
      const lack = { target, highest, reached: [category], details: unknown.map(({ detail }) => detail) };
      byTarget.set(target, joined(byTarget.get(target), lack));
    }
  }
  return { byTarget, groups: grouped([...byTarget.values()]) };
}

/** Three reasons are enough to begin with. */
const mostDetails = 3;

function joined(one: Lack | undefined, other: Lack): Lack {
  if (!one) return other;
  return {
    target: one.target,
    highest: Math.max(one.highest, other.highest),
    reached: categories.filter((category) => one.reached.includes(category) || other.reached.includes(category)),
    details: one.details.length >= mostDetails ? one.details : [...new Set([...one.details, ...other.details])].slice(0, mostDetails),
  };
}

function grouped(lacks: readonly Lack[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const lack of lacks) {
    const key = `${lack.highest} ${lack.reached.join(" ")} ${whyOf(lack)}`;
    const group = groups.get(key);
    const own = { first: lack, others: 0 };
    groups.set(key, group ? together(group, own) : own);
  }
  return groups;
}

function together(a: Group, b: Group): Group {
  return { first: a.first.target < b.first.target ? a.first : b.first, others: a.others + b.others + 1 };
}

function whyOf({ details }: Lack): string {
  return [...new Set(details)].slice(0, mostDetails).join("; ");
}
