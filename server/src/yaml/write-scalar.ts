import { isScalar } from "yaml";
import { sourceRange, type TextEdit, textAt } from "../base/index.ts";
import { blockExtent } from "./nodes.ts";
import { parseText } from "./parser.ts";
import { readScalar } from "./scalar-map.ts";
import type { YamlScalar } from "./types.ts";

/**
 * Makes `newText` the text of a scalar. Where only a part differs, only that part is replaced, so that folded and quoted
 * lines stay as their author broke them. The style stays when it can hold the text, else it is the smallest that can.
 */
export function setScalar(node: YamlScalar, newText: string): TextEdit[] {
  if (node.place.start === node.place.end) return [{ place: node.place, newText: separator(node) + writeScalar(newText, "plain") }];
  if (node.text === newText) return [];
  const part = changedPart(node, newText);
  if (part) return [part];
  return [{ place: node.place, newText: rewritten(node, newText) }];
}

/** What must stand between a key or dash and a value that nobody wrote yet. */
export function separator({ place }: YamlScalar): string {
  const before = place.unit.text.slice(0, place.start);
  if (/[:?-]$/.test(before)) return " ";
  return /[:?-][ \t]+$/.test(before) ? "" : ": ";
}

const unprintable = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const needsQuotes = /[,[\]{}]|:(?:\s|$)|\s#|^\s|\s$|\n|\t|^(?:---|\.\.\.)|^<<$/;

/**
 * Whether a text can stand without quotes everywhere: as key or value, in block or flow. Parsers of YAML 1.1 (PyYAML, which
 * octoDNS and Ansible read with) take no plain text that begins with `:` or `?` in a flow collection.
 */
function isPlainSafe(text: string): boolean {
  return /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s,[\]{}])/.test(text) && !needsQuotes.test(text) && !unprintable.test(text);
}

/**
 * A text as YAML source on one line. `string`: it stays a string, so `true` and `1.10` get quotes; `plain`: YAML may read
 * a number or boolean in it.
 */
export function writeScalar(text: string, as: "string" | "plain" = "string"): string {
  if (isPlainSafe(text) && (as === "plain" || isString(text))) return text;
  if (!/["\\\n\t]/.test(text) && !unprintable.test(text)) return `"${text}"`;
  return /['\n\t]/.test(text) || unprintable.test(text) ? inDouble(text) : `'${text}'`;
}

function isString(text: string): boolean {
  const { contents } = parseText(text);
  return isScalar(contents) && typeof contents.value === "string";
}

function inDouble(text: string): string {
  return `"${escaped(text)}"`;
}

function escaped(text: string): string {
  return text.replace(/["\\\n\t\r]|[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu, (char) => {
    const short: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };
    return short[char] ?? `\\u${(char.codePointAt(0) as number).toString(16).padStart(4, "0")}`;
  });
}

/** The smallest replacement inside the scalar as written, checked by reading the result. */
function changedPart(node: YamlScalar, newText: string): TextEdit | undefined {
  const { text, place, style } = node;
  if (unprintable.test(newText) && style !== "double") return undefined;
  if (style === "plain" && !isPlainSafe(newText)) return undefined;
  let head = 0;
  while (head < text.length && head < newText.length && text[head] === newText[head]) head++;
  let tail = 0;
  while (tail < text.length - head && tail < newText.length - head && text.at(-1 - tail) === newText.at(-1 - tail)) tail++;
  // Half a surrogate pair is no text.
  if (isHigh(text, head - 1) || isHigh(newText, newText.length - tail - 1)) return undefined;
  const middle = newText.slice(head, newText.length - tail);
  if (middle.includes("\n") || text.length === 0) return undefined;
  const range = sourceRange(node.content(), { start: head, end: text.length - tail });
  if (range.start < place.start || range.end > place.end) return undefined;
  const source = style === "double" ? escaped(middle) : style === "single" ? middle.replaceAll("'", "''") : middle;
  const edit: TextEdit = { place: { unit: place.unit, start: range.start, end: range.end }, newText: source };
  return reads(node, edit, newText) ? edit : undefined;
}

function isHigh(text: string, at: number): boolean {
  return at >= 0 && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff;
}

/** Whether the scalar reads as `text` after the edit. Both our reading and the map of what stood there must be sure. */
function reads(node: YamlScalar, edit: TextEdit, text: string): boolean {
  const { place, style } = node;
  const change = edit.newText.length - (edit.place.end - edit.place.start);
  const unit = { text: place.unit.text.slice(0, edit.place.start) + edit.newText + place.unit.text.slice(edit.place.end) };
  const moved = { ...place, unit, end: place.end + change };
  const extent = blockExtent(node);
  const block = extent && { ...extent, end: extent.end + change };
  if (style === "single" && /[^']'(?:'')*[^']/.test(` ${textAt(moved).slice(1, -1)} `)) return false;
  if (block && /^[|>][^\n]*\n(?:[ \t\r]*\n)* /.exec(textAt(moved)) === null) return false;
  if (block && firstIndent(textAt(moved)) !== firstIndent(textAt(place))) return false;
  return readScalar(style, moved, block).text === text;
}

function firstIndent(source: string): number | undefined {
  return /\n( *)[^\s]/.exec(source)?.[1]?.length;
}

/** The whole scalar anew. */
function rewritten(node: YamlScalar, newText: string): string {
  switch (node.style) {
    case "plain":
      return writeScalar(newText, newText === "" ? "string" : "plain");
    case "single":
      return /[\n\t]/.test(newText) || unprintable.test(newText) ? inDouble(newText) : `'${newText.replaceAll("'", "''")}'`;
    case "double":
      return inDouble(newText);
    case "literal":
    case "folded":
      return blockText(node, newText) ?? inDouble(newText);
  }
}

function blockText(node: YamlScalar, newText: string): string | undefined {
  const source = textAt(node.place);
  const header = /^([|>])([-+0-9]*)([^\n]*)\n/.exec(source);
  const indent = /\n( +)[^\s]/.exec(source)?.[1];
  const body = newText.replace(/\n$/, "");
  // Leading blanks and lines of blanks would need an indentation indicator, ending breaks `keep`: rare, and quotes can hold them.
  if (
    !header ||
    !indent ||
    unprintable.test(newText) ||
    body === "" ||
    body.endsWith("\n") ||
    /^\s/.test(body) ||
    /(?:^|\n)[ \t]+(?:\n|$)/.test(body)
  )
    return undefined;
  const chomp = newText.endsWith("\n") ? "" : "-";
  const digits = (header[2] as string).replace(/[-+]/g, "");
  const end = source.includes("\r\n") ? "\r\n" : "\n";
  const rest = (header[3] as string).replace(/\r$/, "");
  const lines = header[1] === "|" ? body.split("\n") : foldedLines(body);
  return `${header[1]}${digits}${chomp}${rest}${end}${lines.map((line) => (line === "" ? "" : indent + line)).join(end)}`;
}

/** The lines under which a folded scalar reads as `body`. */
function foldedLines(body: string): readonly string[] {
  const lines: string[] = [];
  let before: string | undefined;
  let empty = 0;
  for (const line of body.split("\n")) {
    if (line === "") {
      empty++;
      continue;
    }
    const kept = before === undefined || /^[ \t]/.test(before) || /^[ \t]/.test(line);
    for (let i = 0; i < empty + (kept ? 0 : 1); i++) lines.push("");
    lines.push(line);
    before = line;
    empty = 0;
  }
  return lines;
}
