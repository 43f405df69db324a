import type { Mapped, Place, PlacedUnit, TextEdit, TextUnit } from "../base/index.ts";
import type { Name, Rdata, RecordSet, RRType } from "../dns/index.ts";

/** Formats that a file of DNS as code may have. A Zone document of ours is read with its playbook instead. */
export type FormatName = "zone-file" | "octodns" | "terraform" | "dnscontrol" | "cloudformation" | "dns-endpoint" | "ansible" | "text";

/** What a format does to names and values, so that no rule claims a fault that the format does not have. */
export interface Dialect {
  readonly name: FormatName | "zone-document";
  /** `relative`: a target without a final dot gets the origin; `dot-required`: it is refused; `absolute`: it is complete. */
  readonly targetNaming: "relative" | "dot-required" | "absolute";
  /** Who splits a TXT into strings of 255 bytes. */
  readonly chunking: "author" | "tool";
  readonly maxChunk: 255;
  /** Whether all records of one owner and type stand together as one object. */
  readonly rrsetIsUnit: boolean;
  readonly canComment: boolean;
}

/** One character-string of a TXT as written: `place` has its quotes, `value` does not. */
export interface TextString {
  readonly place: Place;
  /** Bytes, one UTF-16 unit each, mapped to offsets of `place.unit`. */
  readonly value: Mapped;
  readonly quoted: boolean;
}

/** Where one record stands. Every part that can be underlined or edited has a place. */
export interface RecordSource {
  /** The whole record, from its owner (or, when that is blank, its first word) to its last word or parenthesis. */
  readonly place: Place;
  /** `undefined` where the owner is blank and inherited. */
  readonly owner?: Place | undefined;
  readonly ttl?: Place | undefined;
  /** Where a TTL that is not written would go; an empty place. */
  readonly ttlInsert: Place;
  /** The TTL of this record, also when inherited: records of one set may differ (RFC 2181 5.2 forbids it). */
  readonly ttlSeconds: number | undefined;
  readonly type: Place;
  /** First to last word of the record data. */
  readonly rdata: Place;
  /** The target of CNAME, NS, PTR, DNAME, MX and SRV. */
  readonly name?: Place | undefined;
  readonly nameWritten?: string | undefined;
  /** octoDNS publishes the record although its checks refuse it (`lenient: true`). */
  readonly isLenient?: boolean;
  /** Where one text is for several providers; else the dialect says it. */
  readonly targetNaming?: Dialect["targetNaming"];
  /** The preference of MX, the priority of SRV. */
  readonly preference?: Place | undefined;
  /** The serial of a SOA. */
  readonly serial?: Place | undefined;
  /** The joined value of a TXT, mapped to offsets of `place.unit`. */
  readonly txt?: Mapped | undefined;
  readonly strings?: readonly TextString[] | undefined;
}

/** A record set and where each of its records stands: `sources[i]` belongs to `records[i]`. */
export interface LocatedSet extends RecordSet {
  readonly sources: readonly RecordSource[];
}

/**
 * `code` is stable. Syntax: `unclosed-parenthesis`, `unopened-parenthesis`, `unclosed-quote`, `bad-escape`, `owner`,
 * `no-owner`, `no-origin`, `no-type`, `unknown-type`, `class`, `ttl`, `rdata`, `rdata-missing`, `rdata-extra`, `directive`.
 * Of their own: `unquoted-semicolon` (`edits` quotes the value), `mx-preference` (`edits` inserts one), `string-too-long`,
 * `label-too-long`, `name-too-long`, `not-ascii`, `not-read-yet` (an included file that is not there, too many records of `$GENERATE`).
 * All formats of another language: `syntax`, what its own notation refuses.
 * `no-dot`: a target that its tool refuses without one. `value`: a text of nobody in particular says something wrong of itself.
 * octoDNS: `bare-semicolon` (`edits` put the backslash), `double-escape`. Terraform: `macro` (`edits` escape it), `overwritten`, `restated`.
 * Zone documents: `field`, `record`, `variable`, `repeated`, `phase`, `path`.
 */
export interface ZoneProblem {
  readonly code: string;
  /** The fact first, then the expectation. */
  readonly message: string;
  readonly place: Place;
  readonly related?: { readonly place: Place; readonly message: string };
  /** Only where the repair is certain from the text. The serial is the editor's to raise. */
  readonly edits?: readonly TextEdit[];
}

/** A record that could not be read, under an owner that could. */
export interface LostRecord {
  readonly owner: Name;
  /** `undefined`: its type cannot be read either, so it may be any. */
  readonly type: RRType | undefined;
}

/** A record set whose owner or some of whose values are only partly written (an interpolation). No rule judges its values. */
export interface PartialSet {
  /** `undefined`: the owner itself cannot be known, so any name may be meant. */
  readonly owner: Name | undefined;
  readonly type: RRType;
  readonly ttlSeconds: number | undefined;
  readonly place: Place;
  /** What is known of each value, `…` where it is not. */
  readonly texts: readonly string[];
  /** Why: `the variable var.zone has no value`. */
  readonly why: string;
}

/** What a reader may look at beside its own text. */
export interface ReadContext {
  readonly path: string;
  /** Origin of a text that does not say its own: from its name or from who refers to it. */
  readonly origin?: Name;
  /** Another file of the workspace by its path; `undefined`: it is not there. The unit is the same object for every reader. */
  unit(path: string): TextUnit | undefined;
  /** Paths of the known files directly in a folder, sorted. */
  list(folder: string): readonly string[];
}

/** One format: text to records, and changes by meaning to text edits. */
export interface Format {
  readonly name: FormatName;
  /** Never throws. `unit.text` is the whole file. */
  read(unit: TextUnit, context: ReadContext): ZoneSource;
  editor(source: ZoneSource): ZoneEditor;
  /** Paths and globs of files that it may need beside its own, so that somebody loads them. Relative to the workspace. */
  wants?(text: string, path: string): readonly string[];
}

/** One text of DNS as code. */
export interface ZoneSource {
  readonly path: string;
  /** The owner of the SOA; without one the origin that was given, else the first `$ORIGIN`. The root for a text of many zones. */
  readonly origin: Name | undefined;
  /** The zones that a text of many names; each holds the sets at and below it. */
  readonly zones?: readonly Name[];
  /** `zone`: it has a SOA and speaks for the whole zone. `listed`: only for the record sets it lists. */
  readonly covers: "zone" | "listed";
  readonly sets: readonly LocatedSet[];
  /** Of formats with variables. Their owners and types are in `lost` too. */
  readonly partial?: readonly PartialSet[];
  readonly problems: readonly ZoneProblem[];
  /** The whole text. */
  readonly unit: TextUnit;
  /** The units of a reader that cuts its text, each with where it begins; without them `unit` alone. */
  readonly units?: readonly PlacedUnit[];
  /** Files whose records are among `sets`, by path: places of them are in their units. */
  readonly includes?: ReadonlyMap<string, TextUnit>;
  /** Why the whole zone cannot be known. */
  readonly unknown?: string;
  /** Names that records which could not be read may own. */
  readonly unknownOwners: readonly Name[] | "all";
  /** Those of the lost records whose owner could be read. */
  readonly lost: readonly LostRecord[];
  readonly dialect: Dialect;
}

/**
 * Changes by meaning, turned into minimal text edits of one source. Bytes outside the edits stay; a change that is
 * already there yields no edits. Each call stands for itself: two of its results may hold the same edit (a zone file's serial).
 */
export interface ZoneEditor {
  /** Replaces the joined value of one TXT; `text` holds bytes, one UTF-16 unit each. Splits and quotes where it must. */
  setText(set: LocatedSet, index: number, text: string): readonly TextEdit[];
  /** All records of the set. */
  setTtl(set: LocatedSet, seconds: number): readonly TextEdit[];
  /** Makes the target of one record absolute. */
  addDot(set: LocatedSet, index: number): readonly TextEdit[];
  /** Adds records that the set of this owner and type does not hold yet. */
  addSet(owner: Name, type: RRType, records: readonly Rdata[], ttlSeconds?: number): readonly TextEdit[];
  removeRecord(set: LocatedSet, index: number): readonly TextEdit[];
  /** All records of the set. */
  removeSet(set: LocatedSet): readonly TextEdit[];
  /** Preference and host of one MX. */
  setMx(set: LocatedSet, index: number, preference: number, exchange: Name): readonly TextEdit[];
  /** A line of its own above the record, in the comment signs of the format; none where the format cannot comment. */
  comment(set: LocatedSet, index: number, text: string): readonly TextEdit[];
  /** Applies edits that something else worked out, with the duties of the format. */
  replaceText(edits: readonly TextEdit[]): readonly TextEdit[];
}
