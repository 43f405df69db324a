import { type Instant, lazy } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import type { Domain, Gate, Playbook, Sender, Tranche, WorkspaceModel } from "../playbook/index.ts";
import {
  type Category,
  type CleanOutcomes,
  isNewerRule,
  isStale,
  type Outcome,
  ruleSetFor,
  type Scope,
  type SharedOutcomes,
} from "../risk/index.ts";
import { highestScore, type Rule, reachOfRule } from "../rules/index.ts";
import type { CleanSummary, Run } from "./cell.ts";
import { nested } from "./derive.ts";
import type { TrancheStates } from "./plan.ts";
import { isOff, oldestOf, unknownOfRun } from "./run.ts";
import { nearestDomain, type Target } from "./targets.ts";
import type { Finding } from "./types.ts";
import type { WorldState } from "./worlds.ts";

/** A run as an outcome that risk can fold, and where it counts. */
export interface CountedOutcome {
  readonly outcome: Outcome<Finding>;
  /** Whose target it is about; `undefined`: nobody's, or a document that several may use. */
  readonly playbook: Playbook | undefined;
  readonly worldKey: string;
  readonly scope: Scope;
}

/** The outcome of a run whose rule is not switched off. */
export function outcomeOf({ job: { rule, target, world }, result }: Run): Outcome<Finding> {
  return {
    rule: rule.id,
    category: rule.risk.category,
    component: rule.risk.component,
    target: target.label,
    world: world.world,
    scenario: world.scenario,
    scope: target.scope,
    highest: highestScore(rule),
    reach: reachOfRule(rule),
    findings: result.findings,
    unknown: unknownOfRun(result),
    off: isOff(result),
    oldestAnswer: oldestOf(result.answered),
  };
}

/** What counts in one tranche: what has something to say, and apart from it what is checked and clean. */
export interface TrancheOutcomes {
  readonly outcomes: readonly Outcome<Finding>[];
  readonly clean: readonly CleanOutcomes<Finding>[];
  /** What its documents and domains add; one object for all tranches that have the same ones. */
  readonly shared: SharedOutcomes<Finding>;
  readonly ruleSet: string | undefined;
  /** Of rules newer than that rule set: in none of the above. */
  readonly notCounted: readonly Finding[];
}

interface Bucket {
  readonly outcomes: Outcome<Finding>[];
  readonly clean: CleanRuns;
}

/** What is clean in one cell, and where it counts. */
export interface CleanCell {
  readonly target: Target;
  readonly world: WorldState;
  readonly clean: CleanSummary;
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

/**
 * Where outcomes count (LANGUAGE 6): a finding on a sender only in its own tranches, even at a name of a shared domain; one
 * on a record where the nearest declared domain at or above its owner is in scope; one on a document in every tranche of
 * its playbook. Sorted once by what a tranche may use, so that a tranche costs what it uses and no more.
 */
export function outcomesByScope(
  counted: readonly CountedOutcome[],
  clean: readonly CleanCell[],
  model: WorkspaceModel,
  now: Instant,
  rules: readonly Rule[],
): (states: TrancheStates) => TrancheOutcomes {
  const byPath = new Map<string, Playbook[]>();
  for (const playbook of model.playbooks) for (const { path } of playbook.files) byPath.set(path, [...(byPath.get(path) ?? []), playbook]);
  const buckets = new Map<Playbook, Map<string, Map<ScopeKey, Bucket>>>();
  const bucketOf = (playbook: Playbook, world: string, key: ScopeKey): Bucket => {
    const own = nested(nested(buckets, playbook), world);
    const known = own.get(key);
    if (known) return known;
    const bucket = { outcomes: [], clean: cleanRuns() };
    own.set(key, bucket);
    return bucket;
  };
  const usersOf = (playbook: Playbook | undefined, scope: Scope): readonly Playbook[] =>
    playbook ? [playbook] : scope.kind === "document" ? (byPath.get(scope.path) ?? []) : [];
  const keys = new Map<Playbook, Map<Scope, ScopeKey | undefined>>();
  const keyOf = (playbook: Playbook, scope: Scope): ScopeKey | undefined => {
    const own = nested(keys, playbook);
    if (!own.has(scope)) own.set(scope, scopeKey(playbook, scope));
    return own.get(scope);
  };
  for (const one of counted) {
    for (const user of usersOf(one.playbook, one.scope)) {
      for (const { outcome, scope } of byFindingScope(one)) {
        const key = keyOf(user, scope);
        const outcomes = key && bucketOf(user, one.worldKey, key).outcomes;
        if (outcomes && outcomes.at(-1) !== outcome) outcomes.push(outcome);
      }
    }
  }
  for (const { target, world, clean: own } of clean) {
    for (const user of usersOf(target.playbook, target.scope)) {
      const key = keyOf(user, target.scope);
      if (key === undefined) continue;
      const bucket = bucketOf(user, world.key, key);
      if (isStale(own, user, now)) {
        const [stale, fresh] = parted(own.runs(), ({ result }) => isStale({ oldestAnswer: oldestOf(result.answered) }, user, now));
        bucket.outcomes.push(...stale.map(outcomeOf));
        addClean(bucket.clean, fresh.length, new Set(fresh.map(({ job }) => job.rule.risk.category)), () => fresh);
      } else addClean(bucket.clean, own.count, own.categories, own.runs);
    }
  }
  const newerThan = newerRules(rules);
  const common = new Map<string, SharedOutcomes<Finding> & { readonly set: ReadonlySet<Outcome<Finding>> }>();
  const idOf = listIds();
  return ({ playbook, tranche, worlds }) => {
    const bucketsOf = (keys: readonly (ScopeKey | undefined)[]): readonly Bucket[] => {
      const found: Bucket[] = [];
      for (const world of worlds) {
        const own = buckets.get(playbook)?.get(world);
        for (const key of own ? keys : []) {
          const bucket = key && own?.get(key);
          if (bucket) found.push(bucket);
        }
      }
      return found;
    };
    const ruleSet = ruleSetFor(playbook, tranche);
    const newer = newerThan(ruleSet);
    const isCounted = ({ rule }: Outcome<Finding>) => !newer.has(rule);
    const cleanOf = ({ clean }: Bucket) => (newer.size === 0 ? clean : cleanWithout(clean, newer));
    const key = JSON.stringify([playbook.path, newer.size === 0 ? null : ruleSet, idOf(tranche.domains), ...worlds]);
    let shared = common.get(key);
    if (!shared) {
      const many = bucketsOf(["document", ...tranche.domains]);
      const set = new Set(many.flatMap((bucket) => bucket.outcomes));
      shared = { set, outcomes: [...set].filter(isCounted), clean: many.map(cleanOf) };
      common.set(key, shared);
    }
    const { set } = shared;
    const few = bucketsOf([tranche, tranche.gate.gate, ...tranche.senders]);
    const outcomes = [...new Set(few.flatMap((bucket) => bucket.outcomes))].filter(
      (outcome) => !set.has(outcome) && !isRetired(outcome, playbook, tranche),
    );
    const notCounted = newer.size === 0 ? [] : [...outcomes, ...set].flatMap((outcome) => (isCounted(outcome) ? [] : outcome.findings));
    return {
      outcomes: outcomes.filter(isCounted),
      clean: few.map(cleanOf),
      shared,
      ruleSet,
      notCounted: notCounted.filter(({ score }) => score > 0),
    };
  };
}

/** Ids of the rules that a pinned rule set does not have yet. */
export function newerRules(rules: readonly Rule[]): (ruleSet: string | undefined) => ReadonlySet<string> {
  const known = new Map<string | undefined, ReadonlySet<string>>();
  return (ruleSet) => {
    const newer = known.get(ruleSet) ?? new Set(rules.filter(({ since }) => isNewerRule(since, ruleSet)).map(({ id }) => id));
    known.set(ruleSet, newer);
    return newer;
  };
}

/** Numbers for lists, equal ones for equal items: most tranches have the same domains. */
function listIds(): (list: readonly object[]) => number {
  const known: (readonly object[])[] = [];
  return (list) => {
    const at = known.findIndex((one) => one === list || (one.length === list.length && one.every((item, i) => item === list[i])));
    return at >= 0 ? at : known.push(list) - 1;
  };
}

function addClean(clean: CleanRuns, count: number, categories: ReadonlySet<Category>, runs: () => readonly Run[]): void {
  if (count === 0) return;
  clean.count += count;
  clean.parts.push(runs);
  for (const category of categories) clean.categories.add(category);
}

function cleanWithout(clean: CleanRuns, rules: ReadonlySet<string>): CleanRuns {
  const left = clean.parts.flatMap((runs) => runs()).filter(({ job }) => !rules.has(job.rule.id));
  const rest = cleanRuns();
  addClean(rest, left.length, new Set(left.map(({ job }) => job.rule.risk.category)), () => left);
  return rest;
}

function parted<T>(list: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))];
}

/** A sender that retires with a tranche sends nothing in the state after it, so its records may go in the same phase. */
function isRetired({ world, scenario, scope }: Outcome<Finding>, playbook: Playbook, tranche: Tranche): boolean {
  if (world !== "planned" || scenario?.rollback !== false || scope.kind !== "sender") return false;
  return playbook.senders.get(scope.sender)?.retire === tranche.id;
}

/** A finding that speaks of less than its target (one name of a zone, one tranche of a playbook) counts there alone. */
function byFindingScope({ outcome, scope: own }: CountedOutcome): readonly Pick<CountedOutcome, "outcome" | "scope">[] {
  const narrower = outcome.findings.filter(({ scope }) => !sameScope(scope, own));
  if (narrower.length === 0) return [{ outcome, scope: own }];
  return [
    { outcome: { ...outcome, findings: outcome.findings.filter(({ scope }) => sameScope(scope, own)) }, scope: own },
    ...narrower.map((finding) => {
      const { scope, target } = finding;
      return { outcome: { ...outcome, scope, target, findings: [finding], unknown: [] }, scope };
    }),
  ];
}

/** A finding that lives over edits speaks of the scope of an older target. */
function sameScope(a: Scope, b: Scope): boolean {
  return a === b || (a.kind === b.kind && Object.entries(a).every(([key, value]) => b[key as keyof Scope] === value));
}

/** What a tranche has in its scope; `document`: what every tranche has. */
type ScopeKey = Tranche | Gate | Sender | Domain | "document";

function scopeKey(playbook: Playbook, scope: Scope): ScopeKey | undefined {
  switch (scope.kind) {
    case "tranche":
      return playbook.tranches.get(scope.tranche);
    case "gate":
      return playbook.gates.get(scope.gate);
    case "sender":
      return playbook.senders.get(scope.sender);
    case "name":
      return nearestDomain(playbook, scope.name as Name);
    case "document":
      return "document";
  }
}
