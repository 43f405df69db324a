import type { Offset, SourceRange } from "../base/index.ts";
import type { SourceFile } from "../playbook/index.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../yaml/index.ts";

/** A block entry as lines of its document, with the comments that speak of it. */
export interface EntryLines {
  readonly entry: YamlEntry;
  readonly column: number;
  /** Comments right above the key. */
  readonly comments: readonly string[];
  /** The line of the key. */
  readonly head: string;
  /** What stands below the key and belongs to it; blank lines at the end do not. */
  readonly body: readonly string[];
  /** Line numbers, zero-based: from the first comment, up to and without `end`. */
  readonly start: number;
  readonly key: number;
  readonly end: number;
}

/** A document as lines without their breaks. */
export interface TextLines {
  readonly lines: readonly string[];
  readonly newline: string;
  /** Where each line begins. */
  readonly starts: readonly Offset[];
}

export function textLines(text: string): TextLines {
  const raw = text.split("\n");
  const starts: Offset[] = [];
  let at = 0;
  for (const line of raw) {
    starts.push(at);
    at += line.length + 1;
  }
  return { lines: raw.map((line) => line.replace(/\r$/, "")), newline: text.includes("\r\n") ? "\r\n" : "\n", starts };
}

/** Of lines `start` up to and without `end`, with their breaks. */
export function rangeOfLines({ starts }: TextLines, text: string, start: number, end: number): SourceRange {
  return { start: starts[start] ?? text.length, end: starts[end] ?? text.length };
}

function offsetOf(file: SourceFile, { place }: YamlNode): Offset {
  return (file.yaml.units.find(({ unit }) => unit === place.unit)?.offset ?? 0) + place.start;
}

/** The entries of a block map in their order; `undefined` where one does not begin a line of its own. */
export function entriesInLines(file: SourceFile, map: YamlMap, text: TextLines): readonly EntryLines[] | undefined {
  const homes = new Map(file.yaml.units.map(({ unit, offset }) => [unit, offset]));
  const found: EntryLines[] = [];
  let line = 0;
  for (const entry of map.entries) {
    const start = (homes.get(entry.key.place.unit) ?? 0) + entry.key.place.start;
    while (line + 1 < text.starts.length && (text.starts[line + 1] as number) <= start) line++;
    const column = start - (text.starts[line] as number);
    const head = text.lines[line] ?? "";
    if (map.flow || head.slice(0, column).trim() !== "") return undefined;
    found.push({ entry, column, head, ...aroundKey(text.lines, line, column), key: line });
  }
  return found;
}

function aroundKey(lines: readonly string[], key: number, column: number): Pick<EntryLines, "comments" | "body" | "start" | "end"> {
  const indent = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
  let start = key;
  while (start > 0 && /^ *#/.test(lines[start - 1] as string) && indent(lines[start - 1] as string) === column) start--;
  let end = key + 1;
  for (let i = key + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === "") continue;
    if (indent(line) <= column) break;
    end = i + 1;
  }
  return { start, end, comments: lines.slice(start, key), body: lines.slice(key + 1, end) };
}

/** The comment behind the key of a block value or behind a value on its line; empty without one. */
export function commentBehind(file: SourceFile, { head, entry, key }: EntryLines, text: TextLines): string {
  const { value } = entry;
  const onLine = value.kind === "scalar" || value.flow;
  const last =
    offsetOf(file, onLine ? value : entry.key) +
    (onLine ? value.place.end - value.place.start : entry.key.place.end - entry.key.place.start);
  const rest = head.slice(Math.max(0, last - (text.starts[key] as number)));
  return /(?:^|\s)(#.*)$/.exec(rest)?.[1] ?? "";
}

/** Moves lines by the same number of columns; blank ones stay. */
export function shifted(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line.trim() === "" ? "" : by >= 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, line.search(/\S/)))));
}
