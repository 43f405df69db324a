import { createSocket } from "node:dgram";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadInternet } from "./embedded.ts";
import type { Accept, Exchange } from "./exchange.ts";
import { IdleSockets } from "./idle-sockets.ts";
import { answerBytes, type DnsServer, startDnsServer } from "./serve.ts";
import { tcpChannel } from "./stream.ts";
import { dns, lookupOf, result } from "./testing/ask.ts";
import { folderOf, internetOf, otherZone, shopZone } from "./testing/zones.ts";
import { UdpChannel } from "./udp.ts";
import { type Decoded, decodeMessage, encodeMessage, encodeQuery, type Message } from "./wire.ts";

const files = { "shop.test.zone": shopZone, "other.test.zone": otherZone };
let server: DnsServer;

beforeAll(async () => {
  server = await startDnsServer({ zones: (await internetOf(files)).zones, port: 0 });
});
afterAll(() => server.close());

function asking(type: string, name: string, edns = true): Uint8Array {
  const encoded = encodeQuery(42, { name: dns(type, name).name, type }, { recursion: false, edns });
  if (!encoded.ok) throw new Error(encoded.why);
  return encoded.bytes;
}

/** A query changed as the test wants. */
function askingWith(change: Partial<Message>, type: string, name: string): Uint8Array {
  const decoded = decodeMessage(asking(type, name));
  const encoded = decoded.ok ? encodeMessage({ ...decoded.message, ...change }) : decoded;
  if (!encoded.ok) throw new Error(encoded.why);
  return encoded.bytes;
}

async function query(type: string, name: string, over: "udp" | "tcp" = "udp", edns = true): Promise<Message> {
  return (await send(asking(type, name, edns), over)).message;
}

async function send(bytes: Uint8Array, over: "udp" | "tcp"): Promise<Decoded> {
  const idle = new IdleSockets();
  const channel = over === "udp" ? new UdpChannel(server, idle) : tcpChannel(server, idle);
  let decoded: Decoded | undefined;
  const accept: Accept = (reply) => {
    const read = decodeMessage(reply);
    if (!read.ok) return read.why;
    decoded = { ...read, questionBytes: read.questionBytes.slice() };
    return { kind: "message", message: read.message };
  };
  const exchange = await new Promise<Exchange>((resolve) =>
    channel.exchange(bytes, accept, { timeoutMs: 1_000, signal: new AbortController().signal }, resolve),
  );
  channel.close();
  if (!decoded) throw new Error(JSON.stringify(exchange));
  return decoded;
}

describe.each(["udp", "tcp"] as const)("the embedded server over %s", (over) => {
  it("answers with AA", async () => {
    expect(await query("MX", "shop.test", over)).toMatchObject({
      rcode: 0,
      authoritative: true,
      truncated: false,
      recursionAvailable: false,
      answers: [{ owner: "shop.test", ttlSeconds: 300, data: { preference: 10 } }],
      edns: { udpSize: 1232 },
    });
  });

  it("answers NXDOMAIN and NODATA with the SOA under its negative TTL", async () => {
    const authorities = [{ owner: "shop.test", ttlSeconds: 120, data: { kind: "soa", serial: 2026010105 } }];
    expect(await query("A", "none.shop.test", over)).toMatchObject({ rcode: 3, authoritative: true, answers: [], authorities });
    expect(await query("TXT", "mx.shop.test", over)).toMatchObject({ rcode: 0, authoritative: true, answers: [], authorities });
  });

  it("refers to the servers of a delegation, with their addresses and without AA", async () => {
    expect(await query("A", "x.sub.shop.test", over)).toMatchObject({
      rcode: 0,
      authoritative: false,
      answers: [],
      authorities: [{ owner: "sub.shop.test", data: { target: "ns.sub.shop.test" } }],
      additionals: [{ owner: "ns.sub.shop.test", data: { address: "192.0.2.53" } }],
    });
  });

  it("refuses what it does not serve", async () => {
    expect(await query("A", "elsewhere.test", over)).toMatchObject({ rcode: 5, authoritative: false });
  });

  it("gives the DNAME with the CNAME that follows from it", async () => {
    expect((await query("A", "a.old.shop.test", over)).answers).toMatchObject([
      { owner: "old.shop.test", data: { type: "DNAME" } },
      { owner: "a.old.shop.test", data: { type: "CNAME", target: "a.new.test" } },
    ]);
  });

  it("gives every type to ANY", async () => {
    const { answers } = await query("ANY", "shop.test", over);
    expect(answers.map(({ data }) => data.type).sort()).toEqual(["MX", "NS", "SOA", "TXT"]);
  });

  it("serves several zones", async () => {
    expect(await query("A", "other.test", over)).toMatchObject({ answers: [{ ttlSeconds: 3600 }] });
  });

  it("says FORMERR to what it cannot read, NOTIMP to other opcodes, BADVERS to a later EDNS", async () => {
    const forged = Uint8Array.from(asking("A", "shop.test"));
    forged.set([0xff, 0xff], 6);
    expect((await send(forged, over)).message).toMatchObject({ rcode: 1 });
    expect((await send(askingWith({ opcode: 2 }, "A", "shop.test"), over)).message).toMatchObject({ opcode: 2, rcode: 4 });
    const later = { udpSize: 1232, version: 1, dnssecOk: false, errors: [] };
    expect((await send(askingWith({ edns: later }, "A", "shop.test"), over)).message).toMatchObject({ rcode: 16, edns: { version: 0 } });
  });

  it("echoes the letters of the question as they came", async () => {
    const mixed = Buffer.from(asking("A", "mx.shop.test", false));
    mixed.write("sHoP", 16);
    expect(Buffer.from((await send(mixed, over)).questionBytes).toString("latin1")).toContain("sHoP");
  });
});

describe("the embedded server", () => {
  it("cuts what is larger than the way back carries, and gives all of it over TCP", async () => {
    expect(await query("TXT", "big.shop.test")).toMatchObject({ truncated: true, authoritative: true, answers: [] });
    expect((await query("TXT", "big.shop.test", "tcp")).answers).toHaveLength(1);
    const lookup = await lookupOf({ resolvers: [`udp://127.0.0.1:${server.port}`] });
    expect(await lookup.ask(dns("TXT", "big.shop.test"))).toMatchObject({ kind: "records", records: [{ strings: { length: 12 } }] });
    lookup.close();
  });

  it("sends no datagram that would be cut on the way, however large the client says it may be", async () => {
    const greedy = askingWith({ edns: { udpSize: 65_000, version: 0, dnssecOk: false, errors: [] } }, "TXT", "big.shop.test");
    expect((await send(greedy, "udp")).message).toMatchObject({ truncated: true, answers: [] });
  });

  it("keeps answers without EDNS within 512 bytes", async () => {
    const zone = `@ 60 SOA a b 1 1 1 1 1\n${Array.from({ length: 40 }, (_, i) => `x 60 A 192.0.2.${i + 1}\n`).join("")}`;
    const small = await startDnsServer({ zones: (await internetOf({ "many.test.zone": zone })).zones, port: 0 });
    const before = server;
    server = small;
    try {
      expect(await query("A", "x.many.test", "udp", false)).toMatchObject({ truncated: true, edns: undefined });
      expect((await query("A", "x.many.test", "udp", true)).answers).toHaveLength(40);
    } finally {
      server = before;
      await small.close();
    }
  });

  it("answers in process and over the wire alike", async () => {
    const wire = await lookupOf({ resolvers: [`udp://127.0.0.1:${server.port}`] });
    const embedded = await lookupOf({ resolvers: ["embedded:internet"], files: folderOf(files) });
    for (const [type, name] of [
      ["MX", "shop.test"],
      ["TXT", "shop.test"],
      ["A", "www.shop.test"],
      ["A", "none.shop.test"],
      ["TXT", "mx.shop.test"],
      ["TLSA", "_25._tcp.mx.shop.test"],
      ["TXT", "a.wild.shop.test"],
      ["A", "a.old.shop.test"],
      ["SOA", "other.test"],
      ["AAAA", "mx.shop.test"],
    ] as const) {
      const { ttlSeconds: _, negativeTtlSeconds: __, ...stated } = result(await embedded.ask(dns(type, name))) as Record<string, unknown>;
      expect(result(await wire.ask(dns(type, name)))).toEqual(stated);
    }
    wire.close();
  });

  it.each([
    ["servfail", "servfail"],
    ["refused", "refused"],
    ["timeout", "timeout"],
    ["garbage", "timeout"],
  ] as const)("with the fault %s makes a lookup fail with %s", async (fault, why) => {
    const broken = await startDnsServer({
      zones: (await internetOf(files)).zones,
      faults: new Map([[dns("A", "shop.test").name, [fault]]]),
      port: 0,
    });
    const lookup = await lookupOf({ resolvers: [`udp://127.0.0.1:${broken.port}`], timeoutMs: 300 });
    expect(await lookup.ask(dns("MX", "shop.test"))).toMatchObject({ kind: "failed", why });
    expect(await lookup.ask(dns("A", "other.test"))).toMatchObject({ kind: "records" });
    lookup.close();
    await broken.close();
  });

  it("says why it cannot answer: a line that cannot be read, a record that has no wire form", async () => {
    const { internet } = await loadInternet(
      "zones",
      folderOf({ "shop.test.zone": `${shopZone}broken A nonsense\nplace LOC 52 22 23.000 N 4 53 32.000 E -2.00m\n` }),
    );
    const half = await startDnsServer({ zones: internet.zones, port: 0 });
    const lookup = await lookupOf({ resolvers: [`udp://127.0.0.1:${half.port}`] });
    expect(await lookup.ask(dns("A", "broken.shop.test"))).toMatchObject({
      kind: "failed",
      why: "servfail",
      detail: expect.stringContaining("zones/shop.test.zone has errors where broken.shop.test may be defined"),
    });
    expect(await lookup.ask(dns("LOC", "place.shop.test"))).toMatchObject({
      kind: "failed",
      why: "servfail",
      detail: expect.stringContaining("LOC is known here only as"),
    });
    lookup.close();
    await half.close();
  });

  it("with the fault truncate sends everyone to TCP", async () => {
    const broken = await startDnsServer({
      zones: (await internetOf(files)).zones,
      faults: new Map([[dns("A", "shop.test").name, ["truncate"]]]),
      port: 0,
    });
    const lookup = await lookupOf({ resolvers: [`udp://127.0.0.1:${broken.port}`] });
    expect(await lookup.ask(dns("MX", "shop.test"))).toMatchObject({ kind: "records" });
    lookup.close();
    await broken.close();
  });

  it("says when its port is taken", async () => {
    await expect(startDnsServer({ zones: [], port: server.port })).rejects.toThrow("EADDRINUSE");
  });

  it("lets its port go when it is closed", async () => {
    const first = await startDnsServer({ zones: [], port: 0 });
    await first.close();
    const again = await startDnsServer({ zones: [], port: first.port });
    await again.close();
  });

  it("answers or drops any bytes, and never throws", async () => {
    const internet = await internetOf({ ...files, "faults.yaml": "mx.shop.test: garbage\nsub.shop.test: truncate\n" });
    const names = ["shop.test", "x.sub.shop.test", "a.old.shop.test", "mx.shop.test", "elsewhere.test"];
    const queries = names.flatMap((each) => ["MX", "ANY", "DS", "AXFR", "TYPE65280"].map((type) => asking(type, each)));
    const mutant = fc
      .tuple(fc.constantFrom(...queries), fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { maxLength: 5 }))
      .map(([query, changes]) => {
        const bytes = Uint8Array.from(query);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(mutant, fc.uint8Array({ maxLength: 100 })), (bytes) => {
        for (const transport of ["udp", "tcp"] as const) {
          const answer = answerBytes(internet, bytes, transport);
          // Whoever gets an answer can tell to what.
          if (answer) expect([...answer.subarray(0, 2)]).toEqual([...bytes.subarray(0, 2)]);
          if (answer && transport === "udp") expect(answer.length).toBeLessThanOrEqual(1232);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it("does not answer answers: two servers never talk to each other", async () => {
    const socket = createSocket("udp4");
    const got: Buffer[] = [];
    socket.on("message", (bytes) => got.push(bytes));
    const asAnswer = Buffer.from(asking("A", "shop.test"));
    asAnswer.writeUInt8(0x80, 2);
    socket.send(asAnswer, server.port, "127.0.0.1");
    socket.send(Uint8Array.of(0, 1, 0x80, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0), server.port, "127.0.0.1");
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.close();
    expect(got).toEqual([]);
  });
});
