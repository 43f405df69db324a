import type { Place, TextEdit } from "../../base/index.ts";
import { isWithin, type Name, nameText, type Rdata, type RRType, rdataKey, sameRdata, txtValue } from "../../dns/index.ts";
import {
  entryStart,
  insertEntry,
  removeEntry,
  removeItem,
  setScalar,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from "../../yaml/index.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "../types.ts";
import { lineAbove } from "../yaml-lines.ts";
import { naturalOrder } from "./order.ts";
import { type OctodnsNodes, type OctodnsRecord, type OctodnsSource, ownerOf, scalarAt } from "./reader.ts";
import { encodeText } from "./text.ts";
import { listItem, recordBlock, valueLines } from "./write.ts";

/**
 * Edits of one octoDNS file. Beside the change itself: keys stay in the order that octoDNS enforces, one value becomes a list
 * when a second joins it, one record set a list of sets when a second type does, and semicolons are written as the file does.
 */
export function octodnsEditor(source: ZoneSource): ZoneEditor {
  const { root, escaped } = source as OctodnsSource;
  const owned = new Set(source.sets.flatMap((set) => set.sources));
  const recordAt = (set: LocatedSet, index: number): OctodnsRecord | undefined => {
    const record = set.sources[index];
    return record && owned.has(record) ? (record as OctodnsRecord) : undefined;
  };

  function setName(record: OctodnsRecord, text: string): readonly TextEdit[] {
    const { value } = record.nodes;
    const scalar =
      value.kind === "map"
        ? ["exchange", "value", "target"].map((key) => scalarAt(value, key)).find((one) => one?.place === record.name)
        : value;
    return scalar?.kind === "scalar" ? setScalar(scalar, text) : [];
  }

  return {
    setText(set, index, text) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (record?.nodes.value.kind !== "scalar" || rdata?.kind !== "txt" || txtValue(rdata) === text) return [];
      const written = encodeText(text, escaped);
      return written === undefined ? [] : setScalar(record.nodes.value, written);
    },
    setTtl(set, seconds) {
      const items = new Set<YamlMap>();
      return set.sources.flatMap((_, index) => {
        const nodes = recordAt(set, index)?.nodes;
        if (!nodes || items.has(nodes.item) || set.sources[index]?.ttlSeconds === seconds) return [];
        items.add(nodes.item);
        return nodes.ttl ? setScalar(nodes.ttl, String(seconds)) : entryInOrder(nodes.item, "ttl", String(seconds));
      });
    },
    addDot(set, index) {
      const record = recordAt(set, index);
      const written = record?.nameWritten;
      return !record || written === undefined || written.endsWith(".") ? [] : setName(record, `${written}.`);
    },
    setMx(set, index, preference, exchange) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      const value = record?.nodes.value;
      if (!record || value?.kind !== "map" || rdata?.kind !== "mx") return [];
      const number = scalarAt(value, "preference") ?? scalarAt(value, "priority");
      return [
        ...(number && rdata.preference !== preference ? setScalar(number, String(preference)) : []),
        ...(rdata.exchange === exchange ? [] : setName(record, nameText(exchange))),
      ];
    },
    addSet(owner, type, records, ttlSeconds) {
      const { origin } = source;
      if (!root || origin === undefined || !isWithin(owner, origin)) return [];
      const same = source.sets.find((set) => set.owner === owner && set.type === type);
      const held = new Set((same?.records ?? []).map(rdataKey));
      const wanted = records.filter(
        (rdata, i) => !held.has(rdataKey(rdata)) && records.findIndex((other) => sameRdata(rdata, other)) === i,
      );
      if (wanted.length === 0 || wanted.some((rdata) => encodeText(txtValue(rdata) ?? "", escaped) === undefined)) return [];
      const first = same && recordAt(same, 0);
      if (first) return moreValues(first.nodes, wanted, escaped);
      const block = recordBlock(type, wanted, ttlSeconds, escaped);
      const key = relative(owner, origin);
      const entry = root.entries.find((one) => one.key.text !== "<<" && ownerOf(one.key.text, origin) === owner);
      return entry ? moreTypes(entry, type, block) : entryInOrder(root, key, block);
    },
    removeRecord(set, index) {
      const nodes = recordAt(set, index)?.nodes;
      if (!nodes) return [];
      const { values, value } = nodes;
      if (values && values.items.length > 1) return removeItem(values, values.items.indexOf(value));
      return withoutItem(nodes);
    },
    removeSet(set) {
      const nodes = recordAt(set, 0)?.nodes;
      return nodes ? withoutItem(nodes) : [];
    },
    comment(set, index, words) {
      const record = recordAt(set, index);
      if (!record) return [];
      const { item, entry, list } = record.nodes;
      const at = lineStart(list ? item.place : entry.key.place);
      const indent = /^ */.exec(at.unit.text.slice(at.start))?.[0] ?? "";
      const line = `${indent}# ${words.replace(/\s+/g, " ").trim()}`;
      const end = at.unit.text.includes("\r\n") ? "\r\n" : "\n";
      return lineAbove(source.units ?? [], at) === line ? [] : [{ place: at, newText: line + end }];
    },
    replaceText: (edits) => edits,
  };

  /** The record set goes: its item of a list, or all of its owner. */
  function withoutItem({ list, item, entry }: OctodnsNodes): readonly TextEdit[] {
    if (list && list.items.length > 1) return removeItem(list, list.items.indexOf(item));
    return root && root.entry(entry.key.text) === entry ? removeEntry(root, entry.key.text) : [];
  }
}

function relative(owner: Name, origin: Name): string {
  const whole = nameText(owner);
  return owner === origin ? "" : whole.slice(0, whole.length - nameText(origin).length - 1);
}

function lineStart({ unit, start }: Place): Place {
  const at = unit.text.lastIndexOf("\n", start - 1) + 1;
  return { unit, start: at, end: at };
}

/** An entry where octoDNS's order wants it: behind the last key that comes before it. */
function entryInOrder(map: YamlMap, key: string, valueText: string): readonly TextEdit[] {
  const before = map.entries.filter((entry) => entry.key.text !== "<<" && naturalOrder(entry.key.text, key) < 0).at(-1);
  const first = map.entries[0];
  if (before) return insertEntry(map, key, valueText, { after: before.key.text });
  if (!first || map.flow) return insertEntry(map, key, valueText);
  const [only] = insertEntry(map, key, valueText, { after: first.key.text });
  if (!only) return [];
  // In front of the first key, as a text of whole lines; a map in a list item begins behind its dash.
  const { unit, start } = entryStart(first);
  const text = only.newText.replace(/^\r?\n|\r?\n$/g, "");
  const column = start - lineStart(first.key.place).start;
  const end = unit.text.includes("\r\n") ? "\r\n" : "\n";
  return [{ place: { unit, start, end: start }, newText: `${text.trimStart()}${end}${" ".repeat(column)}` }];
}

/** Values that join a set: at the end of its list, which it may have to become. */
function moreValues({ item, values, value }: OctodnsNodes, records: readonly Rdata[], escaped: boolean): readonly TextEdit[] {
  const last = values?.items.at(-1) ?? value;
  if (values?.flow) {
    const texts = records.map((rdata) => flowOf(valueLines(rdata, escaped)));
    const at = { ...last.place, start: last.place.end };
    return [{ place: at, newText: texts.map((text) => `, ${text}`).join("") }];
  }
  const entry = item.entries.find((one) => one.value === (values ?? value));
  if (!entry) return [];
  const { unit } = entry.key.place;
  if (item.flow) {
    const old = unit.text.slice(value.place.start, value.place.end);
    const texts = [old, ...records.map((rdata) => flowOf(valueLines(rdata, escaped)))];
    return [{ place: { unit, start: entry.key.place.start, end: value.place.end }, newText: `values: [${texts.join(", ")}]` }];
  }
  const column = entry.key.place.start - lineStart(entry.key.place).start;
  const end = unit.text.includes("\r\n") ? "\r\n" : "\n";
  if (values) {
    const dash = dashColumn(values.items[0] as YamlNode);
    const added = records.flatMap((rdata) => listItem(valueLines(rdata, escaped)).map((line) => end + " ".repeat(dash) + line));
    return [{ place: endOfLine(last.place), newText: added.join("") }];
  }
  const pad = " ".repeat(column);
  const old = value.place.start > 0 ? unit.text.slice(value.place.start, value.place.end) : "";
  const oldLines = value.kind === "map" ? dedented(value, old) : [old];
  const lines = [listItem(oldLines), ...records.map((rdata) => listItem(valueLines(rdata, escaped)))].flat();
  return [
    {
      place: { unit, start: entry.key.place.start, end: value.place.end },
      newText: ["values:", ...lines.map((line) => `${pad}  ${line}`)].join(end),
    },
  ];
}

function flowOf(lines: readonly string[]): string {
  return lines.length === 1 ? (lines[0] as string) : `{ ${lines.join(", ")} }`;
}

function dashColumn(item: YamlNode): number {
  const { unit, start } = item.place;
  const line = unit.text.slice(lineStart(item.place).start, start);
  return line.lastIndexOf("-");
}

function endOfLine({ unit, end }: Place): Place {
  const feed = unit.text.indexOf("\n", end);
  const at = feed < 0 ? unit.text.length : unit.text[feed - 1] === "\r" ? feed - 1 : feed;
  return { unit, start: at, end: at };
}

/** The lines of a node as they stand, without the indentation that the first one has. */
function dedented(node: YamlNode, text: string): readonly string[] {
  const column = node.place.start - lineStart(node.place).start;
  return text.split(/\r?\n/).map((line, i) => (i === 0 ? line : line.slice(Math.min(column, line.length - line.trimStart().length))));
}

/** A second type joins the owner: its sets become a list. */
function moreTypes({ key, value }: YamlEntry, type: RRType, block: string): readonly TextEdit[] {
  const { unit } = key.place;
  const end = unit.text.includes("\r\n") ? "\r\n" : "\n";
  const lines = listItem(block.split("\n"));
  if (value.kind === "list" && !value.flow) {
    const typeOf = (item: YamlNode) => (item.kind === "map" ? (scalarAt(item, "type")?.text ?? "") : "");
    const before = value.items.filter((item) => typeOf(item) <= type).at(-1) ?? value.items.at(-1);
    if (!before) return [];
    const pad = " ".repeat(dashColumn(value.items[0] as YamlNode));
    return [{ place: endOfLine(before.place), newText: lines.map((line) => end + pad + line).join("") }];
  }
  if (value.kind !== "map") return [];
  const [first] = value.entries;
  if (!value.flow && first && first.place.unit !== unit) return overUnits(value, key, lines, end);
  if (value.place.unit !== unit) return [];
  const pad = " ".repeat(key.place.start - lineStart(key.place).start + 2);
  if (value.flow) {
    if (!/^\s*:\s*$/.test(unit.text.slice(key.place.end, value.place.start))) return [];
    const all = [`- ${unit.text.slice(value.place.start, value.place.end)}`, ...lines].map((line) => end + pad + line);
    return [{ place: { unit, start: key.place.end, end: value.place.end }, newText: `:${all.join("")}` }];
  }
  // Of an explicit key (`? key`) the value begins behind a colon.
  if (unit.text.slice(lineStart(value.place).start, value.place.start).trim() !== "") return [];
  const old = dedented(value, unit.text.slice(value.place.start, value.place.end));
  const all = [...listItem(old), ...lines].map((line) => pad + line);
  return [{ place: { unit, start: lineStart(value.place).start, end: value.place.end }, newText: all.join(end) }];
}

/** The same where each field of the set before stands in a unit of its own (a map of maps). */
function overUnits(value: YamlMap, key: YamlNode, added: readonly string[], end: string): readonly TextEdit[] {
  const pad = " ".repeat(key.place.start - lineStart(key.place).start + 2);
  const column = value.entries[0]?.place.start ?? 0;
  return value.entries.map((entry, i): TextEdit => {
    const { unit } = entry.place;
    const isLast = i === value.entries.length - 1;
    const until = isLast ? endOfLine({ ...entry.place, start: entry.place.end }).end : unit.text.length;
    const lines = unit.text.slice(0, until).split(/\r?\n/);
    const moved = lines.map((line, at) => {
      const inner = line.slice(Math.min(column, line.length - line.trimStart().length));
      return inner === "" ? "" : i === 0 && at === 0 ? `${pad}- ${inner}` : `${pad}  ${inner}`;
    });
    const all = isLast ? [...moved, ...added.map((line) => pad + line)] : moved;
    return { place: { unit, start: 0, end: until }, newText: all.join(end) };
  });
}
