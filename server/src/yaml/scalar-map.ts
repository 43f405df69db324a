import type { Mapped, Offset, Place, SourceRange } from "../base/index.ts";
import type { ScalarStyle, YamlScalar } from "./types.ts";

/** How a block scalar lies in its unit beyond its place. */
export interface BlockExtent {
  /** Indentation of the collection around it: what its indentation indicator counts from. */
  readonly indent: number;
  /** With the line breaks after the last line, which decide what `keep` keeps. */
  readonly end: Offset;
}

/** The text of a scalar with a map to offsets of its unit; to the whole scalar where this reading and the parser's differ. */
export function mapScalar(scalar: YamlScalar, block: BlockExtent | undefined): Mapped {
  const mapped = readScalar(scalar.style, scalar.place, block);
  return mapped.text === scalar.text ? mapped : wholeScalar(scalar);
}

function wholeScalar({ text, place }: YamlScalar): Mapped {
  return { text, starts: new Array<Offset>(text.length).fill(place.start), ends: new Array<Offset>(text.length).fill(place.end) };
}

/** The text that a scalar of this style at this place has, and its map, without asking the parser. */
export function readScalar(style: ScalarStyle, place: Place, block: BlockExtent | undefined): Mapped {
  const source = place.unit.text;
  const out = new Decoded(source);
  switch (style) {
    case "plain":
      readFolded(out, source, place.start, place.end, false);
      break;
    case "single":
      readFolded(out, source, place.start + 1, place.end - 1, true);
      break;
    case "double":
      readDouble(out, source, place.start + 1, place.end - 1);
      break;
    case "literal":
    case "folded":
      readBlock(out, source, place.start, block ?? { indent: 0, end: place.end }, style === "folded");
      break;
  }
  return out;
}

/** A class, because it grows unit by unit. */
class Decoded implements Mapped {
  text = "";
  readonly starts: Offset[] = [];
  readonly ends: Offset[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  codeAt(at: Offset): number {
    return this.#source.charCodeAt(at);
  }

  /** `text` stands for the source from `start` to `end` as a whole. */
  add(text: string, start: Offset, end: Offset): void {
    this.text += text;
    for (let i = 0; i < text.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** The source from `start` to `end` as it is. */
  copy(start: Offset, end: Offset): void {
    if (start >= end) return;
    this.text += this.#source.slice(start, end);
    for (let at = start; at < end; at++) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }
}

/** The lines of a range, without their breaks (`\n` or `\r\n`). */
function linesOf(source: string, start: Offset, end: Offset): readonly SourceRange[] {
  const lines: SourceRange[] = [];
  for (let from = start; ; ) {
    const feed = source.indexOf("\n", from);
    if (feed < 0 || feed >= end) {
      lines.push({ start: from, end });
      return lines;
    }
    lines.push({ start: from, end: feed > from && source.charCodeAt(feed - 1) === 13 ? feed - 1 : feed });
    from = feed + 1;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function skipBlanks(source: string, from: Offset, end: Offset): Offset {
  let at = from;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

function trimBlanks(source: string, start: Offset, from: Offset): Offset {
  let at = from;
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Flow line folding, YAML 1.2.2 section 6.5: blanks around a break fall away; one break is a space, more are one `\n`
 * less than their number. Plain (7.3.3) and single-quoted (7.3.2), where `''` is a quote.
 */
function readFolded(out: Decoded, source: string, start: Offset, end: Offset, quotes: boolean): void {
  const lines = linesOf(source, start, end);
  let gapStart = start;
  let breaks = 0;
  for (const [i, line] of lines.entries()) {
    const first = i === 0;
    const last = i === lines.length - 1;
    const from = first ? line.start : skipBlanks(source, line.start, line.end);
    const to = last ? line.end : trimBlanks(source, from, line.end);
    if (first || last || from < to) {
      if (!first) out.add(breaks === 1 ? " " : "\n".repeat(breaks - 1), gapStart, from);
      if (quotes) copyQuoted(out, source, from, to);
      else out.copy(from, to);
      gapStart = to;
      breaks = 0;
    }
    breaks++;
  }
}

function copyQuoted(out: Decoded, source: string, start: Offset, end: Offset): void {
  let from = start;
  for (let quote = source.indexOf("''", from); quote >= 0 && quote < end; quote = source.indexOf("''", from)) {
    out.copy(from, quote);
    out.add("'", quote, quote + 2);
    from = quote + 2;
  }
  out.copy(from, end);
}

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Double-quoted, 7.3.1 with the escapes of 5.7. Folding as above, but an escaped break vanishes with the blanks after it. */
function readDouble(out: Decoded, source: string, start: Offset, end: Offset): void {
  for (let at = start; at < end; ) {
    const c = source[at] as string;
    if (c === "\\") at = readEscape(out, source, at, end);
    else if (isBlank(c.charCodeAt(0))) {
      const after = skipBlanks(source, at, end);
      if (after < end && breakLength(source, after) > 0) at = foldBreaks(out, source, at, after, end);
      else {
        out.copy(at, after);
        at = after;
      }
    } else if (breakLength(source, at) > 0) at = foldBreaks(out, source, at, at, end);
    else {
      out.copy(at, at + 1);
      at++;
    }
  }
}

function breakLength(source: string, at: Offset): number {
  if (source.charCodeAt(at) === 10) return 1;
  return source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 0;
}

/** From `gap` (blanks before the break at `from`) to the next text. */
function foldBreaks(out: Decoded, source: string, gap: Offset, from: Offset, end: Offset): Offset {
  let breaks = 0;
  let at = from;
  while (at < end) {
    const length = breakLength(source, at);
    if (length > 0) breaks++;
    else if (!isBlank(source.charCodeAt(at))) break;
    at += length || 1;
  }
  out.add(breaks === 1 ? " " : "\n".repeat(breaks - 1), gap, at);
  return at;
}

function readEscape(out: Decoded, source: string, at: Offset, end: Offset): Offset {
  const code = source[at + 1] as string;
  const newline = breakLength(source, at + 1);
  if (newline > 0) return skipBlanks(source, at + 1 + newline, end);
  const digits = hexDigits[code];
  const length = 2 + (digits ?? 0);
  if (digits === undefined) out.add(escapes[code] ?? source.slice(at, at + 2), at, at + 2);
  else {
    const hex = source.slice(at + 2, at + length);
    const point = /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Number.NaN;
    out.add(point <= 0x10ffff ? String.fromCodePoint(point) : source.slice(at, at + length), at, at + length);
  }
  return at + length;
}

interface BlockLine extends SourceRange {
  /** Leading spaces. */
  readonly indent: number;
  readonly empty: boolean;
}

/** Block scalars, chapter 8.1: literal keeps breaks; folded folds between lines that are not more indented. */
function readBlock(out: Decoded, source: string, start: Offset, extent: BlockExtent, folded: boolean): void {
  const header = /^[|>]([-+0-9]*)[^\n]*\n?/.exec(source.slice(start, extent.end));
  if (!header) return;
  const indicators = header[1] as string;
  const chomp = indicators.includes("+") ? "keep" : indicators.includes("-") ? "strip" : "clip";
  const explicit = Number(/[1-9]/.exec(indicators)?.[0] ?? 0);
  const lines = linesOf(source, start + header[0].length, extent.end).map((line): BlockLine => {
    let at = line.start;
    while (at < line.end && source.charCodeAt(at) === 32) at++;
    return { ...line, indent: at - line.start, empty: at === line.end };
  });
  const first = lines.findIndex((line) => !line.empty);
  if (first < 0) {
    keepEmpty(out, lines, chomp, header[0].endsWith("\n"));
    return;
  }
  const indent = explicit > 0 ? extent.indent + explicit : (lines[first] as BlockLine).indent;
  let count = lines.length;
  // Lines of spaces that reach beyond the indentation are text, not end.
  while (count > first + 1 && isEnd(lines[count - 1] as BlockLine, indent)) count--;
  const content = lines.slice(0, count);
  if (folded) foldBlock(out, content, first, indent);
  else {
    for (const [i, line] of content.entries()) {
      if (i > 0) addBreak(out, content[i - 1] as BlockLine, line);
      out.copy(Math.min(line.start + indent, line.end), line.end);
    }
  }
  const last = content.at(-1) as BlockLine;
  if (chomp === "strip") return;
  const trailing = lines.slice(count);
  const next = trailing[0];
  if (next) addBreak(out, last, next);
  else out.add("\n", last.end, extent.end);
  // The last of the lines is what follows the last break: nothing.
  if (chomp === "keep") for (const [i, line] of trailing.slice(0, -1).entries()) addBreak(out, line, trailing[i + 1] as BlockLine);
}

function isEnd(line: BlockLine, indent: number): boolean {
  return line.empty && line.indent <= indent;
}

function addBreak(out: Decoded, line: BlockLine, next: BlockLine): void {
  out.add("\n", line.end, next.start);
}

function keepEmpty(out: Decoded, lines: readonly BlockLine[], chomp: string, hasBody: boolean): void {
  if (chomp !== "keep" || !hasBody) return;
  const [only] = lines;
  if (lines.length === 1 && only) out.add("\n", only.start, only.end);
  for (const [i, line] of lines.slice(0, -1).entries()) addBreak(out, line, lines[i + 1] as BlockLine);
}

/** Section 8.1.3: a single break between two lines of text is a space; lines that begin with a blank keep their breaks. */
function foldBlock(out: Decoded, lines: readonly BlockLine[], first: number, indent: number): void {
  for (let i = 0; i < first; i++) {
    const line = lines[i] as BlockLine;
    out.copy(Math.min(line.start + indent, line.end), line.end);
    addBreak(out, line, lines[i + 1] as BlockLine);
  }
  let before: { line: BlockLine; spaced: boolean } | undefined;
  let empty = 0;
  for (const line of lines.slice(first)) {
    const from = Math.min(line.start + indent, line.end);
    if (from === line.end) {
      empty++;
      continue;
    }
    const spaced = isBlank(out.codeAt(from));
    if (before) {
      const kept = before.spaced || spaced;
      out.add(kept ? "\n".repeat(empty + 1) : empty === 0 ? " " : "\n".repeat(empty), before.line.end, from);
    }
    out.copy(from, line.end);
    before = { line, spaced };
    empty = 0;
  }
}
