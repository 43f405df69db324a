import type { SourceRange, TextEdit, TextUnit } from "../../base/index.ts";
import { nameText, type Rdata, rdataKey, sameRdata, txtValue } from "../../dns/index.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "../types.ts";
import { quoted } from "./escape.ts";
import { lineEnd, lineStart, place, setLiteral } from "./literal.ts";
import { neighbour, newResources, valueBlocks, valueText } from "./new-resource.ts";
import type { TerraformNodes, TerraformRecord, TerraformSource } from "./source.ts";
import { type HclBlock, plainText } from "./syntax.ts";
import { encodeStrings } from "./text.ts";

/**
 * Edits of one Terraform file. A value that stands in a local or an argument is changed there; what a reference to a variable
 * or a loop makes is left alone where only this record is meant. New record sets are resources modelled on a neighbour.
 */
export function terraformEditor(source: ZoneSource): ZoneEditor {
  const owned = new Set(source.sets.flatMap((set) => set.sources));
  const recordAt = (set: LocatedSet, index: number): TerraformRecord | undefined => {
    const record = set.sources[index];
    return record && owned.has(record) ? (record as TerraformRecord) : undefined;
  };
  const records = () => source.sets.flatMap((set) => set.sources.map((record) => ({ set, nodes: (record as TerraformRecord).nodes })));

  return {
    setText(set, index, text) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (!record?.nodes.literal || rdata?.kind !== "txt" || txtValue(rdata) === text) return [];
      return setLiteral(record.nodes.literal, writtenText(text, record.nodes));
    },
    setTtl(set, seconds) {
      const done = new Set<unknown>();
      return set.sources.flatMap((_, index) => {
        const record = recordAt(set, index);
        if (!record || done.has(record.nodes.block) || record.ttlSeconds === seconds) return [];
        done.add(record.nodes.block);
        return ttlEdits(record.nodes, seconds);
      });
    },
    addDot(set, index) {
      const record = recordAt(set, index);
      const { name, nameWritten, nodes } = record ?? {};
      if (!name || nodes?.resource.targets !== "dotted" || !nodes.literal || nameWritten === undefined || nameWritten.endsWith("."))
        return [];
      return [{ place: { ...name, start: name.end }, newText: "." }];
    },
    setMx(set, index, preference, exchange) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (!record || rdata?.kind !== "mx" || (rdata.preference === preference && rdata.exchange === exchange)) return [];
      const { literal, priority } = record.nodes;
      const host = nameText(exchange).replace(
        /\.$/,
        record.nameWritten?.endsWith(".") || record.nodes.resource.targets !== "complete" ? "." : "",
      );
      if (!record.nodes.resource.priority) return literal ? setLiteral(literal, `${preference} ${host}`) : [];
      const number = priority ? { unit: record.nodes.unit, ...priority.value.range } : record.preference;
      return [
        ...(rdata.preference === preference || !number ? [] : [{ place: number, newText: String(preference) }]),
        ...(rdata.exchange === exchange || !literal ? [] : setLiteral(literal, host)),
      ];
    },
    addSet(owner, type, wanted, ttlSeconds) {
      const same = source.sets.find((set) => set.owner === owner && set.type === type);
      const held = new Set((same?.records ?? []).map(rdataKey));
      const added = wanted.filter((rdata, i) => !held.has(rdataKey(rdata)) && wanted.findIndex((other) => sameRdata(rdata, other)) === i);
      if (added.length === 0) return [];
      const last = same && recordAt(same, same.sources.length - 1);
      if (last?.nodes.resource.isSet) return appended(last.nodes, added);
      const model = neighbour(owner, records(), source.zones ?? []);
      // Records of one set have one TTL (RFC 2181 5.2), also where each is a resource of its own.
      const ttl = last ? (last.ttlSeconds ?? last.nodes.resource.automaticTtl) : ttlSeconds;
      return model ? newResources(model, owner, type, added, ttl, source as TerraformSource) : [];
    },
    removeRecord(set, index) {
      const nodes = recordAt(set, index)?.nodes;
      if (!nodes) return [];
      const { list, item, inner, block, unit } = nodes;
      if (list && item && list.items.length > 1) return [withoutItem(list.unit, list.items, item)];
      const alone = records().filter((other) => other.nodes.block === block).length === 1;
      if (inner && !alone && !nodes.repeated) return [withoutBlock(unit, inner)];
      return nodes.repeated || !alone ? [] : [withoutBlock(unit, block)];
    },
    removeSet(set) {
      const all = set.sources.map((_, index) => recordAt(set, index)?.nodes);
      if (all.some((nodes) => !nodes || nodes.repeated)) return [];
      return [...new Map(all.map((nodes) => [nodes?.block, nodes as TerraformNodes])).values()].map(({ unit, block }) =>
        withoutBlock(unit, block),
      );
    },
    comment(set, index, words) {
      const nodes = recordAt(set, index)?.nodes;
      if (!nodes || nodes.unit !== source.unit) return [];
      const at = lineStart(nodes.unit, nodes.block.range.start);
      const indent = /^[ \t]*/.exec(nodes.unit.text.slice(at))?.[0] ?? "";
      const line = `${indent}# ${words.replace(/\s+/g, " ").trim()}`;
      const above = nodes.unit.text.slice(0, at).split(/\r?\n/).at(-2);
      return above === line ? [] : [{ place: place(nodes.unit, at), newText: line + lineEnd(nodes.unit) }];
    },
    replaceText: (edits) => edits,
  };
}

/** A text in the provider's form, before Terraform's escapes; quotes that its author wrote stay. */
function writtenText(text: string, { resource, literal }: TerraformNodes): string {
  const old = literal ? (plainText(literal.node)?.text ?? "") : "";
  if (resource.text === "optional-quotes" && /^\s*"/.test(old)) return encodeStrings(text, "presentation");
  if (resource.text === "inside-quotes" && old.length > 1 && old.startsWith('"') && old.endsWith('"'))
    return `"${encodeStrings(text, "inside-quotes")}"`;
  return encodeStrings(text, resource.text);
}

function ttlEdits({ ttl, unit, block, resource }: TerraformNodes, seconds: number): readonly TextEdit[] {
  if (ttl) {
    const isQuoted = ttl.value.kind === "string";
    return [{ place: { unit, ...ttl.value.range }, newText: isQuoted ? `"${seconds}"` : String(seconds) }];
  }
  const beside = block.items.find((item) => item.kind === "attribute" && item.name === (resource.type ?? resource.owner));
  if (beside?.kind !== "attribute") return [];
  const start = lineStart(unit, beside.range.start);
  const lead = unit.text.slice(start, beside.range.start);
  const gap = unit.text.slice(beside.nameRange.end, unit.text.indexOf("=", beside.nameRange.end));
  const name = resource.ttl.padEnd(beside.name.length + gap.trimEnd().length + Math.max(0, gap.length - 1));
  // On a line with others it stands before its neighbour.
  if (lead.trim() !== "") return [];
  return [
    {
      place: place(unit, start),
      newText: `${lead}${name.length > resource.ttl.length ? name : resource.ttl} = ${seconds}${lineEnd(unit)}`,
    },
  ];
}

/** New items of a list, in the form of the one before them. */
function appended(nodes: TerraformNodes, added: readonly Rdata[]): readonly TextEdit[] {
  if (nodes.inner) {
    const { range } = nodes.inner;
    const indent = /^[ \t]*/.exec(nodes.unit.text.slice(lineStart(nodes.unit, range.start)))?.[0] ?? "";
    const lines = valueBlocks(added, nodes).flat();
    const newText = lines.map((line) => lineEnd(nodes.unit) + (line === "" ? "" : indent + line)).join("");
    return [{ place: place(nodes.unit, range.end), newText }];
  }
  if (!nodes.list) return [];
  const { unit, items } = nodes.list;
  const last = items.at(-1);
  if (!last) return [];
  const start = lineStart(unit, last.start);
  const before = unit.text.slice(start, last.start);
  const between = before.trim() === "" ? `,${lineEnd(unit)}${before}` : ", ";
  const model = unit.text.slice(last.start, last.end);
  const texts = added.map((rdata) => itemText(rdata, nodes, model));
  return texts.some((text) => text === undefined)
    ? []
    : [{ place: place(unit, last.end), newText: texts.map((text) => between + text).join("") }];
}

/** One value as the neighbour is written: a text, or an object with `value`. */
function itemText(rdata: Rdata, nodes: TerraformNodes, model: string): string | undefined {
  const value = quoted(valueText(rdata, nodes));
  if (!model.startsWith("{")) return value;
  return /^\{\s*value\s*=\s*"(?:[^"\\]|\\.)*"\s*\}$/.test(model) ? model.replace(/"(?:[^"\\]|\\.)*"/, () => value) : undefined;
}

/** An item of a list with one comma. */
function withoutItem(unit: TextUnit, items: readonly SourceRange[], item: SourceRange): TextEdit {
  const index = items.findIndex(({ start }) => start === item.start);
  const next = items[index + 1];
  const before = items[index - 1];
  if (next) return { place: place(unit, item.start, next.start), newText: "" };
  return { place: place(unit, before?.end ?? item.start, item.end), newText: "" };
}

/** A block with its lines and the empty line behind it. */
function withoutBlock(unit: TextUnit, block: HclBlock): TextEdit {
  const start = lineStart(unit, block.range.start);
  let end = block.range.end;
  const rest = /^[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*\r?\n)?/.exec(unit.text.slice(end));
  end += rest?.[0].length ?? 0;
  return { place: place(unit, start, Math.min(end, unit.text.length)), newText: "" };
}
