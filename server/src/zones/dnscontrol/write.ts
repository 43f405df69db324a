import { isWithin, type Name, nameText, type Rdata, type RecordSet, type RRType, rdataText, txtValue } from "../../dns/index.ts";
import { characters } from "../value.ts";
import { type Refused, refuse, type WrittenRecords, type ZoneRecords } from "../write-types.ts";
import { readWords } from "../zone-file/lexer.ts";
import { decodeString } from "../zone-file/strings.ts";

// Record functions of DNSControl (docs.dnscontrol.org, language reference, November 2026).
const types: ReadonlySet<RRType> = new Set([
  "A",
  "AAAA",
  "CAA",
  "CNAME",
  "DNAME",
  "DS",
  "MX",
  "NAPTR",
  "NS",
  "PTR",
  "SRV",
  "SSHFP",
  "TLSA",
  "TXT",
]);
/** How many numbers stand first in the data of types that zone files write as words. */
const leadingNumbers: Readonly<Record<RRType, number>> = { DS: 3, NAPTR: 2, SSHFP: 2, TLSA: 3 };

/** Record sets as a dnsconfig.js: one `D` for a zone. Registrar and provider are to be filled in. */
export function writeDnscontrol(zones: readonly ZoneRecords[]): WrittenRecords {
  const refused: Refused[] = [];
  const domains = zones.map(({ zone, sets }) => {
    const lines = sets.flatMap((set) => {
      const why = whyNot(set, zone);
      const calls = set.records.map((record) => (why === undefined ? call(record, set, zone) : undefined));
      const missing = calls.filter((one) => one === undefined).length;
      if (missing > 0) refused.push(refuse(set, why ?? "DNSControl has no words for its data", missing));
      return calls.flatMap((one) => (one === undefined ? [] : [`  ${one},\n`]));
    });
    return `D(${text(nameText(zone).slice(0, -1))}, REG_NONE, DnsProvider(DNS_PROVIDER),\n${lines.join("")}END);\n`;
  });
  const head = `var REG_NONE = NewRegistrar("none");\nvar DNS_PROVIDER = NewDnsProvider("bind");\n`;
  return { text: [head, ...domains].join("\n"), refused };
}

function whyNot({ owner, type }: RecordSet, zone: Name): string | undefined {
  if (type === "SOA") return "the SOA is the provider's";
  if (!types.has(type)) return `this version does not write ${type} for DNSControl`;
  if (!isWithin(owner, zone)) return `it lies outside of ${nameText(zone)}`;
  // NAMESERVER tells the registrar: that is no record of the zone.
  if (type === "NS" && owner === zone) return "DNSControl takes the name servers of a zone from its provider";
  return owner.includes("\\") ? "DNSControl has no names with escapes" : undefined;
}

function call(record: Rdata, { owner, type, ttlSeconds }: RecordSet, zone: Name): string | undefined {
  const data = fields(record);
  if (data === undefined) return undefined;
  const label = owner === zone ? "@" : owner.slice(0, zone === "." ? undefined : -zone.length - 1);
  const critical = record.kind === "caa" && record.flags === 128 ? ["CAA_CRITICAL"] : [];
  const ttl = ttlSeconds === undefined ? [] : [`TTL(${ttlSeconds})`];
  return `${type}(${[text(label), ...data, ...critical, ...ttl].join(", ")})`;
}

function fields(record: Rdata): readonly string[] | undefined {
  switch (record.kind) {
    case "address":
      return [text(rdataText(record))];
    case "name":
      return [text(nameText(record.target))];
    case "mx":
      return [String(record.preference), text(nameText(record.exchange))];
    case "srv":
      return [record.priority, record.weight, record.port].map(String).concat(text(nameText(record.target)));
    case "caa":
      return record.flags === 0 || record.flags === 128 ? [text(record.tag), text(record.value)] : undefined;
    case "txt": {
      const value = characters(txtValue(record) ?? "");
      return value === undefined ? undefined : [text(value)];
    }
    case "soa":
      return undefined;
    case "raw": {
      const numbers = leadingNumbers[record.type];
      if (numbers === undefined || record.text.startsWith("\\#")) return undefined;
      const words = readWords(record.text).map((token) =>
        token.quoted ? decodeString(record.text, token).bytes : record.text.slice(token.start, token.end),
      );
      const rest = record.type === "NAPTR" ? words.slice(numbers) : [words.slice(numbers).join("")];
      const first = words.slice(0, numbers);
      return first.every((word) => /^\d+$/.test(word)) ? [...first, ...rest.map(text)] : undefined;
    }
  }
}

function text(value: string): string {
  return JSON.stringify(value);
}
