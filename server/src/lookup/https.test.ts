import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Lookup } from "../dns/index.ts";
import type { Fetch } from "./https.ts";
import { dns, lookupOf } from "./testing/ask.ts";
import { makeCertificate } from "./testing/certificates.ts";
import { answerTo } from "./testing/scripted-server.ts";
import { decodeMessage, type Message } from "./wire.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Seen {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly accept: string | undefined;
  readonly length: number;
  readonly id: number;
  readonly recursion: boolean;
}

type Answerer = (respond: (change?: Partial<Message>, headers?: Record<string, string>) => void, response: ServerResponse) => void;

/** A resolver behind plain HTTP; `fetch` is told to go there: certificates have a test of their own. */
async function lookupOver(answer: Answerer, timeoutMs = 2_000): Promise<{ made: Lookup; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      const decoded = decodeMessage(Buffer.concat(parts));
      if (!decoded.ok) throw new Error(decoded.why);
      seen.push({
        method: request.method,
        type: request.headers["content-type"],
        accept: request.headers.accept,
        length: Buffer.concat(parts).length,
        id: decoded.message.id,
        recursion: decoded.message.recursionDesired,
      });
      answer((change = {}, headers = {}) => {
        response.writeHead(200, { "content-type": "application/dns-message", ...headers });
        response.end(answerTo({ decoded, count: 0 }, change));
      }, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const { port } = server.address() as AddressInfo;
  const plain: Fetch = (_, init) => fetch(`http://127.0.0.1:${port}/dns-query`, init);
  const made = await lookupOf({ resolvers: ["https://dns.test/dns-query"], timeoutMs, fetch: plain });
  closing.push(() => made.close());
  return { made, seen };
}

const records = {
  answers: [{ owner: dns("A", "shop.test").name, ttlSeconds: 60, data: { kind: "address", type: "A", address: "192.0.2.1" } }],
} as const;

describe("a resolver over HTTPS", () => {
  it("is asked by POST in wire format, padded, with id 0, and its AD bit counts", async () => {
    const { made, seen } = await lookupOver((respond) => respond({ ...records, authenticated: true }));
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject({
      kind: "records",
      records: [{ address: "192.0.2.1" }],
      meta: { server: "https://dns.test/dns-query", remainingTtl: 60, authenticated: true },
    });
    expect(seen).toEqual([
      { method: "POST", type: "application/dns-message", accept: "application/dns-message", length: 128, id: 0, recursion: true },
    ]);
  });

  it("whose answer lay in a cache has its TTL lowered by its age (RFC 8484 5.1)", async () => {
    const { made } = await lookupOver((respond) => respond(records, { age: "25" }));
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject({ meta: { remainingTtl: 35 } });
  });

  it.each<[string, Answerer, string]>([
    ["an error status", (_, response) => response.writeHead(503).end("busy"), "HTTP status 503"],
    ["a page", (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"), "the answer is text/html"],
    ["garbage", (_, response) => response.writeHead(200, { "content-type": "application/dns-message" }).end("garbage"), "a header has 12"],
    ["another question", (respond) => respond({ question: { name: dns("A", "evil.test").name, type: "A" } }), "it answers A evil.test"],
    ["a truncated answer", (respond) => respond({ truncated: true }), "truncated, even over HTTPS"],
    [
      "too much",
      (_, response) => response.writeHead(200, { "content-type": "application/dns-message" }).end(Buffer.alloc(100_000)),
      "longer than 65535 bytes",
    ],
    ["a redirect", (_, response) => response.writeHead(302, { location: "http://127.0.0.1:9/" }).end(), "redirect"],
    ["a reset", (_, response) => response.destroy(), ""],
  ])("that answers with %s fails, and the answer says so", async (_, answer, why) => {
    const { made } = await lookupOver(answer);
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject({ kind: "failed", why: "timeout", detail: expect.stringContaining(why) });
  });

  it("that keeps silent, or stops in the middle, fails in time", async () => {
    const silent = await lookupOver(() => {}, 300);
    expect(await silent.made.ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      detail: expect.stringContaining("no answer within"),
    });
    const half = await lookupOver(
      (_, response) => response.writeHead(200, { "content-type": "application/dns-message" }).write("half"),
      300,
    );
    expect(await half.made.ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      detail: expect.stringContaining("no answer within"),
    });
  });

  it("is let go at once by cancelling and by closing", async () => {
    const { made } = await lookupOver(() => {}, 60_000);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    expect(await made.ask(dns("A", "shop.test"), controller.signal)).toMatchObject({ kind: "failed", detail: "cancelled" });
    const asked = made.ask(dns("A", "other.test"));
    setTimeout(() => made.close(), 30);
    expect(await asked).toMatchObject({ kind: "failed" });
  });

  it("whose certificate nobody vouches for is not asked, and the answer says why", async () => {
    let asked = 0;
    const server = createTlsServer({ ...makeCertificate({ subject: "dns.test", names: ["127.0.0.1"] }) }, (_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`;
    const made = await lookupOf({ resolvers: [url] });
    closing.push(() => made.close());
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      why: "bogus",
      detail: `${url}: its certificate is self-signed`,
    });
    expect(asked).toBe(0);
  });
});

it("the HTTPS transport and all it needs know nothing of Node: a browser has it, too", () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(import.meta.dirname, file), "utf8");
    expect(text, file).not.toMatch(/from "node:|from "dns-packet"|\bBuffer(?:\.[a-z]|\()|\bprocess\.[a-z]/);
    for (const [, next] of text.matchAll(/^(?:import|export) (?!type)[^;]*? from "\.\/([^"]+)";/gm)) visit(next as string);
  };
  visit("https.ts");
  expect(seen.size).toBeGreaterThan(8);
});
