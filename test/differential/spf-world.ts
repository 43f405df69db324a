// The hosts that all random records may name, and the zones of one run, as our own server serves them.
import { type Name, parseName, type Rdata, type RecordSet } from "../../server/src/dns/index.ts";
import type { Faults } from "../../server/src/lookup/faults.ts";
import type { ServedZone } from "../../server/src/lookup/internet.ts";

/** `MX mx.hosts.test`: values in presentation form. */
export type Records = Readonly<Record<string, readonly string[]>>;

const tenHosts = Array.from({ length: 10 }, (_, i) => `${i} h${i}.hosts.test`);

export const hosts: Records = {
  "A one.hosts.test": ["192.0.2.1"],
  "AAAA one.hosts.test": ["2001:db8::1"],
  "A four.hosts.test": ["192.0.2.4"],
  "AAAA six.hosts.test": ["2001:db8::6"],
  "TXT text.hosts.test": ["only text"],
  "CNAME alias.hosts.test": ["one.hosts.test"],
  "CNAME dangling.hosts.test": ["gone.hosts.test"],
  "MX mx.hosts.test": ["10 four.hosts.test", "20 one.hosts.test"],
  "MX mxgone.hosts.test": ["10 gone.hosts.test", "20 gone2.hosts.test", "30 gone3.hosts.test"],
  "MX mxten.hosts.test": tenHosts,
  "MX mxeleven.hosts.test": [...tenHosts, "99 one.hosts.test"],
  ...Object.fromEntries(tenHosts.map((text, i) => [`A ${text.split(" ")[1]}`, [`203.0.113.${i}`]])),
  "A 192.0.2.1.e.hosts.test": ["127.0.0.2"],
  "A 1.2.0.192.in-addr.r.hosts.test": ["127.0.0.2"],
  "A jane.l.hosts.test": ["127.0.0.2"],
  "A one.hosts.test.h.hosts.test": ["127.0.0.2"],
  "TXT fails.hosts.test": ["v=spf1 -all"],
  "TXT spf.hosts.test": ["v=spf1 ip4:198.51.100.0/24 -all"],
  "TXT two.hosts.test": ["v=spf1 ip4:198.51.100.0/24 -all", "v=spf1 mx -all"],
  "TXT why.hosts.test": ["%{i} is no host of %{d}"],
  "PTR 1.2.0.192.in-addr.arpa": ["one.hosts.test"],
  "PTR 4.2.0.192.in-addr.arpa": ["gone.hosts.test", "four.hosts.test"],
  "PTR 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa": ["one.hosts.test"],
};

/** Everything at and below this name answers SERVFAIL. */
export const faults: Faults = new Map([[nameOf("fails.hosts.test"), ["servfail"]]]);

/** The root and everything below it: a name that no record has is NXDOMAIN, also `unknown`, which `%{p}` may come to. */
export function zonesOf(records: Records): readonly ServedZone[] {
  const sets = Object.entries(records).map(([key, values]) => setOf(key, values));
  return [{ path: "root", data: { origin: "." as Name, complete: true, sets: [soa, ...sets] }, unknownOwners: [] }];
}

function nameOf(text: string): Name {
  const name = parseName(`${text}.`);
  if (name === undefined) throw new Error(`no name: ${text}`);
  return name;
}

const numbers = { serial: 1, refresh: 7200, retry: 900, expire: 86400, minimum: 60 };
const soa: RecordSet = {
  owner: "." as Name,
  type: "SOA",
  ttlSeconds: 60,
  records: [{ kind: "soa", type: "SOA", mname: nameOf("ns.test"), rname: nameOf("hostmaster.test"), ...numbers }],
};

function setOf(key: string, values: readonly string[]): RecordSet {
  const [type = "", owner = ""] = key.split(" ");
  return { owner: nameOf(owner), type, ttlSeconds: 60, records: values.map((value) => rdata(type, value)) };
}

function rdata(type: string, value: string): Rdata {
  switch (type) {
    case "A":
    case "AAAA":
      return { kind: "address", type, address: value };
    case "CNAME":
    case "PTR":
      return { kind: "name", type, target: nameOf(value) };
    case "MX": {
      const [preference, exchange = ""] = value.split(" ");
      return { kind: "mx", type, preference: Number(preference), exchange: nameOf(exchange) };
    }
    case "TXT":
      return { kind: "txt", type, strings: value.match(/.{1,255}/gs) ?? [""] };
    default:
      throw new Error(`no such type here: ${type}`);
  }
}
