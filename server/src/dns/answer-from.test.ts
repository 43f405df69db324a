import { expect, test } from "vitest";
import { answerFrom, type Name, parseName, type Question, type Rdata, type RecordSet, type ZoneData } from "./index.ts";

const name = (text: string) => parseName(text) as Name;
const ask = (type: string, owner: string): Question => ({ kind: "dns", name: name(owner), type });
const set = (owner: string, type: string, ...records: Rdata[]): RecordSet => ({ owner: name(owner), type, ttlSeconds: 300, records });
const a = (address: string): Rdata => ({ kind: "address", type: "A", address });
const to = (type: "CNAME" | "NS" | "DNAME", target: string): Rdata => ({ kind: "name", type, target: name(target) });
const text = (string: string): Rdata => ({ kind: "txt", type: "TXT", strings: [string] });
const soa: Rdata = {
  kind: "soa",
  type: "SOA",
  mname: name("ns.example"),
  rname: name("root.example"),
  serial: 1,
  refresh: 1,
  retry: 1,
  expire: 1,
  minimum: 60,
};

// RFC 4592 2.2.1, its example zone.
const wildcards: ZoneData = {
  origin: name("example"),
  complete: true,
  sets: [
    set("example", "SOA", soa),
    set("example", "NS", to("NS", "ns.example.com"), to("NS", "ns.example.net")),
    set("*.example", "TXT", text("this is a wildcard")),
    set("*.example", "MX", { kind: "mx", type: "MX", preference: 10, exchange: name("host1.example") }),
    set("sub.*.example", "TXT", text("this is not a wildcard")),
    set("host1.example", "A", a("192.0.2.1")),
    set("_ssh._tcp.host1.example", "SRV", { kind: "srv", type: "SRV", priority: 0, weight: 0, port: 22, target: name("host1.example") }),
    set("_ssh._tcp.host2.example", "SRV", { kind: "srv", type: "SRV", priority: 0, weight: 0, port: 22, target: name("host2.example") }),
    set("subdel.example", "NS", to("NS", "ns.example.com"), to("NS", "ns.example.net")),
  ],
};

test("the answers of RFC 4592 2.2.1", () => {
  const says = (type: string, owner: string) => answerFrom(wildcards, ask(type, owner));
  expect(says("MX", "host3.example")).toMatchObject({ kind: "records", records: [{ preference: 10 }], ttlSeconds: 300 });
  expect(says("A", "host3.example")).toEqual({ kind: "nodata", negativeTtlSeconds: 60 });
  expect(says("TXT", "foo.bar.example")).toMatchObject({ kind: "records" });
  expect(says("MX", "host1.example")).toMatchObject({ kind: "nodata" });
  expect(says("MX", "sub.*.example")).toMatchObject({ kind: "nodata" });
  expect(says("SRV", "_telnet._tcp.host1.example")).toEqual({ kind: "nxdomain", negativeTtlSeconds: 60 });
  expect(says("A", "host.subdel.example")).toEqual({ kind: "delegated", cut: "subdel.example" });
  expect(says("A", "ghost.*.example")).toMatchObject({ kind: "nxdomain" });
  expect(says("A", "_tcp.host2.example")).toMatchObject({ kind: "nodata" });
  expect(says("TXT", "host2.example"), "an empty non-terminal is no wildcard match").toMatchObject({ kind: "nodata" });
  expect(says("A", "other.test")).toBeUndefined();
});

test("a delegation hides its glue, but for the DS that the parent holds", () => {
  const zone: ZoneData = {
    origin: name("example"),
    complete: true,
    sets: [set("example", "SOA", soa), set("sub.example", "NS", to("NS", "ns.sub.example")), set("ns.sub.example", "A", a("192.0.2.1"))],
  };
  for (const question of [ask("A", "ns.sub.example"), ask("NS", "sub.example"), ask("TXT", "sub.example"), ask("DS", "a.sub.example")])
    expect(answerFrom(zone, question)).toEqual({ kind: "delegated", cut: "sub.example" });
  expect(answerFrom(zone, ask("DS", "sub.example"))).toMatchObject({ kind: "nodata" });
});

test("an alias answers every type but CNAME, also from a wildcard; DNAME renames what lies below", () => {
  const zone: ZoneData = {
    origin: name("example"),
    complete: true,
    sets: [
      set("example", "SOA", soa),
      set("www.example", "CNAME", to("CNAME", "host.test")),
      set("*.wild.example", "CNAME", to("CNAME", "w.test")),
      set("old.example", "DNAME", to("DNAME", "new.test")),
    ],
  };
  expect(answerFrom(zone, ask("A", "www.example"))).toEqual({ kind: "cname", target: "host.test", ttlSeconds: 300 });
  expect(answerFrom(zone, ask("CNAME", "www.example"))).toMatchObject({ kind: "records" });
  expect(answerFrom(zone, ask("MX", "a.b.wild.example"))).toEqual({ kind: "cname", target: "w.test", ttlSeconds: 300 });
  expect(answerFrom(zone, ask("A", "a.b.old.example"))).toEqual({ kind: "cname", target: "a.b.new.test", ttlSeconds: 300 });
  expect(answerFrom(zone, ask("A", "old.example"))).toMatchObject({ kind: "nodata" });
});

test("a partial source answers only for what it lists", () => {
  const zone: ZoneData = {
    origin: name("example"),
    complete: false,
    sets: [
      set("example", "MX", { kind: "mx", type: "MX", preference: 0, exchange: name("m.test") }),
      set("www.example", "CNAME", to("CNAME", "h.test")),
      set("*.example", "A", a("192.0.2.1")),
    ],
  };
  expect(answerFrom(zone, ask("MX", "example"))).toMatchObject({ kind: "records" });
  expect(answerFrom(zone, ask("TXT", "example"))).toBeUndefined();
  expect(answerFrom(zone, ask("A", "www.example"))).toMatchObject({ kind: "cname" });
  expect(answerFrom(zone, ask("A", "other.example"))).toBeUndefined();
  expect(answerFrom(zone, ask("ANY", "example"))).toBeUndefined();
});

test("the negative TTL is the smaller of the SOA's TTL and its minimum, and unsaid without a SOA", () => {
  const long: Rdata = { ...(soa as Extract<Rdata, { kind: "soa" }>), minimum: 86_400 };
  expect(answerFrom({ origin: name("example"), complete: true, sets: [set("example", "SOA", long)] }, ask("A", "x.example"))).toEqual({
    kind: "nxdomain",
    negativeTtlSeconds: 300,
  });
  expect(answerFrom({ origin: name("example"), complete: true, sets: [] }, ask("A", "x.example"))).toEqual({ kind: "nxdomain" });
});

test("the root is a zone like any other", () => {
  const zone: ZoneData = {
    origin: name("."),
    complete: true,
    sets: [set(".", "SOA", soa), set("*", "TXT", text("any")), set("com", "NS", to("NS", "a.gtld.test"))],
  };
  expect(answerFrom(zone, ask("A", "example.com"))).toEqual({ kind: "delegated", cut: "com" });
  expect(answerFrom(zone, ask("TXT", "nothing"))).toMatchObject({ kind: "records" });
  expect(answerFrom(zone, ask("SOA", "."))).toMatchObject({ kind: "records" });
});

test("sets of one owner and type given apart are one record set", () => {
  const zone: ZoneData = {
    origin: name("example"),
    complete: false,
    sets: [set("example", "A", a("192.0.2.1")), set("example", "A", a("192.0.2.2"))],
  };
  expect(answerFrom(zone, ask("A", "example"))).toMatchObject({ records: [{ address: "192.0.2.1" }, { address: "192.0.2.2" }] });
});
