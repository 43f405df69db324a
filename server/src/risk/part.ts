import { type Instant, lazy } from "../base/index.ts";
import type { Playbook } from "../playbook/index.ts";
import { type Fold, foldOutcomes, joinFolds } from "./fold.ts";
import {
  type Assessment,
  type CleanOutcomes,
  categories,
  type InvalidWaiver,
  type Outcome,
  type Score,
  type ScoredFinding,
  type WaiverUse,
} from "./types.ts";
import { waiverFor } from "./waivers.ts";

/** Outcomes with all that does not depend on the tranche they are counted in. */
export interface Part<F extends ScoredFinding> {
  readonly fold: Fold<F>;
  readonly waived: Waived<F>;
  readonly stale: Assessment["stale"];
  readonly checked: number;
  readonly unknown: number;
  readonly unchecked: () => Assessment["unchecked"][number];
  readonly off: Assessment["off"];
}

/** Outcomes that count together, and those of them that found nothing and lack nothing: they are counted without being folded. */
export function partOf<F extends ScoredFinding>(
  outcomes: readonly Outcome<F>[],
  clean: readonly CleanOutcomes<F>[],
  playbook: Playbook,
  now: Instant,
): Part<F> {
  const waived = useWaivers(outcomes, playbook, now);
  const counted = outcomes.filter((outcome) => !outcome.off);
  const unknown = counted.filter((outcome) => outcome.unknown.length > 0).length;
  const fold = foldOutcomes(outcomes, (finding) => waived.scores.get(finding) ?? finding.score, clean);
  return {
    fold,
    waived: { used: waived.used, invalid: waived.invalid },
    stale: counted
      .filter((outcome) => isStale(outcome, playbook, now))
      .map(({ rule, target, oldestAnswer }) => ({ rule, target, oldestAnswer: oldestAnswer as Instant })),
    checked: sum(clean.map((one) => one.count)) + counted.length - unknown,
    unknown,
    unchecked: lazy(() => uncheckedIn(fold)),
    off: outcomes.filter((outcome) => outcome.off).map(({ rule, target }) => ({ rule, target })),
  };
}

/** What several parts come to together; they share no outcome. */
export function joinParts<F extends ScoredFinding>(parts: readonly Part<F>[]): Part<F> {
  const fold = joinFolds(parts.map((part) => part.fold));
  return {
    fold,
    waived: { used: parts.flatMap(({ waived }) => waived.used), invalid: parts.flatMap(({ waived }) => waived.invalid) },
    stale: parts.flatMap(({ stale }) => stale),
    checked: sum(parts.map(({ checked }) => checked)),
    unknown: sum(parts.map(({ unknown }) => unknown)),
    unchecked: lazy(() => uncheckedIn(fold)),
    off: parts.flatMap(({ off }) => off),
  };
}

function uncheckedIn<F extends ScoredFinding>({ categories: folds }: Fold<F>): Assessment["unchecked"][number] {
  return Object.fromEntries(categories.map((category) => [category, folds[category].unchecked()])) as Assessment["unchecked"][number];
}

const blockersIn = new WeakMap<object, Map<number, readonly ScoredFinding[]>>();

/** A fold is shared by many tranches, which mostly have one limit. */
export function blockersOf<F extends ScoredFinding>(fold: Fold<F>, limit: number): readonly F[] {
  const own = blockersIn.get(fold) ?? new Map<number, readonly ScoredFinding[]>();
  blockersIn.set(fold, own);
  const known = (own.get(limit) as readonly F[] | undefined) ?? findBlockers(fold, limit);
  own.set(limit, known);
  return known;
}

function findBlockers<F extends ScoredFinding>({ leaves }: Fold<F>, limit: number): readonly F[] {
  return leaves.flatMap(({ outcomes, scoreOf }) =>
    outcomes.flatMap((outcome) => (outcome.off ? [] : outcome.findings.filter((finding) => scoreOf(finding) > limit))),
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Evidence that is older than Settings `maxAge` proves nothing of today. */
export function isStale({ oldestAnswer }: Pick<Outcome, "oldestAnswer">, playbook: Playbook, now: Instant): boolean {
  return oldestAnswer !== undefined && now - oldestAnswer > playbook.settings.maxAgeSeconds * 1000;
}

interface Waived<F extends ScoredFinding> {
  readonly used: readonly WaiverUse<F>[];
  readonly invalid: Assessment<F>["invalidWaivers"];
}

function useWaivers<F extends ScoredFinding>(
  outcomes: readonly Outcome<F>[],
  playbook: Playbook,
  now: Instant,
): Waived<F> & { readonly scores: ReadonlyMap<F, Score> } {
  const scores = new Map<F, Score>();
  const used = new Map<object, WaiverUse<F>>();
  const invalid = new Map<object, InvalidWaiver<F>>();
  if (playbook.waivers.length === 0) return { scores, used: [], invalid: [] };
  for (const finding of outcomes.flatMap((outcome) => outcome.findings)) {
    const match = waiverFor(finding, playbook, now);
    if (match?.state.kind === "holds") {
      scores.set(finding, Math.min(finding.score, match.waiver.leaves) as Score);
      if (!used.has(match.waiver)) used.set(match.waiver, { waiver: match.waiver, finding });
    } else if (match?.state.kind === "invalid") {
      if (!invalid.has(match.waiver))
        invalid.set(match.waiver, { waiver: match.waiver, finding, why: match.state.why, roles: match.state.roles });
    }
  }
  return { scores, used: [...used.values()], invalid: [...invalid.values()] };
}
