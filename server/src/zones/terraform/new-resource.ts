import type { TextEdit } from "../../base/index.ts";
import { isWithin, type Name, nameText, type Rdata, type RRType, rdataText, txtValue } from "../../dns/index.ts";
import type { LocatedSet } from "../types.ts";
import { quoted } from "./escape.ts";
import { aligned, fieldLines } from "./fields.ts";
import { lineEnd, place } from "./literal.ts";
import { recordResources } from "./resources.ts";
import type { TerraformNodes, TerraformSource } from "./source.ts";
import { encodeStrings } from "./text.ts";

/** A value as the provider takes it. */
export function valueText(rdata: Rdata, { resource }: Pick<TerraformNodes, "resource">): string {
  const name = (target: Name) => nameText(target).replace(/\.$/, resource.targets !== "complete" || target === "." ? "." : "");
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
export function neighbour(
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

/** Blocks behind the neighbour: one for the set, or one for each record where the provider wants that. */
export function newResources(
  { nodes, zone }: Neighbour,
  owner: Name,
  type: RRType,
  records: readonly Rdata[],
  ttlSeconds: number | undefined,
  source: TerraformSource,
): readonly TextEdit[] {
  const { block, unit, resource } = nodes;
  const kind = resource.fixedType ? `azurerm_dns_${type.toLowerCase()}_record` : (block.labels[0]?.text ?? "");
  const made = recordResources[kind];
  if (unit !== source.unit || !made) return [];
  const end = lineEnd(unit);
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
    const attributes: (readonly [string, string])[] = [
      ...shared,
      [resource.owner, quoted(written)],
      ...(resource.type ? [[resource.type, quoted(type)] as const] : []),
      [resource.ttl, String(ttlSeconds ?? 3600)],
      ...valueAttributes(group, { ...nodes, resource: made }, end),
    ];
    const body = [...aligned(attributes), ...valueBlocks(group, { resource: made }).flat()].map((line) => (line === "" ? "" : `  ${line}`));
    return [`resource "${kind}" "${label}" {`, ...body, "}"].join(end);
  });
  return [{ place: place(unit, block.range.end), newText: texts.map((text) => end + end + text).join("") }];
}

/** azurerm writes each record of an MX, a TXT and of types with fields as a block. */
export function valueBlocks(records: readonly Rdata[], { resource }: Pick<TerraformNodes, "resource">): readonly (readonly string[])[] {
  if (resource.provider !== "azurerm") return [];
  return records.flatMap((rdata): readonly (readonly string[])[] => {
    const fields =
      rdata.kind === "mx"
        ? aligned([
            ["preference", String(rdata.preference)],
            ["exchange", quoted(valueText(rdata, { resource: { ...resource, priority: "preference" } }))],
          ])
        : rdata.kind === "txt"
          ? aligned([["value", quoted(valueText(rdata, { resource }))]])
          : fieldLines(rdata, resource);
    return fields ? [["", "record {", ...fields.map((line) => `  ${line}`), "}"]] : [];
  });
}

function valueAttributes(records: readonly Rdata[], nodes: TerraformNodes, end: string): readonly (readonly [string, string])[] {
  const { resource } = nodes;
  const [first] = records;
  if (!first) return [];
  const texts = records.map((rdata) => quoted(valueText(rdata, nodes)));
  if (resource.provider === "azurerm") {
    if (first.type === "MX" || first.type === "TXT" || resource.fields?.[first.type]) return [];
    return first.type === "CNAME" ? [["record", texts[0] as string]] : [["records", `[${texts.join(", ")}]`]];
  }
  const name =
    nodes.block.items.flatMap((item) => (item.kind === "attribute" && resource.values.includes(item.name) ? [item.name] : []))[0] ??
    resource.values[0] ??
    "records";
  if (!resource.isSet) {
    const number = first.kind === "mx" ? first.preference : first.kind === "srv" && resource.fields ? first.priority : undefined;
    const priority = number !== undefined && resource.priority ? [[resource.priority, String(number)] as const] : [];
    const fields = fieldLines(first, resource);
    if (fields) return [["data", ["{", ...fields.map((line) => `    ${line}`), "  }"].join(end)], ...priority];
    return [[name, texts[0] as string], ...priority];
  }
  const items = resource.provider === "hcloud" ? texts.map((text) => `{ value = ${text} }`) : texts;
  return [[name, `[${items.join(", ")}]`]];
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
