import type { Offset } from "../../base/index.ts";
import type { HclExpression, HclPart, HclString } from "./syntax.ts";

type Inner = (at: Offset) => { readonly expression: HclExpression | undefined; readonly end: Offset };
export type ReadString = HclString & { readonly closed: boolean };

const simple: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

/** Collects text with the places of its units, and interpolations between. */
class Parts {
  readonly parts: HclPart[] = [];
  #text = "";
  #starts: Offset[] = [];
  #ends: Offset[] = [];

  add(text: string, start: Offset, end: Offset): void {
    for (const unit of text.split("")) {
      this.#text += unit;
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  interpolation(expression: HclExpression | undefined, start: Offset, end: Offset): void {
    this.flush();
    this.parts.push({ kind: "interpolation", expression, range: { start, end } });
  }

  flush(): void {
    if (this.#text !== "") this.parts.push({ kind: "text", text: { text: this.#text, starts: this.#starts, ends: this.#ends } });
    this.#text = "";
    this.#starts = [];
    this.#ends = [];
  }
}

/** `"…"` from its first quote. A string ends with its line at the latest: `closed` says whether it had its quote. */
export function readQuoted(text: string, start: Offset, limit: Offset, inner: Inner): ReadString {
  const parts = new Parts();
  let at = start + 1;
  let closed = false;
  while (at < limit) {
    const char = text[at] as string;
    if (char === '"') {
      closed = true;
      at++;
      break;
    }
    if (char === "\n") break;
    if (char === "\\") {
      const code = /^\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/.exec(text.slice(at, at + 10));
      const point = Number.parseInt(code?.[1] ?? code?.[2] ?? "", 16);
      const length = code && point <= 0x10ffff ? code[0].length : 2;
      const meant = code && point <= 0x10ffff ? String.fromCodePoint(point) : (simple[text[at + 1] ?? ""] ?? text.slice(at, at + 2));
      const end = Math.min(at + length, limit);
      parts.add(meant, at, end);
      at = end;
      continue;
    }
    at = readUnit(text, at, limit, parts, inner);
  }
  parts.flush();
  return { kind: "string", parts: parts.parts, form: "quoted", range: { start, end: Math.min(at, limit) }, closed };
}

/** One unit of text, `$${` or `%%{`, or a whole interpolation; returns where it ends. */
function readUnit(text: string, at: Offset, limit: Offset, parts: Parts, inner: Inner): Offset {
  const sign = text[at] as string;
  if (sign !== "$" && sign !== "%") {
    parts.add(sign, at, at + 1);
    return at + 1;
  }
  if (text[at + 1] === sign && text[at + 2] === "{" && at + 3 <= limit) {
    parts.add(`${sign}{`, at, at + 3);
    return at + 3;
  }
  if (text[at + 1] !== "{") {
    parts.add(sign, at, at + 1);
    return at + 1;
  }
  const trimmed = text[at + 2] === "~" ? 1 : 0;
  const { expression, end } = inner(at + 2 + trimmed);
  const close = Math.min(end < limit && text[end] === "}" ? end + 1 : Math.max(end, at + 2), limit);
  parts.interpolation(sign === "$" ? expression : undefined, at, close);
  return close;
}

/** `<<WORD` or `<<-WORD` up to the line that holds the word alone. */
export function readHeredoc(text: string, start: Offset, limit: Offset, inner: Inner): ReadString | undefined {
  const head = /^<<(-?)([A-Za-z_]\w*)[ \t]*\r?\n/.exec(text.slice(start, Math.min(start + 200, limit)));
  if (!head) return undefined;
  const indented = head[1] === "-";
  const word = head[2] as string;
  const lines: { start: Offset; end: Offset }[] = [];
  let at = start + head[0].length;
  let closed: Offset | undefined;
  while (at < limit && closed === undefined) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 || feed >= limit ? limit : feed + 1;
    if (text.slice(at, end).trim() === word) closed = at + text.slice(at, end).trimEnd().length;
    else lines.push({ start: at, end });
    at = end;
  }
  const indents = lines
    .map((line) => text.slice(line.start, line.end))
    .flatMap((line) => (line.trim() === "" ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0]));
  const strip = indented && indents.length > 0 ? Math.min(...indents) : 0;
  const parts = new Parts();
  let position = lines[0]?.start ?? at;
  for (const line of lines) {
    // An interpolation may have run over the end of its line.
    if (position > line.start) {
      if (position >= line.end) continue;
    } else position = Math.min(line.start + Math.min(strip, line.end - line.start), line.end);
    while (position < line.end) position = readUnit(text, position, limit, parts, inner);
  }
  parts.flush();
  return {
    kind: "string",
    parts: parts.parts,
    form: indented ? "indented-heredoc" : "heredoc",
    range: { start, end: closed ?? Math.min(at, limit) },
    closed: closed !== undefined,
  };
}
