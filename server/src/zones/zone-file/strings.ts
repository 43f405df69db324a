import { type Mapped, type Offset, utf8Bytes } from "../../base/index.ts";
import type { Token } from "./lexer.ts";

/** Bytes of one character-string (RFC 1035 3.3). */
export const maxString = 255;

/** A character-string as bytes (one UTF-16 unit each); `badEscape` is the first escape that is none. */
export interface DecodedString {
  readonly bytes: string;
  readonly badEscape?: Offset;
}

/** What stands between the quotes of a token, or all of a word. An unclosed quote ends with its token. */
function contentRange(text: string, token: Token): { readonly start: Offset; readonly end: Offset } {
  if (!token.quoted) return token;
  const start = token.start + 1;
  return { start, end: closesQuote(text, token) ? token.end - 1 : token.end };
}

function closesQuote(text: string, token: Token): boolean {
  if (token.end - token.start < 2 || text.charCodeAt(token.end - 1) !== 0x22) return false;
  let escapes = 0;
  for (let i = token.end - 2; i > token.start && text.charCodeAt(i) === 0x5c; i--) escapes++;
  return escapes % 2 === 0;
}

// Printable ASCII without a backslash is its own value: nearly every string.
const plain = /^[ -[\]-~]*$/;

export function decodeString(text: string, token: Token): DecodedString {
  const { start, end } = contentRange(text, token);
  const written = text.slice(start, end);
  if (plain.test(written)) return { bytes: written };
  let bytes = "";
  let badEscape: Offset | undefined;
  eachByte(text, start, end, (byte, from, _to, good) => {
    bytes += String.fromCharCode(byte);
    if (!good) badEscape ??= from;
  });
  return badEscape === undefined ? { bytes } : { bytes, badEscape };
}

/** The same bytes with their places; offsets are those of `text`. */
export function mapString(text: string, token: Token): Mapped {
  const { start, end } = contentRange(text, token);
  const starts: Offset[] = [];
  const ends: Offset[] = [];
  let bytes = "";
  eachByte(text, start, end, (byte, from, to) => {
    bytes += String.fromCharCode(byte);
    starts.push(from);
    ends.push(to);
  });
  return { text: bytes, starts, ends };
}

export function joinMapped(parts: readonly Mapped[]): Mapped {
  if (parts.length === 1) return parts[0] as Mapped;
  return {
    text: parts.map((part) => part.text).join(""),
    starts: parts.flatMap((part) => part.starts),
    ends: parts.flatMap((part) => part.ends),
  };
}

/** `\X` and `\DDD` (decimal, RFC 1035 5.1); a character outside ASCII is its UTF-8 bytes, as servers read the file. */
function eachByte(text: string, start: Offset, end: Offset, take: (byte: number, from: Offset, to: Offset, good: boolean) => void): void {
  for (let i = start; i < end; ) {
    const char = text.charCodeAt(i);
    // A character outside ASCII is itself, escaped or not.
    const escaped = char === 0x5c && i + 1 < end && text.charCodeAt(i + 1) >= 0x80;
    if (char === 0x5c && !escaped) {
      const decimal = /^\d{3}/.exec(text.slice(i + 1, Math.min(i + 4, end)))?.[0];
      const byte = decimal === undefined ? text.charCodeAt(i + 1) : Number(decimal);
      // A backslash before a digit must be three of them, up to 255; one at the very end escapes nothing.
      const isDecimal = decimal !== undefined && byte <= 255;
      const isOther = i + 1 < end && byte < 0x80 && (byte < 0x30 || byte > 0x39);
      const length = isDecimal ? 4 : isOther ? 2 : 1;
      take(length === 1 ? 0x5c : byte, i, i + length, length > 1);
      i += length;
      continue;
    }
    if (char < 0x80 && !escaped) {
      take(char, i, ++i, true);
      continue;
    }
    const first = escaped ? i + 1 : i;
    const to = Math.min(end, first + ((text.codePointAt(first) as number) > 0xffff ? 2 : 1));
    for (const byte of utf8Bytes(text.slice(first, to))) take(byte, i, to, true);
    i = to;
  }
}

/** `1h30m` or whole seconds; `undefined` for anything else, also above 31 bits (RFC 2181 8). */
export function parseZoneTtl(word: string): number | undefined {
  let seconds = 0;
  if (/^\d+$/.test(word)) seconds = Number(word);
  else {
    if (!/^(?:\d+[smhdw])+$/i.test(word)) return undefined;
    for (const [, count, unit] of word.matchAll(/(\d+)([smhdw])/gi))
      seconds += Number(count) * (units[(unit as string).toLowerCase()] as number);
  }
  return seconds <= 0x7fff_ffff ? seconds : undefined;
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
