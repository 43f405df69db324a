// What the language server and its clients say to each other beside LSP. Types only: the client imports this file and no
// other of the server. Method names and shapes may grow, never change.

/** LSP positions: zero-based, UTF-16. */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

export type WireVerdict = "GO" | "NO-GO" | "HOLD";

/** `initializationOptions`. An untrusted workspace opens no socket, whatever its settings say. */
export interface InitializationOptions {
  readonly trusted?: boolean;
  /** User settings may only restrict: `offline: true` wins over everything. */
  readonly offline?: boolean;
  /** `mailtranche.rules`: rule id to level; may only lower what is shown, never change a score. */
  readonly rules?: Readonly<Record<string, "none" | "hint" | "info" | "warning" | "error">>;
  /** The client opens `mailtranche:/library/...` by asking for `mailtranche/libraryText`. */
  readonly library?: boolean;
  /** The client has the commands of the extension (`mailtranche.preflightTranche` ...), so that code lenses may name them. */
  readonly commands?: boolean;
  /** URIs of the files that `mailtranche/checkFile` was asked to check before the server was started anew. */
  readonly checked?: readonly string[];
}

/** `mailtranche/libraryText`: the text of a document of the built-in library, by its URI (`mailtranche:/library/...`) or path there. */
export interface LibraryTextParams {
  readonly path: string;
}
/** `mailtranche/library`: what it holds. */
export interface LibraryItem {
  /** `gates/default.yaml`: also where a copy belongs, below the folder of a playbook. */
  readonly path: string;
  /** `gate`, `runbook`, `kpi`, `service`, `playbook`; `rubric` is no document of the language. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

/** `mailtranche/checkFile`: a file is read as DNS records from now on (or no longer), although no playbook names it. */
export interface CheckFileParams {
  readonly uri: string;
  readonly check: boolean;
}
export interface CheckFileResult {
  readonly checked: boolean;
  /** What it is read as: `terraform`, `octodns`, `zone-file`; null when it is not. */
  readonly format: string | null;
  /** Records that were found in it. */
  readonly records: number;
  /** Why it is not checked, or why it still is; null when there is nothing to say. */
  readonly reason: string | null;
}

export interface TreeFinding {
  readonly rule: string;
  readonly message: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly score: number;
  readonly world: "text" | "live" | "planned";
  readonly target: string;
  readonly location?: WireLocation;
  readonly waived?: string;
  /** Name of the person whose it is to mend; absent where the plan names nobody. */
  readonly owner?: string;
  /** `risk: authentication 5, component dkim`: the lines that every report has, without the place. */
  readonly explanation?: readonly string[];
}

export interface TreeComponent {
  readonly label: string;
  /** `5`, `2..5 ?`, `0`. */
  readonly interval: string;
  readonly lo: number;
  readonly hi: number;
  readonly findings: readonly TreeFinding[];
  /** Why it could not be checked, in words, and who can change that. */
  readonly unchecked: readonly string[];
}

export interface TreeCategory {
  readonly category: "authentication" | "routing" | "client-access" | "compliance";
  /** `5`, `2..5 ?`, `-` where no rule looked. */
  readonly interval: string;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly limit: number;
}

/** `mailtranche/components` -> what a category of a tranche is made of, the worst first: asked for when somebody opens it. */
export interface ComponentsParams {
  readonly playbook: string;
  readonly tranche: string;
  readonly category: TreeCategory["category"];
}

export interface TreeTranche {
  readonly id: string;
  readonly playbook: string;
  readonly stage: string;
  readonly verdict: WireVerdict;
  readonly mailboxes: number | null;
  /** `12 Oct 18:00 - 23:00 (in 3 d 9 h)`. */
  readonly window: string | null;
  /** The deciding first; of very many only the first. */
  readonly reasons: readonly string[];
  readonly blockers: number;
  readonly waivers: readonly string[];
  /** What rules found that are newer than the pinned rule set, in words. */
  readonly notCounted?: readonly string[];
  readonly earliestGo: string;
  readonly categories: readonly TreeCategory[];
  /** Gate conditions as written; measured values come later. */
  readonly gate: { readonly id: string; readonly conditions: readonly string[] } | null;
  readonly location: WireLocation;
}

export interface TreePlaybook {
  readonly id: string;
  readonly title: string;
  readonly location: WireLocation;
  readonly tranches: readonly TreeTranche[];
}

export interface TreeStep {
  readonly id: string;
  readonly title: string;
  readonly verb: "check" | "run" | "manual" | "ask" | "choose" | "change" | "probe" | "wait" | "gate" | "runbook";
  /** Part of the rollback list of the runbook. */
  readonly rollback: boolean;
  readonly detail: string;
  readonly shell: string | null;
  readonly confirm: string | null;
  readonly location: WireLocation;
}

export interface TreeRunbook {
  readonly id: string;
  readonly title: string;
  readonly severity: string | null;
  readonly builtIn: boolean;
  readonly steps: readonly TreeStep[];
  readonly location: WireLocation | null;
}

/** Result of `mailtranche/state`; `mailtranche/stateChanged` (no parameters) says that it would differ now. */
export interface WorkspaceState {
  readonly playbooks: readonly TreePlaybook[];
  readonly runbooks: readonly TreeRunbook[];
  /** ISO; set when Settings fix the clock. */
  readonly fixedClock: string | null;
  /** False: untrusted, offline, or no answer asked yet. */
  readonly live: boolean;
  readonly trusted: boolean;
  readonly worst: WireVerdict | null;
}

/** `mailtranche/preflight`: asks everything again, with `workDoneToken` progress; `$/cancelRequest` ends it. */
export interface PreflightParams {
  readonly tranches?: readonly { readonly playbook: string; readonly id: string }[];
  readonly workDoneToken?: number | string;
}

export interface PreflightResult {
  /** The scorecard as the command line prints it, without colour. */
  readonly report: string;
  readonly complete: boolean;
  readonly verdicts: readonly { readonly playbook: string; readonly id: string; readonly verdict: WireVerdict }[];
}

/** `mailtranche/explain` -> Markdown page of a rule; `mailtranche/rules` -> all of them. */
export interface ExplainParams {
  readonly rule: string;
}
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly category: string;
  readonly score: number;
}

/** `mailtranche/liveRecord`: asks resolver and authoritative servers now; the answer as text for a read-only document. */
export interface LiveRecordParams {
  readonly name: string;
  readonly type: string;
}
/** `mailtranche/propagation`: asks every server of the zone and every resolver now; a Markdown page. */
export interface PropagationParams extends LiveRecordParams {
  readonly workDoneToken?: number | string;
}
/** `mailtranche/recordNames`: names of the workspace worth asking, for a pick list; the record at `at` comes first. */
export interface RecordNamesParams {
  readonly at?: { readonly uri: string; readonly position: WireRange["start"] };
}
export interface RecordName {
  readonly name: string;
  readonly type: string;
  readonly why: string;
}

/** `mailtranche/newPlaybook`: the texts of a first plan; live records are read where the workspace is trusted. */
export interface NewPlaybookParams {
  /** LANGUAGE `source.platform`: `exchange`, `microsoft365`, `google` ... */
  readonly source: string;
  readonly target: string;
  readonly domains: readonly string[];
  /** IANA; default UTC. */
  readonly timezone?: string;
  readonly title?: string;
  /** CSV of mailboxes, relative to the folder of the playbook. */
  readonly inventory?: string;
  readonly workDoneToken?: number | string;
}
export interface NewPlaybookResult {
  /** Paths relative to the folder that the plan is made in. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Domains that nobody was asked about, or nobody answered for. */
  readonly notAsked: readonly string[];
}

/** `mailtranche/renderStep`: the command of a `run` step with every variable filled in and quoted for its shell. */
export interface RenderStepParams {
  readonly runbook: string;
  readonly step: string;
  /** Index into `steps` and then `rollback`, for steps without an id. */
  readonly index: number;
  readonly inputs: Readonly<Record<string, string>>;
}
export interface RenderStepResult {
  /** One command per element of `forEach`; a single one without it. */
  readonly commands: readonly string[];
  readonly shell: string;
  /** Inputs without a value yet: ask for them, then render again. */
  readonly missing: readonly { readonly name: string; readonly type: string; readonly default: string | null }[];
  /** Inputs that the command names, with the values it takes: given ones and defaults. */
  readonly inputs?: readonly { readonly name: string; readonly type: string; readonly value: string }[];
  /** Why nothing can be rendered (a function this version cannot evaluate), or null. */
  readonly problem: string | null;
  readonly confirm: string | null;
}

/** What a row of a tree is about; a code lens hands one over as the only argument of its command: `[{ subject }]`. */
export type WireSubject = TrancheSubject | StepSubject;
export interface TrancheSubject {
  readonly kind: "tranche";
  readonly playbook: string;
  readonly id: string;
}
export interface StepSubject {
  readonly kind: "step";
  readonly runbook: string;
  readonly runbookTitle: string;
  readonly step: string;
  readonly title: string;
  /** Place among the steps and, after them, the rollback steps. */
  readonly index: number;
}
