import type { Offset } from "../../base/index.ts";
import { isKnownType } from "./record-types.ts";

/** A word, or a quoted string with its quotes. */
export interface Token {
  readonly start: Offset;
  readonly end: Offset;
  readonly quoted: boolean;
}

export interface Comment {
  /** At the `;`. */
  readonly start: Offset;
  readonly end: Offset;
}

/** One line, or several where parentheses join them (RFC 1035 5.1). */
export interface Entry {
  readonly start: Offset;
  /** After its last line end: where the next entry starts. */
  readonly next: Offset;
  /** White space first: the owner is blank. */
  readonly indented: boolean;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  /** End of the last token or parenthesis. */
  readonly end: Offset;
  readonly unclosedParenthesis?: Offset;
  readonly unopenedParenthesis?: Offset;
  /** The opening quote whose line ends before it is closed. */
  readonly unclosedQuote?: Offset;
}

// Each costs a scan to the end of the text; a file with more is not looked at so patiently.
const patientRecoveries = 16;

/**
 * Cuts a zone file into entries. A quote ends with its line. A parenthesis that never closes does not swallow the file:
 * its entry ends before the next line that looks like a record of its own.
 */
export function readEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let recoveries = 0;
  // A byte order mark is no part of the first owner.
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const patient = recoveries < patientRecoveries;
    let entry = readEntry(text, at, text.length, patient);
    if (entry.unclosedParenthesis !== undefined) {
      recoveries++;
      if (patient) entry = readEntry(text, at, nextRecordLine(text, entry.unclosedParenthesis), true);
    }
    if (entry.tokens.length > 0 || entry.unopenedParenthesis !== undefined || entry.unclosedParenthesis !== undefined) entries.push(entry);
    at = entry.next;
  }
  return entries;
}

/** The words of record data that stands alone, as a value in another format. */
export function readWords(text: string): readonly Token[] {
  return readEntry(text, 0, text.length, true).tokens;
}

function readEntry(text: string, start: Offset, limit: Offset, patient: boolean): Entry {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const open: Offset[] = [];
  let unopened: Offset | undefined;
  let unclosedQuote: Offset | undefined;
  let end = start;
  let i = start;
  scan: while (i < limit) {
    const char = text.charCodeAt(i);
    switch (char) {
      case 0x20:
      case 0x09:
        i++;
        break;
      case 0x0d:
      case 0x0a:
        i += char === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 2 : 1;
        if (open.length === 0 || (!patient && looksLikeRecord(text, i))) break scan;
        break;
      case 0x3b: {
        const stop = lineEnd(text, i, limit);
        comments.push({ start: i, end: stop });
        i = stop;
        break;
      }
      case 0x28:
        open.push(i);
        end = ++i;
        break;
      case 0x29:
        if (open.pop() === undefined) unopened ??= i;
        end = ++i;
        break;
      case 0x22: {
        const stop = quotedEnd(text, i, limit);
        if (stop.closed === false) unclosedQuote ??= i;
        tokens.push({ start: i, end: stop.end, quoted: true });
        end = i = stop.end;
        break;
      }
      default: {
        const stop = wordEnd(text, i, limit);
        tokens.push({ start: i, end: stop, quoted: false });
        end = i = stop;
      }
    }
  }
  const first = text.charCodeAt(start);
  return {
    start,
    next: i,
    indented: first === 0x20 || first === 0x09,
    tokens,
    comments,
    end,
    ...(open[0] === undefined ? {} : { unclosedParenthesis: open[0] }),
    ...(unopened === undefined ? {} : { unopenedParenthesis: unopened }),
    ...(unclosedQuote === undefined ? {} : { unclosedQuote }),
  };
}

function isLineEnd(char: number): boolean {
  return char === 0x0a || char === 0x0d;
}

function lineEnd(text: string, from: Offset, limit: Offset): Offset {
  let i = from;
  while (i < limit && !isLineEnd(text.charCodeAt(i))) i++;
  return i;
}

function quotedEnd(text: string, from: Offset, limit: Offset): { readonly end: Offset; readonly closed: boolean } {
  for (let i = from + 1; i < limit; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x22) return { end: i + 1, closed: true };
    if (isLineEnd(char)) return { end: i, closed: false };
    if (char === 0x5c && i + 1 < limit && !isLineEnd(text.charCodeAt(i + 1))) i++;
  }
  return { end: limit, closed: false };
}

function wordEnd(text: string, from: Offset, limit: Offset): Offset {
  for (let i = from; i < limit; i++) {
    switch (text.charCodeAt(i)) {
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
      case 0x22:
      case 0x28:
      case 0x29:
      case 0x3b:
        return i;
      case 0x5c:
        if (i + 1 < limit && !isLineEnd(text.charCodeAt(i + 1))) i++;
    }
  }
  return limit;
}

/** The start of the next line after `from` that looks like a record, or the end of the text. */
function nextRecordLine(text: string, from: Offset): Offset {
  let at = lineEnd(text, from, text.length);
  while (at < text.length) {
    at += text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
    if (looksLikeRecord(text, at)) return at;
    at = lineEnd(text, at, text.length);
  }
  return text.length;
}

const recordStart = /(?:[^\s;()"]+)?[ \t]+(?:(?:\d[\dsmhdw]*|IN|CH|HS)[ \t]+){0,2}([A-Z][A-Z0-9-]*)[ \t]+[^\s;]/iy;
const directiveStart = /\$(?:ORIGIN|TTL|INCLUDE|GENERATE)[ \t]/iy;

function looksLikeRecord(text: string, at: Offset): boolean {
  directiveStart.lastIndex = at;
  if (directiveStart.test(text)) return true;
  recordStart.lastIndex = at;
  const type = recordStart.exec(text)?.[1];
  return type !== undefined && isKnownType(type.toUpperCase());
}
