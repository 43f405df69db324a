import { closest, type Offset, type Place, type TextEdit, type TextUnit } from "../../base/index.ts";
import { type Name, parseName, type Rdata, type RRType } from "../../dns/index.ts";
import type { GrowingSet } from "../growing-set.ts";
import { besides, foldersAbove } from "../paths.ts";
import type { Dialect, LostRecord, ReadContext, RecordSource, ZoneProblem, ZoneSource } from "../types.ts";
import { GeneratedRecord, type GenerateRange, generateCount, readRange, substitute } from "./generate.ts";
import { type Entry, readEntries, readWords, type Token } from "./lexer.ts";
import { nameProblem, readRdata, short } from "./rdata-reader.ts";
import { canonicalType, isKnownType, knownTypes } from "./record-types.ts";
import { findCut } from "./semicolon.ts";
import { type RecordParts, ZoneFileRecord } from "./source.ts";
import { parseZoneTtl } from "./strings.ts";

const zoneFileDialect: Dialect = {
  name: "zone-file",
  targetNaming: "relative",
  chunking: "author",
  maxChunk: 255,
  rrsetIsUnit: false,
  canComment: true,
};

/** Files deeper than this include each other without end, or nobody can follow them. */
const maxDepth = 20;
/** Records that one file may make by $GENERATE: a /16 of addresses. */
const maxGenerated = 0x1_0000;

/** Reads an RFC 1035 master file with what it includes. Only the records that cannot be read are lost; each has its problem. */
export function readZoneFile(unit: TextUnit, context: ReadContext): ZoneSource {
  const { text } = unit;
  const state = new ReadingState(unit, context);
  const isEmpty = readText(state);
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
    path: context.path,
    origin: soa ?? state.failedSoa ?? context.origin ?? state.firstOrigin,
    covers: soa !== undefined || state.failedSoa !== undefined ? "zone" : "listed",
    sets,
    problems: state.problems,
    unit: state.unit,
    ...(state.includes.size === 0 ? {} : { includes: state.includes }),
    ...(state.unknown === undefined ? {} : { unknown: state.unknown }),
    unknownOwners: state.anyOwner ? "all" : [...new Set(lost.map(({ owner }) => owner))],
    lost,
    dialect: zoneFileDialect,
  };
}

/** All entries of the text that the state stands in; `true`: there are none. */
function readText(state: ReadingState): boolean {
  const entries = readEntries(state.text);
  for (const entry of entries) {
    const first = entry.tokens[0];
    if (first && !entry.indented && !first.quoted && state.text.charCodeAt(first.start) === 0x24) readDirective(state, entry, first);
    else readRecord(state, entry);
  }
  return entries.length === 0;
}

/** What a line of a zone file inherits from the lines above it, and what was found so far. */
class ReadingState {
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
        const problem = argument && origin === undefined ? nameProblem(written, state.origin) : undefined;
        const why = !argument
          ? "$ORIGIN names no domain"
          : (problem?.wrong ?? `\`${short(written)}\` is relative and there is no $ORIGIN before it`);
        state.report(
          problem?.code === "not-ascii" ? problem.code : "directive",
          `${why}, expected an absolute name as in \`$ORIGIN example.com.\``,
          argument ?? whole,
        );
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
      readInclude(state, entry, whole);
      return;
    case "$GENERATE":
      readGenerate(state, entry, whole);
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
  reportExtra(state, entry, word, 2);
}

/** What follows a complete directive. */
function reportExtra(state: ReadingState, entry: Entry, word: string, from: number): boolean {
  const extra = entry.tokens[from];
  if (!extra) return false;
  state.report("directive", `\`${short(state.word(extra))}\` follows the complete ${word}, expected the end of the line`, {
    start: extra.start,
    end: entry.end,
  });
  return true;
}

type Span = { readonly start: Offset; readonly end: Offset };

/**
 * `$INCLUDE file [origin]`: its records as if they stood here. The origin and the last owner are afterwards what they were
 * (RFC 1035 5.1); a $TTL holds on, as in BIND.
 */
function readInclude(state: ReadingState, entry: Entry, whole: Span): void {
  const [, file, named] = entry.tokens;
  if (!file) {
    state.report("directive", "$INCLUDE names no file, expected its path as in `$INCLUDE common.zone`", whole);
    state.lose(undefined);
    return;
  }
  if (reportExtra(state, entry, "$INCLUDE", 3)) state.lose(undefined);
  const written = fileName(state.word(file));
  const missing = (why: string) => {
    state.report("not-read-yet", `\`${short(written)}\` ${why}, so nothing can be said about what it holds`, file);
    state.unknown ??= `the file ${written} that it includes ${why}`;
  };
  const origin = named ? (named.quoted ? undefined : parseName(state.word(named), state.origin)) : state.origin;
  if (named && (origin === undefined || (state.origin === undefined && !state.word(named).endsWith(".")))) {
    const { wrong, code } =
      origin === undefined
        ? nameProblem(state.word(named), state.origin)
        : { wrong: `\`${state.word(named)}\` is relative and there is no $ORIGIN before it`, code: undefined };
    state.report(code === "not-ascii" ? code : "directive", `${wrong}; expected the origin of the included file`, named);
    state.lose(undefined);
    return;
  }
  const path = candidates(state.path, written).find((one) => one !== state.path && state.context.unit(one) !== undefined);
  const unit = path === undefined ? undefined : state.context.unit(path);
  if (path === undefined || unit === undefined) {
    const own = besides(state.path, written) === state.path;
    if (own) state.report("directive", `\`${short(written)}\` includes itself, so no server loads it; expected another file`, file);
    else
      missing(
        /^[/\\]|^[A-Za-z]:/.test(written)
          ? "is an absolute path, which is not followed: it stands on the name server, not in this workspace"
          : "is not there",
      );
    if (own) state.lose(undefined);
    return;
  }
  if (state.open.includes(path)) {
    state.report("directive", `\`${short(written)}\` is being read already: the files include each other, so no server loads them`, file);
    state.lose(undefined);
    return;
  }
  if (state.open.length >= maxDepth) {
    missing(`stands ${maxDepth} files deep`);
    return;
  }
  const before = {
    text: state.text,
    unit: state.unit,
    path: state.path,
    origin: state.origin,
    owner: state.owner,
    ownerPlace: state.ownerPlace,
  };
  state.includes.set(path, unit);
  state.open.push(path);
  Object.assign(state, { text: unit.text, unit, path, origin });
  readText(state);
  state.open.pop();
  Object.assign(state, before);
}

/** Quotes are not part of a file's name; neither is the backslash of an escape. */
function fileName(word: string): string {
  return (/^"(.*)"$/.exec(word)?.[1] ?? word).replace(/\\(.)/g, "$1");
}

/** Where an included file may stand: named takes the path from its working directory, which is one of the folders above. */
function candidates(from: string, written: string): readonly string[] {
  if (/^[/\\]|^[A-Za-z]:/.test(written)) return [];
  return [...new Set(foldersAbove(from).map((folder) => besides(`${folder}x`, written)))];
}

/** Paths of the files that a text includes, as far as somebody must load them. */
export function includesOf(text: string, path: string): readonly string[] {
  return [...text.matchAll(/^\$INCLUDE[ \t]+("[^"\r\n]*"|[^\s;]+)/gim)].flatMap((match) => candidates(path, fileName(match[1] as string)));
}

/** `$GENERATE range owner [ttl] [class] type data`, as BIND reads it: no other server does. */
function readGenerate(state: ReadingState, entry: Entry, whole: Span): void {
  const [, rangeToken, lhs] = entry.tokens;
  const form = "expected `$GENERATE 1-100 host$ A 192.0.2.$`";
  const wrong = (message: string, at: Span = whole, owner?: Name, type?: RRType) => {
    state.report("directive", `${message}; ${form}`, at);
    state.lose(owner, type);
  };
  if (!rangeToken || !lhs) {
    wrong("$GENERATE needs a range, an owner, a type and data");
    return;
  }
  const range = rangeToken.quoted ? undefined : readRange(state.word(rangeToken));
  if (!range) {
    wrong(`\`${short(state.word(rangeToken))}\` is no range such as \`1-100\` or \`0-254/2\``, rangeToken);
    return;
  }
  const head = readHead(state, { ...entry, tokens: entry.tokens.slice(2) });
  const { ttlToken, typeToken } = head;
  const data = entry.tokens[head.next + 2];
  const type = typeToken && !typeToken.quoted ? canonicalType(state.word(typeToken)) : undefined;
  if (lhs.quoted || !typeToken) {
    wrong("$GENERATE needs a range, an owner, a type and data");
    return;
  }
  if (type === undefined || !isKnownType(type) || type === "SOA") {
    wrong(`\`${short(state.word(typeToken))}\` is no type that $GENERATE makes`, typeToken);
    return;
  }
  if (!data) {
    wrong(`$GENERATE says no data of its ${type} records`, whole, undefined, type);
    return;
  }
  if (head.wrongClass) {
    wrong(`the class is \`${state.word(head.wrongClass)}\`, expected IN`, head.wrongClass, undefined, type);
    return;
  }
  if (reportExtra(state, entry, "$GENERATE", head.next + 3)) {
    state.lose(undefined);
    return;
  }
  const stated = ttlToken ? parseZoneTtl(state.word(ttlToken)) : undefined;
  if (ttlToken && stated === undefined) {
    wrong(`\`${short(state.word(ttlToken))}\` is no TTL`, ttlToken, undefined, type);
    return;
  }
  if (state.generated + generateCount(range) > maxGenerated) {
    const message = `$GENERATE makes ${generateCount(range)} records, more than ${maxGenerated} are not read; nothing can be said about this zone`;
    state.report("not-read-yet", message, rangeToken);
    state.unknown ??= `$GENERATE makes more than ${maxGenerated} records`;
    return;
  }
  state.generated += generateCount(range);
  const { ttlSeconds } = ttlOf(state, stated, undefined);
  // The quotes hold the data together, as BIND reads them: an escaped quote is one inside.
  const rhs = data.quoted
    ? state
        .word(data)
        .slice(1, -1)
        .replace(/\\(.)/g, (pair, char) => (char === '"' ? char : pair))
    : state.word(data);
  const source = new GeneratedRecord(
    {
      whole: state.place(whole.start, whole.end),
      owner: state.place(lhs.start, lhs.end),
      type: state.place(typeToken.start, typeToken.end),
      rdata: state.place(data.start, data.end),
      ttl: ttlToken && state.place(ttlToken.start, ttlToken.end),
    },
    { ttlSeconds, order: state.order++ },
  );
  makeRecords(state, range, { lhs, owner: state.word(lhs), data, text: rhs, type, source });
}

interface Pattern {
  readonly lhs: Token;
  readonly owner: string;
  readonly data: Token;
  readonly text: string;
  readonly type: RRType;
  readonly source: GeneratedRecord;
}

/** BIND refuses the zone for the first record that is none. */
function makeRecords(state: ReadingState, { start, stop, step }: GenerateRange, { lhs, owner, data, text, type, source }: Pattern): void {
  for (let i = start; i <= stop; i += step) {
    const name = substitute(owner, i);
    const words = substitute(text, i);
    if (name === undefined || words === undefined) {
      state.report(
        "directive",
        "the braces after this `$` hold neither an offset, nor a width with it, nor a base (d, o, x, X, n, N) behind both",
        name === undefined ? lhs : data,
      );
      state.lose(undefined);
      return;
    }
    const made = parseName(name, state.origin);
    if (made === undefined || (state.origin === undefined && !name.endsWith("."))) {
      state.report(
        "directive",
        `$GENERATE makes the owner \`${short(name)}\`, which is no name${made === undefined ? "" : ": it is relative and there is no $ORIGIN"}`,
        lhs,
      );
      state.lose(undefined);
      return;
    }
    const tokens = readWords(words);
    const reading = readRdata({ text: words, tokens, from: 0, type, typeToken: { start: 0, end: 0, quoted: false }, origin: state.origin });
    if ("code" in reading) {
      state.report("directive", `for ${i}, $GENERATE makes \`${short(`${type} ${words}`)}\`: ${reading.message}`, data);
      state.lose(undefined, type);
      return;
    }
    state.add(made, reading.rdata, source);
  }
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
  const wrongClass = classToken && !/^(?:IN|CLASS0*1)$/i.test(state.word(classToken)) ? classToken : undefined;
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
  state.add(owner, record.rdata, record.source);
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
  const { ttlSeconds, ttlFrom } = ttlOf(state, stated, rdata.kind === "soa" ? rdata.minimum : undefined);
  const source = new ZoneFileRecord(state.unit, entry, {
    owner: head.ownerToken,
    ttl: ttlToken,
    type: typeToken,
    data: head.next,
    rrtype: type,
    ttlSeconds,
    origin: state.origin,
    defaultTtl: state.defaultTtl === "bad" ? undefined : (state.defaultTtl ?? state.minimumTtl),
    ttlFrom,
    order: state.order++,
  });
  return { rdata, source };
}

/**
 * The TTL of a record. RFC 2308 4 and RFC 1035 5.1: its own, $TTL, else the SOA's minimum if the SOA has no TTL, else the
 * last TTL that was stated.
 */
function ttlOf(state: ReadingState, stated: number | undefined, minimum: number | undefined): Pick<RecordParts, "ttlSeconds" | "ttlFrom"> {
  const { defaultTtl, lastTtl: inherited } = state;
  const ttlSeconds = stated ?? (defaultTtl === "bad" ? undefined : (defaultTtl ?? state.minimumTtl ?? inherited ?? minimum));
  if (stated !== undefined) state.lastTtl = stated;
  // BIND: a minimum that had to serve as TTL is the default of all that follows.
  else if (defaultTtl === undefined && inherited === undefined && minimum !== undefined) state.minimumTtl = minimum;
  const ttlFrom =
    stated !== undefined ? "itself" : defaultTtl !== undefined ? "default" : state.minimumTtl !== undefined ? "minimum" : "above";
  return { ttlSeconds, ttlFrom };
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
