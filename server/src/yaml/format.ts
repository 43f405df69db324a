import type { Offset, SourceRange, TextUnit } from "../base/index.ts";
import { inOnePiece } from "./document.ts";
import { lineAround } from "./draft.ts";
import { dashesOf } from "./edit.ts";
import { entryStart } from "./extent.ts";
import type { YamlDocument, YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./types.ts";

/** Replacement of a range of the whole text. */
export interface LayoutEdit {
  readonly range: SourceRange;
  readonly newText: string;
}

/** What stands in one line. `shift`: it goes on with a value that moves as a whole. */
interface Line extends SourceRange {
  readonly text: string;
  indent?: number;
  shift?: number;
  /** Of a scalar over several lines: what it holds at its end is the author's. */
  isScalar?: boolean;
}

interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly starts: ReadonlyMap<TextUnit, Offset>;
  readonly seen: Set<YamlNode>;
  readonly edits: LayoutEdit[];
  /**
   * A key that is empty or behind a `?`: nobody writes those into a plan, and their columns mean other things. Or a value that does
   * not stand right of its key, which is no YAML although a reader of single entries cannot see it.
   */
  isOdd: boolean;
}

/**
 * Two columns for each level, one blank behind a dash and inside the braces of a flow map, a blank behind a comma, no blanks at the
 * end of lines, one line break at the end of the text. All else stays: comments, quotes, columns that somebody aligned, empty lines,
 * what block scalars hold, the kind of line breaks. Nothing for a text with a mistake in it, or where its meaning would change.
 * `within`: only the column-0 entries that this range touches.
 */
export function layoutEdits(document: YamlDocument, within?: SourceRange): readonly LayoutEdit[] {
  const { text, root, units } = document;
  if (!document.complete || document.problems.length > 0 || root?.kind !== "map") return [];
  // Reading entry by entry lets some mistakes between entries pass.
  if (!isSame(document, inOnePiece(text, document.path))) return [];
  const starts = new Map(units.map(({ unit, offset }) => [unit, offset]));
  const layout: Layout = { text, lines: linesOf(text), starts, seen: new Set(), edits: [], isOdd: false };
  layMap(root, 0, layout);
  if (layout.isOdd) return [];
  const edits = [...layout.edits, ...lineEdits(layout), ...endEdits(layout)].sort((a, b) => a.range.start - b.range.start);
  if (!isSame(document, inOnePiece(applied(text, edits), document.path))) return [];
  if (!within) return edits;
  const part = wholeEntries(root, within, layout);
  return edits.filter(({ range }) => part.start <= range.start && range.end <= part.end);
}

function layMap(map: YamlMap, column: number, layout: Layout): void {
  if (layout.seen.has(map)) return;
  layout.seen.add(map);
  for (const entry of map.entries) {
    const start = startOf(entry.key, layout);
    const line = lineAt(start, layout);
    const old = start - line.start - markLength(line);
    if (entry.key.place.start === entry.key.place.end || entryStart(entry).start !== entry.key.place.start) layout.isOdd = true;
    if (isFirst(start, line)) line.indent = column;
    layValue(entry.value, column, column - old, start, layout);
  }
}

/** `column`: where the key or dash above it stands from now on; `shift`: by how much that moves. */
function layValue(value: YamlNode, column: number, shift: number, from: Offset, layout: Layout): void {
  // An alias stands for what is written elsewhere.
  const start = startOf(value, layout);
  if (start < from || layout.seen.has(value)) return;
  if (value.kind === "map" && !value.flow) layMap(value, column + 2, layout);
  else if (value.kind === "list" && !value.flow) layList(value, column + 2, layout);
  else layLeaf(value, column, shift, from, layout);
}

function layLeaf(value: YamlNode, column: number, shift: number, from: Offset, layout: Layout): void {
  const start = startOf(value, layout);
  layout.seen.add(value);
  let by = shift;
  const line = lineAt(start, layout);
  if (isFirst(start, line) && start > lineAt(from, layout).end) {
    if (start - line.start <= column - shift) layout.isOdd = true;
    line.indent = column + 2;
    by = line.indent - (start - line.start);
  }
  const end = start + value.place.end - value.place.start;
  for (const next of linesAfter(line, end, layout)) {
    next.shift = by;
    if (value.kind === "scalar") next.isScalar = true;
  }
  if (value.kind === "scalar" && end > line.end && !isBlock(value)) line.isScalar = true;
  if (value.kind !== "scalar") layFlow(value, layout);
}

function layList(list: YamlList, column: number, layout: Layout): void {
  if (layout.seen.has(list)) return;
  layout.seen.add(list);
  const base = layout.starts.get(list.place.unit) ?? 0;
  const dashes = dashesOf(list).map((dash) => base + dash);
  for (const [i, dash] of dashes.entries()) {
    const line = lineAt(dash, layout);
    const old = dash - line.start - markLength(line);
    if (isFirst(dash, line)) line.indent = column;
    const item = list.items[i];
    const end = dashes[i + 1] ?? layout.text.length;
    const start = item ? startOf(item, layout) : end;
    if (!item || start <= dash || start > end) continue;
    const content = contentStart(dash + 1, line);
    // One blank behind the dash, before an anchor too; a comment keeps its column.
    if (content < line.end && layout.text[content] !== "#" && content !== dash + 2)
      layout.edits.push({ range: { start: dash + 1, end: content }, newText: " " });
    if (item.kind === "map" && !item.flow) layMap(item, column + 2, layout);
    else if (item.kind === "list" && !item.flow) layList(item, column + 2, layout);
    else layValue(item, column, column - old, dash, layout);
  }
}

/** Blanks inside of braces and behind commas. What stands on several lines keeps them. */
function layFlow(node: YamlMap | YamlList, layout: Layout): void {
  const { text } = layout;
  const start = startOf(node, layout);
  const end = start + node.place.end - node.place.start;
  const replace = (from: Offset, to: Offset, newText: string) => {
    if (from <= to && text.slice(from, to) !== newText && /^[ \t]*$/.test(text.slice(from, to)))
      layout.edits.push({ range: { start: from, end: to }, newText });
  };
  const parts = node.kind === "map" ? node.entries : node.items;
  // `[a: 1]` is a map without braces.
  const open = text[start];
  if (open === "{" || open === "[") {
    const blank = node.kind === "map" && parts.length > 0 ? " " : "";
    const first = skipBlanks(text, start + 1, end);
    if (!/[\r\n#]/.test(text[first] ?? "#")) replace(start + 1, first, blank);
    let last = end - 1;
    while (last > start + 1 && /[ \t]/.test(text[last - 1] as string)) last--;
    if (parts.length > 0 && !/[\r\n]/.test(text[last - 1] as string) && lineAround(text, last).start <= last && hasText(text, last))
      replace(last, end - 1, blank);
  }
  for (const part of parts) {
    const value = "key" in part ? part.value : part;
    const from = startOf("key" in part ? part.key : part, layout);
    const to = from + part.place.end - part.place.start;
    if (from < start || to > end) continue;
    if (text[to] === "," && /[^\s]/.test(text[to + 1] ?? " ")) layout.edits.push({ range: { start: to + 1, end: to + 1 }, newText: " " });
    if (startOf(value, layout) < from || layout.seen.has(value)) continue;
    layout.seen.add(value);
    if (value.kind !== "scalar") layFlow(value, layout);
    else {
      const line = lineAt(startOf(value, layout), layout);
      const valueEnd = startOf(value, layout) + value.place.end - value.place.start;
      if (valueEnd > line.end) line.isScalar = true;
      for (const next of linesAfter(line, valueEnd, layout)) next.isScalar = true;
    }
  }
}

/** Something else than blanks stands before the offset on its line. */
function hasText(text: string, offset: Offset): boolean {
  return text.slice(lineAround(text, offset).start, offset).trim() !== "";
}

function lineEdits({ lines }: Layout): readonly LayoutEdit[] {
  const edits: LayoutEdit[] = [];
  // What follows the last line of text is the end's.
  for (const [i, line] of lines.slice(0, textLines(lines)).entries()) {
    const mark = markLength(line);
    const old = /^[ \t]*/.exec(line.text.slice(mark))?.[0].length ?? 0;
    const isBlank = line.text.trim() === "";
    if (isBlank && !line.isScalar) {
      if (old > 0) edits.push({ range: { start: line.start + mark, end: line.end }, newText: "" });
      continue;
    }
    const column =
      line.indent ?? (line.shift === undefined ? commentColumn(lines, i, old) : line.text === "" ? 0 : Math.max(0, old + line.shift));
    if (column !== old) edits.push({ range: { start: line.start + mark, end: line.start + mark + old }, newText: " ".repeat(column) });
    const content = line.text.trimEnd().length;
    if (!line.isScalar && content < line.text.length) edits.push({ range: { start: line.start + content, end: line.end }, newText: "" });
  }
  return edits;
}

/** A comment on a line of its own stands with what follows at its column, else with what it followed. */
function commentColumn(lines: readonly Line[], index: number, old: number): number {
  if (!/^\s*#/.test(lines[index]?.text ?? "")) return old;
  const isNode = (line: Line) => line.indent !== undefined;
  const next = lines.slice(index + 1, index + 1 + farthest).find(isNode);
  const was = (line: Line) => /^ */.exec(line.text)?.[0].length ?? 0;
  if (next && was(next) >= old) return next.indent ?? old;
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (isNode(line) && was(line) <= old)
      return was(line) === old ? (line.indent as number) : Math.max(next?.indent ?? 0, line.indent as number);
  }
  return next?.indent ?? 0;
}

/** A comment is not longer than that, in lines. */
const farthest = 200;

/** One line break at the end; a block scalar there is left alone, as it may hold what follows it. */
function endEdits({ text, lines }: Layout): readonly LayoutEdit[] {
  const content = text.trimEnd().length;
  const last = lines[textLines(lines) - 1];
  if (!last || last.isScalar) return [];
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  // Blanks at the end of the last line are an edit of that line.
  const tail = last.end;
  if (content === 0 || text.slice(tail) === newline) return [];
  return [{ range: { start: tail, end: text.length }, newText: newline }];
}

/** How many lines there are up to the last that is not blank. */
function textLines(lines: readonly Line[]): number {
  let count = lines.length;
  while (count > 0 && lines[count - 1]?.text.trim() === "") count--;
  return count;
}

function wholeEntries(root: YamlMap, { start, end }: SourceRange, layout: Layout): SourceRange {
  const keys = root.entries.map(({ key }) => lineAt(startOf(key, layout), layout).start);
  return {
    start: keys.filter((key) => key <= start).at(-1) ?? 0,
    end: keys.find((key) => key > end) ?? layout.text.length,
  };
}

function startOf({ place }: YamlNode, { starts }: Layout): Offset {
  return (starts.get(place.unit) ?? 0) + place.start;
}

function isBlock({ style }: YamlScalar): boolean {
  return style === "literal" || style === "folded";
}

function lineAt(offset: Offset, { lines }: Layout): Line {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] as Line;
}

/** The lines behind `first` in which something before `end` stands. */
function linesAfter(first: Line, end: Offset, layout: Layout): readonly Line[] {
  if (end <= first.end) return [];
  return layout.lines
    .slice(layout.lines.indexOf(first) + 1, layout.lines.indexOf(lineAt(end, layout)) + 1)
    .filter(({ start }) => start < end);
}

function isFirst(offset: Offset, { start, text }: Line): boolean {
  return (
    text
      .slice(0, offset - start)
      .replace("\ufeff", "")
      .trim() === ""
  );
}

function markLength({ start, text }: Line): number {
  return start === 0 && text.startsWith("\ufeff") ? 1 : 0;
}

function contentStart(from: Offset, { start, text }: Line): Offset {
  return from + (/^[ \t]*/.exec(text.slice(from - start))?.[0].length ?? 0);
}

function skipBlanks(text: string, from: Offset, end: Offset): Offset {
  let at = from;
  while (at < end && /[ \t]/.test(text[at] as string)) at++;
  return at;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const { end } = lineAround(text, start);
    lines.push({ start, end, text: text.slice(start, end) });
    const feed = text.indexOf("\n", start);
    start = feed < 0 ? text.length + 1 : feed + 1;
  }
  return lines;
}

function applied(text: string, edits: readonly LayoutEdit[]): string {
  let result = "";
  let at = 0;
  for (const { range, newText } of edits) {
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}

function isSame(before: YamlDocument, after: YamlDocument): boolean {
  return after.complete && after.problems.length === 0 && JSON.stringify(meaning(before.root)) === JSON.stringify(meaning(after.root));
}

type Meaning = string | null | readonly Meaning[];

function meaning(node: YamlNode | undefined): Meaning {
  if (!node) return null;
  if (node.kind === "scalar") return [node.style, node.text, String(node.value)];
  if (node.kind === "list") return node.items.map(meaning);
  return node.entries.map(({ key, value }: YamlEntry) => [meaning(key), meaning(value)]);
}
