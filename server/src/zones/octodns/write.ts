import { isWithin, nameText, type Rdata, type RecordSet, type RRType, rdataText, txtValue } from "../../dns/index.ts";
import { writeScalar } from "../../yaml/index.ts";
import { type Refused, refuse, type WrittenRecords, type ZoneRecords } from "../write-types.ts";
import { readWords } from "../zone-file/lexer.ts";
import { decodeString } from "../zone-file/strings.ts";
import { placeLines, serviceLines } from "./fields.ts";
import { naturalOrder } from "./order.ts";
import { encodeText } from "./text.ts";

/** Fields of types that zone files write as words, in the order of the words (octoDNS, documentation of records, November 2026). */
const wordFields: Readonly<Record<RRType, readonly string[]>> = {
  TLSA: ["certificate_usage", "selector", "matching_type", "certificate_association_data"],
  SSHFP: ["algorithm", "fingerprint_type", "fingerprint"],
  DS: ["key_tag", "algorithm", "digest_type", "digest"],
  NAPTR: ["order", "preference", "flags", "service", "regexp", "replacement"],
};

const plainTypes: ReadonlySet<RRType> = new Set([
  "A",
  "AAAA",
  "CAA",
  "CNAME",
  "DNAME",
  "HTTPS",
  "LOC",
  "MX",
  "NS",
  "PTR",
  "SPF",
  "SRV",
  "SVCB",
  "TXT",
]);

/** A zone of octoDNS: keys in its natural order, `;` written `\;` as its default is before 2.0. */
export function writeOctodns(zones: readonly ZoneRecords[]): WrittenRecords {
  const refused: Refused[] = [];
  const texts = zones.map(({ zone, sets }) => {
    const owners = new Map<string, RecordSet[]>();
    for (const set of sets) {
      const why = whyNot(set, zone);
      const held = why === undefined ? set.records.filter((record) => isHeld(record)) : [];
      if (held.length < set.records.length)
        refused.push(
          refuse(
            set,
            why ??
              (set.type === "TXT" || set.type === "SPF"
                ? "octoDNS refuses its text: it has characters outside ASCII, or a backslash before a semicolon"
                : "octoDNS has no fields for all of its words"),
            set.records.length - held.length,
          ),
        );
      if (held.length === 0) continue;
      const key = set.owner === zone ? "" : nameText(set.owner).slice(0, -nameText(zone).length - (zone === "." ? 0 : 1));
      owners.set(key, [...(owners.get(key) ?? []), { ...set, records: held }]);
    }
    const entries = [...owners].sort(([a], [b]) => naturalOrder(a, b)).map(([key, all]) => ownerText(key, all));
    return entries.length === 0 ? "{}\n" : entries.join("");
  });
  return { text: `---\n${texts.join("---\n")}`, refused };
}

function whyNot({ owner, type }: RecordSet, zone: ZoneRecords["zone"]): string | undefined {
  if (type === "SOA") return "the SOA is the provider's";
  if (!isWithin(owner, zone)) return `it lies outside of ${nameText(zone)}`;
  if (!plainTypes.has(type) && !wordFields[type]) return `this version does not write ${type} for octoDNS`;
  return undefined;
}

function isHeld(record: Rdata): boolean {
  if (record.kind === "raw" && isFielded(record.type)) return fieldLines(record.type, record.text) !== undefined;
  return record.kind !== "txt" || encodeText(txtValue(record) ?? "", true) !== undefined;
}

function ownerText(key: string, sets: readonly RecordSet[]): string {
  const ordered = [...sets].sort((a, b) => (a.type < b.type ? -1 : 1));
  const blocks = ordered.map(({ type, records, ttlSeconds }) => recordBlock(type, records, ttlSeconds, true).split("\n"));
  const lines = blocks.length === 1 ? (blocks[0] ?? []) : blocks.flatMap(listItem);
  return `${key === "" ? "''" : writeScalar(key)}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** One record set as a block: its keys in natural order. */
export function recordBlock(type: RRType, records: readonly Rdata[], ttlSeconds: number | undefined, escaped: boolean): string {
  const ttl = ttlSeconds === undefined ? [] : [`ttl: ${ttlSeconds}`];
  const [only] = records;
  const lines = records.length === 1 && only ? valueLines(only, escaped) : undefined;
  const values =
    lines === undefined
      ? ["values:", ...records.flatMap((rdata) => listItem(valueLines(rdata, escaped)).map((line) => `  ${line}`))]
      : lines.length === 1
        ? [`value: ${lines[0]}`]
        : ["value:", ...lines.map((line) => `  ${line}`)];
  return [...ttl, `type: ${type}`, ...values].join("\n");
}

export function listItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}

/** A value as YAML: one line, or the fields of a map. */
export function valueLines(rdata: Rdata, escaped: boolean): readonly string[] {
  switch (rdata.kind) {
    case "mx":
      return [`exchange: ${writeScalar(nameText(rdata.exchange))}`, `preference: ${rdata.preference}`];
    case "srv":
      return [
        `port: ${rdata.port}`,
        `priority: ${rdata.priority}`,
        `target: ${writeScalar(nameText(rdata.target))}`,
        `weight: ${rdata.weight}`,
      ];
    case "caa":
      return [`flags: ${rdata.flags}`, `tag: ${rdata.tag}`, `value: ${writeScalar(rdata.value)}`];
    case "txt":
      return [writeScalar(encodeText(txtValue(rdata) ?? "", escaped) ?? "")];
    case "raw":
      return fieldLines(rdata.type, rdata.text) ?? [writeScalar(rdata.text)];
    case "address":
    case "name":
    case "soa":
      return [writeScalar(rdataText(rdata))];
  }
}

function isFielded(type: RRType): boolean {
  return type === "HTTPS" || type === "SVCB" || type === "LOC";
}

function fieldLines(type: RRType, text: string): readonly string[] | undefined {
  if (type === "LOC") return placeLines(text);
  return isFielded(type) ? serviceLines(text) : wordLines(type, text);
}

/** The words of a zone file as named fields, in natural order; what is left over belongs to the last one. */
function wordLines(type: RRType, text: string): readonly string[] | undefined {
  const names = wordFields[type];
  if (!names) return undefined;
  const words = readWords(text).map((token) => (token.quoted ? decodeString(text, token).bytes : text.slice(token.start, token.end)));
  const last = names.length - 1;
  return names
    .map((name, i) => {
      const value = i === last ? words.slice(last).join("") : (words[i] ?? "");
      return `${name}: ${/^\d+$/.test(value) && i < last ? value : writeScalar(value)}`;
    })
    .sort((a, b) => naturalOrder(a.slice(0, a.indexOf(":")), b.slice(0, b.indexOf(":"))));
}
