import type { Position, Range } from "vscode-languageserver";
import { LineIndex, type SourceRange } from "../base/index.ts";
import type { WireRange } from "./protocol.ts";

export type Encoding = "utf-8" | "utf-16";

/** Offsets of one text to positions of the client and back. Positions outside the text are clamped. */
export class TextPositions {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #encoding: Encoding;

  constructor(text: string, encoding: Encoding) {
    this.#text = text;
    this.#lines = new LineIndex(text);
    this.#encoding = encoding;
  }

  position(offset: number): Position {
    const { line, column } = this.#lines.at(offset);
    if (this.#encoding === "utf-16") return { line, character: column };
    const start = this.#lines.offset({ line, column: 0 });
    return { line, character: utf8Length(this.#text, start, start + column) };
  }

  range({ start, end }: SourceRange): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  /** Of a whole block in braces its first line: underlining all of it would hide what else is wrong inside. */
  headOf({ start, end }: SourceRange): SourceRange {
    const lineEnd = this.#text.indexOf("\n", start);
    if (lineEnd < 0 || lineEnd >= end) return { start, end };
    const head = this.#text.slice(start, lineEnd).trimEnd();
    return head.endsWith("{") ? { start, end: start + head.length } : { start, end };
  }

  /** For custom requests, whose positions are UTF-16 whatever was agreed. */
  wireRange({ start, end }: SourceRange): WireRange {
    const at = (offset: number) => {
      const { line, column } = this.#lines.at(offset);
      return { line, character: column };
    };
    return { start: at(start), end: at(end) };
  }

  offset({ line, character }: Position): number {
    if (this.#encoding === "utf-16") return this.#lines.offset({ line, column: character });
    const start = this.#lines.offset({ line, column: 0 });
    const end = this.#lines.offset({ line, column: Number.MAX_SAFE_INTEGER });
    let bytes = 0;
    let offset = start;
    while (offset < end && bytes < character) {
      const code = this.#text.codePointAt(offset) as number;
      bytes += utf8Size(code);
      // A position inside a letter is clamped to its start.
      if (bytes > character) break;
      offset += code > 0xffff ? 2 : 1;
    }
    return offset;
  }

  sourceRange({ start, end }: Range): SourceRange {
    const [a, b] = [this.offset(start), this.offset(end)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }
}

function utf8Size(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let i = start; i < end; ) {
    const code = text.codePointAt(i) as number;
    bytes += utf8Size(code);
    i += code > 0xffff ? 2 : 1;
  }
  return bytes;
}
