import { clip, closest } from "../../base/index.ts";
import type { Rdata, RRType } from "../../dns/index.ts";
import type { Entry, Token } from "./lexer.ts";
import { readRdata } from "./rdata-reader.ts";
import type { ReadingState } from "./reading-state.ts";
import { type Head, readHead, readOwner, ttlOf } from "./record-head.ts";
import { canonicalType, isKnownType, knownTypes } from "./record-types.ts";
import { findCut } from "./semicolon.ts";
import { ZoneFileRecord } from "./source.ts";
import { parseZoneTtl } from "./strings.ts";
import { reportUnclosed } from "./unexpected.ts";

/** One record, or what is wrong with it: then the state counts it as lost. */
export function readRecord(state: ReadingState, entry: Entry): void {
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
    const message = `this \`;\` is outside quotes and starts a comment, so only \`${clip(cut.published)}\` is published; expected quotes around the whole value`;
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
      `\`${clip(state.word(ttlToken))}\` is no TTL, expected seconds or units as in \`1h30m\`, at most 2147483647`,
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
    `\`${clip(word)}\` is no record type${meant === undefined ? "" : `, did you mean ${meant}?`}${meant === undefined ? ", expected `owner [ttl] [class] TYPE data`" : ""}`,
    token,
  );
}
