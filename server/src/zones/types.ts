import type { Mapped, Place, TextEdit, TextUnit } from "../base/index.ts";
import type { Name, Rdata, RecordSet, RRType } from "../dns/index.ts";

/** What a format does to names and values, so that no rule claims a fault that the format does not have. */
export interface Dialect {
  readonly name: "zone-file" | "zone-document";
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
 * Of their own: `unquoted-semicolon` (`edits` quotes the value), `mx-preference` (`edits` inserts one), `string-too-long`, `label-too-long`, `name-too-long`, `not-ascii`, `not-read-yet` ($INCLUDE, $GENERATE).
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

/** One text of DNS as code. */
export interface ZoneSource {
  readonly path: string;
  /** The owner of the SOA; without one the origin that was given, else the first `$ORIGIN`. */
  readonly origin: Name | undefined;
  /** `zone`: it has a SOA and speaks for the whole zone. `listed`: only for the record sets it lists. */
  readonly covers: "zone" | "listed";
  readonly sets: readonly LocatedSet[];
  readonly problems: readonly ZoneProblem[];
  readonly unit: TextUnit;
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
  /** Applies edits that something else worked out, with the duties of the format. */
  replaceText(edits: readonly TextEdit[]): readonly TextEdit[];
}
