import {
  type Category,
  type CategoryRisk,
  type ComponentRisk,
  categories,
  type Outcome,
  type Score,
  type ScoredFinding,
  type UncheckedComponent,
  type Unknown,
} from "./types.ts";

/** A finding as it counts here: waived ones count what the waiver leaves. */
export type EffectiveScore<F> = (finding: F) => Score;

/**
 * Outcomes to the four categories (RULES 2.2, 2.3): maximum at every level, unknown as an interval. A category that no
 * outcome speaks of is `undefined`. The order of the outcomes does not matter.
 */
export function foldCategories<F extends ScoredFinding>(
  outcomes: readonly Outcome<F>[],
  scoreOf: EffectiveScore<F>,
): Record<Category, CategoryRisk<F> | undefined> {
  const folded = {} as Record<Category, CategoryRisk<F> | undefined>;
  for (const category of categories) folded[category] = foldCategory(category, outcomes, scoreOf);
  return folded;
}

function foldCategory<F extends ScoredFinding>(
  category: Category,
  outcomes: readonly Outcome<F>[],
  scoreOf: EffectiveScore<F>,
): CategoryRisk<F> | undefined {
  const components = new Map<string, { component: ComponentRisk<F>; unchecked: UncheckedComponent[] }>();
  for (const outcome of outcomes) {
    if (outcome.off) continue;
    const findings = outcome.findings.filter((finding) => finding.category === category);
    const own = outcome.category === category;
    if (!own && findings.length === 0) continue;
    const key = componentKey(outcome);
    const before = components.get(key);
    const lo = maxScore(before?.component.lo ?? 0, ...findings.map(scoreOf));
    const unknown: readonly Unknown[] = own ? outcome.unknown : [];
    const reach = unknown.length > 0 ? outcome.highest : 0;
    components.set(key, {
      component: {
        component: outcome.component,
        target: outcome.target,
        world: outcome.world,
        lo,
        hi: maxScore(before?.component.hi ?? 0, lo, reach),
        findings: [...(before?.component.findings ?? []), ...findings],
        unknown: [...(before?.component.unknown ?? []), ...unknown],
      },
      unchecked: [
        ...(before?.unchecked ?? []),
        ...(unknown.length > 0
          ? [
              {
                category,
                component: outcome.component,
                rule: outcome.rule,
                target: outcome.target,
                world: outcome.world,
                highest: outcome.highest,
                unknown,
              },
            ]
          : []),
      ],
    });
  }
  if (components.size === 0) return undefined;
  const all = [...components.values()].sort(
    (a, b) => b.component.hi - a.component.hi || compareText(componentText(a.component), componentText(b.component)),
  );
  const lo = maxScore(...all.map(({ component }) => component.lo));
  const findings = all.flatMap(({ component }) => component.findings);
  return {
    lo,
    hi: maxScore(...all.map(({ component }) => component.hi)),
    driver:
      lo === 0
        ? undefined
        : findings.filter((finding) => scoreOf(finding) === lo).sort((a, b) => compareText(driverKey(a), driverKey(b)))[0],
    unchecked: all
      .flatMap(({ unchecked }) => unchecked)
      .sort((a, b) => b.highest - a.highest || compareText(`${a.target} ${a.rule}`, `${b.target} ${b.rule}`)),
    components: all.map(({ component }) => component),
  };
}

/** Text and live state are separate components: going online only resolves unknowns. */
function componentKey(outcome: Outcome): string {
  return JSON.stringify([outcome.component, outcome.target, outcome.world, outcome.scenario]);
}

const componentText = (component: ComponentRisk): string => `${component.component} ${component.target} ${component.world}`;
const driverKey = (finding: ScoredFinding): string => `${finding.rule} ${finding.target}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function maxScore(...scores: readonly number[]): Score {
  return Math.max(0, ...scores) as Score;
}
