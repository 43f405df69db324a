import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type Scalar } from "yaml";
import type { Offset, Place, TextUnit } from "../base/index.ts";
import { reportDuplicates } from "./duplicates.ts";
import { emptyScalar, makeList, makeMap, makeScalar } from "./nodes.ts";
import type { ScalarStyle, YamlEntry, YamlMap, YamlNode, YamlProblem, YamlScalar } from "./types.ts";

/** Deeper than any document a person writes; everything that walks nodes may recurse this far. */
const maxDepth = 100;
const maxAliasNodes = 100_000;

/** What reading one piece of text collects. `at` maps offsets of the text given to the parser to offsets of the unit. */
export interface Reading {
  readonly unit: TextUnit;
  readonly source: string;
  at(offset: Offset): Offset;
  readonly problems: YamlProblem[];
  readonly anchors: Map<string, { readonly node: YamlNode; readonly size: number }>;
  /** Aliases whose anchor was not found: it may stand in another unit. */
  readonly openAliases: { readonly name: string; readonly place: Place }[];
  /** Maps up to this depth get entries of other units too: their equal keys are looked for later. */
  readonly sharedDepth: number;
  aliasNodes: number;
}

export function newReading(unit: TextUnit, source: string, at: (offset: Offset) => Offset, sharedDepth: number): Reading {
  return { unit, source, at, problems: [], anchors: new Map(), openAliases: [], sharedDepth, aliasNodes: 0 };
}

export function placeOf(reading: Reading, start: Offset, end: Offset): Place {
  const from = reading.at(start);
  return { unit: reading.unit, start: from, end: Math.max(from, reading.at(end)) };
}

/** The parser's tree as ours. Sizes count aliases in full, so that a bomb is seen while it is still small. */
export function convert(node: Node, reading: Reading): YamlNode {
  return convertNode(node as ParsedNode, reading, 0).node;
}

interface Sized<T extends YamlNode = YamlNode> {
  readonly node: T;
  readonly size: number;
}

function convertNode(node: ParsedNode, reading: Reading, depth: number): Sized {
  const [start, end] = node.range;
  if (depth > maxDepth) {
    const place = placeOf(reading, start, start + 1);
    report(reading, "too-deep", `The text is nested more than ${maxDepth} levels deep; what is inside is not read`, place);
    return { node: emptyScalar({ ...place, end: place.start }), size: 1 };
  }
  if (isAlias(node)) return resolveAlias(node, reading);
  if (isScalar(node)) return remember(node.anchor, { node: convertScalar(node as Scalar.Parsed, reading), size: 1 }, reading);
  const place = tight(placeOf(reading, start, end));
  let size = 1;
  if (isSeq(node)) {
    const items: YamlNode[] = [];
    for (const item of node.items) {
      const converted = isNode(item)
        ? convertNode(item, reading, depth + 1)
        : convertPairItem(item as unknown as Pair, reading, depth + 1, place);
      items.push(converted.node);
      size += converted.size;
    }
    // The place of an empty last item is after the blank behind its dash.
    const last = items.at(-1)?.place;
    const reach = last && last.start === last.end && last.start <= place.end + 1 ? Math.max(place.end, last.end) : place.end;
    return remember(node.anchor, { node: makeList(items, node.flow === true, { ...place, end: reach }), size }, reading);
  }
  if (isMap(node)) {
    const entries: YamlEntry[] = [];
    for (const pair of node.items) size += convertEntry(pair as unknown as Pair, reading, depth, place, entries);
    const map = makeMap(entries, node.flow === true, place);
    if (depth > reading.sharedDepth) reportDuplicates(map, reading.problems);
    return remember(node.anchor, { node: map, size }, reading);
  }
  return { node: emptyScalar(place), size: 1 };
}

function isNode(item: unknown): item is ParsedNode {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item);
}

/** `[a: 1]`: one pair in a flow list is a map of one entry. */
function convertPairItem(pair: Pair, reading: Reading, depth: number, place: Place): Sized<YamlMap> {
  const entries: YamlEntry[] = [];
  const size = convertEntry(pair, reading, depth, place, entries);
  return { node: makeMap(entries, true, entries[0]?.place ?? place), size: size + 1 };
}

/** A block collection ends where its last value ends, not after the line break. */
function tight(place: Place): Place {
  return { ...place, end: textEnd(place) };
}

function convertEntry(pair: Pair, reading: Reading, depth: number, around: Place, entries: YamlEntry[]): number {
  const keyNode = pair.key as ParsedNode | null;
  const valueNode = pair.value as ParsedNode | null;
  const key = convertKey(keyNode, reading, depth, around);
  const converted = valueNode ? convertNode(valueNode, reading, depth + 1) : { node: emptyScalar(key.place), size: 1 };
  const value = converted.node;
  // An alias stands elsewhere than the node it names: the entry ends at the alias.
  const end = valueNode ? placeOf(reading, valueNode.range[0], valueNode.range[1]).end : key.place.end;
  const valueEnd = value.place.unit === reading.unit && value.place.start >= key.place.end ? value.place.end : end;
  const entry: YamlEntry = { key, value, place: { unit: reading.unit, start: key.place.start, end: Math.max(key.place.end, valueEnd) } };
  if (key.text === "<<" && key.style === "plain")
    report(reading, "merge-key", "Merge keys (<<) are not read: write the keys out", key.place);
  entries.push(entry);
  return converted.size + 1;
}

/** Keys are scalars for us; any other key is its source text. */
function convertKey(node: ParsedNode | null, reading: Reading, depth: number, around: Place): YamlScalar {
  if (!node) return emptyScalar({ ...around, end: around.start });
  if (isScalar(node)) {
    const scalar = convertScalar(node as Scalar.Parsed, reading);
    remember(node.anchor, { node: scalar, size: 1 }, reading);
    return scalar;
  }
  const converted = isAlias(node) ? resolveAlias(node, reading).node : undefined;
  if (converted?.kind === "scalar") return converted;
  const place = placeOf(reading, node.range[0], node.range[1]);
  if (!isAlias(node)) convertNode(node, reading, depth + 1);
  const text = place.unit.text.slice(place.start, place.end);
  return makeScalar({ value: text, text, style: "plain", place });
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

function convertScalar(node: Scalar.Parsed, reading: Reading): YamlScalar {
  const style = styles[node.type ?? "PLAIN"] ?? "plain";
  const text = node.source ?? "";
  const value = node.value as unknown;
  const place = placeOf(reading, node.range[0], node.range[1]);
  const token = node.srcToken;
  const block = token?.type === "block-scalar" ? { indent: token.indent, end: place.end } : undefined;
  return makeScalar({
    value: value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : text,
    text,
    // A repair may have put quotes around what stands there without.
    style: (style === "double" || style === "single") && !/["']/.test(place.unit.text[place.start] ?? "") ? "plain" : style,
    place: block ? withoutLastBreaks(place) : place,
    ...(block ? { block } : {}),
  });
}

/** A block scalar ends with its last line of text. */
function withoutLastBreaks(place: Place): Place {
  const last = textEnd(place);
  const feed = place.unit.text.indexOf("\n", last);
  const line = feed < 0 || feed >= place.end ? place.end : place.unit.text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  return { ...place, end: Math.max(last, line) };
}

/** The end without blanks and breaks. A loop, because a pattern would try every blank line of a long text. */
function textEnd({ unit, start, end }: Place): Offset {
  let at = end;
  while (at > start && " \t\r\n".includes(unit.text[at - 1] as string)) at--;
  return at;
}

function remember(anchor: string | undefined, sized: Sized, reading: Reading): Sized {
  if (anchor) reading.anchors.set(anchor, sized);
  return sized;
}

function resolveAlias(alias: Alias.Parsed, reading: Reading): Sized {
  const place = placeOf(reading, alias.range[0], alias.range[1]);
  const named = reading.anchors.get(alias.source);
  if (!named) {
    reading.openAliases.push({ name: alias.source, place });
    return { node: makeScalar({ value: null, text: "", style: "plain", place }), size: 1 };
  }
  reading.aliasNodes += named.size;
  if (reading.aliasNodes > maxAliasNodes) {
    if (reading.aliasNodes - named.size <= maxAliasNodes) {
      report(
        reading,
        "alias-bomb",
        `The aliases up to here stand for more than ${maxAliasNodes} values; this one and those after it are not read. Write the values out`,
        place,
      );
    }
    return { node: emptyScalar({ ...place, start: place.end }), size: 1 };
  }
  return named;
}

function report(reading: Reading, code: string, message: string, place: Place): void {
  reading.problems.push({ code, message, place });
}
