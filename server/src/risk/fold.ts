import { lazy } from "../base/index.ts";
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

/** Outcomes that are counted in one way. */
export interface Leaf<F extends ScoredFinding> {
  readonly outcomes: readonly Outcome<F>[];
  readonly clean: readonly CleanOutcomes<F>[];
  readonly scoreOf: EffectiveScore<F>;
}

/** Outcomes folded once: what many tranches have in common is not folded again for each of them. */
export interface Fold<F extends ScoredFinding> {
  readonly leaves: readonly Leaf<F>[];
  readonly categories: Readonly<Record<Category, CategoryFold<F>>>;
}

interface CategoryFold<F extends ScoredFinding> {
  /** Somebody looked at it. */
  readonly isLookedAt: boolean;
  readonly lo: Score;
  readonly hi: Score;
  readonly driver: Driver<F> | undefined;
  readonly unchecked: () => readonly UncheckedComponent[];
}

interface Driver<F extends ScoredFinding> {
  readonly finding: F;
  readonly world: Outcome["world"];
}

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
  return mergeFolds([foldOutcomes(outcomes, scoreOf, clean)]);
}

/** One pass over outcomes that are counted together. */
export function foldOutcomes<F extends ScoredFinding>(
  outcomes: readonly Outcome<F>[],
  scoreOf: EffectiveScore<F>,
  clean: readonly CleanOutcomes<F>[],
): Fold<F> {
  const drafts = {} as Record<Category, Draft<F>>;
  for (const category of categories) {
    drafts[category] = { isLookedAt: clean.some((one) => one.categories.has(category)), lo: 0, hi: 0, driver: undefined, open: [] };
  }
  for (const outcome of outcomes) {
    if (outcome.off) continue;
    drafts[outcome.category].isLookedAt = true;
    if (outcome.unknown.length > 0) {
      for (const category of categories) if (isUnknownIn(outcome, category)) addOpen(drafts[category], outcome, reachOf(outcome, category));
    }
    for (const finding of outcome.findings) addFinding(drafts[finding.category], { finding, world: outcome.world }, scoreOf(finding));
  }
  const folded = {} as Record<Category, CategoryFold<F>>;
  for (const category of categories) {
    const { open, ...draft } = drafts[category];
    folded[category] = { ...draft, unchecked: lazy(() => uncheckedOf(open, category)) };
  }
  return { leaves: [{ outcomes, clean, scoreOf }], categories: folded };
}

/** What several folds come to together; they share no outcome. */
export function joinFolds<F extends ScoredFinding>(folds: readonly Fold<F>[]): Fold<F> {
  const leaves = lazy(() => folds.flatMap((fold) => fold.leaves));
  const joined = {} as Record<Category, CategoryFold<F>>;
  for (const category of categories) joined[category] = joinCategory(folds.map((fold) => fold.categories[category]));
  return {
    get leaves() {
      return leaves();
    },
    categories: joined,
  };
}

function joinCategory<F extends ScoredFinding>(folds: readonly CategoryFold<F>[]): CategoryFold<F> {
  let [isLookedAt, lo, hi]: [boolean, Score, Score] = [false, 0, 0];
  let driver: Driver<F> | undefined;
  for (const fold of folds) {
    isLookedAt ||= fold.isLookedAt;
    if (fold.hi > hi) hi = fold.hi;
    if (fold.driver && (fold.lo > lo || (fold.lo === lo && (!driver || comesFirst(fold.driver, driver))))) driver = fold.driver;
    if (fold.lo > lo) lo = fold.lo;
  }
  const unchecked = lazy(() => {
    const lists = folds.map((fold) => fold.unchecked()).filter((list) => list.length > 0);
    return lists.length > 1 ? lists.flat().sort(compareUnchecked) : (lists[0] ?? []);
  });
  return { isLookedAt, lo, hi, driver, unchecked };
}

interface Draft<F extends ScoredFinding> {
  isLookedAt: boolean;
  lo: Score;
  hi: Score;
  driver: Driver<F> | undefined;
  readonly open: Outcome<F>[];
}

function addOpen<F extends ScoredFinding>(draft: Draft<F>, outcome: Outcome<F>, reach: Score): void {
  draft.isLookedAt = true;
  draft.open.push(outcome);
  if (reach > draft.hi) draft.hi = reach;
}

function addFinding<F extends ScoredFinding>(draft: Draft<F>, found: Driver<F>, score: Score): void {
  draft.isLookedAt = true;
  if (score > draft.hi) draft.hi = score;
  if (score > draft.lo || (score === draft.lo && draft.driver && comesFirst(found, draft.driver))) {
    draft.lo = score;
    draft.driver = found;
  }
}

function comesFirst<F extends ScoredFinding>(a: Driver<F>, b: Driver<F>): boolean {
  return (
    (compareText(a.finding.rule, b.finding.rule) || compareText(a.finding.target, b.finding.target) || compareText(a.world, b.world)) < 0
  );
}

function uncheckedOf(open: readonly Outcome[], category: Category): readonly UncheckedComponent[] {
  return open
    .map((outcome) => {
      const { component, rule, target, world, unknown } = outcome;
      return { category, component, rule, target, world, highest: reachOf(outcome, category), unknown };
    })
    .sort(compareUnchecked);
}

/** The four categories of several folds; one that no outcome speaks of is `undefined`. */
export function mergeFolds<F extends ScoredFinding>(folds: readonly Fold<F>[]): Record<Category, CategoryRisk<F> | undefined> {
  const merged = {} as Record<Category, CategoryRisk<F> | undefined>;
  const whole = joinFolds(folds);
  for (const category of categories) merged[category] = riskOf(category, whole);
  return merged;
}

function riskOf<F extends ScoredFinding>(category: Category, fold: Fold<F>): CategoryRisk<F> | undefined {
  const { isLookedAt, lo, hi, driver, unchecked } = fold.categories[category];
  if (!isLookedAt) return undefined;
  const components = lazy(() => foldComponents(category, fold.leaves));
  return {
    lo,
    hi,
    driver: driver?.finding,
    get unchecked() {
      return unchecked();
    },
    get components() {
      return components();
    },
  };
}

function foldComponents<F extends ScoredFinding>(category: Category, folds: readonly Leaf<F>[]): readonly ComponentRisk<F>[] {
  const groups = new Map<string, { readonly outcome: Outcome<F>; readonly scoreOf: EffectiveScore<F> }[]>();
  const put = (outcome: Outcome<F>, scoreOf: EffectiveScore<F>): void => {
    if (outcome.off || !speaksOf(outcome, category)) return;
    const key = componentKey(outcome);
    const group = groups.get(key);
    if (group) group.push({ outcome, scoreOf });
    else groups.set(key, [{ outcome, scoreOf }]);
  };
  for (const { outcomes, scoreOf } of folds) for (const outcome of outcomes) put(outcome, scoreOf);
  for (const { clean, scoreOf } of folds) for (const one of clean) for (const outcome of one.outcomes) put(outcome, scoreOf);
  const components = [...groups.values()].map((group): ComponentRisk<F> => {
    const { component, target, world } = (group[0] as { outcome: Outcome<F> }).outcome;
    const scored = group.flatMap(({ outcome, scoreOf }) =>
      outcome.findings.filter((finding) => finding.category === category).map((finding) => ({ finding, score: scoreOf(finding) })),
    );
    const open = group.flatMap(({ outcome }) => (isUnknownIn(outcome, category) ? [outcome] : []));
    const lo = maxScore(scored.map(({ score }) => score));
    const hi = maxScore([lo, ...open.map((outcome) => reachOf(outcome, category))]);
    return {
      component,
      target,
      world,
      lo,
      hi,
      findings: scored.map(({ finding }) => finding),
      unknown: open.flatMap(({ unknown }) => unknown),
    };
  });
  return components.sort((a, b) => b.hi - a.hi || compareText(componentText(a), componentText(b)));
}

/** How far an unknown run reaches up in a category: the highest of the rule's own scores there. */
function reachOf(outcome: Outcome, category: Category): Score {
  if (outcome.unknown.length === 0) return 0;
  return outcome.reach ? (outcome.reach[category] ?? 0) : outcome.category === category ? outcome.highest : 0;
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
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareUnchecked(a: UncheckedComponent, b: UncheckedComponent): number {
  return b.highest - a.highest || compareText(a.target, b.target) || compareText(a.rule, b.rule) || compareText(a.world, b.world);
}

function maxScore(scores: readonly number[]): Score {
  return scores.reduce((most, score) => Math.max(most, score), 0) as Score;
}
