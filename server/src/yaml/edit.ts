import { type Offset, type Place, type SourceRange, type TextEdit, type TextUnit, textAt } from "../base/index.ts";
import { isNullNode } from "./cursor.ts";
import { parseYaml } from "./document.ts";
import { lineAround } from "./draft.ts";
import { entryStart } from "./extent.ts";
import type { YamlDocument, YamlEntry, YamlList, YamlMap, YamlNode } from "./types.ts";
import { separator, setScalar, writeScalar } from "./write-scalar.ts";

/**
 * Adds an entry after the entry `after`, or at the end. `valueText` is YAML source: one line, or a block written from
 * column 0. Given an entry, its value gets the new entry: a map, or nothing yet.
 */
export function insertEntry(
  into: YamlMap | YamlEntry,
  key: string,
  valueText: string,
  where: { readonly after?: string } = {},
): TextEdit[] {
  if (!("kind" in into)) {
    if (into.value.kind === "map") return insertEntry(into.value, key, valueText, where);
    return isNullNode(into.value) ? below(into, (indent, end) => entryLines(key, valueText, indent, end)) : [];
  }
  const after = (where.after === undefined ? undefined : into.entry(where.after)) ?? into.entries.at(-1);
  if (into.flow) {
    // Behind a bracket or a quote that nobody closed yet, or before one that closes nothing, the entry would be no entry.
    const last = into.entries.at(-1);
    if (!isClosed(into) || (after && !isClosed(after.value)) || (last && !isLast(last.place, into.place))) return [];
    return [insertInFlow(into.place, after?.place, `${writeScalar(key)}: ${onOneLine(valueText)}`)];
  }
  if (!after) return [];
  const { unit, start } = entryStart(after);
  const end = newlineOf(...into.entries.map((entry) => entry.place.unit));
  return [insertLines(endOfEntry(after), entryLines(key, valueText, columnOf(unit, start), end), end)];
}

/** Adds a column-0 key at the end of the document, or after the key `after`. */
export function insertTopLevel(
  document: YamlDocument,
  key: string,
  valueText: string,
  where: { readonly after?: string } = {},
): TextEdit[] {
  if (document.root?.kind === "map" && (document.root.flow || document.root.entries.length > 0))
    return insertEntry(document.root, key, valueText, where);
  const unit = document.units.at(-1)?.unit;
  if (!unit || document.root) return [];
  const end = newlineOf(unit);
  return [insertLines({ unit, start: unit.text.length, end: unit.text.length }, entryLines(key, valueText, 0, end), end)];
}

/** Adds an item at the end. `text` is YAML source: one line, or a block written from column 0. */
export function appendItem(into: YamlList | YamlEntry, text: string): TextEdit[] {
  if (!("kind" in into)) {
    if (into.value.kind === "list") return appendItem(into.value, text);
    return isNullNode(into.value) ? below(into, (indent, end) => itemLines(text, indent, end)) : [];
  }
  if (into.flow) return isClosed(into) ? [insertInFlow(into.place, lastInside(into), onOneLine(text))] : [];
  const { unit, start, end } = into.place;
  const newline = newlineOf(unit);
  return [insertLines(endOfLines({ unit, start: end, end }, into.items.at(-1)), itemLines(text, columnOf(unit, start), newline), newline)];
}

/** Takes an entry out, with its lines. The last one leaves `{}`. */
export function removeEntry(map: YamlMap, key: string): TextEdit[] {
  const entry = map.entry(key);
  if (!entry) return [];
  const index = map.entries.indexOf(entry);
  const before = map.entries[index - 1];
  const next = map.entries[index + 1];
  const parts = partsOf(entry);
  if (!next && !before) return parts.map((place, i) => ({ place, newText: i === 0 && !map.flow ? "{}" : "" }));
  if (map.flow) return [{ place: flowPart(entry.place, before?.place, next?.place), newText: "" }];
  const { unit, start } = entryStart(entry);
  const line = lineAround(unit.text, start);
  // The first entry of a map in a list item: the dash before it stays.
  if (unit.text.slice(line.start, start).trim() !== "")
    return next ? [{ place: { unit, start, end: entryStart(next).start }, newText: "" }] : [];
  return parts.map((place, i) => ({ place: wholeLines(i === 0 ? { ...place, start: line.start } : place), newText: "" }));
}

/** Takes the item at `index` out, with its lines. The last one leaves `[]`. */
export function removeItem(list: YamlList, index: number): TextEdit[] {
  const item = list.items[index];
  if (!item) return [];
  const { place } = list;
  if (list.items.length === 1) return [{ place, newText: "[]" }];
  if (list.flow) {
    const inside = (at: YamlNode | undefined) => (at && isInside(at.place, place) ? at.place : undefined);
    const own = inside(item);
    return own ? [{ place: flowPart(own, inside(list.items[index - 1]), inside(list.items[index + 1])), newText: "" }] : [];
  }
  const dashes = dashesOf(list);
  const dash = dashes[index];
  const next = dashes[index + 1];
  if (dash === undefined) return [];
  const line = lineAround(place.unit.text, dash);
  if (place.unit.text.slice(line.start, dash).trim() !== "")
    return next === undefined ? [] : [{ place: { ...place, start: dash, end: next }, newText: "" }];
  // An alias stands for a node elsewhere, and in one line here.
  const end = isInside(item.place, { ...place, start: dash, end: next ?? place.end }) ? item.place.end : line.end;
  return [{ place: wholeLines({ ...place, start: line.start, end: Math.max(end, dash + 1) }), newText: "" }];
}

export function renameKey(map: YamlMap, key: string, newKey: string): TextEdit[] {
  const entry = map.entry(key);
  if (!entry || entry.key.text === newKey) return [];
  return entry.key.place.start === entry.key.place.end
    ? []
    : setScalar(entry.key, newKey).map((edit) => (/\n/.test(textAt(entry.key.place)) ? { ...edit, newText: writeScalar(newKey) } : edit));
}

/** Whether nothing but commas and comments stands between a part and the end of its flow collection. */
function isLast(part: Place, collection: Place): boolean {
  return part.unit !== collection.unit || /^(?:[\s,]|#[^\n]*)*$/.test(part.unit.text.slice(part.end, collection.end - 1));
}

/** Whether a value on one line ends as it began: a half-typed one reaches as far as its reader could guess. */
function isClosed(node: YamlNode): boolean {
  const text = textAt(node.place);
  if (node.kind === "scalar") {
    const quote = node.style === "double" ? '"' : node.style === "single" ? "'" : "";
    return quote === "" || (text.length > 1 && text.endsWith(quote));
  }
  return !node.flow || text.endsWith(node.kind === "map" ? "}" : "]");
}

function newlineOf(...units: readonly TextUnit[]): string {
  return units.some((unit) => unit.text.includes("\r\n")) ? "\r\n" : "\n";
}

function columnOf(unit: TextUnit, offset: Offset): number {
  const { start } = lineAround(unit.text, offset);
  return offset - start - (unit.text.charCodeAt(start) === 0xfeff ? 1 : 0);
}

/** `key: value`, with a block value below the key. */
function entryLines(key: string, valueText: string, indent: number, end: string): string {
  const pad = " ".repeat(indent);
  const name = writeScalar(key);
  const lines = valueText.replace(/\r?\n$/, "").split(/\r?\n/);
  const [first = "", ...rest] = lines;
  if (rest.length === 0) return `${pad}${name}:${first === "" ? "" : ` ${first}`}`;
  const indented = (all: readonly string[], by: string) => all.map((line) => (line === "" ? "" : by + line));
  if (/^[|>]/.test(first)) return [`${pad}${name}: ${first}`, ...indented(rest, pad)].join(end);
  return [`${pad}${name}:`, ...indented(lines, `${pad}  `)].join(end);
}

function itemLines(text: string, indent: number, end: string): string {
  const pad = " ".repeat(indent);
  const [first = "", ...rest] = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return [`${pad}- ${first}`, ...rest.map((line) => (line === "" ? "" : `${pad}  ${line}`))].join(end);
}

/** A block under a key that has no value yet. */
function below(entry: YamlEntry, lines: (indent: number, end: string) => string): TextEdit[] {
  const { value, key } = entry;
  if (value.kind !== "scalar") return [];
  const { unit, start } = key.place;
  const end = newlineOf(unit);
  // In a flow map nothing can stand below; `~` and `null` are replaced by what comes below.
  const line = lineAround(unit.text, start);
  const column = columnOf(unit, start);
  const flow = /[{[,]/.test(unit.text.slice(line.start, start));
  const text = lines(column + 2, end);
  if (flow)
    return [
      {
        place: value.place,
        newText:
          (value.place.start === value.place.end ? separator(value) : "") +
          onOneLine(text.replace(new RegExp(`^ {${column + 2}}`, "gm"), ""), true),
      },
    ];
  const edits: TextEdit[] = [];
  if (value.place.end > value.place.start) edits.push({ place: value.place, newText: "" });
  else if (separator(value) === ": ") edits.push({ place: value.place, newText: ":" });
  const from = lineAround(unit.text, value.place.end);
  return [...edits, insertLines({ unit, start: from.end, end: from.end }, text, end)];
}

/** A block value as flow text, because inside brackets nothing else can stand. */
function onOneLine(text: string, always = false): string {
  if (!always && !text.includes("\n")) return text;
  const { root } = parseYaml(text, "");
  return root ? flowText(root) : writeScalar(text);
}

function flowText(node: YamlNode): string {
  switch (node.kind) {
    case "scalar":
      return typeof node.value === "string" ? writeScalar(node.text) : node.text || "null";
    case "list":
      return `[${node.items.map(flowText).join(", ")}]`;
    case "map":
      return `{ ${node.entries.map(({ key, value }) => `${writeScalar(key.text)}: ${flowText(value)}`).join(", ")} }`;
  }
}

function isInside(inner: Place, outer: Place): boolean {
  return inner.unit === outer.unit && inner.start >= outer.start && inner.end <= outer.end;
}

function lastInside(list: YamlList): Place | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  if (isInside(last.place, list.place)) return last.place;
  const inner = list.place.unit.text.slice(list.place.start, list.place.end - 1).trimEnd().length;
  return { ...list.place, end: list.place.start + inner };
}

function insertInFlow(collection: Place, after: Place | undefined, text: string): TextEdit {
  if (after) return { place: { ...after, start: after.end }, newText: `, ${text}` };
  const inner: Place = { ...collection, start: collection.start + 1, end: Math.max(collection.start + 1, collection.end - 1) };
  const padded = textAt(collection).startsWith("{") ? ` ${text} ` : text;
  return textAt(inner).trim() === "" ? { place: inner, newText: padded } : { place: { ...inner, end: inner.start }, newText: padded };
}

/** From an entry to its neighbour, so that one comma goes with it. */
function flowPart(own: Place, before: Place | undefined, next: Place | undefined): Place {
  if (next) return { ...own, end: next.start };
  return before ? { ...own, start: before.end } : own;
}

function insertLines(at: Place, lines: string, end: string): TextEdit {
  const before = at.unit.text[at.start - 1];
  const atLineStart = at.start === 0 || before === "\n" || before === "\ufeff";
  return { place: at, newText: atLineStart ? lines + end : end + lines };
}

/** The end of the last line of an entry: after its comment, before its break. */
function endOfEntry(entry: YamlEntry): Place {
  const last = partsOf(entry).at(-1) as Place;
  return endOfLines({ ...last, start: last.end }, entry.value);
}

function endOfLines(at: Place, value: YamlNode | undefined): Place {
  const { unit } = at;
  let { end } = lineAround(unit.text, at.start);
  const last = value && deepestLast(value);
  if (last?.kind === "scalar" && /^[|>]\d*\+/.test(textAt(last.place).slice(0, 4))) {
    // Empty lines after a block scalar that keeps them are its text.
    end += /^(?:\r?\n[ \t]*(?=\r?\n|$))*/.exec(unit.text.slice(end))?.[0].length ?? 0;
    const more = /^\r?\n/.exec(unit.text.slice(end))?.[0].length ?? 0;
    end += more;
  }
  return { unit, start: end, end };
}

function deepestLast(node: YamlNode): YamlNode {
  const last = node.kind === "map" ? node.entries.at(-1)?.value : node.kind === "list" ? node.items.at(-1) : undefined;
  return last ? deepestLast(last) : node;
}

/** The places an entry covers, one per unit: a map over several units has its entries in units of their own. */
function partsOf(entry: YamlEntry): readonly Place[] {
  const { value, place } = entry;
  const last = value.kind === "map" ? value.entries.at(-1) : undefined;
  if (value.kind !== "map" || !last || last.place.unit === place.unit) return [place];
  const inner = value.entries.map(
    (each, i): Place => ({
      unit: each.place.unit,
      start: 0,
      end: i === value.entries.length - 1 ? each.place.end : each.place.unit.text.length,
    }),
  );
  return [{ ...place, end: place.unit.text.length }, ...inner];
}

/** To the end of the line, with its comment and break. */
function wholeLines(place: Place): Place {
  const { unit } = place;
  if (place.end > place.start && unit.text[place.end - 1] === "\n") return place;
  const { end } = lineAround(unit.text, place.end);
  return { ...place, end: end + (/^\r?\n/.exec(unit.text.slice(end, end + 2))?.[0].length ?? 0) };
}

/**
 * Where the dashes of a block list stand. Lines that go on with an item are indented by more than the dashes, so a dash
 * at their column is one of them.
 */
export function dashesOf(list: YamlList): readonly Offset[] {
  const { unit, start, end } = list.place;
  const column = columnOf(unit, start);
  const dashes: Offset[] = [start];
  for (let line: SourceRange = lineAround(unit.text, start); ; ) {
    const feed = unit.text.indexOf("\n", line.end);
    if (feed < 0 || feed + 1 >= end) return dashes;
    line = lineAround(unit.text, feed + 1);
    if (/^ *$/.test(unit.text.slice(line.start, line.start + column)) && /^-(?:\s|$)/.test(unit.text.slice(line.start + column, line.end)))
      dashes.push(line.start + column);
  }
}
