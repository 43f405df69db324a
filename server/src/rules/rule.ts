import type { Instant, Place, TextEdit, TextUnit } from "../base/index.ts";
import type { Answer, Name, Question, RRType } from "../dns/index.ts";
import type { DmarcEvidence } from "../kpi/index.ts";
import type { Domain, Gate, Playbook, Safety, Sender, SourceFile, Tranche, Waiver } from "../playbook/index.ts";
import type { Assessment, Category, Scenario, Scope, Score, UnknownReason, World } from "../risk/index.ts";
import type { LocatedSet, ZoneDocument, ZoneEditor, ZoneProblem, ZoneSource } from "../zones/index.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** A text of DNS as code: a zone file, or a Zone document (whose `base` is a text of its own). */
export type ZoneText = { readonly path: string; readonly problems: readonly ZoneProblem[] } & (
  | { readonly kind: "file"; readonly source: ZoneSource }
  | { readonly kind: "document"; readonly document: ZoneDocument }
);

/** A sender's selector at one of its domains, or a key record that only a zone text has (`sender` undefined then). */
export interface SelectorTarget {
  readonly playbook: Playbook | undefined;
  readonly sender: Sender | undefined;
  /** `undefined`: the sender declares none, so nothing can be looked up. */
  readonly selector: string | undefined;
  readonly domain: Name;
  /** `<selector>._domainkey.<domain>`; the domain itself without a selector. */
  readonly name: Name;
  readonly place: Place;
  /** The first name of these texts with an equal key, unless this is the first. */
  readonly sameKeyAs?: { readonly name: Name; readonly place: Place };
}

/**
 * A domain that publishes, or should publish, records of one kind. `name` is the domain, also where the records have a name
 * below it (`_dmarc`). `place`: the domain in the playbook, else its record.
 */
export interface NameTarget {
  readonly playbook: Playbook | undefined;
  readonly domain: Domain | undefined;
  readonly name: Name;
  readonly place: Place;
}

/** What a rule can look at, and what its `check` gets. Targets with worlds run once per world, the others on the text. */
export interface Targets {
  /** A YAML document that is ours or claims to be. */
  readonly file: SourceFile;
  readonly playbook: Playbook;
  readonly tranche: { readonly playbook: Playbook; readonly tranche: Tranche };
  /** A gate that some tranche uses, and those tranches. */
  readonly gate: { readonly playbook: Playbook; readonly gate: Gate; readonly tranches: readonly Tranche[] };
  /** A zone file or a Zone document. */
  readonly zone: ZoneText;
  /** One RRset of a zone text, any phase. */
  readonly recordSet: {
    readonly zone: ZoneText;
    readonly set: LocatedSet;
    readonly phase: string | undefined;
    readonly playbook: Playbook | undefined;
    readonly domain: Domain | undefined;
  };
  /** Worlds: a declared domain of ours with role send or parked. */
  readonly mailDomain: NameTarget & { readonly playbook: Playbook; readonly domain: Domain };
  /** Worlds: a name with SPF in a zone text, a sending or parked domain, an envelope domain. */
  readonly spfName: NameTarget;
  /** Worlds: a receiving domain of ours, a name with MX in a zone text. */
  readonly mxName: NameTarget;
  /** Worlds: a sending or parked domain of ours, a domain that senders use, one whose `_dmarc` a zone text has. */
  readonly dmarcName: NameTarget;
  /** Worlds: a receiving domain of ours, one whose `_mta-sts` or `mta-sts` host a zone text has. */
  readonly mtaStsName: NameTarget;
  /** Worlds: a receiving domain of ours, one whose `_smtp._tls` a zone text has. */
  readonly tlsRptName: NameTarget;
  /** Worlds: a sending domain of ours, one with a name below `_bimi` in a zone text. */
  readonly bimiName: NameTarget;
  /** Worlds: a receiving domain of ours, one with autodiscover, autoconfig or a mail SRV in a zone text. */
  readonly clientName: NameTarget;
  /** Worlds: each name of the kinds above once, and a domain of ours whatever it does. */
  readonly mailName: NameTarget;
  /** Worlds: a sending domain of ours, in a plan that has DMARC reports. */
  readonly reportedDomain: NameTarget & {
    readonly playbook: Playbook;
    readonly domain: Domain;
    /** `undefined`: no report that could be read names it. */
    readonly evidence: DmarcEvidence | undefined;
    /** Reports that could not be read in full. */
    readonly trouble: readonly string[];
  };
  /** Worlds. */
  readonly selector: SelectorTarget;
  /** Worlds: a sender at one of its envelope domains. */
  readonly sender: { readonly playbook: Playbook; readonly sender: Sender; readonly domain: Name; readonly place: Place };
  /** Second pass: cannot ask, scores 0, nothing reads its findings. */
  readonly assessment: { readonly playbook: Playbook; readonly assessment: Assessment };
  /** Second pass: all assessments of one plan, for what is told once and not once per tranche. */
  readonly verdicts: {
    readonly playbook: Playbook;
    readonly assessments: readonly Assessment[];
    /** Waivers and inline ignores that match nothing, after a complete run; `undefined` after any other. */
    readonly unused: { readonly waivers: readonly Waiver[]; readonly ignores: readonly UnusedIgnore[] } | undefined;
    /** Entries of `risk.scores` below the rule's own score, and where that number stands. */
    readonly lowered: readonly { readonly rule: string; readonly own: Score; readonly stated: number; readonly place: Place }[];
  };
}

/** A `mailtranche-ignore` that hides nothing. */
export interface UnusedIgnore {
  readonly rule: string;
  readonly place: Place;
}

export type TargetKind = keyof Targets;

/** The MTA-STS policy of a domain as a file of the workspace: what its web server hands out once that is deployed. */
export interface PolicyText {
  readonly path: string;
  readonly unit: TextUnit;
}

/** Placeholders in braces are filled from the report's data. Own severity, score and category win over the rule's. */
export interface Message {
  readonly text: string;
  readonly severity?: Severity;
  readonly score?: Score;
  readonly category?: Category;
}

export type Data = Readonly<Record<string, string | number>>;

/** Editors of the text that holds a name. `undefined`: no text of the workspace holds it. */
export interface FixTools {
  /** Editor of the zone text that answers for `name`, in the world of the finding. */
  zone(name: Name): ZoneEditor | undefined;
  /** The set of that text, also for a finding in the live world: what an edit would change. */
  located(name: Name, type: RRType): LocatedSet | undefined;
  /** The policy file of a domain, also for a finding in the live world. */
  policyText(domain: Name): PolicyText | undefined;
}

/** `safe`: same mail flow afterwards, may be applied in bulk. `unsafe`: offered one by one. */
export interface Fix<T, W = unknown> {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  /** No edits: the fix is not offered. `given` is what the report passed as `with`. */
  edit(target: T, given: W, tools: FixTools): readonly TextEdit[];
}

export interface ReportOptions<F extends string> {
  /** One fix, or several to choose from, each with what its `edit` needs. */
  readonly fix?: F | readonly { readonly id: F; readonly with?: unknown; readonly title?: string }[];
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
  /** Base score moved by a stated modifier (RULES 2.2). */
  readonly score?: Score;
  readonly severity?: Severity;
  /** Safeties named for it: it counts less while one of them holds, and says which does not. */
  readonly softenedBy?: readonly Safety[];
  /** Of a finding about another finding: that one's. */
  readonly category?: Category;
  /** Of a finding that speaks of less than the target: where it counts, and the name it goes by. */
  readonly about?: { readonly scope: Scope; readonly target: string };
  /** When a repair made now is seen everywhere, seconds: old or negative TTL. */
  readonly seenAfterSeconds?: number;
}

/** A pure computation that rules share: memoised per world and key, its questions become the caller's dependencies. */
export type Derivation<V> = (key: string, ask: Ask, world: WorldView) => Derived<V>;
export type Derived<V> = { readonly known: true; readonly value: V } | { readonly known: false };

export type Ask = (question: Question) => Answer | undefined;

/** What of the world is text. */
export interface WorldView {
  readonly world: World;
  readonly scenario: Scenario | null;
  /** The RRset that a text of the workspace states in this world; `undefined` in the live world and for foreign names. */
  located(name: Name, type: RRType): LocatedSet | undefined;
  /** The policy file that answers for a domain in this world; `undefined` in the live world. */
  policyText(domain: Name): PolicyText | undefined;
}

export interface Context<M extends string, F extends string> extends WorldView {
  /** An answer this run needs: open or failed makes the run unknown by itself. */
  readonly ask: Ask;
  /** For a rule that can decide without the answer. */
  readonly askOptional: Ask;
  derive<V>(derivation: Derivation<V>, key: string): Derived<V>;
  report(place: Place, messageId: M, data?: Data, options?: ReportOptions<F>): void;
  /** The text does not say: unknown up to the rule's score; the message is the question. */
  unstated(place: Place, messageId: M, data?: Data, who?: string, options?: Pick<ReportOptions<F>, "fix" | "related" | "about">): void;
  /** Something this run needs cannot be known (a part that is not read yet). */
  cannotKnow(reason: UnknownReason, detail: string): void;
  /** Whether `instant` lies behind the clock of this scenario; the answer's end is remembered. */
  isPast(instant: Instant): boolean;
  /** Whole days until `instant`, negative after it. */
  daysUntil(instant: Instant): number;
}

/** One fault. `rules/<family>/<fault>.ts` with its page `<fault>.md` beside it, which is its test too. */
export interface Rule<T extends TargetKind = TargetKind, M extends string = string, F extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly on: T;
  /** Version of the rule set that it came with; the registry knows it. A pinned plan does not count newer rules. */
  readonly since?: string;
  readonly kind: "syntax" | "semantic" | "live" | "playbook";
  readonly severity: Severity;
  readonly risk: { readonly category: Category; readonly component: string; readonly score: Score };
  readonly source: string;
  readonly messages: Readonly<Record<M, string | Message>>;
  readonly fixes?: Readonly<Record<F, Fix<Targets[T], never>>>;
  /** Worlds it runs in; default: all that the target has. */
  readonly worlds?: readonly World[];
  check(target: Targets[T], context: Context<M, F>): void;
}

/** Keeps the literal types of message and fix ids, so that a wrong id does not compile. */
export function rule<T extends TargetKind, M extends string, F extends string = never>(definition: Rule<T, M, F>): Rule {
  return definition as unknown as Rule;
}

/** A rule of the registry with the version that it came with. */
export function since(version: string, definition: Rule): Rule {
  return { ...definition, since: version };
}

const reaches = new WeakMap<Rule, Readonly<Partial<Record<Category, Score>>>>();

/** The highest score of the messages of each category: how far an unknown run reaches up there. */
export function reachOfRule(definition: Rule): Readonly<Partial<Record<Category, Score>>> {
  const known = reaches.get(definition);
  if (known) return known;
  const { messages, risk } = definition;
  const reach: Partial<Record<Category, Score>> = { [risk.category]: risk.score };
  for (const message of Object.values(messages)) {
    const own: Message = typeof message === "string" ? { text: message } : message;
    const category = own.category ?? risk.category;
    reach[category] = Math.max(reach[category] ?? 0, own.score ?? risk.score) as Score;
  }
  reaches.set(definition, reach);
  return reach;
}

const heights = new WeakMap<Rule, Score>();

/** The highest score any message of the rule has: how far an unknown run reaches up. */
export function highestScore(definition: Rule): Score {
  const known = heights.get(definition);
  if (known !== undefined) return known;
  const scores = Object.values(definition.messages).map((message) =>
    typeof message === "string" ? definition.risk.score : (message.score ?? definition.risk.score),
  );
  const highest = Math.max(definition.risk.score, ...scores) as Score;
  heights.set(definition, highest);
  return highest;
}
