import type { Mapped, Offset } from "../../base/index.ts";

const simple: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v" };

/** What a string says between two offsets of its text, with the place of each unit (ECMAScript 12.9.4). */
export function decodeText(text: string, start: Offset, end: Offset): Mapped {
  const starts: Offset[] = [];
  const ends: Offset[] = [];
  let decoded = "";
  for (let at = start; at < end; ) {
    const { meant, length } = unitAt(text, at, end);
    for (const unit of meant.split("")) {
      decoded += unit;
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  }
  return { text: decoded, starts, ends };
}

function unitAt(text: string, at: Offset, end: Offset): { readonly meant: string; readonly length: number } {
  const char = text[at] as string;
  if (char !== "\\" || at + 1 >= end) return { meant: char, length: 1 };
  const rest = text.slice(at, Math.min(at + 12, end));
  const code = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{0*([0-9a-f]{1,6})\}|([0-3]?[0-7]{1,2}))/i.exec(rest);
  if (code) {
    const point = code[4] === undefined ? Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16) : Number.parseInt(code[4], 8);
    if (point <= 0x10ffff) return { meant: String.fromCodePoint(point), length: code[0].length };
  }
  // A backslash before the end of a line continues it.
  const line = /^\\(?:\r\n|[\n\r\u2028\u2029])/.exec(rest);
  if (line) return { meant: "", length: line[0].length };
  const next = rest[1] as string;
  return { meant: simple[next] ?? next, length: 2 };
}

/** A text as it stands between quotes of this kind. */
export function escapeText(text: string, quote: string): string {
  const escaped = text.replace(/[\\\n\r\u2028\u2029\0]/g, (char) => escapes[char] as string);
  return quote === "`" ? escaped.replace(/`|\$(?=\{)/g, "\\$&") : escaped.replaceAll(quote, `\\${quote}`);
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
  "\0": "\\x00",
};

export function quoteText(text: string, quote = '"'): string {
  return quote + escapeText(text, quote) + quote;
}
