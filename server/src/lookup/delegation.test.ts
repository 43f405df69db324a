import { expect, it } from "vitest";
import type { Answer, Result } from "../dns/index.ts";
import type { AuthoritativePorts } from "./authoritative.ts";
import { askDelegation } from "./delegation.ts";
import { dns, lookupOf } from "./testing/ask.ts";
import { laboratory } from "./testing/lab.ts";
import { folderOf, shopZone } from "./testing/zones.ts";
import { type Upstream, wireUpstream } from "./upstream.ts";

const name = (text: string) => dns("A", text).name;
const meta = { server: "udp://127.0.0.1:53", at: 0, authoritative: false, authenticated: false };

function ports(resolver: Readonly<Record<string, Result>>, more: Partial<AuthoritativePorts> = {}): AuthoritativePorts {
  return {
    askResolver: async (question) => ({ ...(resolver[`${question.type} ${question.name}`] ?? { kind: "nodata" }), meta }) as Answer,
    upstreamAt: () => silent,
    upstreamOf: () => undefined,
    exchange: (work) => work(300),
    signal: new AbortController().signal,
    now: () => 0,
    allowPrivate: true,
    ...more,
  };
}

const silent: Upstream = {
  url: "udp://silent",
  isTrusted: false,
  isResting: false,
  start: (_question, _options, done) => done({ ok: false, why: "timeout", detail: "silence", truncated: true }),
  ask: async () => ({ ok: false, why: "timeout", detail: "silence", truncated: true }),
  close: () => {},
};
const ns = (...servers: string[]): Result => ({
  kind: "records",
  records: servers.map((server) => ({ kind: "name", type: "NS", target: name(server) })),
});
const at = (address: string): Result => ({
  kind: "records",
  records: [{ kind: "address", type: address.includes(":") ? "AAAA" : "A", address }],
});
const soaAt = (server: string) => ({ ...dns("SOA", "shop.test"), from: "server", server: name(server) }) as const;

it("embedded zones have no servers, and nobody on the Internet is asked about them", async () => {
  const lookup = await lookupOf({ resolvers: ["embedded:internet"], files: folderOf({ "shop.test.zone": shopZone }) });
  for (const question of [{ ...dns("NS", "shop.test"), from: "parent" } as const, soaAt("ns1.shop.test")])
    expect(await lookup.ask(question)).toMatchObject({ kind: "failed", why: "offline" });
  lookup.close();
});

it("a configured server that holds the zone itself is a world of its own", async () => {
  const local = ports(
    {},
    { askResolver: async () => ({ ...ns("ns1.shop.test"), meta: { ...meta, authoritative: true } }), upstreamOf: () => silent },
  );
  const { answer } = await askDelegation({ ...dns("NS", "shop.test"), from: "parent" }, local);
  expect(answer).toMatchObject({ kind: "failed", why: "offline" });
});

it("a server without an address, a private one, and one that only IPv6 reaches are each told apart", async () => {
  expect((await askDelegation(soaAt("gone.test"), ports({}))).answer).toMatchObject({
    why: "servfail",
    detail: expect.stringContaining("no address"),
  });
  const inside = ports({ "A ns.test": at("10.0.0.1") }, { allowPrivate: false });
  expect((await askDelegation(soaAt("ns.test"), inside)).answer).toMatchObject({ why: "blocked" });
  expect((await askDelegation(soaAt("ns.test"), ports({ "AAAA ns.test": at("2001:db8::1") }))).answer).toMatchObject({ why: "blocked" });
  expect((await askDelegation(soaAt("ns.test"), ports({ "A ns.test": at("192.0.2.1") }))).answer).toMatchObject({
    why: "timeout",
    truncated: true,
  });
});

it("the parent's referral and each server's own word come over the wire", async () => {
  const above =
    "test. 300 IN SOA ns.test. h.test. 1 1 1 1 60\ntest. 300 IN NS ns.test.\nns.test. 300 IN A 127.0.0.2\nshop.test. 900 IN NS ns1.shop.test.\n";
  const lab = await laboratory({ "127.0.0.2": { "test.zone": above }, "127.0.0.3": { "shop.test.zone": shopZone } });
  const wired = ports(
    { "NS test": ns("ns.test"), "A ns.test": at("127.0.0.2"), "A ns1.shop.test": at("127.0.0.3"), "A ns.other.test": at("127.0.0.2") },
    { upstreamAt: (host) => wireUpstream("udp", { host, port: lab.port }) },
  );
  const parent = await askDelegation({ ...dns("NS", "shop.test"), from: "parent" }, wired);
  expect(parent).toMatchObject({ answer: { kind: "records", ttlSeconds: 900, records: [{ target: "ns1.shop.test" }] }, keepSeconds: 900 });
  expect((await askDelegation({ ...dns("NS", "gone.test"), from: "parent" }, wired)).answer.kind).toBe("nxdomain");
  expect((await askDelegation(soaAt("ns1.shop.test"), wired)).answer.kind).toBe("records");
  expect((await askDelegation(soaAt("ns.other.test"), wired)).answer).toMatchObject({ kind: "failed" });
  await lab.close();
});
