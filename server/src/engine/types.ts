import type { Instant, Place, SourceDocument, TextEdit } from "../base/index.ts";
import type { AbortSignalLike } from "../dns/index.ts";
import type { DmarcFile } from "../kpi/index.ts";
import type { Waiver, WorkspaceModel } from "../playbook/index.ts";
import type { Assessment, Scenario, Scope, ScoredFinding, Unknown, World } from "../risk/index.ts";
import type { Severity, ZoneText } from "../rules/index.ts";

/** A file of the workspace as it is now. `language` is decided by the reader of files, never by its content. */
export interface WorkspaceFile {
  /** Relative to the workspace root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly language: "mailtranche" | "dns-zone" | "mta-sts" | "csv" | "dmarc-report";
  /** Zone files whose origin the text does not say (`--origin`). */
  readonly origin?: string;
  /** What a `dmarc-report` says. Its text is empty: it may be packed, and nothing points into it. */
  readonly evidence?: DmarcFile;
}

/** A file that could not be read: no permission, not text, gone. It makes what it holds unknown. */
export interface UnreadableFile {
  readonly path: string;
  readonly why: string;
}

export interface Evidence {
  /** `TXT northwind.example`. */
  readonly question: string;
  /** Records in presentation form, or one word: `nodata`, `nxdomain`, `failed: servfail`. */
  readonly answer: readonly string[];
  readonly ttl: number | undefined;
  readonly server: string;
  readonly at: Instant;
}

export interface FindingFix {
  readonly id: string;
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly TextEdit[];
}

/** What a rule found. Places hold for the snapshot it was computed from, and for later ones while their unit lives. */
export interface Finding extends ScoredFinding {
  readonly severity: Severity;
  readonly component: string;
  readonly world: World;
  readonly scenario: Scenario | null;
  readonly scope: Scope;
  readonly evidence: readonly Evidence[];
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  readonly fixes: readonly FindingFix[];
  readonly source: string;
  readonly help: string;
  readonly waived: Waiver | undefined;
  /** Hidden by `mailtranche-ignore` or Settings `ignore`: shown nowhere, still scored. */
  readonly suppressed: { readonly reason: string } | undefined;
  readonly stage: Stage;
  /** Its rule is newer than the rule set that is pinned: listed, and in no number. */
  readonly notCounted?: NotCounted;
}

export interface NotCounted {
  /** The version that the rule came with. */
  readonly since: string;
  /** The pinned version. */
  readonly ruleSet: string;
  /** Where it does not count; empty: nowhere. */
  readonly tranches: readonly string[];
}

/** The stages of publishing: each is one complete set. */
export type Stage = "syntax" | "schema" | "offline" | "live";

export interface Unchecked {
  readonly rule: string;
  readonly target: string;
  readonly world: World;
  readonly scenario: Scenario | null;
  readonly place: Place | undefined;
  readonly unknown: readonly Unknown[];
  /** The rule cannot run without live answers: `check` without `--live` does not count it. */
  readonly live: boolean;
}

/** What a caller asks of the engine. */
export interface AnalysisRequest {
  /** Readiness is judged at `now`, or in a state laid over the live answers. */
  readonly phase?: "now" | "after" | "rollback" | string;
  /** Moves the clock for every rule of the analysis. */
  readonly at?: Instant;
  /** Only these tranches are assessed; default all. */
  readonly tranches?: readonly string[];
  /** Without live: text world only, and open questions stay open. */
  readonly live: boolean;
}

export interface Analysis {
  readonly now: Instant;
  readonly model: WorkspaceModel;
  readonly documents: readonly SourceDocument[];
  readonly zones: readonly ZoneText[];
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly assessments: readonly Assessment<Finding>[];
  /** Questions that still have no answer. */
  readonly open: number;
  readonly questions: number;
  readonly records: number;
  readonly unreadable: readonly UnreadableFile[];
  /** When the passing of time alone changes something; `undefined`: never, or the clock is fixed. */
  readonly validUntil: Instant | undefined;
  /** False when ended early: what is here is known, the rest is not. */
  readonly complete: boolean;
}

/** How settling ended. */
export interface Settled {
  /** False when cancelled or a bound was met: what is known so far stands, the rest is unknown. */
  readonly complete: boolean;
  readonly asked: number;
}

export interface SettleOptions {
  readonly signal?: AbortSignalLike;
  readonly onProgress?: (done: number, asked: number) => void;
}

/** What the engine needs to know of the world around it. All of it comes as parameters. */
export interface SessionPorts {
  /** The clock when no setting fixes it. */
  readonly now: () => Instant;
  /** `--now`: stands still, and wins over Settings. */
  readonly fixedNow?: Instant;
}
