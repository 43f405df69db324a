import { builders } from "./builders.ts";
import type { Site } from "./syntax.ts";
import { durationOf, type Modifier, nothing, type RecordCall, type Value } from "./values.ts";

// What DNSControl defines for a configuration (docs.dnscontrol.org, language reference, read 2026-11).

const native = (call: (args: readonly Value[], site: Site) => Value): Value => ({ kind: "function", call });
const modifier = (one: Modifier): Value => ({ kind: "modifier", modifier: one });
const other = modifier({ kind: "other" });

/** Record functions: how many arguments stand before their modifiers, the label among them. */
const records: Readonly<Record<string, number>> = {
  A: 2,
  AAAA: 2,
  ALIAS: 2,
  AZURE_ALIAS: 3,
  CAA: 3,
  CNAME: 2,
  DHCID: 2,
  DNAME: 2,
  DNSKEY: 5,
  DS: 5,
  HTTPS: 4,
  LOC: 13,
  MX: 3,
  NAPTR: 7,
  NS: 2,
  OPENPGPKEY: 2,
  PTR: 2,
  R53_ALIAS: 3,
  RP: 3,
  SMIMEA: 5,
  SOA: 7,
  SPF: 2,
  SRV: 5,
  SSHFP: 4,
  SVCB: 4,
  TLSA: 5,
  TXT: 2,
};

function recordValue(record: RecordCall): Value {
  return { kind: "record", record };
}

function recordFunction(type: string, before: number): Value {
  return native((args, site) => {
    const [label = nothing, ...fields] = args.slice(0, before);
    const modifiers = args.slice(before);
    // A TXT may be given as the strings that it is cut into.
    return recordValue({
      type,
      label,
      fields: [...fields, ...Array.from({ length: before - 1 - fields.length }, () => nothing)],
      modifiers,
      site,
    });
  });
}

/** `300`, `"5m"` or something that is not known. */
function ttlModifier(value: Value, site: Site): Value {
  return modifier({ kind: "ttl", seconds: durationOf(value), value, site });
}

/** Functions and constants that say nothing about records; many more belong to one provider each. */
const others = new Set([
  "AUTODNSSEC",
  "AUTODNSSEC_OFF",
  "AUTODNSSEC_ON",
  "DISABLE_IGNORE_SAFETY_CHECK",
  "DISABLE_REPEATED_DOMAIN_CHECK",
  "DnsProvider",
  "END",
  "AUTOSPLIT",
  "FRAME",
  "IGNORE",
  "IGNORE_EXTERNAL_DNS",
  "IGNORE_NAME",
  "IGNORE_TARGET",
  "LOC_BUILDER_DD",
  "LOC_BUILDER_DMM_STR",
  "LOC_BUILDER_DMS_STR",
  "LOC_BUILDER_STR",
  "LUA",
  "NAMESERVER",
  "NAMESERVER_TTL",
  "NO_PURGE",
  "NewDnsProvider",
  "NewRegistrar",
  "PURGE",
  "URL",
  "URL301",
  "console",
]);
const ofProviders =
  /^(?:ADGUARDHOME|AKAMAI|AZURE|BUNNY|CF|CLOUDNS|FORTIGATE|GIDINET|HEDNS|MIKROTIK|NAMECHEAP|NETLIFY|NS1|PORKBUN|R53|VERCEL)_\w+$/;

/** Both of a constant and of a function: what it gives is nothing that this folder reads. */
const ignored: Value = { kind: "function", call: () => other };

const constants: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...Object.entries(records).map(([type, before]) => [type, recordFunction(type, before)] as const),
  ...Object.entries(builders).map(([name, call]) => [name, native(call)] as const),
  ["CAA_CRITICAL", modifier({ kind: "caa-flag", value: 128 })],
  ["DKIM", native(([text]) => text ?? nothing)],
  ["DefaultTTL", native(([value]) => modifier({ kind: "default-ttl", seconds: durationOf(value) }))],
  ["ENSURE_ABSENT_REC", native(() => modifier({ kind: "absent" }))],
  ["IP", native(([text]) => text ?? nothing)],
  ["TTL", native(([value = nothing], site) => ttlModifier(value, site))],
]);

/** What a name means that the configuration does not define itself. */
export function libraryValue(name: string): Value | undefined {
  return constants.get(name) ?? (others.has(name) || ofProviders.test(name) ? ignored : undefined);
}
