import type { Place, SourceRange, TextEdit, TextUnit } from "../../base/index.ts";
import { isWithin, type Name, nameText, type Rdata, type RRType, rdataKey, rdataText, sameRdata, txtValue } from "../../dns/index.ts";
import type { LocatedSet, ZoneEditor, ZoneSource } from "../types.ts";
import { escaped, quoted } from "./escape.ts";
import type { TerraformNodes, TerraformRecord, TerraformSource } from "./reader.ts";
import { readQuoted } from "./strings.ts";
import { type HclString, plainText } from "./syntax.ts";
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
      if (!name || !nodes?.resource.dotRequired || !nodes.literal || nameWritten === undefined || nameWritten.endsWith(".")) return [];
      return [{ place: { ...name, start: name.end }, newText: "." }];
    },
    setMx(set, index, preference, exchange) {
      const record = recordAt(set, index);
      const rdata = set.records[index];
      if (!record || rdata?.kind !== "mx" || (rdata.preference === preference && rdata.exchange === exchange)) return [];
      const { literal, priority } = record.nodes;
      const host = nameText(exchange).replace(/\.$/, record.nameWritten?.endsWith(".") || record.nodes.resource.dotRequired ? "." : "");
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
      const joined = same && appended(recordAt(same, same.sources.length - 1)?.nodes, added);
      if (joined && joined.length > 0) return joined;
      const model = neighbour(owner, records(), source.zones ?? []);
      return model ? newResources(model, owner, type, added, ttlSeconds, source as TerraformSource) : [];
    },
    removeRecord(set, index) {
      const nodes = recordAt(set, index)?.nodes;
      if (!nodes) return [];
      const { list, item } = nodes;
      if (list && item && list.items.length > 1) return [withoutItem(list.unit, list.items, item)];
      return nodes.repeated ? [] : [withoutBlock(nodes)];
    },
    removeSet(set) {
      const all = set.sources.map((_, index) => recordAt(set, index)?.nodes);
      if (all.some((nodes) => !nodes || nodes.repeated)) return [];
      return [...new Map(all.map((nodes) => [nodes?.block, nodes as TerraformNodes])).values()].map(withoutBlock);
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

const place = (unit: TextUnit, start: number, end: number = start): Place => ({ unit, start, end });
const lineStart = (unit: TextUnit, offset: number): number => unit.text.lastIndexOf("\n", offset - 1) + 1;
const lineEnd = (unit: TextUnit): string => (unit.text.includes("\r\n") ? "\r\n" : "\n");

/** A text in the provider's form, before Terraform's escapes; quotes that its author wrote stay. */
function writtenText(text: string, { resource, literal }: TerraformNodes): string {
  const old = literal ? (plainText(literal.node)?.text ?? "") : "";
  if (resource.text === "optional-quotes" && /^\s*"/.test(old)) return encodeStrings(text, "presentation");
  if (resource.text === "inside-quotes" && old.length > 1 && old.startsWith('"') && old.endsWith('"'))
    return `"${encodeStrings(text, "inside-quotes")}"`;
  return encodeStrings(text, resource.text);
}

/** The smallest change of a string literal; all of it where its escapes get in the way. A heredoc becomes a quoted string. */
function setLiteral({ unit, node }: { readonly unit: TextUnit; readonly node: HclString }, text: string): readonly TextEdit[] {
  const old = plainText(node);
  if (!old || old.text === text) return [];
  const all = { place: { unit, ...node.range }, newText: quoted(text) };
  if (node.form !== "quoted") return [all];
  let head = 0;
  while (head < old.text.length && head < text.length && old.text[head] === text[head]) head++;
  let tail = 0;
  while (tail < old.text.length - head && tail < text.length - head && old.text.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const start = head < old.text.length ? (old.starts[head] as number) : node.range.end - 1;
  const last = old.text.length - tail - 1;
  const end = last >= head ? (old.ends[last] as number) : start;
  const newText = escaped(text.slice(head, text.length - tail));
  const after = unit.text.slice(node.range.start, start) + newText + unit.text.slice(end, node.range.end);
  const again = readQuoted(after, 0, after.length, () => ({ expression: undefined, end: after.length }));
  const fits = again.closed && again.range.end === after.length && plainText(again)?.text === text;
  return [fits ? { place: place(unit, start, end), newText } : all];
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
function appended(nodes: TerraformNodes | undefined, added: readonly Rdata[]): readonly TextEdit[] {
  if (!nodes?.resource.isSet || !nodes.list) return [];
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

/** A value as the provider takes it. */
function valueText(rdata: Rdata, { resource }: Pick<TerraformNodes, "resource">): string {
  const name = (target: Name) => nameText(target).replace(/\.$/, resource.dotRequired || target === "." ? "." : "");
  switch (rdata.kind) {
    case "txt":
      return encodeStrings(txtValue(rdata) ?? "", resource.text);
    case "mx":
      return resource.priority ? name(rdata.exchange) : `${rdata.preference} ${name(rdata.exchange)}`;
    case "name":
      return name(rdata.target);
    case "address":
    case "soa":
    case "srv":
    case "caa":
    case "raw":
      return rdataText(rdata);
  }
}

interface Neighbour {
  readonly nodes: TerraformNodes;
  readonly zone: Name | undefined;
}

/** The resource that a new one is modelled on: of the same owner, else of the same zone, the last of them. */
function neighbour(
  owner: Name,
  all: readonly { readonly set: LocatedSet; readonly nodes: TerraformNodes }[],
  zones: readonly Name[],
): Neighbour | undefined {
  const zoneOf = (name: Name) => zones.filter((zone) => isWithin(name, zone)).sort((a, b) => b.length - a.length)[0];
  const zone = zoneOf(owner);
  const able = all.filter(({ nodes }) => !nodes.repeated);
  const near =
    able.filter(({ set }) => set.owner === owner).at(-1) ??
    able.filter(({ set }) => zone !== undefined && zoneOf(set.owner) === zone).at(-1);
  return near && { nodes: near.nodes, zone };
}

const azureTypes: ReadonlySet<RRType> = new Set(["A", "AAAA", "CNAME", "MX", "NS", "PTR", "TXT"]);

/** Blocks behind the neighbour: one for the set, or one for each record where the provider wants that. */
function newResources(
  { nodes, zone }: Neighbour,
  owner: Name,
  type: RRType,
  records: readonly Rdata[],
  ttlSeconds: number | undefined,
  source: TerraformSource,
): readonly TextEdit[] {
  const { block, unit, resource } = nodes;
  if (unit !== source.unit || (resource.fixedType && !azureTypes.has(type))) return [];
  const end = lineEnd(unit);
  const kind = resource.fixedType ? `azurerm_dns_${type.toLowerCase()}_record` : (block.labels[0]?.text ?? "");
  const own = new Set([
    resource.owner,
    resource.type,
    resource.ttl,
    resource.priority,
    ...resource.values,
    "data",
    "for_each",
    "count",
    "lifecycle",
    "comment",
    "tags",
  ]);
  const shared = block.items.flatMap((item) =>
    item.kind === "attribute" && !own.has(item.name)
      ? [[item.name, unit.text.slice(item.value.range.start, item.value.range.end)] as const]
      : [],
  );
  const written = ownerText(owner, zone, nodes);
  if (written === undefined) return [];
  const groups = resource.isSet ? [records] : records.map((record) => [record]);
  const labels = new Set(source.labels);
  const texts = groups.map((group) => {
    const label = freeLabel(owner, zone, type, kind, labels);
    labels.add(`${kind}.${label}`);
    const lines: (readonly [string, string])[] = [
      ...shared,
      [resource.owner, quoted(written)],
      ...(resource.type ? [[resource.type, quoted(type)] as const] : []),
      [resource.ttl, String(ttlSeconds ?? 3600)],
      ...valueLines(group, nodes),
    ];
    const width = Math.max(...lines.filter(([name]) => !name.endsWith("{")).map(([name]) => name.length));
    const body = lines.map(([name, value]) => (name.endsWith("{") ? `  ${name} ${value} }` : `  ${name.padEnd(width)} = ${value}`));
    return [`resource "${kind}" "${label}" {`, ...body, "}"].join(end);
  });
  return [{ place: place(unit, block.range.end), newText: texts.map((text) => end + end + text).join("") }];
}

function valueLines(records: readonly Rdata[], nodes: TerraformNodes): readonly (readonly [string, string])[] {
  const { resource } = nodes;
  const [first] = records;
  if (resource.provider === "azurerm") {
    const type = first?.type;
    if (type === "CNAME") return [["record", quoted(first ? valueText(first, nodes) : "")]];
    if (type === "TXT") return records.map((rdata) => ["record {", `value = ${quoted(valueText(rdata, nodes))}`] as const);
    if (type === "MX")
      return records.map(
        (rdata) =>
          [
            "record {",
            `preference = ${rdata.kind === "mx" ? rdata.preference : 10}, exchange = ${quoted(rdata.kind === "mx" ? nameText(rdata.exchange) : "")}`,
          ] as const,
      );
    return [["records", `[${records.map((rdata) => quoted(valueText(rdata, nodes))).join(", ")}]`]];
  }
  const name =
    nodes.block.items.flatMap((item) => (item.kind === "attribute" && resource.values.includes(item.name) ? [item.name] : []))[0] ??
    resource.values[0] ??
    "records";
  if (!resource.isSet) {
    const priority = first?.kind === "mx" && resource.priority ? [[resource.priority, String(first.preference)] as const] : [];
    return [[name, quoted(first ? valueText(first, nodes) : "")], ...priority];
  }
  const wrap = (value: string) => (resource.provider === "hcloud" ? `{ value = ${value} }` : value);
  return [[name, `[${records.map((rdata) => wrap(quoted(valueText(rdata, nodes)))).join(", ")}]`]];
}

function ownerText(owner: Name, zone: Name | undefined, { resource, block, unit }: TerraformNodes): string | undefined {
  const whole = nameText(owner);
  if (resource.naming === "whole") return whole;
  const node = block.items.find((item) => item.kind === "attribute" && item.name === resource.owner);
  const model = node?.kind === "attribute" ? unit.text.slice(node.value.range.start, node.value.range.end) : "";
  if (resource.naming === "completed") return model.endsWith('."') ? whole : whole.slice(0, -1);
  if (zone === undefined) return undefined;
  return owner === zone ? "@" : whole.slice(0, whole.length - nameText(zone).length - 1);
}

/** A label of the owner's labels and the type that nothing in the module has. */
function freeLabel(owner: Name, zone: Name | undefined, type: RRType, kind: string, taken: ReadonlySet<string>): string {
  const relative =
    zone !== undefined && owner !== zone ? owner.slice(0, owner.length - zone.length - 1) : zone === undefined ? owner : "apex";
  const base = `${relative.replace(/[^a-z0-9]+/gi, "_").replace(/^_+|_+$/g, "") || "record"}_${type.toLowerCase()}`.replace(/^(\d)/, "r$1");
  for (let i = 1; ; i++) {
    const label = i === 1 ? base : `${base}_${i}`;
    if (!taken.has(`${kind}.${label}`)) return label;
  }
}

/** An item of a list with one comma. */
function withoutItem(unit: TextUnit, items: readonly SourceRange[], item: SourceRange): TextEdit {
  const index = items.findIndex(({ start }) => start === item.start);
  const next = items[index + 1];
  const before = items[index - 1];
  if (next) return { place: place(unit, item.start, next.start), newText: "" };
  return { place: place(unit, before?.end ?? item.start, item.end), newText: "" };
}

/** A block with its lines and one empty line around it. */
function withoutBlock({ unit, block }: TerraformNodes): TextEdit {
  const start = lineStart(unit, block.range.start);
  let end = block.range.end;
  const rest = /^[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*\r?\n)?/.exec(unit.text.slice(end));
  end += rest?.[0].length ?? 0;
  return { place: place(unit, start, Math.min(end, unit.text.length)), newText: "" };
}
