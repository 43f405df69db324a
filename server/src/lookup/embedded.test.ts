import { describe, expect, it } from "vitest";
import { createLookup } from "./create.ts";
import { loadInternet } from "./embedded.ts";
import { dns, lookupOf, result } from "./testing/ask.ts";
import { folderOf, otherZone, shopZone } from "./testing/zones.ts";

const embedded = (files: Readonly<Record<string, string>>) =>
  lookupOf({ resolvers: ["embedded:internet"], now: () => 1_000, files: folderOf(files) });

describe("embedded:FOLDER", () => {
  it("answers from its zone files with their stated TTLs, as their authority", async () => {
    const lookup = await embedded({ "shop.test.zone": shopZone });
    expect(await lookup.ask(dns("MX", "shop.test"))).toEqual({
      kind: "records",
      records: [{ kind: "mx", type: "MX", preference: 10, exchange: "mx.shop.test" }],
      ttlSeconds: 300,
      meta: { server: "embedded:internet", at: 1_000, remainingTtl: 300, authoritative: true, authenticated: false },
    });
    expect(result(await lookup.ask(dns("A", "mx.shop.test", "authoritative")))).toMatchObject({ kind: "records", ttlSeconds: 60 });
  });

  it.each([
    ["A", "www.shop.test", { kind: "cname", target: "shop.test", ttlSeconds: 300 }],
    ["TXT", "x.y.wild.shop.test", { kind: "records", records: [{ kind: "txt", type: "TXT", strings: ["wild"] }], ttlSeconds: 300 }],
    ["A", "empty.shop.test", { kind: "nodata", negativeTtlSeconds: 120 }],
    ["TXT", "mx.shop.test", { kind: "nodata", negativeTtlSeconds: 120 }],
    ["A", "none.shop.test", { kind: "nxdomain", negativeTtlSeconds: 120 }],
    ["A", "a.old.shop.test", { kind: "cname", target: "a.new.test", ttlSeconds: 300 }],
  ])("says what the zone says of %s %s", async (type, name, expected) => {
    expect(result(await (await embedded({ "shop.test.zone": shopZone })).ask(dns(type, name)))).toEqual(expected);
  });

  it("refuses a name under none of its zones, and one that is delegated to nobody it has", async () => {
    const lookup = await embedded({ "shop.test.zone": shopZone });
    expect(await lookup.ask(dns("A", "elsewhere.test"))).toMatchObject({ kind: "failed", why: "refused" });
    expect(await lookup.ask(dns("A", "elsewhere.test", "authoritative"))).toMatchObject({ kind: "failed", why: "refused" });
    expect(await lookup.ask(dns("A", "x.sub.shop.test"))).toMatchObject({
      kind: "failed",
      why: "refused",
      detail: expect.stringContaining("sub.shop.test is delegated"),
    });
  });

  it("lets the zone with the longest name answer, but its parent for DS", async () => {
    const child = "@ 60 SOA a.sub.shop.test. b.sub.shop.test. 1 1 1 1 30\nx 60 A 192.0.2.7\n";
    const lookup = await embedded({ "shop.test.zone": shopZone, "sub.shop.test.zone": child });
    expect(await lookup.ask(dns("A", "x.sub.shop.test"))).toMatchObject({ kind: "records", ttlSeconds: 60 });
    expect(await lookup.ask(dns("DS", "sub.shop.test"))).toMatchObject({ kind: "nodata", negativeTtlSeconds: 120 });
  });

  it.each([
    ["servfail", { kind: "failed", why: "servfail" }],
    ["refused", { kind: "failed", why: "refused" }],
    ["timeout", { kind: "failed", why: "timeout" }],
    ["garbage", { kind: "failed", why: "timeout" }],
    ["truncate", { kind: "records" }],
  ])("breaks a zone as faults.yaml says: %s", async (fault, expected) => {
    const lookup = await embedded({ "shop.test.zone": shopZone, "other.test.zone": otherZone, "faults.yaml": `shop.test: ${fault}\n` });
    expect(await lookup.ask(dns("MX", "shop.test"))).toMatchObject(expected);
    expect(await lookup.ask(dns("TXT", "a.wild.shop.test"))).toMatchObject(expected);
    expect(await lookup.ask(dns("A", "other.test"))).toMatchObject({ kind: "records" });
  });

  it("breaks only what lies below the name, and not where a longer name lifts it", async () => {
    const lookup = await embedded({ "shop.test.zone": shopZone, "faults.yaml": "shop.test: [truncate, servfail]\nmx.shop.test: []\n" });
    expect(await lookup.ask(dns("A", "ns1.shop.test"))).toMatchObject({ kind: "failed", why: "servfail" });
    expect(await lookup.ask(dns("A", "mx.shop.test"))).toMatchObject({ kind: "records" });
  });

  it("answers from the stale file, or under an older serial when there is none", async () => {
    const before = shopZone.replace("2026010105", "2026010101").replace("MX 10 mx", "MX 10 before");
    const files = { "shop.test.zone": shopZone, "other.test.zone": otherZone, "faults.yaml": "shop.test: stale\nother.test: stale\n" };
    const withFile = await embedded({ ...files, "shop.test.stale.zone": before });
    expect(await withFile.ask(dns("MX", "shop.test"))).toMatchObject({ records: [{ exchange: "before.shop.test" }] });
    expect(await withFile.ask(dns("SOA", "other.test"))).toMatchObject({ records: [{ serial: 6 }] });
  });

  it("reads what a zone file includes, and names the file of a fault in it", async () => {
    const files = {
      "shop.test.zone": `${shopZone}$INCLUDE hosts.inc\n`,
      "hosts.inc": "extra 300 A 192.0.2.77\n",
      "other.test.zone": otherZone,
    };
    const lookup = await embedded(files);
    expect(await lookup.ask(dns("A", "extra.shop.test"))).toMatchObject({ records: [{ address: "192.0.2.77" }] });
    const { problems } = await loadInternet("internet", folderOf({ ...files, "hosts.inc": "\nextra 300 A x\n" }));
    expect(problems).toEqual([expect.stringMatching(/^internet\/hosts\.inc:2: /)]);
  });

  it("does not answer for a name that a broken line may define, nor for a zone that is unknown as a whole", async () => {
    const { internet, problems } = await loadInternet(
      "internet",
      folderOf({ "shop.test.zone": `${shopZone}broken A not-an-address\n`, "other.test.zone": `${otherZone}$INCLUDE more.zone\n` }),
    );
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems.every((problem) => /^internet\/(shop|other)\.test\.zone:\d+: /.test(problem))).toBe(true);
    expect(internet.zones).toHaveLength(2);
    const created = await createLookup({
      resolvers: ["embedded:internet"],
      now: () => 0,
      files: folderOf({ "shop.test.zone": `${shopZone}broken A not-an-address\n`, "other.test.zone": `${otherZone}$INCLUDE more.zone\n` }),
    });
    if (!created.ok) throw new Error(created.why);
    expect(await created.lookup.ask(dns("A", "broken.shop.test"))).toMatchObject({
      kind: "failed",
      why: "servfail",
      detail: expect.stringContaining("internet/shop.test.zone has errors"),
    });
    expect(await created.lookup.ask(dns("A", "mx.shop.test"))).toMatchObject({ kind: "records" });
    expect(await created.lookup.ask(dns("A", "other.test"))).toMatchObject({ kind: "failed", why: "servfail" });
  });

  it.each([
    ["a name below a broken cut", "cut NS", "x.cut.shop.test", "servfail"],
    ["a name that a broken wildcard may make", "*.loose TXT", "x.loose.shop.test", "servfail"],
    ["a name above a broken line", "x.above A nonsense", "above.shop.test", "servfail"],
    ["the apex with a broken line", "@ MX nonsense", "shop.test", "servfail"],
    ["a name beside a broken line", "x.above A nonsense", "beside.shop.test", undefined],
    ["a name below an apex with a broken line", "@ MX nonsense", "beside.shop.test", undefined],
  ])("does not say NXDOMAIN to %s", async (_, line, name, why) => {
    const created = await createLookup({
      resolvers: ["embedded:internet"],
      now: () => 0,
      files: folderOf({ "shop.test.zone": `${shopZone}${line}\n` }),
    });
    if (!created.ok) throw new Error(created.why);
    expect(created.problems).toHaveLength(1);
    expect(await created.lookup.ask(dns("A", name))).toMatchObject(why === undefined ? { kind: "nxdomain" } : { kind: "failed", why });
  });

  it("names what is wrong with its folder and with faults.yaml", async () => {
    const unreadable = { list: () => Promise.reject(new Error("EACCES")), readFile: async () => undefined };
    expect((await loadInternet("internet", unreadable)).problems).toEqual(["embedded:internet: the folder cannot be read (EACCES)"]);
    expect((await loadInternet("internet", folderOf({ "notes.txt": "" }))).problems).toEqual([
      "embedded:internet: the folder has no .zone file",
    ]);
    const { problems } = await loadInternet(
      "internet",
      folderOf({ "shop.test.zone": shopZone, "faults.yaml": "shop.test: explode\nno name: servfail\n" }),
    );
    expect(problems).toEqual([
      "internet/faults.yaml:1: shop.test has the fault explode; known are servfail, timeout, refused, stale, truncate, garbage",
      "internet/faults.yaml:2: no name is no domain name",
    ]);
  });

  it("takes the origin from the file name where the text does not say", async () => {
    const lookup = await embedded({ "plain.test.zone": "@ 60 IN SOA a b 1 1 1 1 1\nx 60 IN A 192.0.2.3\n" });
    expect(await lookup.ask(dns("A", "x.plain.test"))).toMatchObject({ kind: "records" });
  });
});
