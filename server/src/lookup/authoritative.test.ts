import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "../dns/index.ts";
import { type AuthoritativePorts, askAuthoritative, isPublic } from "./authoritative.ts";
import { startDnsServer } from "./serve.ts";
import { askInternet } from "./source.ts";
import { dns, lookupOf } from "./testing/ask.ts";
import { answerTo, type Script, scriptedServer } from "./testing/scripted-server.ts";
import { folderOf, internetOf, shopZone } from "./testing/zones.ts";
import { wireUpstream } from "./upstream.ts";
import type { Message } from "./wire.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const world = `$ORIGIN test.
@ 60 SOA a b 1 1 1 1 1
shop 60 NS ns1.shop
shop 60 NS ns2.shop
ns1.shop 60 A 192.0.2.1
ns2.shop 60 A 192.0.2.2
`;

/** A resolver that knows the zone's servers, and servers at their addresses that do what the test says. */
async function ports(servers: Readonly<Record<string, Script>>, extra: Partial<AuthoritativePorts> = {}) {
  // What a resolver would say of the child's NS and addresses, it says from a zone that is not cut.
  const internet = await internetOf({ "test.zone": world.replaceAll("shop 60 NS", "shop 60 PTR") });
  const resolver = async (question: ReturnType<typeof dns>): Promise<Answer> => {
    const answer = askInternet(internet, "resolver", question.type === "NS" ? { ...question, type: "PTR" } : question, 0);
    return answer.kind === "records"
      ? { ...answer, records: answer.records.map((record) => (record.kind === "name" ? { ...record, type: "NS" } : record)) }
      : answer;
  };
  const started = new Map<string, number>();
  for (const [address, script] of Object.entries(servers)) {
    const server = await scriptedServer(script);
    closing.push(() => server.close());
    started.set(address, server.port);
  }
  const asked: string[] = [];
  const made: AuthoritativePorts = {
    askResolver: resolver,
    upstreamAt: (address) => {
      asked.push(address);
      return wireUpstream("udp", { host: "127.0.0.1", port: started.get(address) ?? 9 });
    },
    upstreamOf: () => undefined,
    exchange: (work) => work(300),
    signal: new AbortController().signal,
    now: () => 7,
    allowPrivate: true,
    ...extra,
  };
  return { made, asked };
}

const saying = (change: Partial<Message>): Script => ({ udp: (query, send) => send(answerTo(query, change)) });
const stated = saying({
  authoritative: true,
  answers: [{ owner: dns("A", "mx.shop.test").name, ttlSeconds: 1800, data: { kind: "address", type: "A", address: "192.0.2.25" } }],
});
const question = dns("A", "mx.shop.test", "authoritative");

describe("an authoritative question", () => {
  it("goes without recursion to a server of the nearest zone, and its TTL is stated", async () => {
    let recursion = true;
    const { made } = await ports({
      "192.0.2.1": {
        udp: (query, send, ...rest) => {
          recursion = query.decoded.message.recursionDesired;
          stated.udp?.(query, send, ...rest);
        },
      },
    });
    const { answer } = await askAuthoritative(question, made);
    expect(answer).toMatchObject({
      kind: "records",
      records: [{ address: "192.0.2.25" }],
      ttlSeconds: 1800,
      meta: { authoritative: true, at: 7 },
    });
    expect(recursion).toBe(false);
  });

  it.each<[string, Script]>([
    [
      "is not authoritative",
      saying({
        answers: [{ owner: dns("A", "mx.shop.test").name, ttlSeconds: 1, data: { kind: "address", type: "A", address: "192.0.2.66" } }],
      }),
    ],
    ["refuses", saying({ rcode: 5 })],
    ["fails", saying({ rcode: 2 })],
    ["keeps silent", {}],
    ["answers garbage", { udp: (_, send) => send(Uint8Array.of(1, 2, 3)) }],
    [
      "refers elsewhere",
      saying({
        authorities: [
          { owner: dns("A", "shop.test").name, ttlSeconds: 1, data: { kind: "name", type: "NS", target: dns("A", "ns3.shop.test").name } },
        ],
      }),
    ],
  ])("goes to the next server where the first one %s", async (_, first) => {
    const { made, asked } = await ports({ "192.0.2.1": first, "192.0.2.2": stated });
    expect((await askAuthoritative(question, made)).answer).toMatchObject({ kind: "records", ttlSeconds: 1800 });
    expect(asked).toEqual(["192.0.2.1", "192.0.2.2"]);
  });

  it("fails when none of the servers answers for the zone", async () => {
    const { made } = await ports({ "192.0.2.1": saying({}), "192.0.2.2": saying({}) });
    expect((await askAuthoritative(question, made)).answer).toMatchObject({
      kind: "failed",
      why: "servfail",
      detail: expect.stringContaining("no AA"),
    });
  });

  it("states the negative TTL", async () => {
    const { made } = await ports({
      "192.0.2.1": saying({
        authoritative: true,
        rcode: 3,
        authorities: [
          {
            owner: dns("A", "shop.test").name,
            ttlSeconds: 300,
            data: {
              kind: "soa",
              type: "SOA",
              mname: dns("A", "a.test").name,
              rname: dns("A", "b.test").name,
              serial: 1,
              refresh: 1,
              retry: 1,
              expire: 1,
              minimum: 900,
            },
          },
        ],
      }),
    });
    expect((await askAuthoritative(question, made)).answer).toMatchObject({ kind: "nxdomain", negativeTtlSeconds: 300 });
  });

  it("learns nothing about other zones from the server", async () => {
    const alias = {
      owner: question.name,
      ttlSeconds: 60,
      data: { kind: "name", type: "CNAME", target: dns("A", "bank.example").name },
    } as const;
    const forged = {
      owner: dns("A", "bank.example").name,
      ttlSeconds: 9999,
      data: { kind: "address", type: "A", address: "192.0.2.66" },
    } as const;
    const ns = {
      owner: dns("A", "shop.test").name,
      ttlSeconds: 60,
      data: { kind: "name", type: "NS", target: dns("A", "ns1.shop.test").name },
    } as const;
    const { made } = await ports({ "192.0.2.1": saying({ authoritative: true, answers: [alias, forged], authorities: [ns] }) });
    const found = await askAuthoritative(question, made);
    expect(found.answer).toMatchObject({ kind: "cname", target: "bank.example", ttlSeconds: 60 });
    expect(found.also).toEqual([]);
  });

  it("does not go to a private address unless that is allowed", async () => {
    const { made, asked } = await ports({}, { allowPrivate: false });
    // 192.0.2.0/24 is a reserved range, as 10/8 is.
    expect((await askAuthoritative(question, made)).answer).toMatchObject({
      kind: "failed",
      why: "blocked",
      detail: expect.stringContaining("network.allowPrivate"),
    });
    expect(asked).toEqual([]);
  });

  it("is answered by the configured server where that holds the zone itself", async () => {
    const server = await startDnsServer({ zones: (await internetOf({ "shop.test.zone": shopZone })).zones, port: 0 });
    closing.push(() => server.close());
    const url = `udp://127.0.0.1:${server.port}`;
    const lookup = await lookupOf({ resolvers: [url] });
    const meta = { server: url, authoritative: true };
    expect(await lookup.ask(question)).toMatchObject({ kind: "records", ttlSeconds: 60, meta });
    expect(await lookup.ask(dns("TXT", "none.shop.test", "authoritative"))).toMatchObject({
      kind: "nxdomain",
      negativeTtlSeconds: 120,
      meta,
    });
    expect(await lookup.ask(dns("A", "www.shop.test", "authoritative"))).toMatchObject({ kind: "cname", ttlSeconds: 300, meta });
    // What it has given away, or never had, it cannot state.
    expect(await lookup.ask(dns("A", "x.sub.shop.test", "authoritative"))).toMatchObject({ kind: "failed" });
    expect(await lookup.ask(dns("A", "elsewhere.test", "authoritative"))).toMatchObject({ kind: "failed", why: "refused" });
    lookup.close();
  });

  it("fails with the resolver's reason when the servers cannot be found, and waits for that once", async () => {
    let waits = 0;
    const { made } = await ports(
      {},
      {
        askResolver: async (each) => {
          waits++;
          const meta = { server: "udp://192.0.2.9:53", at: 0, authoritative: false, authenticated: false };
          return { kind: "failed", why: "timeout", meta, detail: `no answer to ${each.type}` };
        },
      },
    );
    expect((await askAuthoritative(question, made)).answer).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("the servers of mx.shop.test are not known"),
    });
    expect(waits).toBe(1);
  });
});

it.each([
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["169.254.169.254", false],
  ["::1", false],
  ["::ffff:10.0.0.1", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["8.8.8.8", true],
  ["2606:4700::1111", true],
  ["no address", false],
])("%s is public: %s", (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

it("embedded zone files are the authority themselves", async () => {
  const lookup = await lookupOf({ resolvers: ["embedded:internet"], files: folderOf({ "shop.test.zone": shopZone }) });
  expect(await lookup.ask(dns("A", "mx.shop.test", "authoritative"))).toMatchObject({
    kind: "records",
    ttlSeconds: 60,
    meta: { authoritative: true },
  });
});
