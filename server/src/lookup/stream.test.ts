// One connection for many questions, over TCP and TLS: what servers do to it, and what must come of it.
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import type { Lookup } from "../dns/index.ts";
import type { LookupOptions } from "./create.ts";
import { FrameReader, framed } from "./frames.ts";
import { dns, lookupOf } from "./testing/ask.ts";
import { makeCertificate } from "./testing/certificates.ts";
import { answerTo, type ScriptedQuery } from "./testing/scripted-server.ts";
import { decodeMessage } from "./wire.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Counts {
  connections: number;
  queries: number;
}

type Script = (query: ScriptedQuery & { readonly connection: number }, socket: Socket) => void;

/** A server that counts connections; `tls`: with this certificate. */
async function streamServer(
  script: Script,
  tls?: { readonly cert: string; readonly key: string },
): Promise<{ port: number; counts: Counts }> {
  const counts: Counts = { connections: 0, queries: 0 };
  const open = new Set<Socket>();
  const hear = (socket: Socket) => {
    const connection = counts.connections++;
    const frames = new FrameReader();
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
    socket.on("data", (chunk) => {
      for (const frame of frames.push(chunk)) {
        const decoded = decodeMessage(Uint8Array.from(frame));
        if (!decoded.ok) throw new Error(decoded.why);
        script({ decoded, count: counts.queries++, connection }, socket);
      }
    });
  };
  const server: Server = tls ? createTlsServer({ ...tls }, hear) : createServer(hear);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    for (const socket of open) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { port: (server.address() as { port: number }).port, counts };
}

async function lookup(resolver: string, options: Partial<LookupOptions> = {}): Promise<Lookup> {
  const made = await lookupOf({ resolvers: [resolver], timeoutMs: 4_000, ...options });
  closing.push(() => made.close());
  return made;
}

const honest = (query: ScriptedQuery) => {
  const name = query.decoded.message.question?.name ?? dns("A", "none.test").name;
  // The answer tells which question it belongs to.
  const number = Number(/^n(\d+)/.exec(name)?.[1] ?? 0);
  return framed(
    answerTo(query, { answers: [{ owner: name, ttlSeconds: 60, data: { kind: "address", type: "A", address: `192.0.2.${number}` } }] }),
  );
};
const askAll = (made: Lookup, count: number) => Promise.all(Array.from({ length: count }, (_, i) => made.ask(dns("A", `n${i}.shop.test`))));
const allRight = (count: number) => Array.from({ length: count }, (_, i) => ({ kind: "records", records: [{ address: `192.0.2.${i}` }] }));

describe("one connection", () => {
  it("carries many questions at once, and is kept for the next ones", async () => {
    const { port, counts } = await streamServer((query, socket) => socket.write(honest(query)));
    const made = await lookup(`tcp://127.0.0.1:${port}`);
    expect(await askAll(made, 100)).toMatchObject(allRight(100));
    expect(await made.ask(dns("A", "n200.shop.test"))).toMatchObject({ kind: "records" });
    expect(counts).toEqual({ connections: 1, queries: 101 });
  });

  it("may answer in any order: the id decides", async () => {
    const held: Buffer[] = [];
    const { port } = await streamServer((query, socket) => {
      held.push(Buffer.from(honest(query)));
      if (held.length === 30) for (const answer of held.reverse()) socket.write(answer);
    });
    expect(await askAll(await lookup(`tcp://127.0.0.1:${port}`), 30)).toMatchObject(allRight(30));
  });

  it("that answers twice, or long after the question was cancelled, harms no other question", async () => {
    const late: Buffer[] = [];
    const { port, counts } = await streamServer((query, socket) => {
      const answer = honest(query);
      if (query.count === 0) late.push(Buffer.from(answer));
      else socket.write(Buffer.concat([...late, answer, answer]));
    });
    const made = await lookup(`tcp://127.0.0.1:${port}`);
    const controller = new AbortController();
    const cancelled = made.ask(dns("A", "n1.shop.test"), controller.signal);
    setTimeout(() => controller.abort(), 60);
    expect(await cancelled).toMatchObject({ kind: "failed", detail: "cancelled" });
    for (let i = 2; i < 20; i++)
      expect(await made.ask(dns("A", `n${i}.shop.test`))).toMatchObject({ records: [{ address: `192.0.2.${i}` }] });
    expect(counts.queries).toBeGreaterThan(18);
  });

  it("that the server closes after each answer is opened anew, and nothing is lost", async () => {
    const { port, counts } = await streamServer((query, socket) => socket.end(honest(query)));
    expect(await askAll(await lookup(`tcp://127.0.0.1:${port}`), 20)).toMatchObject(allRight(20));
    expect(counts.connections).toBeGreaterThanOrEqual(20);
  });

  it("that the server closed while nothing was asked is opened anew", async () => {
    const { port, counts } = await streamServer((query, socket) => {
      socket.write(honest(query));
      setTimeout(() => socket.destroy(), 20);
    });
    const made = await lookup(`tcp://127.0.0.1:${port}`);
    for (let i = 0; i < 3; i++) {
      expect(await made.ask(dns("A", `n${i}.shop.test`))).toMatchObject({ kind: "records" });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(counts.connections).toBe(3);
  });

  it("closed in the middle of its stream is opened anew for what was not answered", async () => {
    const { port } = await streamServer((query, socket) => {
      if (query.connection > 0) socket.write(honest(query));
      else if (query.count < 5) socket.write(honest(query));
      else if (query.count === 5) socket.end(honest(query).subarray(0, 30));
    });
    expect(await askAll(await lookup(`tcp://127.0.0.1:${port}`), 12)).toMatchObject(allRight(12));
  });

  it("that has died without a word is given up, and the question goes over a new one", async () => {
    const { port, counts } = await streamServer((query, socket) => {
      if (query.connection > 0 || query.count === 0) socket.write(honest(query));
    });
    const made = await lookup(`tcp://127.0.0.1:${port}`, { timeoutMs: 1_000 });
    expect(await made.ask(dns("A", "n1.shop.test"))).toMatchObject({ kind: "records" });
    expect(await made.ask(dns("A", "n2.shop.test"))).toMatchObject({ kind: "records" });
    expect(counts.connections).toBe(2);
  });

  it("that drips one byte at a time gives the answer, or fails in time when it never ends", async () => {
    const drip = (socket: Socket, bytes: Uint8Array, pauseMs: number) => {
      let at = 0;
      const timer = setInterval(() => {
        if (at < bytes.length && !socket.destroyed) socket.write(bytes.subarray(at, ++at));
        else clearInterval(timer);
      }, pauseMs);
      closing.push(() => clearInterval(timer));
    };
    const slow = await streamServer((query, socket) => drip(socket, honest(query), 2));
    expect(await (await lookup(`tcp://127.0.0.1:${slow.port}`)).ask(dns("A", "n7.shop.test"))).toMatchObject({
      records: [{ address: "192.0.2.7" }],
    });
    const endless = await streamServer((_, socket) => drip(socket, Uint8Array.from([0xff, 0xff, ...new Array<number>(5_000).fill(0)]), 5));
    expect(await (await lookup(`tcp://127.0.0.1:${endless.port}`, { timeoutMs: 300 })).ask(dns("A", "n7.shop.test"))).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("no answer within"),
    });
  });

  it("full of answers that nobody asked for is closed", async () => {
    const { port } = await streamServer((query, socket) => {
      for (let i = 1; i < 200; i++) socket.write(framed(answerTo(query, { id: query.decoded.message.id ^ i })));
    });
    expect(await (await lookup(`tcp://127.0.0.1:${port}`)).ask(dns("A", "n1.shop.test"))).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("too many wrong answers"),
    });
  });

  it("brings 400 records, and a message of the largest size", async () => {
    const records = (query: ScriptedQuery) =>
      Array.from({ length: query.decoded.message.question?.name === "many.test" ? 400 : 3_900 }, (_, i) => ({
        owner: query.decoded.message.question?.name ?? dns("A", "x.test").name,
        ttlSeconds: 60,
        data: { kind: "address", type: "A", address: `10.0.${i >> 8}.${i & 255}` } as const,
      }));
    const { port } = await streamServer((query, socket) => socket.write(framed(answerTo(query, { answers: records(query) }))));
    const made = await lookup(`tcp://127.0.0.1:${port}`);
    expect(await made.ask(dns("A", "many.test"))).toMatchObject({ kind: "records", records: { length: 400 } });
    expect(await made.ask(dns("A", "most.test"))).toMatchObject({ kind: "records", records: { length: 3_900 } });
  });
});

describe("over TLS", () => {
  const authority = makeCertificate({ subject: "Test authority", isAuthority: true });
  const certificate = makeCertificate({ subject: "dns.test", names: ["dns.test", "127.0.0.1"], issuer: authority });
  const authorities = [authority.cert];

  it("a server whose certificate names it is asked, over one connection, with padded queries, and its AD bit counts", async () => {
    const sizes = new Set<number>();
    const { port, counts } = await streamServer((query, socket) => {
      sizes.add(query.decoded.message.edns?.udpSize ?? 0);
      socket.write(framed(answerTo(query, { authenticated: true, answers: [] })));
    }, certificate);
    for (const url of [`tls://127.0.0.1:${port}#dns.test`, `tls://127.0.0.1:${port}`]) {
      const made = await lookup(url, { authorities });
      const answers = await askAll(made, 20);
      expect(answers.every((answer) => answer.kind === "nodata" && answer.meta.authenticated && answer.meta.server === url)).toBe(true);
      made.close();
    }
    expect(counts.connections).toBe(2);
    expect([...sizes]).toEqual([1232]);
  });

  it.each([
    ["names another", "other.test", authorities, certificate, "its certificate is for other names"],
    [
      "comes from a stranger",
      "dns.test",
      [],
      certificate,
      "its certificate is not accepted: its issuer is unknown: not trusted here, or the server leaves out an intermediate",
    ],
    [
      "has expired",
      "dns.test",
      authorities,
      makeCertificate({ subject: "dns.test", names: ["dns.test"], issuer: authority, days: [-30, -1] }),
      "its certificate has expired",
    ],
  ])("a server whose certificate %s is not asked, and the answer says why", async (_, name, trusted, own, why) => {
    const { port, counts } = await streamServer((query, socket) => socket.write(honest(query)), own);
    expect(await (await lookup(`tls://127.0.0.1:${port}#${name}`, { authorities: trusted })).ask(dns("A", "n1.test"))).toMatchObject({
      kind: "failed",
      why: "bogus",
      detail: `tls://127.0.0.1:${port}#${name}: ${why}`,
    });
    expect(counts.queries).toBe(0);
  });

  it("a server that speaks no TLS, or hangs in the handshake, is a failure in time", async () => {
    const plain = await streamServer(() => {});
    expect(await (await lookup(`tls://127.0.0.1:${plain.port}#dns.test`, { timeoutMs: 400 })).ask(dns("A", "n1.test"))).toMatchObject({
      kind: "failed",
      why: "timeout",
    });
  });

  it("a connection is opened anew after the server closed it", async () => {
    const { port, counts } = await streamServer((query, socket) => socket.end(honest(query)), certificate);
    expect(await askAll(await lookup(`tls://127.0.0.1:${port}#dns.test`, { authorities }), 5)).toMatchObject(allRight(5));
    expect(counts.connections).toBeGreaterThanOrEqual(5);
  });
});
