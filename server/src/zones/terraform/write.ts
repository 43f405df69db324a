import { type Name, nameText, type Rdata, type RecordSet, type RRType, rdataText, txtValue } from "../../dns/index.ts";
import { characters } from "../value.ts";
import { type RecordWriter, type Refused, refuse, usualTtl, type WrittenRecords, type ZoneRecords } from "../write-types.ts";
import { quoted } from "./escape.ts";
import { aligned, fieldLines } from "./fields.ts";
import { recordResources } from "./resources.ts";
import { encodeChunks } from "./text.ts";

export type TerraformProvider = "aws" | "cloudflare" | "google" | "azure";

/** A resource as lines of `name = value`; nested blocks stand below. */
interface Resource {
  readonly kind: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly blocks: readonly string[];
}

interface Provider {
  readonly title: string;
  readonly types: ReadonlySet<RRType>;
  /** What a zone needs above its records. */
  zoneBlock(zone: Name, label: string): string;
  resources(set: RecordSet, zone: Name, label: string): readonly Resource[];
}

const common = ["A", "AAAA", "CNAME", "MX", "NS", "PTR", "TXT"];

// Types that each provider has: Route 53 and Cloud DNS by their lists of record types, the others as far as this version
// writes them (read November 2026).
const providers: Readonly<Record<TerraformProvider, Provider>> = {
  aws: {
    title: "Route 53",
    types: new Set([...common, "CAA", "DS", "HTTPS", "NAPTR", "SPF", "SRV", "SSHFP", "SVCB", "TLSA"]),
    zoneBlock: (zone, label) => `data "aws_route53_zone" "${label}" {\n  name = ${quoted(nameText(zone))}\n}\n`,
    resources: (set, _zone, label) => [
      {
        kind: "aws_route53_record",
        attributes: [
          ["zone_id", `data.aws_route53_zone.${label}.zone_id`],
          ["name", quoted(withoutDot(set.owner))],
          ["type", quoted(set.type)],
          ["ttl", ttlOf(set)],
          [
            "records",
            list(set.records.map((record) => (record.kind === "txt" ? encodeChunks(record.strings, "inside-quotes") : rdataText(record)))),
          ],
        ],
        blocks: [],
      },
    ],
  },
  google: {
    title: "Cloud DNS",
    types: new Set([...common, "CAA", "DNSKEY", "DS", "HTTPS", "NAPTR", "SPF", "SRV", "SSHFP", "SVCB", "TLSA"]),
    zoneBlock: (zone, label) => variable(`${label}_managed_zone`, `Name of the managed zone of ${nameText(zone)}`),
    resources: (set, _zone, label) => [
      {
        kind: "google_dns_record_set",
        attributes: [
          ["managed_zone", `var.${label}_managed_zone`],
          ["name", quoted(nameText(set.owner))],
          ["type", quoted(set.type)],
          ["ttl", ttlOf(set)],
          [
            "rrdatas",
            list(set.records.map((record) => (record.kind === "txt" ? encodeChunks(record.strings, "presentation") : rdataText(record)))),
          ],
        ],
        blocks: [],
      },
    ],
  },
  cloudflare: {
    title: "Cloudflare",
    types: new Set([...common, ...Object.keys(recordResources.cloudflare_dns_record?.fields ?? {})]),
    zoneBlock: (zone, label) => `data "cloudflare_zone" "${label}" {\n  filter = {\n    name = ${quoted(withoutDot(zone))}\n  }\n}\n`,
    resources: (set, _zone, label) =>
      set.records.map((record) => ({
        kind: "cloudflare_dns_record",
        attributes: [
          ["zone_id", `data.cloudflare_zone.${label}.zone_id`],
          ["name", quoted(withoutDot(set.owner))],
          ["type", quoted(set.type)],
          // 1 is "automatic": Cloudflare decides.
          ["ttl", String(set.ttlSeconds ?? 1)],
          ...(record.kind === "mx" ? [["priority", String(record.preference)] as const] : []),
          ...(record.kind === "srv" ? [["priority", String(record.priority)] as const] : []),
          fieldsOf(record, "cloudflare_dns_record") === undefined
            ? ["content", quoted(record.kind === "txt" ? encodeChunks(record.strings, "presentation") : target(record))]
            : ["data", `{\n${(fieldsOf(record, "cloudflare_dns_record") ?? []).map((line) => `    ${line}\n`).join("")}  }`],
        ],
        blocks: [],
      })),
  },
  azure: {
    title: "Azure DNS",
    types: new Set([...common, "CAA", "SRV"]),
    zoneBlock: () => "",
    resources: (set, zone) => [
      {
        kind: `azurerm_dns_${set.type.toLowerCase()}_record`,
        attributes: [
          ["name", quoted(set.owner === zone ? "@" : relative(set.owner, zone))],
          ["zone_name", quoted(withoutDot(zone))],
          ["resource_group_name", "var.resource_group_name"],
          ["ttl", ttlOf(set)],
          ...(set.type === "CNAME"
            ? [["record", quoted(set.records[0] ? target(set.records[0]) : "")] as const]
            : ["TXT", "MX", "SRV", "CAA"].includes(set.type)
              ? []
              : [["records", list(set.records.map(target))] as const]),
        ],
        blocks: set.records.flatMap((record) =>
          record.kind === "srv" || record.kind === "caa"
            ? [
                `record {\n${(fieldsOf(record, `azurerm_dns_${set.type.toLowerCase()}_record`) ?? []).map((line) => `    ${line}\n`).join("")}  }`,
              ]
            : record.kind === "txt"
              ? [`record {\n    value = ${quoted(characters(txtValue(record) ?? "") ?? "")}\n  }`]
              : record.kind === "mx"
                ? [`record {\n    preference = ${record.preference}\n    exchange   = ${quoted(target(record))}\n  }`]
                : [],
        ),
      },
    ],
  },
};

/** Record sets as resources of one provider, with what they refer to: the zone, or a variable for what only its owner knows. */
export function terraformWriter(name: TerraformProvider): RecordWriter {
  return (zones) => write(name, zones);
}

function write(name: TerraformProvider, zones: readonly ZoneRecords[]): WrittenRecords {
  const provider = providers[name];
  const refused: Refused[] = [];
  const taken = new Set<string>();
  const blocks: string[] = name === "azure" ? [variable("resource_group_name", "Resource group of the zones")] : [];
  for (const { zone, sets } of zones) {
    const zoneLabel = labelOf(withoutDot(zone));
    const head = provider.zoneBlock(zone, zoneLabel);
    if (head !== "") blocks.push(head);
    for (const set of sets) {
      const why = whyNot(set, name);
      const held = why === undefined ? set.records.filter((record) => isHeld(record, name)) : [];
      if (held.length < set.records.length)
        refused.push(refuse(set, why ?? "its bytes are no text in UTF-8", set.records.length - held.length));
      if (held.length === 0) continue;
      const below = set.owner === zone ? "apex" : relative(set.owner, zone);
      for (const resource of provider.resources({ ...set, records: held }, zone, zoneLabel))
        blocks.push(resourceText(resource, freeLabel(`${zones.length > 1 ? `${zone}_` : ""}${below}_${set.type}`, resource.kind, taken)));
    }
  }
  return { text: blocks.join("\n"), refused };
}

function whyNot({ owner, type, records }: RecordSet, name: TerraformProvider): string | undefined {
  const { title, types } = providers[name];
  if (type === "SOA") return "the SOA is the provider's";
  if (!types.has(type)) return `this version does not write ${type} for ${title}`;
  if (owner.includes("\\")) return `a name with an escape is written otherwise at ${title}`;
  return records.some((record) => record.kind === "raw" && record.text.startsWith("\\#"))
    ? "generic data (RFC 3597) is for zone files"
    : undefined;
}

function isHeld(record: Rdata, name: TerraformProvider): boolean {
  return name !== "azure" || record.kind !== "txt" || characters(txtValue(record) ?? "") !== undefined;
}

function resourceText({ kind, attributes, blocks }: Resource, label: string): string {
  const lines = aligned(attributes).map((line) => `  ${line}\n`);
  return `resource "${kind}" "${label}" {\n${lines.join("")}${blocks.map((block) => `\n  ${block}\n`).join("")}}\n`;
}

function fieldsOf(record: Rdata, kind: string): readonly string[] | undefined {
  const resource = recordResources[kind];
  return resource && fieldLines(record, resource);
}

function variable(name: string, description: string): string {
  return `variable "${name}" {\n  type        = string\n  description = ${quoted(description)}\n}\n`;
}

function list(values: readonly string[]): string {
  return values.length === 1 ? `[${quoted(values[0] ?? "")}]` : `[\n${values.map((value) => `    ${quoted(value)},\n`).join("")}  ]`;
}

function ttlOf({ ttlSeconds }: RecordSet): string {
  return String(ttlSeconds ?? usualTtl);
}

function withoutDot(name: Name): string {
  return name === "." ? "." : nameText(name).slice(0, -1);
}

function relative(owner: Name, zone: Name): string {
  return owner.endsWith(`.${zone}`) ? owner.slice(0, -zone.length - 1) : owner;
}

/** The value of a record of one value; the target of an MX, whose preference stands apart. */
function target(record: Rdata): string {
  return record.kind === "mx" ? withoutDot(record.exchange) : record.kind === "name" ? withoutDot(record.target) : rdataText(record);
}

function labelOf(text: string): string {
  const words = text
    .replace(/\*/g, "wildcard")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toLowerCase();
  return words === "" ? "record" : words.replace(/^(\d)/, "r$1");
}

function freeLabel(text: string, kind: string, taken: Set<string>): string {
  const base = labelOf(text);
  for (let i = 1; ; i++) {
    const label = i === 1 ? base : `${base}_${i}`;
    if (taken.has(`${kind}.${label}`)) continue;
    taken.add(`${kind}.${label}`);
    return label;
  }
}
