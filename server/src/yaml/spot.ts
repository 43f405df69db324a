import type { Offset, Place, SourceRange } from "../base/index.ts";
import { isNullNode } from "./cursor.ts";
import { lineAround } from "./draft.ts";
import type { YamlDocument, YamlEntry, YamlList, YamlMap, YamlNode } from "./types.ts";

export type YamlPath = readonly (string | number)[];

/**
 * What stands at an offset, also while it is being typed.
 * `key`: in a key; `node` is its map and `path` leads there. A word alone below a key is one too: `path` leads to the
 * value it begins, which is still a scalar and has no entry for it.
 * `value`: in a value, or where it would begin; `path` leads to it.
 * `gap`: between things; `node` is the map, list or null that a new entry or item would go into (`undefined`: nothing
 * in the document yet), and `indent` the column where it would stand.
 */
export interface Spot {
  readonly path: YamlPath;
  readonly node: YamlNode | undefined;
  readonly entry?: YamlEntry;
  readonly where: "key" | "value" | "gap";
  readonly indent: number;
  readonly flow: boolean;
  /** What was typed so far of the key or value, up to the offset. */
  readonly typed: string;
  /** The whole key or value in offsets of the document: what a completion replaces. */
  readonly replace: SourceRange;
}

interface Search {
  readonly text: string;
  readonly offset: Offset;
  readonly line: SourceRange;
  /** Of the line's text; on a blank line, of the offset. */
  readonly column: number;
  start(place: Place): Offset;
}

/** `undefined` in comments and outside of the text. */
export function nodeAt(document: YamlDocument, offset: Offset): Spot | undefined {
  const { text, root, units } = document;
  if (offset < 0 || offset > text.length) return undefined;
  const home = new Map(units.map(({ unit, offset: start }) => [unit, start]));
  const line = lineAround(text, offset);
  const indent = /^ */.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const column = indent === line.end - line.start ? offset - line.start : indent;
  const search: Search = { text, offset, line, column, start: (place) => (home.get(place.unit) ?? 0) + place.start };
  const spot = root ? inNode(root, [], search) : gap(undefined, [], 0, search);
  return spot.where !== "value" && /(?:^|\s)#/.test(text.slice(line.start, offset)) && !isInside(spot, offset) ? undefined : spot;
}

function isInside({ where, replace }: Spot, offset: Offset): boolean {
  return where === "key" && replace.start <= offset && offset <= replace.end;
}

function gap(node: YamlNode | undefined, path: YamlPath, indent: number, { offset }: Search, flow = false): Spot {
  return { path, node, where: "gap", indent, flow, typed: "", replace: { start: offset, end: offset } };
}

function at(
  where: "key" | "value",
  node: YamlNode,
  path: YamlPath,
  range: SourceRange,
  search: Search,
  flow: boolean,
  entry?: YamlEntry,
): Spot {
  const typed = search.text.slice(range.start, Math.max(range.start, search.offset));
  return { path, node, where, indent: columnOf(search, range.start), flow, typed, replace: range, ...(entry ? { entry } : {}) };
}

function columnOf({ text }: Search, offset: Offset): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0);
}

function rangeOf(search: Search, place: Place): SourceRange {
  const start = search.start(place);
  return { start, end: start + place.end - place.start };
}

/** An unclosed bracket reaches over the blanks behind it: there its next item will stand. */
function reachOf(search: Search, node: YamlNode): SourceRange {
  const range = rangeOf(search, node.place);
  if (node.kind === "scalar" || !node.flow || /^(?:\{.*\}|\[.*\])$/s.test(search.text.slice(range.start, range.end))) return range;
  return search.text.slice(range.end, search.offset).trim() === "" ? { ...range, end: Math.max(range.end, search.offset) } : range;
}

function lastWhere<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i] as T)) return items[i];
  return undefined;
}

function contains({ start, end }: SourceRange, offset: Offset): boolean {
  return start <= offset && offset <= end;
}

function inNode(node: YamlNode, path: YamlPath, search: Search, entry?: YamlEntry): Spot {
  switch (node.kind) {
    case "map":
      return inMap(node, path, search);
    case "list":
      return inList(node, path, search);
    case "scalar": {
      const range = rangeOf(search, node.place);
      if (contains(range, search.offset)) return at("value", node, path, range, search, false, entry);
      return gap(node, path, search.column, search);
    }
  }
}

function inMap(map: YamlMap, path: YamlPath, search: Search): Spot {
  const entry = lastWhere(map.entries, (each) => search.start(each.key.place) <= search.offset);
  const first = map.entries[0];
  const indent = first ? columnOf(search, search.start(first.key.place)) : columnOf(search, search.start(map.place)) + 2;
  if (!entry) return gap(map, path, indent, search, map.flow);
  const key = rangeOf(search, entry.key.place);
  if (contains(key, search.offset)) return at("key", map, path, key, search, map.flow, entry);
  const inner = [...path, entry.key.text];
  const between = search.text.slice(key.end, search.offset);
  const value = reachOf(search, entry.value);
  const started = !isNullNode(entry.value) && value.start >= key.end && value.start <= search.offset;
  if (/^[ \t]*:[ \t]*$/.test(between))
    return started ? inNode(entry.value, inner, search, entry) : valueBegins(entry, inner, search, map.flow);
  if (map.flow) return started && contains(value, search.offset) ? inFlow(entry, inner, search) : gap(map, path, indent, search, true);
  if (started && contains(value, search.offset)) return inBlockValue(entry, inner, between, search);
  if (!between.includes("\n")) return gap(map, path, indent, search);
  if (search.column <= columnOf(search, key.start)) return gap(map, path, indent, search);
  return inNode(entry.value, inner, search, entry);
}

function inFlow(entry: YamlEntry, path: YamlPath, search: Search): Spot {
  return { ...inNode(entry.value, path, search, entry), flow: true };
}

function valueBegins(entry: YamlEntry, path: YamlPath, search: Search, flow: boolean): Spot {
  const range = isNullNode(entry.value) ? { start: search.offset, end: search.offset } : rangeOf(search, entry.value.place);
  return { ...at("value", entry.value, path, range, search, flow, entry), typed: "" };
}

/** A single word on a line of its own, below its key, is the first key of a map half typed. */
function inBlockValue(entry: YamlEntry, path: YamlPath, between: string, search: Search): Spot {
  const { value } = entry;
  const spot = inNode(value, path, search, entry);
  const isWord = value.kind === "scalar" && value.style === "plain" && /^[\w-]+$/.test(value.text) && between.includes("\n");
  if (!isWord || spot.where !== "value") return spot;
  const { entry: _none, ...rest } = spot;
  return { ...rest, where: "key" };
}

function inList(list: YamlList, path: YamlPath, search: Search): Spot {
  const indent = columnOf(search, search.start(list.place));
  // An alias stands for a node elsewhere: its place says nothing about here.
  const local = (item: YamlNode) =>
    item.place.unit === list.place.unit && item.place.start >= list.place.start && item.place.end <= list.place.end;
  const item = lastWhere(list.items, (each) => local(each) && search.start(each.place) <= search.offset);
  if (!item) return gap(list, path, indent, search, list.flow);
  const inner = [...path, list.items.lastIndexOf(item)];
  const range = reachOf(search, item);
  if (contains(range, search.offset)) return list.flow ? { ...inNode(item, inner, search), flow: true } : inNode(item, inner, search);
  if (list.flow) return gap(list, path, indent, search, true);
  const rest = search.text.slice(range.end, search.offset);
  if (isNullNode(item) && /^[ \t]*$/.test(rest))
    return { ...at("value", item, inner, { start: search.offset, end: search.offset }, search, false), typed: "" };
  // A last key without a value ends before the blank behind its colon.
  if (item.kind === "map" && /^[ \t]+$/.test(rest)) return inNode(item, inner, search);
  if (!rest.includes("\n") || search.column <= indent) return gap(list, path, indent, search);
  return inNode(item, inner, search);
}
