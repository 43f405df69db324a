import type { Category, Severity, Verdict, World } from "./words.ts";

// The JSON of CLI.md, version 1. Fields may be added; none may change its meaning or go.

export interface ResultPosition {
  /** 1-based. */
  readonly line: number;
  /** 1-based, UTF-16 units. */
  readonly column: number;
  /** 0-based, UTF-16 units. */
  readonly offset: number;
}

export interface ResultRange {
  readonly start: ResultPosition;
  readonly end: ResultPosition;
}

export interface ResultFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly world: World;
  readonly scenario: { readonly phases: Readonly<Record<string, string>>; readonly at: string | null; readonly rollback: boolean } | null;
  readonly file: string;
  readonly range: ResultRange;
  readonly target: string;
  readonly risk: { readonly category: Category; readonly component: string; readonly score: number };
  readonly evidence: readonly ResultEvidence[];
  readonly related: readonly { readonly file: string; readonly range: ResultRange; readonly message: string }[];
  readonly fixes: readonly ResultFix[];
  readonly waived: ResultWaiver | null;
  readonly suppressed: { readonly reason: string } | null;
  readonly source: string;
  readonly help: string;
  /** Its rule is newer than the pinned rule set; `tranches`: where it does not count, empty: nowhere. */
  readonly notCounted?: { readonly since: string; readonly ruleSet: string; readonly tranches: readonly string[] };
}

export interface ResultEvidence {
  readonly question: string;
  readonly answer: readonly string[];
  readonly ttl: number | null;
  readonly server: string;
  readonly at: string;
}

export interface ResultFix {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly { readonly file: string; readonly start: number; readonly end: number; readonly newText: string }[];
}

export interface ResultWaiver {
  readonly reason: string | null;
  readonly owner: string | null;
  readonly approvedBy: string | null;
  readonly expires: string | null;
  readonly leaves: number;
}

export interface ResultUnchecked {
  readonly rule: string;
  readonly target: string;
  readonly world: World;
  /** The first reason; `detail` has all of them in words. */
  readonly reason: string;
  readonly detail: string;
  /** Who can resolve it. */
  readonly who: string | null;
  /** Needs live answers: `check` without `--live` does not count it. */
  readonly live: boolean;
}

export interface CheckResult {
  readonly version: 1;
  readonly tool: { readonly name: "mailtranche"; readonly version: string };
  readonly now: string;
  /** Settings or `--now` stopped the clock. */
  readonly fixedClock: boolean;
  /** False: it ended early, and what is here is what was known then. */
  readonly complete: boolean;
  readonly findings: readonly ResultFinding[];
  readonly unchecked: readonly ResultUnchecked[];
  readonly unreadable: readonly { readonly file: string; readonly why: string }[];
  readonly summary: ResultSummary;
}

export interface ResultSummary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
  /** Not in the four counts. */
  readonly waived: number;
  readonly suppressed: number;
  readonly files: number;
  readonly records: number;
  readonly questions: number;
  readonly durationMs: number;
}

export interface ResultCategory {
  readonly lo: number;
  readonly hi: number;
  /** `dkim/missing at examples/migration.yaml:41` */
  readonly driver?: string;
  readonly driverMessage?: string;
  readonly unchecked?: readonly string[];
}

export interface ResultBlocker {
  readonly rule: string;
  readonly target: string;
  readonly message: string;
  readonly category: Category;
  readonly score: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Whose it is to mend, where the playbook says. */
  readonly owner: string | null;
  readonly worlds: readonly World[];
  readonly fix: string | null;
  readonly help: string;
}

export interface ResultTranche {
  readonly id: string;
  readonly playbook: string;
  readonly stage: string;
  readonly verdict: Verdict;
  readonly mailboxes: number | null;
  readonly mailsPerDay: number;
  /** How its mail is expected to move; absent while the way, the members or their sizes are not known. */
  readonly move?: ResultMove;
  readonly phase: string;
  readonly window: { readonly from: string; readonly to: string; readonly timezone: string } | null;
  readonly limit: number;
  /** `{}` where no rule looked. */
  readonly categories: Readonly<Record<Category, ResultCategory | Readonly<Record<string, never>>>>;
  readonly reasons: readonly string[];
  readonly blockers: readonly ResultBlocker[];
  readonly holds: readonly { readonly what: string; readonly who: string; readonly until: string | null }[];
  readonly waivers: readonly (ResultWaiver & { readonly rule: string; readonly target: string; readonly score: number })[];
  readonly earliestGo: { readonly at: string | null; readonly because: string };
  readonly checked: number;
  readonly unknown: number;
  readonly off: readonly { readonly rule: string; readonly target: string }[];
  readonly unchecked: readonly {
    readonly rule: string;
    readonly target: string;
    readonly category: Category;
    readonly highest: number;
    readonly detail: string;
    readonly who: string;
  }[];
  readonly file: string;
  readonly line: number;
  /** What rules found that are newer than the rule set which counts here; not there when there is nothing. */
  readonly notCounted?: {
    readonly ruleSet: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly target: string;
      readonly message: string;
      readonly category: Category;
      readonly score: number;
    }[];
  };
}

/** The planner's estimate. Seconds and bytes. */
export interface ResultMove {
  readonly way: string;
  /** The plan does not state how mail moves. */
  readonly assumed: boolean;
  readonly bytes: number;
  readonly largestBytes: number;
  readonly concurrency: number;
  readonly batches: number;
  readonly p50Seconds: number;
  readonly p90Seconds: number;
  /** All of it has to fit into the window. */
  readonly onePass: boolean;
  /** Where the limits and speeds come from, and when that was written. */
  readonly source: string;
  readonly date: string;
}

export interface PreflightResult extends CheckResult {
  readonly playbooks: readonly { readonly id: string; readonly title: string; readonly file: string; readonly timezone: string }[];
  readonly tranches: readonly ResultTranche[];
}
