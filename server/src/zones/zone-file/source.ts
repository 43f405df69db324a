import type { Mapped, Place, TextUnit } from "../../base/index.ts";
import type { Name, RRType } from "../../dns/index.ts";
import type { RecordSource, TextString } from "../types.ts";
import type { Entry, Token } from "./lexer.ts";
import { joinMapped, mapString } from "./strings.ts";

/** Index of the target among the words of the data. */
const targetAt: Readonly<Record<RRType, number>> = { CNAME: 0, NS: 0, PTR: 0, DNAME: 0, MX: 1, SRV: 3 };

/** What the reader knows about a record when it has read it. */
export interface RecordParts {
  readonly owner: Token | undefined;
  readonly ttl: Token | undefined;
  readonly type: Token;
  /** Index of the first word of the data. */
  readonly data: number;
  readonly rrtype: RRType;
  readonly ttlSeconds: number | undefined;
  /** What was in force at this line. */
  readonly origin: Name | undefined;
  readonly defaultTtl: number | undefined;
  /** Who says its TTL: the record, $TTL, the SOA's minimum, or the last record above that has one. */
  readonly ttlFrom: "itself" | "default" | "minimum" | "above";
  /** Position among the records of the zone as they are read, over all its files. */
  readonly order: number;
}

/**
 * Where one record of a zone file stands. Places and maps are made when asked: a large file has a hundred thousand
 * records, of which rules look closely at a few.
 */
export class ZoneFileRecord implements RecordSource {
  readonly entry: Entry;
  readonly parts: RecordParts;
  readonly unit: TextUnit;
  #strings: readonly TextString[] | undefined;
  #joined: Mapped | undefined;

  constructor(unit: TextUnit, entry: Entry, parts: RecordParts) {
    this.entry = entry;
    this.parts = parts;
    this.unit = unit;
  }

  get ttlSeconds(): number | undefined {
    return this.parts.ttlSeconds;
  }

  get place(): Place {
    return this.#place({ start: (this.entry.tokens[0] as Token).start, end: this.entry.end });
  }

  get owner(): Place | undefined {
    return this.parts.owner && this.#place(this.parts.owner);
  }

  get ttl(): Place | undefined {
    return this.parts.ttl && this.#place(this.parts.ttl);
  }

  /** Before the class, or before the type where no class is written: both orders are read everywhere. */
  get ttlInsert(): Place {
    const first = (this.entry.tokens[this.parts.owner ? 1 : 0] as Token).start;
    return this.#place({ start: first, end: first });
  }

  get type(): Place {
    return this.#place(this.parts.type);
  }

  /** An address prefix list may be empty (RFC 3123 4): its data is the empty place behind the type. */
  get rdata(): Place {
    const { tokens } = this.entry;
    const end = (tokens[tokens.length - 1] as Token).end;
    return this.#place({ start: tokens[this.parts.data]?.start ?? end, end });
  }

  get name(): Place | undefined {
    const index = targetAt[this.parts.rrtype];
    return index === undefined ? undefined : this.#word(index);
  }

  get nameWritten(): string | undefined {
    const name = this.name;
    return name && this.unit.text.slice(name.start, name.end);
  }

  get preference(): Place | undefined {
    return this.parts.rrtype === "MX" || this.parts.rrtype === "SRV" ? this.#word(0) : undefined;
  }

  get serial(): Place | undefined {
    return this.parts.rrtype === "SOA" ? this.#word(2) : undefined;
  }

  get strings(): readonly TextString[] | undefined {
    if ((this.parts.rrtype !== "TXT" && this.parts.rrtype !== "SPF") || this.isGeneric) return undefined;
    this.#strings ??= this.entry.tokens
      .slice(this.parts.data)
      .map((token) => ({ place: this.#place(token), value: mapString(this.unit.text, token), quoted: token.quoted }));
    return this.#strings;
  }

  get txt(): Mapped | undefined {
    this.#joined ??= this.strings && joinMapped(this.strings.map((string) => string.value));
    return this.#joined;
  }

  /** Written as `\# length hex` (RFC 3597): its data has no words of its own. */
  get isGeneric(): boolean {
    const first = this.entry.tokens[this.parts.data];
    return first !== undefined && first.end - first.start === 2 && this.unit.text.startsWith("\\#", first.start);
  }

  #word(index: number): Place | undefined {
    if (this.isGeneric) return undefined;
    const token = this.entry.tokens[this.parts.data + index];
    return token && this.#place(token);
  }

  #place(range: { readonly start: number; readonly end: number }): Place {
    return { unit: this.unit, start: range.start, end: range.end };
  }
}
