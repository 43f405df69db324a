import { type Instant, sameItems } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import type { Playbook, WorkspaceModel } from "../playbook/index.ts";
import { isNewerRule, joinParts, type Outcome, type Part, partOf, ruleSetFor, type Scope, waiverStates } from "../risk/index.ts";
import type { Rule } from "../rules/index.ts";
import type { Account, Share } from "./account.ts";
import { addSummary, type Bucket, type Entry, emptyBucket, entryOf, freshUntil, type Way, withoutRetired } from "./buckets.ts";
import type { Bundle } from "./bundle.ts";
import { nested } from "./derive.ts";
import type { TrancheStates } from "./plan.ts";
import { nearestDomain } from "./targets.ts";
import type { Finding } from "./types.ts";

/** What counts in one tranche. */
export interface TrancheOutcomes {
  /** No outcome is in two of them; those that its documents and domains add are the same objects for tranches with the same ones. */
  readonly parts: readonly Part<Finding>[];
  readonly ruleSet: string | undefined;
  /** Of rules newer than that rule set: in none of the above. */
  readonly notCounted: readonly Finding[];
}

/** All that speaks of one scope of one playbook. */
interface Page {
  readonly playbook: string;
  readonly shares: Map<Bundle, Share[]>;
  byWorld: ReadonlyMap<string, Bucket>;
  /** Until when none of its answers is too old. */
  freshUntil: Instant;
}

/** What a look found other than the look before. */
export interface Changes {
  /** The accounts of the look before. */
  readonly since: ReadonlyMap<Bundle, Account>;
  readonly accounts: readonly { readonly bundle: Bundle; readonly before: Account | undefined; readonly after: Account | undefined }[];
  /** Bundles have changed places. */
  readonly isMoved: boolean;
}

/** What several tranches have in common. */
interface CommonPart {
  readonly entries: readonly Entry[];
  readonly part: Part<Finding>;
  readonly notCounted: readonly Finding[];
  readonly unasked: ReadonlySet<Outcome<Finding>>;
}

/**
 * Where outcomes count (LANGUAGE 6): a finding on a sender only in its own tranches, even at a name of a shared domain; one
 * on a record where the nearest declared domain at or above its owner is in scope; one on a document in every tranche of
 * its playbook. Sorted once by what a tranche may use, so that a tranche costs what it uses and no more; and from one look
 * to the next only what changed is sorted again.
 */
export class Ledger {
  readonly #newerThan: ReturnType<typeof newerRules>;
  readonly #counts: "everything" | "shown";
  #pages = new Map<string, Map<string, Page>>();
  /** What decides in which pages a share belongs. */
  #ground = "";
  /** The accounts that the pages hold. */
  #accounts: ReadonlyMap<Bundle, Account> | undefined;
  /** Playbooks by the documents that they use, and the page of a name; both hold as long as the ground. */
  #users = new Map<string, string[]>();
  #names = new Map<string, Map<string, string | undefined>>();
  #common: readonly CommonPart[] = [];

  /** `shown`: what a request without live answers hides does not count. */
  constructor(rules: readonly Rule[], counts: "everything" | "shown") {
    this.#newerThan = newerRules(rules);
    this.#counts = counts;
  }

  /** Takes the accounts of one look; gives what counts in a tranche of it. */
  sorted(
    accounts: ReadonlyMap<Bundle, Account>,
    changes: Changes,
    model: WorkspaceModel,
    now: Instant,
  ): (states: TrancheStates) => TrancheOutcomes {
    this.#sort(accounts, changes, model, now);
    const before = this.#common;
    const after: CommonPart[] = [];
    this.#common = after;
    const known = new Map<readonly object[], Map<string, CommonPart>>();
    return (states) => {
      const { playbook, tranche, worlds } = states;
      const ruleSet = ruleSetFor(playbook, tranche);
      const newer = this.#newerThan(ruleSet);
      const way: Way = { playbook, newer, states: waiverStates(playbook, now), now, ruleSet: newer.size === 0 ? undefined : ruleSet };
      const own = nested(known, tranche.domains);
      const key = JSON.stringify([playbook.path, way.ruleSet, ...worlds]);
      const common = own.get(key) ?? this.#commonPart(states, way, [...before, ...after]);
      own.set(key, common);
      if (!after.includes(common)) after.push(common);
      return { ...this.#outcomesOf(states, way, common), ruleSet };
    };
  }

  #outcomesOf({ playbook, tranche, worlds }: TrancheStates, way: Way, common: CommonPart): Omit<TrancheOutcomes, "ruleSet"> {
    const { gate } = tranche.gate;
    const keys = [
      `tranche ${tranche.id}`,
      ...(gate && playbook.gates.get(gate.id) === gate ? [`gate ${gate.id}`] : []),
      ...tranche.senders.map(({ id }) => `sender ${id}`),
    ];
    const few = [...this.#bucketsOf(playbook, worlds, keys), ...this.#bucketsOf(playbook, worlds, ["document"])];
    const entries = few.map((bucket) => entryOf(withoutRetired(bucket, playbook, tranche), way));
    const unasked = new Set(common.unasked);
    for (const bucket of few) for (const outcome of bucket.unasked) if (!way.newer.has(outcome.rule)) unasked.add(outcome);
    return {
      parts: [...entries.map(({ part }) => part), common.part, partOf([...unasked], [], playbook, way.now)],
      notCounted: [...entries, common].flatMap(({ notCounted }) => notCounted),
    };
  }

  /** What its domains add. */
  #commonPart({ playbook, tranche, worlds }: TrancheStates, way: Way, known: readonly CommonPart[]): CommonPart {
    const buckets = this.#bucketsOf(
      playbook,
      worlds,
      tranche.domains.map(({ id }) => `domain ${id}`),
    );
    const entries = buckets.map((bucket) => entryOf(bucket, way));
    const unasked = new Set(buckets.flatMap((bucket) => bucket.unasked.filter(({ rule }) => !way.newer.has(rule))));
    const same = known.find((one) => sameItems(one.entries, entries) && sameItems([...one.unasked], [...unasked]));
    if (same) return same;
    const part = joinParts(entries.map((entry) => entry.part));
    return { entries, part, notCounted: entries.flatMap(({ notCounted }) => notCounted), unasked };
  }

  #bucketsOf({ path }: Playbook, worlds: ReadonlySet<string>, keys: readonly string[]): readonly Bucket[] {
    const pages = this.#pages.get(path);
    if (!pages) return [];
    const found: Bucket[] = [];
    for (const world of worlds) {
      for (const key of keys) {
        const bucket = pages.get(key)?.byWorld.get(world);
        if (bucket) found.push(bucket);
      }
    }
    return found;
  }

  #sort(accounts: ReadonlyMap<Bundle, Account>, { since, accounts: changed, isMoved }: Changes, model: WorkspaceModel, now: Instant): void {
    const byPath = new Map(model.playbooks.map((playbook) => [playbook.path, playbook]));
    const ground = groundOf(model);
    const dirty = new Set<Page>();
    const isKnown = ground === this.#ground && since === this.#accounts;
    this.#ground = ground;
    this.#accounts = accounts;
    if (!isKnown) {
      this.#pages = new Map();
      this.#names = new Map();
      this.#users = new Map();
      for (const { files, path } of model.playbooks)
        for (const file of files) this.#users.set(file.path, [...(this.#users.get(file.path) ?? []), path]);
      for (const [bundle, account] of accounts) this.#enter(bundle, account, byPath, dirty);
    } else {
      for (const { bundle, before, after } of changed) {
        if (before) this.#strike(bundle, before, byPath, dirty);
        if (after) this.#enter(bundle, after, byPath, dirty);
      }
    }
    for (const pages of this.#pages.values()) {
      for (const page of pages.values()) {
        if (!isMoved && !dirty.has(page) && now <= page.freshUntil) continue;
        this.#write(page, byPath.get(page.playbook) as Playbook, now);
      }
    }
  }

  #enter(bundle: Bundle, account: Account, byPath: ReadonlyMap<string, Playbook>, dirty: Set<Page>): void {
    for (const share of account.shares) {
      for (const page of this.#pagesOf(share, byPath, true)) {
        const own = page.shares.get(bundle);
        if (own) own.push(share);
        else page.shares.set(bundle, [share]);
        dirty.add(page);
      }
    }
  }

  #strike(bundle: Bundle, account: Account, byPath: ReadonlyMap<string, Playbook>, dirty: Set<Page>): void {
    for (const share of account.shares) {
      for (const page of this.#pagesOf(share, byPath, false)) {
        page.shares.delete(bundle);
        dirty.add(page);
      }
    }
  }

  *#pagesOf(share: Share, byPath: ReadonlyMap<string, Playbook>, makes: boolean): Iterable<Page> {
    for (const path of share.playbook === undefined ? usersOf(share.scope, this.#users) : [share.playbook]) {
      const key = pageKey(share.scope, byPath.get(path), nested(this.#names, path));
      if (key === undefined || !byPath.has(path)) continue;
      const pages = nested(this.#pages, path);
      let page = pages.get(key);
      if (!page && makes) {
        page = { playbook: path, shares: new Map(), byWorld: new Map(), freshUntil: Number.POSITIVE_INFINITY };
        pages.set(key, page);
      }
      if (page) yield page;
    }
  }

  #write(page: Page, playbook: Playbook, now: Instant): void {
    const shares = [...page.shares].sort(([a], [b]) => a.order - b.order).flatMap(([, own]) => own);
    const byWorld = new Map<string, Bucket>();
    for (const share of shares) {
      const bucket = byWorld.get(share.worldKey) ?? emptyBucket();
      byWorld.set(share.worldKey, bucket);
      bucket.outcomes.push(...share.outcomes);
      for (const clean of share.clean) addSummary(bucket, clean, playbook, now);
      if (this.#counts === "shown") continue;
      bucket.outcomes.push(...share.hidden);
      for (const outcome of share.unasked) if (!bucket.unasked.includes(outcome)) bucket.unasked.push(outcome);
      for (const clean of share.hiddenClean) addSummary(bucket, clean, playbook, now);
    }
    const answered = shares.flatMap(({ clean, hiddenClean, outcomes, hidden }) => [...clean, ...hiddenClean, ...outcomes, ...hidden]);
    page.byWorld = byWorld;
    page.freshUntil = freshUntil(answered, playbook, now);
  }
}

/** What decides where something counts: the playbooks, their documents, their domains. */
function groundOf({ playbooks }: WorkspaceModel): string {
  return playbooks
    .map(({ path, files, domains, settings }) =>
      [path, settings.maxAgeSeconds, ...files.map((file) => file.path), "", ...[...domains.keys()].sort()].join("\n"),
    )
    .join("\n\n");
}

function usersOf(scope: Scope, users: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return scope.kind === "document" ? (users.get(scope.path) ?? []) : [];
}

/** Where a scope is found; `domains`: what is known of names already. */
function pageKey(scope: Scope, playbook: Playbook | undefined, domains: Map<string, string | undefined>): string | undefined {
  switch (scope.kind) {
    case "tranche":
      return `tranche ${scope.tranche}`;
    case "gate":
      return `gate ${scope.gate}`;
    case "sender":
      return `sender ${scope.sender}`;
    case "document":
      return "document";
    case "name": {
      if (domains.has(scope.name)) return domains.get(scope.name);
      const domain = playbook && nearestDomain(playbook, scope.name as Name);
      const key = domain && `domain ${domain.id}`;
      domains.set(scope.name, key);
      return key;
    }
  }
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
