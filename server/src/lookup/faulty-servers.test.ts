// What broken and hostile servers do over UDP, and what must come of it: the right answer, or an honest failure in time.
import { createSocket } from "node:dgram";
import { afterEach, describe, expect, it } from "vitest";
import type { Answer, Lookup, RRType } from "../dns/index.ts";
import type { LookupOptions } from "./create.ts";
import { framed } from "./frames.ts";
import { nameBytes } from "./name-wire.ts";
import { waits } from "./patience.ts";
import { dns, endsBefore, lookupOf } from "./testing/ask.ts";
import { answerTo, type Script, type ScriptedQuery, type ScriptedServer, scriptedServer } from "./testing/scripted-server.ts";
import type { Message, ResourceRecord } from "./wire.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function server(script: Script): Promise<ScriptedServer> {
  const started = await scriptedServer(script);
  closing.push(() => started.close());
  return started;
}

async function lookup(resolvers: readonly string[], options: Partial<LookupOptions> = {}): Promise<Lookup> {
  const made = await lookupOf({ resolvers, timeoutMs: 1_600, ...options });
  closing.push(() => made.close());
  return made;
}

const record = (owner: string, address: string, ttlSeconds = 60): ResourceRecord => ({
  owner: dns("A", owner).name,
  ttlSeconds,
  data: { kind: "address", type: "A", address },
});
const evil = "192.0.2.66";
const numberOf = (query: ScriptedQuery) => Number(/^n(\d+)/.exec(query.decoded.message.question?.name ?? "")?.[1] ?? 0);
/** The right answer tells which question it belongs to. */
const honest = (query: ScriptedQuery, change: Partial<Message> = {}) =>
  answerTo(query, {
    answers: [record(query.decoded.message.question?.name ?? "x.test", `192.0.2.${numberOf(query) % 60}`)],
    ...change,
  });
const forged = (query: ScriptedQuery, change: Partial<Message> = {}) =>
  answerTo(query, { answers: [record(query.decoded.message.question?.name ?? "x.test", evil)], ...change });
const isRight = (answer: Answer, i: number) =>
  answer.kind === "records" && answer.records.length === 1 && (answer.records[0] as { address?: string }).address === `192.0.2.${i % 60}`;
const isHonestFailure = (answer: Answer) => answer.kind === "failed" && (answer.why === "timeout" || answer.why === "servfail");
const ask = (made: Lookup, count: number, type: RRType = "A") =>
  Promise.all(Array.from({ length: count }, (_, i) => made.ask(dns(type, `n${i}.shop.test`))));

const later = (work: () => void, ms: number) => {
  const timer = setTimeout(work, ms);
  closing.push(() => clearTimeout(timer));
};

describe("under each fault, an answer is right or an honest failure", () => {
  it.each<[string, Script]>([
    ["drops every third packet", { udp: (query, send) => query.count % 3 !== 0 && send(honest(query)) }],
    ["drops every second packet", { udp: (query, send) => query.count % 2 === 0 && send(honest(query)) }],
    ["delays by up to 100 ms, out of order", { udp: (query, send) => later(() => send(honest(query)), (query.count * 37) % 100) }],
    [
      "answers each question three times",
      {
        udp: (query, send) => {
          for (let i = 0; i < 3; i++) send(honest(query));
        },
      },
    ],
    [
      "answers the question before this one",
      (() => {
        let last: ScriptedQuery | undefined;
        return {
          udp: (query, send) => {
            if (last) send(forged(last, { id: query.decoded.message.id }));
            last = query;
            send(honest(query));
          },
        } satisfies Script;
      })(),
    ],
    [
      "tries ids around the right one first",
      {
        udp: (query, send) => {
          for (const step of [1, 2, 3, 0x8000]) send(forged(query, { id: (query.decoded.message.id + step) & 0xffff }));
          send(honest(query));
        },
      },
    ],
    [
      "sends another type first",
      {
        udp: (query, send) => {
          send(forged(query, { question: { name: query.decoded.message.question?.name ?? dns("A", "x.test").name, type: "TXT" } }));
          send(honest(query));
        },
      },
    ],
    ["sends records of others along", { udp: (query, send) => send(honest(query, { additionals: [record("victim.test", evil)] })) }],
    [
      "is truncated in the middle of a record, and TCP answers",
      {
        udp: (query, send) => send(honest(query, { truncated: true }).subarray(0, -14)),
        tcp: (query, socket) => socket.write(framed(honest(query))),
      },
    ],
    [
      "has a compression loop first",
      {
        udp: (query, send) => {
          const bytes = Uint8Array.from(forged(query));
          // The owner of the first record points at itself.
          const at = 12 + nameBytes(query.decoded.message.question?.name ?? dns("A", "x.test").name).length + 4;
          bytes.set([0xc0 | (at >> 8), at & 0xff], at);
          send(bytes);
          send(honest(query));
        },
      },
    ],
    [
      "stumbles once with SERVFAIL",
      (() => {
        const seen = new Set<string>();
        return {
          udp: (query, send) => {
            const name = query.decoded.message.question?.name ?? "";
            send(seen.has(name) ? honest(query) : answerTo(query, { rcode: 2 }));
            seen.add(name);
          },
        } satisfies Script;
      })(),
    ],
  ])("a server that %s", async (_, script) => {
    const { url } = await server(script);
    const made = await lookup([url], { timeoutMs: 5_000 });
    const answers = await ask(made, 40);
    for (const [i, answer] of answers.entries())
      expect(isRight(answer, i) || isHonestFailure(answer), `${i}: ${JSON.stringify(answer)}`).toBe(true);
    expect(answers.filter(isRight).length).toBeGreaterThanOrEqual(30);
    // What came along was not asked for: nothing of it is in the cache.
    const victim = await made.ask(dns("A", "victim.test"));
    expect(JSON.stringify(victim)).not.toContain(evil);
  });

  it("a server that says TC and refuses TCP is a failure that says so, and its truncated records are not used", async () => {
    const udpOnly = createSocket("udp4");
    await new Promise<void>((resolve) => udpOnly.bind(0, "127.0.0.1", resolve));
    closing.push(() => new Promise((resolve) => udpOnly.close(() => resolve())));
    udpOnly.on("message", (bytes, from) => {
      const answer = Buffer.from(bytes);
      answer.writeUInt16BE(0x8380, 2); // QR TC RD RA
      udpOnly.send(answer, from.port, from.address);
    });
    expect(await (await lookup([`udp://127.0.0.1:${udpOnly.address().port}`])).ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("nobody listens there over TCP"),
    });
  });

  it("a forger at another port is not heard", async () => {
    const forger = createSocket("udp4");
    closing.push(() => new Promise((resolve) => forger.close(() => resolve())));
    const { url } = await server({
      udp: (query, send, from) => {
        forger.send(forged(query), from.port, from.address);
        later(() => send(honest(query)), 20);
      },
    });
    const answers = await ask(await lookup([url]), 10);
    expect(answers.every(isRight)).toBe(true);
  });
});

describe("the case of a question's letters", () => {
  const mangles = (query: ScriptedQuery): ScriptedQuery => ({
    ...query,
    decoded: {
      ...query.decoded,
      questionBytes: Uint8Array.from(query.decoded.questionBytes, (byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte)),
    },
  });

  it("is random, and a server that keeps it is asked over UDP alone", async () => {
    const texts = new Set<string>();
    const { url, count } = await server({
      udp: (query, send) => {
        texts.add(Buffer.from(query.decoded.questionBytes).toString("latin1").slice(-14, -5));
        send(honest(query));
      },
    });
    expect((await ask(await lookup([url]), 20)).every(isRight)).toBe(true);
    expect(texts.size).toBeGreaterThan(10);
    expect(count).toEqual({ udp: 20, tcp: 0 });
  });

  it("that comes back in lower case makes the answer doubtful: TCP decides once, and the server is asked plainly from then on", async () => {
    const { url, count } = await server({
      udp: (query, send) => send(honest(mangles(query))),
      tcp: (query, socket) => socket.write(framed(honest(query))),
    });
    const made = await lookup([url]);
    for (let i = 0; i < 5; i++) expect(isRight(await made.ask(dns("A", `n${i}.shop.test`)), i)).toBe(true);
    expect(count.tcp).toBe(1);
    expect(count.udp).toBe(5);
  });

  it("is not asked for again where TCP is closed, too: a second question under another id decides", async () => {
    const only = createSocket("udp4");
    await new Promise<void>((resolve) => only.bind(0, "127.0.0.1", resolve));
    closing.push(() => new Promise((resolve) => only.close(() => resolve())));
    let asked = 0;
    only.on("message", (bytes, from) => {
      asked++;
      const answer = Buffer.from(bytes.toString("latin1").toLowerCase(), "latin1");
      bytes.copy(answer, 0, 0, 12);
      answer.writeUInt16BE(0x8180, 2);
      bytes.copy(answer, answer.length - 11, bytes.length - 11);
      only.send(answer, from.port, from.address);
    });
    const made = await lookup([`udp://127.0.0.1:${only.address().port}`]);
    for (let i = 0; i < 3; i++) expect(await made.ask(dns("A", `n${i}.shop.test`))).toMatchObject({ kind: "nodata" });
    expect(asked).toBe(4);
  });

  it("in a forged answer is wrong, and the forger's records are not used", async () => {
    const { url } = await server({
      udp: (query, send) => send(forged(mangles(query))),
      tcp: (query, socket) => socket.write(framed(honest(query))),
    });
    expect(isRight(await (await lookup([url])).ask(dns("A", "n7.shop.test")), 7)).toBe(true);
  });
});

describe("records", () => {
  it("with a TTL of 0 are not kept, and with one of 2^31 neither (RFC 2181 8)", async () => {
    const { url, count } = await server({
      udp: (query, send) => {
        const bytes = Uint8Array.from(honest(query));
        const ttlAt = 12 + query.decoded.questionBytes.length + 2 + 4;
        bytes.set(numberOf(query) === 0 ? [0, 0, 0, 0] : [0x80, 0, 0, 0], ttlAt);
        send(bytes);
      },
    });
    const made = await lookup([url]);
    for (let round = 0; round < 2; round++)
      for (const i of [0, 1])
        expect(await made.ask(dns("A", `n${i}.shop.test`))).toMatchObject({ kind: "records", meta: { remainingTtl: 0 } });
    expect(count.udp).toBe(4);
  });

  it("400 of them come over TCP after a truncated answer", async () => {
    const { url } = await server({
      udp: (query, send) => send(answerTo(query, { truncated: true })),
      tcp: (query, socket) =>
        socket.write(
          framed(answerTo(query, { answers: Array.from({ length: 400 }, (_, i) => record("many.test", `10.0.${i >> 8}.${i & 255}`)) })),
        ),
    });
    expect(await (await lookup([url])).ask(dns("A", "many.test"))).toMatchObject({ kind: "records", records: { length: 400 } });
  });

  it("of an alias in a circle, or in a chain of hundreds, end", async () => {
    const alias = (from: string, to: string): ResourceRecord => ({
      owner: dns("A", from).name,
      ttlSeconds: 60,
      data: { kind: "name", type: "CNAME", target: dns("A", to).name },
    });
    const { url } = await server({
      udp: (query, send) =>
        send(
          answerTo(query, {
            answers:
              query.decoded.message.question?.name === "circle.test"
                ? [alias("circle.test", "b.test"), alias("b.test", "c.test"), alias("c.test", "circle.test")]
                : Array.from({ length: 30 }, (_, i) => alias(`h${i}.test`, `h${i + 1}.test`)),
          }),
        ),
    });
    const made = await lookup([url]);
    expect(await made.ask(dns("A", "circle.test"))).toMatchObject({ kind: "cname", target: "b.test" });
    expect(await made.ask(dns("A", "h0.test"))).toMatchObject({ kind: "cname", target: "h1.test" });
  });
});

describe("patience", () => {
  it.each([
    [5_000, true, [700, 1_400, 2_900]],
    [1_600, true, [700, 900]],
    [400, true, [200, 200]],
    [1, true, [1, 1]],
    [800, false, [400, 400]],
    [300, false, [300]],
  ])("of %i ms is spent doubling, and never more", (total, isOnlyOne, expected) => {
    expect(waits(total, isOnlyOne)).toEqual(expected);
  });

  it("is for all servers together: many silent ones fail within the time", async () => {
    const urls = await Promise.all(Array.from({ length: 6 }, async () => (await server({})).url));
    const made = await lookup(urls, { timeoutMs: 900 });
    expect(await endsBefore(3_000, made.ask(dns("A", "shop.test")))).toMatchObject({ kind: "failed", why: "timeout" });
  });

  it("ends for a server that kept silent three times: others are asked first for a while", async () => {
    const silent = await server({ udp: () => {} });
    const knows = await server({ udp: (query, send) => send(honest(query)) });
    const made = await lookup([silent.url, knows.url], { timeoutMs: 400 });
    for (let i = 0; i < 8; i++) expect(isRight(await made.ask(dns("A", `n${i}.shop.test`)), i)).toBe(true);
    expect(silent.count.udp).toBe(3);
  });
});
