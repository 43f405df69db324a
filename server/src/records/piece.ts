import type { Offset, SourceRange } from "../base/index.ts";

/** A parsed part of a record's text and where it stands in that text. */
export interface Piece<T> {
  readonly value: T;
  readonly range: SourceRange;
}

/** The piece of `text` from `start` to `end`, as it is written. */
export function pieceOf(text: string, start: Offset, end: Offset): Piece<string> {
  return { value: text.slice(start, end), range: { start, end } };
}

/** `range` without the blanks and tabs at its ends. */
export function trimmed(text: string, range: SourceRange): SourceRange {
  let { start, end } = range;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Blank, tab and the line ends of folded text (RFC 5322 FWS). */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Where the run of `chars` at the end of `text` starts. A pattern with `+$` takes quadratic time on a run in the middle. */
export function endRun(text: string, chars: string): Offset {
  let at = text.length;
  while (at > 0 && chars.includes(text.charAt(at - 1))) at--;
  return at;
}
