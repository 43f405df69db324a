import type { Instant, Place } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import type { SendingService } from "../records/index.ts";
import type { Cursor, YamlDocument, YamlMap } from "../yaml/index.ts";
import type { ZoneDocument } from "../zones/index.ts";
import type { Cohort, CsvTables, Inventory, MovedList } from "./inventory/index.ts";
import type {
  DomainPart,
  GatePart,
  PlaybookDoc,
  ProgrammeDoc,
  QuestionnaireDoc,
  ReviewDoc,
  RunbookDoc,
  RunDoc,
  SafetyPart,
  SenderPart,
  SettingsDoc,
  TranchePart,
} from "./model.gen.ts";

/** Every kind of LANGUAGE 2, each with a schema. */
export type Kind =
  | "Playbook"
  | "Programme"
  | "Settings"
  | "Zone"
  | "Runbook"
  | "Tranche"
  | "Domain"
  | "Sender"
  | "Gate"
  | "Gateway"
  | "Route"
  | "Safety"
  | "Kpi"
  | "Probe"
  | "Alert"
  | "Warmup"
  | "Service"
  | "Questionnaire"
  | "Snapshot"
  | "Run"
  | "Decision"
  | "Review";

/** What an id names. Several kinds may share a namespace of their own only. */
export type IdKind =
  | "playbook"
  | "person"
  | "domain"
  | "sender"
  | "gateway"
  | "route"
  | "tranche"
  | "gate"
  | "safety"
  | "kpi"
  | "probe"
  | "seed"
  | "warmup"
  | "alert"
  | "client"
  | "zone"
  | "phase"
  | "runbook"
  | "step"
  | "service"
  | "backup-set"
  | "vendor"
  | "budget"
  | "integration"
  | "questionnaire"
  | "snapshot"
  | "decision"
  | "run"
  | "review";

/** One document of `mailtranche/v1`, or one that claims to be. */
export interface SourceFile {
  readonly path: string;
  readonly yaml: YamlDocument;
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  /** `apiVersion` is ours and known, the kind is known, and the text was read in full. */
  readonly readable: boolean;
}

export interface Declaration {
  readonly kind: IdKind;
  readonly id: string;
  readonly place: Place;
  readonly path: string;
  /** From the library that ships with the product: `path` is that of its text there, and `place` is none worth showing. */
  readonly builtIn: boolean;
  /** Of a phase its zone, of a step its runbook: such ids are unique only there. */
  readonly owner?: string;
}

/** Use of an id. `target` is what it names, `undefined` when nothing of that kind has this id. */
export interface Reference {
  readonly kind: IdKind;
  readonly id: string;
  readonly place: Place;
  readonly path: string;
  readonly target: Declaration | undefined;
  /** The field that holds it, for messages: `gate`, `needs`, `approve`. */
  readonly field: string;
  /** There is no target, but a document that could not be read may hold it: not known to be missing. */
  readonly unread?: true;
}

interface Item<T> {
  readonly id: string;
  /** The id as written: what a person clicks. */
  readonly place: Place;
  readonly path: string;
  /** Defaults merged under, overrides over (LANGUAGE 1.3); entries keep the places where they were written. */
  readonly fields: Cursor<T>;
}

export type DomainRole = "send" | "receive" | "routing" | "parked";

export interface Domain extends Item<DomainPart> {
  readonly name: Name;
  readonly roles: readonly DomainRole[];
  /** False for vendor-owned routing domains: not linted as ours. */
  readonly ours: boolean;
  /** Zone document id or zone file path, as written. */
  readonly zone: string | undefined;
}

export interface Sender extends Item<SenderPart> {
  readonly service: string | undefined;
  /** What is known of its service: by a Service document of the workspace, else by the library. */
  readonly facts: SendingService | undefined;
  readonly domains: readonly { readonly name: Name; readonly place: Place }[];
  readonly selectors: readonly { readonly selector: string; readonly place: Place }[];
  readonly ips: readonly { readonly ip: string; readonly place: Place }[];
  readonly path_: "direct" | "source" | "target" | string;
  readonly spf: string | undefined;
  /** The envelope sender's domains: `envelope`, else `domains`. */
  readonly envelopeDomains: readonly Name[];
  readonly retire: string | undefined;
}

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
  readonly fromPlace: Place;
  readonly toPlace: Place;
  readonly timeZone: string;
}

export interface GateUse {
  /** `off`: `gate: none`. `unread`: it may stand in a text that could not be read. */
  readonly state: "on" | "off" | "unread" | "undefined";
  readonly id: string;
  readonly place: Place;
  /** Written by hand; a default has the place of the tranche. */
  readonly stated: boolean;
  readonly gate: Gate | undefined;
}

export interface RollbackUse {
  readonly state: "on" | "off" | "unread";
  readonly runbook: string;
  readonly place: Place;
  readonly stated: boolean;
  /** `rollback.within`, seconds. */
  readonly withinSeconds: number | undefined;
  readonly withinPlace: Place | undefined;
}

/** Which of how many slices of a split tranche; the first has the index 0. */
export interface Slice {
  readonly index: number;
  readonly of: number;
}

export interface Tranche extends Item<TranchePart> {
  /** The id as written: `scale` of the slices `scale-1` and `scale-2` that `split` makes; else its own. */
  readonly written: string;
  readonly slice: Slice | undefined;
  readonly order: number;
  readonly stage: "pilot" | "early-adopters" | "scale" | "final";
  readonly stagePlace: Place;
  readonly stageStated: boolean;
  readonly needs: readonly Reference[];
  readonly window: Window | undefined;
  readonly gate: GateUse;
  readonly rollback: RollbackUse;
  /** Who belongs to it; `undefined` without `cohort`. */
  readonly cohort: Cohort | undefined;
  /** Members of the cohort when the inventory is there, else `cohort.size`. */
  readonly mailboxes: number | undefined;
  readonly hasCohort: boolean;
  /** Zone id to the phase that is live after it; empty without `phase`. */
  readonly phases: ReadonlyMap<string, string>;
  readonly paused: boolean;
  /** Senders that count for it (LANGUAGE 3 `senders`, 6). */
  readonly senders: readonly Sender[];
  /** Domains in its scope (LANGUAGE 6): those of its mailboxes, its senders' domains, its own `domains`, parked ones. */
  readonly domains: readonly Domain[];
}

/** `<kpi>[@<scope>] <op> <value> [over <duration>] [min <n>]` (LANGUAGE 5), with places. */
export interface Condition {
  readonly kpi: string;
  readonly kpiPlace: Place;
  readonly scope: string | undefined;
  readonly scopePlace: Place | undefined;
  readonly op: ">=" | "<=" | ">" | "<" | "==" | "!=";
  readonly opPlace: Place;
  /** A percent as a fraction, a duration in seconds, a rate per second, a plain number, or a word. */
  readonly value: number | string;
  readonly unit: "number" | "percent" | "duration" | "size" | "rate" | "word";
  readonly valuePlace: Place;
  readonly overSeconds: number | undefined;
  /** The duration after `over`. */
  readonly overPlace: Place | undefined;
  readonly min: number | undefined;
  /** The number after `min`. */
  readonly minPlace: Place | undefined;
  readonly text: string;
  readonly place: Place;
}

export interface Gate extends Item<GatePart> {
  /** After `extends`: parents first, merged by KPI. Texts that are no condition are left out and reported by the schema. */
  readonly require: readonly Condition[];
  readonly riskLimit: number;
  readonly soakSeconds: number;
  readonly approve: readonly string[];
  readonly builtIn: boolean;
}

export interface Safety extends Item<SafetyPart> {}

export interface Waiver {
  readonly rule: string;
  readonly target: string;
  readonly leaves: number;
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  /** Ids of people; a waiver may need two roles. */
  readonly approvedBy: readonly string[];
  readonly expires: Instant | undefined;
  /** The last moment of what `expires` says: of a date, that of its day. */
  readonly ends: Instant | undefined;
  /** The day on which it ends, `2026-10-25`, where the plan is. */
  readonly lastDay: string | undefined;
  readonly place: Place;
  readonly rulePlace: Place | undefined;
  readonly targetPlace: Place | undefined;
  readonly approvedByPlace: Place | undefined;
  readonly expiresPlace: Place | undefined;
  /** Roles of those of `approvedBy` that are people of the plan. */
  readonly approverRoles: readonly string[];
}

export interface Decision {
  readonly id: string;
  readonly tranche: string;
  readonly verdict: "go" | "no-go" | "hold" | "rolled-back" | string;
  readonly at: Instant | undefined;
  readonly path: string;
  readonly place: Place;
  /** Version of the rule set it was made with. */
  readonly ruleSet: string | undefined;
  /** Ids of those who approved it. */
  readonly approved: readonly string[];
  /** Its list of who moved. */
  readonly cohort: MovedList | undefined;
}

/** One KPI as a Snapshot holds it. A share is `good / total`, also where what is counted is bad (`hard-bounce-rate`). */
export interface Measurement {
  /** A percent as a fraction, a duration in seconds, a rate per second, a plain number, or a word. */
  readonly value: number | string | undefined;
  readonly good: number | undefined;
  readonly total: number | undefined;
  /** Percentile to seconds. */
  readonly percentiles: ReadonlyMap<number, number>;
  readonly reader: string | undefined;
  /** Class to count. */
  readonly by: ReadonlyMap<string, number>;
  /** Faults with one cause: each of these counts once. */
  readonly sameCause: readonly number[];
  readonly place: Place;
}

/** Recorded measurements of a time. */
export interface KpiSnapshot {
  readonly id: string;
  readonly path: string;
  readonly place: Place;
  readonly tranche: string | undefined;
  /** `tranche`, `all`, or the id of a sender or domain; `undefined`: what the other fields say. */
  readonly scope: string | undefined;
  readonly from: Instant;
  readonly to: Instant;
  readonly values: ReadonlyMap<string, Measurement>;
}

/** `risk.findings[]`: a risk that people know and no rule sees. */
export interface KnownRisk {
  readonly category: string;
  readonly tranche: string | undefined;
  readonly domain: Name | undefined;
  readonly score: number;
  readonly what: string;
  /** Ids of the insurances named against it, as written. */
  readonly safety: readonly string[];
  readonly place: Place;
}

/** A document of which a playbook has several, as it is written. */
export interface Paper<T> {
  readonly id: string;
  readonly path: string;
  /** Its id as written, else the document. */
  readonly place: Place;
  readonly fields: Cursor<T>;
}

export interface Runbook {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly builtIn: boolean;
  readonly fields: Cursor<RunbookDoc>;
}

export interface Settings {
  readonly path: string | undefined;
  readonly fields: Cursor<SettingsDoc> | undefined;
  readonly now: Instant | undefined;
  readonly resolvers: readonly string[];
  /** Folder of the settings file: `embedded:` is relative to it. */
  readonly folder: string;
  readonly zoneGlobs: readonly string[];
  /** rule id to level; `none` switches it off and makes its component unknown. */
  readonly rules: ReadonlyMap<string, "none" | "hint" | "info" | "warning" | "error">;
  readonly ignore: readonly { readonly rule: string; readonly files: readonly string[] }[];
  readonly maxAgeSeconds: number;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly probes: { readonly https: boolean; readonly smtp: boolean; readonly blocklists: boolean; readonly history: boolean };
  /** Pinned version of the rule set. */
  readonly ruleSet: string | undefined;
}

/** Why something that a verdict needs could not be read, and what that leaves unknown. */
export interface UnreadPart {
  /** `undefined`: the text is too broken to say. */
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  readonly path: string;
  readonly place: Place;
  /** `invalid`: read, and a word in it means nothing. `unstated`: what has no default is not said. */
  readonly why: "syntax" | "unknown-version" | "unknown-kind" | "invalid" | "unstated";
  /** What is wrong, where that is one word and not a whole file. */
  readonly detail?: string;
  /** The only tranche that it decides for; without it, all. */
  readonly tranche?: string;
}

/** A plan with everything that its folder and `use` add to it. */
export interface Playbook {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly folder: string;
  readonly place: Place;
  readonly fields: Cursor<PlaybookDoc>;
  readonly root: YamlMap;
  readonly timeZone: string;
  readonly strategy: string;
  readonly people: ReadonlyMap<string, { readonly id: string; readonly name: string; readonly role: string; readonly place: Place }>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly senders: ReadonlyMap<string, Sender>;
  readonly tranches: ReadonlyMap<string, Tranche>;
  readonly gates: ReadonlyMap<string, Gate>;
  /** Sending services that documents of the workspace describe. */
  readonly services: readonly SendingService[];
  readonly safety: ReadonlyMap<string, Safety>;
  readonly runbooks: ReadonlyMap<string, Runbook>;
  readonly zones: ReadonlyMap<string, ZoneDocument>;
  readonly waivers: readonly Waiver[];
  readonly decisions: readonly Decision[];
  readonly inventory: Inventory;
  /** The CSV files that were there when it was read. */
  readonly tables: CsvTables;
  /** What surrounds the mail; of several documents the first by path. */
  readonly programme: Paper<ProgrammeDoc> | undefined;
  readonly questionnaires: readonly Paper<QuestionnaireDoc>[];
  readonly runs: readonly Paper<RunDoc>[];
  readonly reviews: readonly Paper<ReviewDoc>[];
  readonly snapshots: readonly KpiSnapshot[];
  /** `risk.findings[]`. */
  readonly knownRisks: readonly KnownRisk[];
  /** `risk.scores`: rule id to the score that it has at least. */
  readonly raisedScores: ReadonlyMap<string, { readonly score: number; readonly place: Place }>;
  readonly settings: Settings;
  readonly declarations: readonly Declaration[];
  /** Equal ids of one kind: the first declaration and the others. */
  readonly duplicates: readonly {
    readonly kind: IdKind;
    readonly id: string;
    readonly first: Declaration;
    readonly again: readonly Declaration[];
  }[];
  readonly references: readonly Reference[];
  readonly unread: readonly UnreadPart[];
  readonly files: readonly SourceFile[];
}

/** Documents of one workspace folder; several playbooks are fine. */
export interface WorkspaceModel {
  readonly files: readonly SourceFile[];
  readonly playbooks: readonly Playbook[];
  /** Documents below no playbook. */
  readonly orphans: readonly SourceFile[];
  /** What counts where no playbook is near: of the first Settings document, else the defaults. */
  readonly settings: Settings;
}
