import { closest, type Offset, type Place, type TextEdit, type TextUnit } from "../../base/index.ts";
import { type Name, parseName, type Rdata, type RRType } from "../../dns/index.ts";
import type { Dialect, LocatedSet, LostRecord, ZoneProblem, ZoneSource } from "../types.ts";
import { type Entry, readEntries, type Token } from "./lexer.ts";
import { nameProblem, readRdata, short } from "./rdata-reader.ts";
import { canonicalType, isKnownType, knownTypes } from "./record-types.ts";
import { findCut } from "./semicolon.ts";
import { ZoneFileRecord } from "./source.ts";
import { parseZoneTtl } from "./strings.ts";

const zoneFileDialect: Dialect = {
  name: "zone-file",
  targetNaming: "relative",
  chunking: "author",
  maxChunk: 255,
  rrsetIsUnit: false,
  canComment: true,
};

export interface ZoneFileOptions {
  readonly path: string;
  /** For a file that does not say its own: from its name or from who refers to it. */
  readonly origin?: Name;
}

/** Reads an RFC 1035 master file. Only the records that cannot be read are lost; each has its problem. */
export function readZoneFile(unit: TextUnit, options: ZoneFileOptions): ZoneSource {
  const { text } = unit;
  const state = new ReadingState(unit, options.origin);
  let isEmpty = true;
  for (const entry of readEntries(text)) {
    isEmpty = false;
    const first = entry.tokens[0];
    if (first && !entry.indented && !first.quoted && text.charCodeAt(first.start) === 0x24) readDirective(state, entry, first);
    else readRecord(state, entry);
  }
  // A file that was cut off at its start, or not written yet: it does not say that the zone has no mail.
  if (isEmpty) {
    state.report("not-read-yet", "this file holds no record, so nothing can be said about this zone; expected its records", {
      start: 0,
      end: text.length === 0 ? 0 : (/\r?\n|$/.exec(text)?.index ?? 0),
    });
    state.unknown = "it holds no record";
  }
  const sets = [...state.sets.values()];
  const lost = [...state.lost.values()];
  const soa = sets.find((set) => set.type === "SOA")?.owner;
  return {
    path: options.path,
    origin: soa ?? state.failedSoa ?? options.origin ?? state.firstOrigin,
    covers: soa !== undefined || state.failedSoa !== undefined ? "zone" : "listed",
    sets,
    problems: state.problems,
    unit: state.unit,
    ...(state.unknown === undefined ? {} : { unknown: state.unknown }),
    unknownOwners: state.anyOwner ? "all" : [...new Set(lost.map(({ owner }) => owner))],
    lost,
    dialect: zoneFileDialect,
  };
}

interface GrowingSet extends LocatedSet {
  readonly records: LocatedSet["records"][number][];
  readonly sources: ZoneFileRecord[];
}

/** What a line of a zone file inherits from the lines above it, and what was found so far. */
class ReadingState {
  readonly text: string;
  readonly unit: TextUnit;
  readonly sets = new Map<string, GrowingSet>();
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

  constructor(unit: TextUnit, origin: Name | undefined) {
    this.text = unit.text;
    this.unit = unit;
    this.origin = origin;
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

function readDirective(state: ReadingState, entry: Entry, first: Token): void {
  const word = state.word(first).toUpperCase();
  const argument = entry.tokens[1];
  const written = argument ? state.word(argument) : "";
  const whole = { start: first.start, end: entry.end };
  reportUnclosed(state, entry);
  switch (word) {
    case "$ORIGIN": {
      const origin = argument && !argument.quoted ? parseName(written, state.origin) : undefined;
      if (!argument || origin === undefined || (state.origin === undefined && !written.endsWith("."))) {
        const why = !argument
          ? "$ORIGIN names no domain"
          : origin === undefined
            ? nameProblem(written, state.origin).wrong
            : `\`${short(written)}\` is relative and there is no $ORIGIN before it`;
        state.report("directive", `${why}, expected an absolute name as in \`$ORIGIN example.com.\``, argument ?? whole);
        // Relative names below would get the wrong origin.
        state.lose(undefined);
        return;
      }
      state.origin = origin;
      state.firstOrigin ??= origin;
      break;
    }
    case "$TTL": {
      const seconds = argument && !argument.quoted ? parseZoneTtl(written) : undefined;
      if (seconds === undefined) {
        state.report(
          "ttl",
          `${argument ? `\`${short(written)}\` is no TTL` : "$TTL says no TTL"}, expected seconds or units as in \`$TTL 1h\`, at most 2147483647`,
          argument ?? whole,
        );
        state.defaultTtl = "bad";
        return;
      }
      state.defaultTtl = seconds;
      break;
    }
    case "$INCLUDE":
    case "$GENERATE":
      state.report(
        "not-read-yet",
        `${word} is not read yet, so nothing can be said about this zone; expected all records in this file`,
        whole,
      );
      state.unknown ??= `${word} is not read yet`;
      return;
    // BIND writes it into its dumps: the time of the dump.
    case "$DATE":
      return;
    default:
      state.report("directive", `\`${short(state.word(first))}\` is no directive, expected $ORIGIN, $TTL, $INCLUDE or $GENERATE`, first);
      // It may have meant another origin or more records.
      state.lose(undefined);
      return;
  }
  const extra = entry.tokens[2];
  if (extra)
    state.report("directive", `\`${short(state.word(extra))}\` follows the complete ${word}, expected the end of the line`, {
      start: extra.start,
      end: entry.end,
    });
}

function reportUnclosed(state: ReadingState, entry: Entry): boolean {
  const { unclosedQuote, unclosedParenthesis, unopenedParenthesis } = entry;
  if (unclosedQuote !== undefined) {
    const token = entry.tokens.find((one) => one.start === unclosedQuote) as Token;
    state.report("unclosed-quote", 'this quote is not closed on its line, expected a closing `"`', token);
  } else if (unclosedParenthesis !== undefined)
    state.report("unclosed-parenthesis", "this parenthesis is never closed, expected `)` at the end of the record", {
      start: unclosedParenthesis,
      end: unclosedParenthesis + 1,
    });
  if (unopenedParenthesis !== undefined)
    state.report("unopened-parenthesis", "this parenthesis closes nothing, expected `(` before it in the same record", {
      start: unopenedParenthesis,
      end: unopenedParenthesis + 1,
    });
  return unclosedQuote !== undefined || unclosedParenthesis !== undefined || unopenedParenthesis !== undefined;
}

/** Owner, then TTL and class in either order, then the type. */
interface Head {
  readonly ownerToken: Token | undefined;
  readonly ttlToken: Token | undefined;
  readonly typeToken: Token | undefined;
  /** Index of the token after the type, or where a type was expected. */
  readonly next: number;
  readonly wrongClass: Token | undefined;
}

function readHead(state: ReadingState, entry: Entry): Head {
  const { tokens } = entry;
  let at = entry.indented ? 0 : 1;
  let ttlToken: Token | undefined;
  let classToken: Token | undefined;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.quoted) break;
    const first = state.text.charCodeAt(token.start);
    if (!ttlToken && first >= 0x30 && first <= 0x39) ttlToken = token;
    else if (!classToken && isClass(state.text, token)) classToken = token;
    else break;
  }
  const wrongClass = classToken && state.word(classToken).toUpperCase() !== "IN" ? classToken : undefined;
  return { ownerToken: entry.indented ? undefined : tokens[0], ttlToken, typeToken: tokens[at], next: at + 1, wrongClass };
}

function isClass(text: string, token: Token): boolean {
  return token.end - token.start <= 10 && /^(?:IN|CH|HS|CS|CLASS\d{1,5})$/i.test(text.slice(token.start, token.end));
}

function readOwner(state: ReadingState, entry: Entry, token: Token | undefined): Name | undefined {
  if (!token) {
    if (state.owner !== undefined && state.owner !== "bad") return state.owner;
    const bad = state.owner === "bad" && state.ownerPlace !== undefined;
    const first = entry.tokens[0] ?? { start: entry.end, end: entry.end };
    const related = bad ? { related: { place: state.ownerPlace as Place, message: "this owner cannot be read" } } : {};
    state.report(
      "no-owner",
      bad
        ? "this record inherits an owner that cannot be read, expected an owner of its own"
        : "this record has no owner and there is none above it to inherit, expected a name at the start of the line",
      first,
      related,
    );
    if (!bad) state.lose(undefined);
    return undefined;
  }
  const word = state.word(token);
  const owner = token.quoted ? undefined : parseName(word, state.origin);
  state.ownerPlace = state.place(token.start, token.end);
  if (owner !== undefined && (state.origin !== undefined || word.endsWith("."))) {
    state.owner = owner;
    return owner;
  }
  state.owner = "bad";
  const { wrong, code } = token.quoted
    ? { wrong: `\`${short(word)}\` is quoted, expected a domain name at the start of the line`, code: "owner" }
    : owner !== undefined
      ? { wrong: `\`${short(word)}\` is relative and there is no $ORIGIN, expected an absolute name with a final dot`, code: "no-origin" }
      : nameProblem(word, state.origin);
  state.report(code ?? "owner", wrong, token);
  return undefined;
}

function readRecord(state: ReadingState, entry: Entry): void {
  if (entry.tokens.length === 0) {
    reportUnclosed(state, entry);
    return;
  }
  const head = readHead(state, entry);
  const { typeToken } = head;
  const owner = readOwner(state, entry, head.ownerToken);
  const type = typeToken && !typeToken.quoted ? canonicalType(state.word(typeToken)) : undefined;
  const cut = type !== undefined && owner !== undefined ? findCut(state.text, entry, head.next, type) : undefined;
  if (cut) {
    const edits = [{ place: state.place(cut.start, cut.end), newText: cut.quoted }];
    const message = `this \`;\` is outside quotes and starts a comment, so only \`${short(cut.published)}\` is published; expected quotes around the whole value`;
    state.report("unquoted-semicolon", message, cut.comment, { edits });
  }
  // A parenthesis that the cut swallowed is no fault of its own.
  const onlyCut = cut && entry.unclosedQuote === undefined && entry.unopenedParenthesis === undefined;
  const broken = onlyCut ? entry.unclosedParenthesis !== undefined : reportUnclosed(state, entry);
  // An owner that cannot be read is no name that anybody asks for: nothing becomes unknown by it.
  if (owner === undefined) return;
  const record = broken ? undefined : readData(state, entry, head, type);
  if (!record) {
    state.lose(owner, type);
    return;
  }
  const key = `${record.rdata.type} ${owner}`;
  const set = state.sets.get(key);
  if (set) {
    set.records.push(record.rdata);
    set.sources.push(record.source);
  } else
    state.sets.set(key, {
      owner,
      type: record.rdata.type,
      ttlSeconds: record.source.ttlSeconds,
      records: [record.rdata],
      sources: [record.source],
    });
}

/** Class, TTL, type and data; `undefined` where one of them cannot be read, which has been reported then. */
function readData(
  state: ReadingState,
  entry: Entry,
  head: Head,
  type: RRType | undefined,
): { readonly rdata: Rdata; readonly source: ZoneFileRecord } | undefined {
  const { ttlToken, typeToken, wrongClass } = head;
  if (!typeToken || type === undefined || !isKnownType(type)) {
    reportType(state, entry, typeToken);
    return undefined;
  }
  if (wrongClass) {
    state.report("class", `the class is \`${state.word(wrongClass)}\`, expected IN`, wrongClass);
    return undefined;
  }
  const stated = ttlToken ? parseZoneTtl(state.word(ttlToken)) : undefined;
  if (ttlToken && stated === undefined) {
    state.report(
      "ttl",
      `\`${short(state.word(ttlToken))}\` is no TTL, expected seconds or units as in \`1h30m\`, at most 2147483647`,
      ttlToken,
    );
    return undefined;
  }
  const reading = readRdata({ text: state.text, tokens: entry.tokens, from: head.next, type, typeToken, origin: state.origin });
  if ("code" in reading) {
    const { insert, start } = reading;
    const edits = insert === undefined ? {} : { edits: [{ place: state.place(start, start), newText: insert }] };
    state.report(reading.code, reading.message, reading, edits);
    return undefined;
  }
  const { rdata, tooLong } = reading;
  if (tooLong)
    state.report(
      "string-too-long",
      "this string has more than 255 bytes, a character-string holds at most 255; expected several strings",
      tooLong,
    );
  // RFC 2308 4 and RFC 1035 5.1: $TTL, else the SOA's minimum if the SOA has no TTL, else the last TTL that was stated.
  const minimum = rdata.kind === "soa" ? rdata.minimum : undefined;
  const inherited = state.lastTtl;
  const ttlSeconds = stated ?? (state.defaultTtl === "bad" ? undefined : (state.defaultTtl ?? state.minimumTtl ?? inherited ?? minimum));
  if (stated !== undefined) state.lastTtl = stated;
  // BIND: a minimum that had to serve as TTL is the default of all that follows.
  else if (state.defaultTtl === undefined && inherited === undefined && minimum !== undefined) state.minimumTtl = minimum;
  const source = new ZoneFileRecord(state.unit, entry, {
    owner: head.ownerToken,
    ttl: ttlToken,
    type: typeToken,
    data: head.next,
    rrtype: type,
    ttlSeconds,
    origin: state.origin,
    defaultTtl: state.defaultTtl === "bad" ? undefined : (state.defaultTtl ?? state.minimumTtl),
    ttlFrom:
      stated !== undefined ? "itself" : state.defaultTtl !== undefined ? "default" : state.minimumTtl !== undefined ? "minimum" : "above",
  });
  return { rdata, source };
}

function reportType(state: ReadingState, entry: Entry, token: Token | undefined): void {
  const first = entry.tokens[0] as Token;
  if (!token) {
    state.report("no-type", "this record ends before its type, expected `owner [ttl] [class] TYPE data`", {
      start: first.start,
      end: entry.end,
    });
    return;
  }
  const word = state.word(token);
  const meant = closest(word.toUpperCase(), knownTypes());
  state.report(
    "unknown-type",
    `\`${short(word)}\` is no record type${meant === undefined ? "" : `, did you mean ${meant}?`}${meant === undefined ? ", expected `owner [ttl] [class] TYPE data`" : ""}`,
    token,
  );
}
