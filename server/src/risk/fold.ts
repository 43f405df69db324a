import {
  type Category,
  type CategoryRisk,
  type CleanOutcomes,
  type ComponentRisk,
  categories,
  type Outcome,
  type Score,
  type ScoredFinding,
  type UncheckedComponent,
} from "./types.ts";

/** A finding as it counts here: waived ones count what the waiver leaves. */
export type EffectiveScore<F> = (finding: F) => Score;

/**
 * Outcomes to the four categories (RULES 2.2, 2.3): maximum at every level, unknown as an interval. A category that no
 * outcome speaks of is `undefined`. The order of the outcomes does not matter. `clean` ones say that somebody looked, and
 * become components only when these are asked for: a portfolio has tens of thousands of them in every tranche.
 */
export function foldCategories<F extends ScoredFinding>(
  outcomes: readonly Outcome<F>[],
  scoreOf: EffectiveScore<F>,
  clean: readonly CleanOutcomes<F>[] = [],
): Record<Category, CategoryRisk<F> | undefined> {
  const folded = {} as Record<Category, CategoryRisk<F> | undefined>;
  for (const category of categories) folded[category] = foldCategory(category, outcomes, scoreOf, clean);
  return folded;
}

/** How far an unknown run reaches up in a category: the highest of the rule's own scores there. */
function reachOf(outcome: Outcome, category: Category): Score {
  if (outcome.unknown.length === 0) return 0;
  return outcome.reach ? (outcome.reach[category] ?? 0) : outcome.category === category ? outcome.highest : 0;
}

function foldCategory<F extends ScoredFinding>(
  category: Category,
  outcomes: readonly Outcome<F>[],
  scoreOf: EffectiveScore<F>,
  clean: readonly CleanOutcomes<F>[],
): CategoryRisk<F> | undefined {
  const { components, findings, unchecked } = foldComponents(category, outcomes, scoreOf);
  if (components.length === 0 && !clean.some((one) => one.categories.has(category))) return undefined;
  const lo = maxScore(components.map((component) => component.lo));
  let all: readonly ComponentRisk<F>[] | undefined;
  return {
    lo,
    hi: maxScore(components.map((component) => component.hi)),
    driver:
      lo === 0
        ? undefined
        : findings.filter((finding) => scoreOf(finding) === lo).sort((a, b) => compareText(driverKey(a), driverKey(b)))[0],
    unchecked,
    get components() {
      all ??=
        clean.length === 0
          ? components
          : foldComponents(category, [...outcomes, ...clean.flatMap((one) => one.outcomes)], scoreOf).components;
      return all;
    },
  };
}

interface Folded<F extends ScoredFinding> {
  readonly components: readonly ComponentRisk<F>[];
  readonly findings: readonly F[];
  readonly unchecked: readonly UncheckedComponent[];
}

function foldComponents<F extends ScoredFinding>(
  category: Category,
  outcomes: readonly Outcome<F>[],
  scoreOf: EffectiveScore<F>,
): Folded<F> {
  const groups = new Map<string, Outcome<F>[]>();
  for (const outcome of outcomes) {
    if (outcome.off || !speaksOf(outcome, category)) continue;
    const key = componentKey(outcome);
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  const unchecked: UncheckedComponent[] = [];
  const components = [...groups.values()].map((group): ComponentRisk<F> => {
    const { component, target, world } = group[0] as Outcome<F>;
    const findings = group.flatMap((outcome) => outcome.findings.filter((finding) => finding.category === category));
    const open = group.filter((outcome) => isUnknownIn(outcome, category));
    for (const outcome of open) {
      const { rule, unknown } = outcome;
      unchecked.push({ category, component, rule, target, world, highest: reachOf(outcome, category), unknown });
    }
    const lo = maxScore(findings.map(scoreOf));
    const hi = maxScore([lo, ...open.map((outcome) => reachOf(outcome, category))]);
    return { component, target, world, lo, hi, findings, unknown: open.flatMap(({ unknown }) => unknown) };
  });
  components.sort((a, b) => b.hi - a.hi || compareText(componentText(a), componentText(b)));
  unchecked.sort((a, b) => b.highest - a.highest || compareText(`${a.target} ${a.rule}`, `${b.target} ${b.rule}`));
  return { components, findings: components.flatMap((component) => component.findings), unchecked };
}

function speaksOf(outcome: Outcome, category: Category): boolean {
  return (
    outcome.category === category || isUnknownIn(outcome, category) || outcome.findings.some((finding) => finding.category === category)
  );
}

/** A rule that could not run is unknown in its own category, and wherever one of its messages would have scored. */
function isUnknownIn(outcome: Outcome, category: Category): boolean {
  return outcome.unknown.length > 0 && (outcome.category === category || reachOf(outcome, category) > 0);
}

/** Text and live state are separate components: going online only resolves unknowns. */
function componentKey(outcome: Outcome): string {
  const scenario = outcome.scenario === null ? "" : JSON.stringify(outcome.scenario);
  return `${outcome.component} ${outcome.world} ${outcome.target} ${scenario}`;
}

const componentText = (component: ComponentRisk): string => `${component.component} ${component.target} ${component.world}`;
const driverKey = (finding: ScoredFinding): string => `${finding.rule} ${finding.target}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function maxScore(scores: readonly number[]): Score {
  return scores.reduce((most, score) => Math.max(most, score), 0) as Score;
}
