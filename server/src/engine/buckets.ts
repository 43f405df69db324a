import { type Instant, lazy } from "../base/index.ts";
import type { Playbook, Tranche } from "../playbook/index.ts";
import { type Category, type CleanOutcomes, isStale, type Outcome, type Part, partOf } from "../risk/index.ts";
import type { CleanSummary, Run } from "./cell.ts";
import { outcomeOf } from "./outcomes.ts";
import { oldestOf } from "./run.ts";
import type { Finding } from "./types.ts";

/** What counts in one scope in one world. */
export interface Bucket {
  readonly outcomes: Outcome<Finding>[];
  readonly clean: CleanRuns;
  /** Outcomes that other buckets have too. */
  readonly unasked: Outcome<Finding>[];
  /** By the rule set that counts. */
  readonly entries: Map<string, Entry>;
}

/** A bucket as it counts. */
export interface Entry {
  readonly waivers: Playbook["waivers"];
  /** Which of them hold, are over, or not yet. */
  readonly states: string;
  readonly part: Part<Finding>;
  readonly notCounted: readonly Finding[];
}

/** How outcomes count in one tranche. */
export interface Way {
  readonly playbook: Playbook;
  readonly ruleSet: string | undefined;
  readonly newer: ReadonlySet<string>;
  readonly states: string;
  readonly now: Instant;
}

/** Runs that become outcomes only when somebody looks at them one by one. */
interface CleanRuns extends CleanOutcomes<Finding> {
  count: number;
  readonly parts: (() => readonly Run[])[];
  readonly categories: Set<Category>;
}

function cleanRuns(): CleanRuns {
  const parts: (() => readonly Run[])[] = [];
  const outcomes = lazy(() => parts.flatMap((runs) => runs().map(outcomeOf)));
  return {
    count: 0,
    parts,
    categories: new Set(),
    get outcomes() {
      return outcomes();
    },
  };
}

export function emptyBucket(): Bucket {
  return { outcomes: [], clean: cleanRuns(), unasked: [], entries: new Map() };
}

/** Until when answers that are fresh now stay so. What is too old already is looked at each time. */
export function freshUntil(list: readonly { readonly oldestAnswer: Instant | undefined }[], playbook: Playbook, now: Instant): Instant {
  let until = Number.POSITIVE_INFINITY;
  for (const { oldestAnswer } of list) {
    if (oldestAnswer === undefined) continue;
    if (isStale({ oldestAnswer }, playbook, now)) return Number.NEGATIVE_INFINITY;
    until = Math.min(until, oldestAnswer + playbook.settings.maxAgeSeconds * 1000);
  }
  return until;
}

/** What is checked and clean; a run whose answers are too old is none of it. */
export function addSummary(bucket: Bucket, clean: CleanSummary, playbook: Playbook, now: Instant): void {
  if (!isStale(clean, playbook, now)) {
    addClean(bucket.clean, clean.count, clean.categories, clean.runs);
    return;
  }
  const [stale, fresh] = parted(clean.runs(), ({ result }) => isStale({ oldestAnswer: oldestOf(result.answered) }, playbook, now));
  bucket.outcomes.push(...stale.map(outcomeOf));
  addClean(bucket.clean, fresh.length, new Set(fresh.map(({ job }) => job.rule.risk.category)), () => fresh);
}

function addClean(clean: CleanRuns, count: number, categories: ReadonlySet<Category>, runs: () => readonly Run[]): void {
  if (count === 0) return;
  clean.count += count;
  clean.parts.push(runs);
  for (const category of categories) clean.categories.add(category);
}

function cleanWithout(clean: CleanRuns, rules: ReadonlySet<string>): CleanRuns {
  if (rules.size === 0) return clean;
  const left = clean.parts.flatMap((runs) => runs()).filter(({ job }) => !rules.has(job.rule.id));
  const rest = cleanRuns();
  addClean(rest, left.length, new Set(left.map(({ job }) => job.rule.risk.category)), () => left);
  return rest;
}

function parted<T>(list: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))];
}

/** A sender that retires with a tranche sends nothing in the state after it, so its records may go in the same phase. */
export function withoutRetired(bucket: Bucket, playbook: Playbook, tranche: Tranche): Bucket {
  const isRetired = ({ world, scenario, scope }: Outcome<Finding>): boolean =>
    world === "planned" &&
    scenario?.rollback === false &&
    scope.kind === "sender" &&
    playbook.senders.get(scope.sender)?.retire === tranche.id;
  if (!bucket.outcomes.some(isRetired)) return bucket;
  return { ...bucket, outcomes: bucket.outcomes.filter((outcome) => !isRetired(outcome)), entries: new Map() };
}

export function entryOf(bucket: Bucket, { playbook, ruleSet = "", newer, states, now }: Way): Entry {
  const { waivers } = playbook;
  const known = bucket.entries.get(ruleSet);
  if (known?.waivers === waivers && known.states === states) return known;
  const isCounted = ({ rule }: Outcome<Finding>) => !newer.has(rule);
  const counted = newer.size === 0 ? bucket.outcomes : bucket.outcomes.filter(isCounted);
  const rest = newer.size === 0 ? [] : bucket.outcomes.filter((outcome) => !isCounted(outcome));
  const entry = {
    waivers,
    states,
    part: partOf(counted, [cleanWithout(bucket.clean, newer)], playbook, now),
    notCounted: rest.flatMap(({ findings }) => findings.filter(({ score }) => score > 0)),
  };
  bucket.entries.set(ruleSet, entry);
  return entry;
}
