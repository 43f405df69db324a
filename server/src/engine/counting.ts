import type { Instant } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import type { Domain, Gate, Playbook, Sender, Tranche, WorkspaceModel } from "../playbook/index.ts";
import { type Category, type CleanOutcomes, isStale, type Outcome, type Scope, type SharedOutcomes } from "../risk/index.ts";
import { nested } from "./derive.ts";
import type { TrancheStates } from "./plan.ts";
import { nearestDomain } from "./targets.ts";
import type { Finding } from "./types.ts";

/** A run as an outcome that risk can fold, and where it counts. */
export interface CountedOutcome {
  readonly outcome: Outcome<Finding>;
  /** Whose target it is about; `undefined`: nobody's, or a document that several may use. */
  readonly playbook: Playbook | undefined;
  readonly worldKey: string;
  readonly scope: Scope;
}

/** What counts in one tranche: what has something to say, and apart from it what is checked and clean. */
export interface TrancheOutcomes {
  readonly outcomes: readonly Outcome<Finding>[];
  readonly clean: readonly CleanOutcomes<Finding>[];
  /** What its documents and domains add; one object for all tranches that have the same ones. */
  readonly shared: SharedOutcomes<Finding>;
}

interface Bucket {
  readonly id: number;
  readonly outcomes: Outcome<Finding>[];
  readonly clean: { readonly outcomes: Outcome<Finding>[]; readonly categories: Set<Category> };
}

/**
 * Where outcomes count (LANGUAGE 6): a finding on a sender only in its own tranches, even at a name of a shared domain; one
 * on a record where the nearest declared domain at or above its owner is in scope; one on a document in every tranche of
 * its playbook. Sorted once by what a tranche may use, so that a tranche costs what it uses and no more.
 */
export function outcomesByScope(
  counted: readonly CountedOutcome[],
  model: WorkspaceModel,
  now: Instant,
): (states: TrancheStates) => TrancheOutcomes {
  const byPath = new Map<string, Playbook[]>();
  for (const playbook of model.playbooks) for (const { path } of playbook.files) byPath.set(path, [...(byPath.get(path) ?? []), playbook]);
  const buckets = new Map<Playbook, Map<string, Map<ScopeKey, Bucket>>>();
  let count = 0;
  const put = (playbook: Playbook, world: string, key: ScopeKey, outcome: Outcome<Finding>): void => {
    const own = nested(nested(buckets, playbook), world);
    const bucket = own.get(key) ?? { id: count++, outcomes: [], clean: { outcomes: [], categories: new Set() } };
    own.set(key, bucket);
    if (bucket.outcomes.at(-1) === outcome) return;
    if (outcome.findings.length + outcome.unknown.length > 0 || outcome.off || isStale(outcome, playbook, now)) {
      bucket.outcomes.push(outcome);
    } else {
      bucket.clean.outcomes.push(outcome);
      bucket.clean.categories.add(outcome.category);
    }
  };
  for (const one of counted) {
    const users = one.playbook ? [one.playbook] : one.scope.kind === "document" ? (byPath.get(one.scope.path) ?? []) : [];
    for (const user of users) {
      for (const { outcome, scope } of byFindingScope(one)) {
        const key = scopeKey(user, scope);
        if (key !== undefined) put(user, one.worldKey, key, outcome);
      }
    }
  }
  const common = new Map<string, SharedOutcomes<Finding> & { readonly set: ReadonlySet<Outcome<Finding>> }>();
  return ({ playbook, tranche, worlds }) => {
    const bucketsOf = (keys: readonly (ScopeKey | undefined)[]): readonly Bucket[] =>
      [...worlds].flatMap((world) => {
        const own = buckets.get(playbook)?.get(world);
        return keys.flatMap((key) => (key && own?.get(key)) ?? []);
      });
    const many = bucketsOf(["document", ...tranche.domains]);
    const key = JSON.stringify([playbook.path, ...many.map(({ id }) => id)]);
    const set = common.get(key)?.set ?? new Set(many.flatMap((bucket) => bucket.outcomes));
    const shared = common.get(key) ?? { set, outcomes: [...set], clean: many.map(({ clean }) => clean) };
    common.set(key, shared);
    const few = bucketsOf([tranche, tranche.gate.gate, ...tranche.senders]);
    const outcomes = [...new Set(few.flatMap((bucket) => bucket.outcomes))].filter(
      (outcome) => !set.has(outcome) && !isRetired(outcome, playbook, tranche),
    );
    return { outcomes, clean: few.map(({ clean }) => clean), shared };
  };
}

/** A sender that retires with a tranche sends nothing in the state after it, so its records may go in the same phase. */
function isRetired({ world, scenario, scope }: Outcome<Finding>, playbook: Playbook, tranche: Tranche): boolean {
  if (world !== "planned" || scenario?.rollback !== false || scope.kind !== "sender") return false;
  return playbook.senders.get(scope.sender)?.retire === tranche.id;
}

/** A finding that speaks of less than its target (one name of a zone, one tranche of a playbook) counts there alone. */
function byFindingScope({ outcome, scope: own }: CountedOutcome): readonly Pick<CountedOutcome, "outcome" | "scope">[] {
  const narrower = outcome.findings.filter(({ scope }) => scope !== own);
  if (narrower.length === 0) return [{ outcome, scope: own }];
  return [
    { outcome: { ...outcome, findings: outcome.findings.filter(({ scope }) => scope === own) }, scope: own },
    ...narrower.map((finding) => {
      const { scope, target } = finding;
      return { outcome: { ...outcome, scope, target, findings: [finding], unknown: [] }, scope };
    }),
  ];
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
