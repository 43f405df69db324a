import type { Offset, Place, TextEdit, TextUnit } from "../../base/index.ts";
import type { Name, Rdata, RRType } from "../../dns/index.ts";
import type { GrowingSet } from "../growing-set.ts";
import type { LostRecord, ReadContext, RecordSource, ZoneProblem } from "../types.ts";
import type { Token } from "./lexer.ts";
import { isKnownType } from "./record-types.ts";

/** What a line of a zone file inherits from the lines above it, and what was found so far. */
export class ReadingState {
  /** Of the file that is read now; included ones take turns. */
  text: string;
  unit: TextUnit;
  path: string;
  readonly context: ReadContext;
  /** Files that wait for the one that is read now, and itself. */
  readonly open: string[];
  readonly includes = new Map<string, TextUnit>();
  /** Records that $GENERATE made. */
  generated = 0;
  /** Position of the next record among all that are read, over all files. */
  order = 0;
  readonly sets = new Map<string, GrowingSet<RecordSource>>();
  readonly problems: ZoneProblem[] = [];
  /** By owner and type. */
  readonly lost = new Map<string, LostRecord>();
  anyOwner = false;
  unknown: string | undefined;
  failedSoa: Name | undefined;
  origin: Name | undefined;
  firstOrigin: Name | undefined;
  /** `bad`: the last stated owner could not be read, so nothing may inherit from the one before. */
  owner: Name | "bad" | undefined;
  ownerPlace: Place | undefined;
  /** `bad`: the last $TTL could not be read, so nobody knows what its records have. */
  defaultTtl: number | "bad" | undefined;
  lastTtl: number | undefined;
  /** The SOA's minimum, where the SOA has no TTL and nothing above says one. */
  minimumTtl: number | undefined;

  constructor(unit: TextUnit, context: ReadContext) {
    this.text = unit.text;
    this.unit = unit;
    this.path = context.path;
    this.context = context;
    this.open = [context.path];
    this.origin = context.origin;
  }

  add(owner: Name, rdata: Rdata, source: RecordSource): void {
    const key = `${rdata.type} ${owner}`;
    const set = this.sets.get(key);
    if (set) {
      set.records.push(rdata);
      set.sources.push(source);
    } else this.sets.set(key, { owner, type: rdata.type, ttlSeconds: source.ttlSeconds, records: [rdata], sources: [source] });
  }

  place(start: Offset, end: Offset): Place {
    return { unit: this.unit, start, end };
  }

  word(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  report(
    code: string,
    message: string,
    at: { readonly start: Offset; readonly end: Offset },
    more: { readonly related?: ZoneProblem["related"]; readonly edits?: readonly TextEdit[] } = {},
  ): void {
    this.problems.push({
      code,
      message,
      place: this.place(at.start, at.end),
      ...(more.related ? { related: more.related } : {}),
      ...(more.edits ? { edits: more.edits } : {}),
    });
  }

  /** A record of `owner` is lost. Where nobody knows whose it is, any name may miss it. */
  lose(owner: Name | undefined, type?: RRType): void {
    if (owner === undefined) this.anyOwner = true;
    else {
      const known = type !== undefined && isKnownType(type) ? type : undefined;
      this.lost.set(`${known} ${owner}`, { owner, type: known });
    }
    if (type === "SOA") this.failedSoa ??= owner;
  }
}
