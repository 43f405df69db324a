import type { Instant, Place } from "../base/index.ts";
import type { Tranche, Waiver } from "../playbook/index.ts";

export type Category = "authentication" | "routing" | "client-access" | "compliance";
export const categories: readonly Category[] = ["authentication", "routing", "client-access", "compliance"];

/** The method's rubric: 0 (none) to 5 (mail is lost). */
export type Score = 0 | 1 | 2 | 3 | 4 | 5;

/** What a finding was true of: live answers, the text's live phases over them, or a planned state over them. */
export type World = "text" | "live" | "planned";

/** A state that is asked about. `at` is an ISO instant or `null` (the clock). */
export interface Scenario {
  /** Zone id to phase. */
  readonly phases: Readonly<Record<string, string>>;
  readonly at: string | null;
  readonly rollback: boolean;
}

/** Where an outcome counts (LANGUAGE 6). One of: a tranche, a gate, a sender, a name, a document (every tranche). */
export type Scope =
  | { readonly kind: "tranche"; readonly tranche: string }
  | { readonly kind: "gate"; readonly gate: string }
  | { readonly kind: "sender"; readonly sender: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "document"; readonly path: string };

/** Why something could not be checked (RULES 2.3). */
export type UnknownReason =
  | "no-text"
  | "offline"
  | "lookup-failed"
  | "stale"
  | "parse-error"
  | "not-read-yet"
  | "needs-credential"
  | "limit"
  | "unstated"
  | "off-by-settings";

export interface Unknown {
  readonly reason: UnknownReason;
  /** In words: `TXT dkim2.mcsv.net: SERVFAIL from embedded:internet`. */
  readonly detail: string;
  /** Who can resolve it: a person's id or `anyone with a network`. */
  readonly who?: string;
}

export interface ScoredFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  readonly target: string;
  /** The rule's, unless the message has its own. */
  readonly category: Category;
  readonly score: Score;
  readonly place: Place;
  /** When a repair made now would be seen everywhere: the negative TTL or the old TTL, seconds. */
  readonly seenAfterSeconds?: number;
}

/** The result of one rule for one target in one world: what risk folds. */
export interface Outcome<F extends ScoredFinding = ScoredFinding> {
  readonly rule: string;
  readonly category: Category;
  readonly component: string;
  readonly target: string;
  readonly world: World;
  readonly scenario: Scenario | null;
  readonly scope: Scope;
  /** The highest score the rule has: how far an unknown reaches up. */
  readonly highest: Score;
  /** How far it reaches in each category, for a rule whose messages have categories of their own; default: `highest` in its own. */
  readonly reach?: Readonly<Partial<Record<Category, Score>>>;
  readonly findings: readonly F[];
  readonly unknown: readonly Unknown[];
  /** Switched off by Settings probes: listed apart, never counted. */
  readonly off: boolean;
  /** When its oldest answer was given; `undefined` when it rests on text alone. */
  readonly oldestAnswer: Instant | undefined;
}

/** Outcomes that found nothing and lack nothing, with the categories they speak of. */
export interface CleanOutcomes<F extends ScoredFinding = ScoredFinding> {
  readonly count: number;
  readonly outcomes: readonly Outcome<F>[];
  readonly categories: ReadonlySet<Category>;
}

export type Verdict = "GO" | "NO-GO" | "HOLD";

export interface UncheckedComponent {
  readonly category: Category;
  readonly component: string;
  readonly rule: string;
  readonly target: string;
  readonly world: World;
  readonly highest: Score;
  readonly unknown: readonly Unknown[];
}

/** `undefined`: no rule looked at the category; it shows `-` and does not count. */
export interface CategoryRisk<F extends ScoredFinding = ScoredFinding> {
  readonly lo: Score;
  readonly hi: Score;
  readonly driver: F | undefined;
  readonly unchecked: readonly UncheckedComponent[];
  readonly components: readonly ComponentRisk<F>[];
}

export interface ComponentRisk<F extends ScoredFinding = ScoredFinding> {
  readonly component: string;
  readonly target: string;
  readonly world: World;
  readonly lo: Score;
  readonly hi: Score;
  readonly findings: readonly F[];
  readonly unknown: readonly Unknown[];
}

/** Why a tranche waits: what, who can resolve it, until when. */
export interface Hold {
  readonly what: string;
  readonly who: string;
  readonly until: Instant | undefined;
}

export interface WaiverUse<F extends ScoredFinding = ScoredFinding> {
  readonly waiver: Waiver;
  readonly finding: F;
}

/** A waiver that is written for a finding and does not count. */
export interface InvalidWaiver<F extends ScoredFinding = ScoredFinding> extends WaiverUse<F> {
  readonly why: string;
  /** It lacks the approval of these roles, and nothing else. */
  readonly roles: readonly string[];
}

/** Readiness of one tranche (RULES 2.4). */
export interface Assessment<F extends ScoredFinding = ScoredFinding> {
  readonly tranche: Tranche;
  readonly playbook: string;
  /** `now`, `after`, `rollback` or a phase name. */
  readonly phase: string;
  readonly verdict: Verdict;
  readonly judgedAt: Instant;
  readonly limit: number;
  readonly categories: Readonly<Record<Category, CategoryRisk<F> | undefined>>;
  /** What was not checked in parts, some of which it has in common with other tranches: those are the same objects. */
  readonly unchecked: readonly Readonly<Record<Category, readonly UncheckedComponent[]>>[];
  /** One sentence each, the deciding first. */
  readonly reasons: readonly string[];
  /** Findings that put a category over the limit. */
  readonly blockers: readonly F[];
  /** The same in the lists that it has in common with other tranches. */
  readonly blockerLists: readonly (readonly F[])[];
  readonly holds: readonly Hold[];
  readonly waivers: readonly WaiverUse<F>[];
  readonly invalidWaivers: readonly InvalidWaiver<F>[];
  /** Checks that rest on answers older than Settings `maxAge`. */
  readonly stale: readonly { readonly rule: string; readonly target: string; readonly oldestAnswer: Instant }[];
  /** The rule set that counts; `undefined`: all rules. */
  readonly ruleSet: string | undefined;
  /** What rules found that are newer than that: listed, and in no number above or below. */
  readonly notCounted: readonly F[];
  readonly checked: number;
  readonly unknown: number;
  readonly off: readonly { readonly rule: string; readonly target: string }[];
  readonly exposure: { readonly mailboxes: number | undefined; readonly mailsPerDay: number };
  /** Earliest moment a GO is possible, with the reason; `at` is undefined where it hangs on somebody's answer alone. */
  readonly earliestGo: { readonly at: Instant | undefined; readonly because: string };
}
