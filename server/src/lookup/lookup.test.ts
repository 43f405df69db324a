import { createSocket } from "node:dgram";
import { afterEach, describe, expect, it } from "vitest";
import type { Lookup } from "../dns/index.ts";
import { createLookup, type LookupOptions } from "./create.ts";
import { framed } from "./frames.ts";
import { dns, endsBefore, lookupOf } from "./testing/ask.ts";
import { answerTo, type Script, type ScriptedQuery, type ScriptedServer, scriptedServer } from "./testing/scripted-server.ts";
import { folderOf, shopZone } from "./testing/zones.ts";
import type { Message, ResourceRecord } from "./wire.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function server(script: Script): Promise<ScriptedServer> {
  const started = await scriptedServer(script);
  closing.push(() => started.close());
  return started;
}

async function lookup(resolvers: readonly string[], options: Partial<LookupOptions> = {}): Promise<Lookup> {
  const made = await lookupOf({ resolvers, timeoutMs: 400, ...options });
  closing.push(() => made.close());
  return made;
}

const a = (owner: string, address = "192.0.2.1", ttlSeconds = 60): ResourceRecord => ({
  owner: dns("A", owner).name,
  ttlSeconds,
  data: { kind: "address", type: "A", address },
});
const cname = (owner: string, target: string, ttlSeconds = 60): ResourceRecord => ({
  owner: dns("A", owner).name,
  ttlSeconds,
  data: { kind: "name", type: "CNAME", target: dns("A", target).name },
});
const soa = (owner: string, ttlSeconds: number, minimum: number): ResourceRecord => ({
  owner: dns("A", owner).name,
  ttlSeconds,
  data: {
    kind: "soa",
    type: "SOA",
    mname: dns("A", owner).name,
    rname: dns("A", owner).name,
    serial: 1,
    refresh: 1,
    retry: 1,
    expire: 1,
    minimum,
  },
});
const honest = (query: ScriptedQuery) => answerTo(query, { answers: [a("shop.test")] });
const right = { kind: "records", records: [{ address: "192.0.2.1" }] };

/** Answers everything over UDP with this change of the query. */
const saying = (change: Partial<Message>): Script => ({ udp: (query, send) => send(answerTo(query, change)) });

describe("a resolver", () => {
  it("is asked with recursion, EDNS 1232 and AD, and its TTL is meta, not stated", async () => {
    let seen: Message | undefined;
    const { url } = await server({
      udp: (query, send) => {
        seen = query.decoded.message;
        send(honest(query));
      },
    });
    const answer = await (await lookup([url], { now: () => 5 })).ask(dns("A", "shop.test"));
    expect(answer).toEqual({
      kind: "records",
      records: [{ kind: "address", type: "A", address: "192.0.2.1" }],
      meta: { server: url, at: 5, remainingTtl: 60, authoritative: false, authenticated: true },
    });
    expect(seen).toMatchObject({ recursionDesired: true, authenticated: true, edns: { udpSize: 1232, version: 0 } });
  });

  it("is asked from another port and with another id each time", async () => {
    const ports = new Set<number>();
    const ids = new Set<number>();
    const { url } = await server({
      udp: (query, send, from) => {
        ports.add(from.port);
        ids.add(query.decoded.message.id);
        send(answerTo(query));
      },
    });
    const made = await lookup([url]);
    for (let i = 0; i < 12; i++) await made.ask(dns("A", `n${i}.shop.test`));
    expect(ports.size).toBeGreaterThan(8);
    expect(ids.size).toBeGreaterThan(8);
  });

  it("that is down fails as a timeout that says so, quickly", async () => {
    const { url, close } = await scriptedServer({});
    await close();
    const answer = await (await lookup([url], { timeoutMs: 5_000 })).ask(dns("A", "shop.test"));
    expect(answer).toMatchObject({ kind: "failed", why: "timeout", detail: `${url}: nobody listens there` });
  });

  it("that keeps silent is asked a second time, within the time given", async () => {
    const silent = await server({});
    const asked = (await lookup([silent.url], { timeoutMs: 300 })).ask(dns("A", "shop.test"));
    expect(await endsBefore(1_500, asked)).toMatchObject({ kind: "failed", why: "timeout" });
    const second = await server({ udp: (query, send) => query.count === 1 && send(honest(query)) });
    expect(await (await lookup([second.url], { timeoutMs: 300 })).ask(dns("A", "shop.test"))).toMatchObject(right);
    expect(second.count.udp).toBe(2);
  });

  it.each<[string, (query: ScriptedQuery) => Uint8Array]>([
    ["another id", (query) => answerTo(query, { id: query.decoded.message.id ^ 1, answers: [a("shop.test", "192.0.2.66")] })],
    [
      "another question",
      (query) => answerTo(query, { question: { name: dns("A", "evil.test").name, type: "A" }, answers: [a("shop.test", "192.0.2.66")] }),
    ],
    ["another type", (query) => answerTo(query, { question: { name: dns("A", "shop.test").name, type: "AAAA" } })],
    ["no question", (query) => answerTo(query, { question: undefined, answers: [a("shop.test", "192.0.2.66")] })],
    ["a query", (query) => answerTo(query, { response: false })],
    ["garbage", () => Uint8Array.from({ length: 40 }, (_, i) => (i * 37) & 0xff)],
    ["an empty datagram", () => new Uint8Array(0)],
    [
      "forged counts",
      (query) => {
        const bytes = Uint8Array.from(honest(query));
        bytes.set([0xff, 0xff, 0xff, 0xff], 6);
        return bytes;
      },
    ],
    ["data that runs past its end", (query) => honest(query).subarray(0, -20)],
  ])("that first sends %s is still believed when it sends the answer, and only then", async (_, wrong) => {
    const both = await server({
      udp: (query, send) => {
        send(wrong(query));
        setTimeout(() => send(honest(query)), 30);
      },
    });
    expect(await (await lookup([both.url])).ask(dns("A", "shop.test"))).toMatchObject(right);
    const only = await server({ udp: (query, send) => send(wrong(query)) });
    expect(await (await lookup([only.url], { timeoutMs: 200 })).ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("ignored 1 wrong answer"),
    });
  });

  it("is not confused with another port of its address", async () => {
    const forger = createSocket("udp4");
    closing.push(() => new Promise((resolve) => forger.close(() => resolve())));
    const { url } = await server({
      udp: (query, send, from) => {
        forger.send(answerTo(query, { answers: [a("shop.test", "192.0.2.66")] }), from.port, from.address);
        setTimeout(() => send(honest(query)), 30);
      },
    });
    expect(await (await lookup([url])).ask(dns("A", "shop.test"))).toMatchObject(right);
  });

  it("that floods with wrong answers is given up before the time is over", async () => {
    const { url } = await server({
      udp: (query, send) => {
        for (let i = 0; i < 100; i++) send(answerTo(query, { id: query.decoded.message.id ^ 1 }));
      },
    });
    expect(await (await lookup([url], { timeoutMs: 4_000 })).ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      detail: expect.stringContaining("too many wrong answers"),
    });
  });

  it("that does not know EDNS is asked without", async () => {
    const old = await server({
      udp: (query, send) => send(query.decoded.message.edns ? answerTo(query, { rcode: 1, edns: undefined }) : honest(query)),
    });
    expect(await (await lookup([old.url])).ask(dns("A", "shop.test"))).toMatchObject(right);
  });
});

describe("a truncated answer", () => {
  const truncates: Script["udp"] = (query, send) => send(answerTo(query, { truncated: true }));

  it("is asked again over TCP", async () => {
    const both = await server({ udp: truncates, tcp: (query, socket) => socket.write(framed(honest(query))) });
    expect(await (await lookup([both.url])).ask(dns("A", "shop.test"))).toMatchObject(right);
    expect(both.count).toEqual({ udp: 1, tcp: 1 });
  });

  it("that is cut in the middle of a record is one, too", async () => {
    const both = await server({
      udp: (query, send) => send(answerTo(query, { truncated: true, answers: [a("shop.test")] }).subarray(0, -14)),
      tcp: (query, socket) => socket.write(framed(honest(query))),
    });
    expect(await (await lookup([both.url])).ask(dns("A", "shop.test"))).toMatchObject(right);
  });

  it("is never taken as it is, when TCP fails", async () => {
    const cut = await server({
      udp: (query, send) => send(answerTo(query, { truncated: true, answers: [a("shop.test")] })),
      tcp: (_, socket) => socket.end(),
    });
    expect(await (await lookup([cut.url])).ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("the server closed the connection"),
      truncated: true,
    });
  });

  it("over TCP itself is a failure", async () => {
    const cut = await server({ udp: truncates, tcp: (query, socket) => socket.write(framed(answerTo(query, { truncated: true }))) });
    expect(await (await lookup([cut.url])).ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      detail: expect.stringContaining("truncated, even over TCP"),
    });
  });
});

describe("over TCP", () => {
  const tcp = async (script: Script["tcp"], options: Partial<LookupOptions> = {}) => {
    const started = await server(script ? { tcp: script } : {});
    return (await lookup([`tcp://127.0.0.1:${started.port}`], options)).ask(dns("A", "shop.test"));
  };

  it("an answer in single bytes is put together", async () => {
    const answer = await tcp((query, socket) => {
      for (const byte of framed(honest(query))) socket.write(Uint8Array.of(byte));
    });
    expect(answer).toMatchObject(right);
  });

  it("half an answer and then the end is a failure that says so", async () => {
    expect(await tcp((query, socket) => socket.end(framed(honest(query)).subarray(0, 20)))).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("in the middle of an answer"),
    });
  });

  it("half an answer and then silence ends with the time", async () => {
    expect(await tcp((query, socket) => socket.write(framed(honest(query)).subarray(0, 20)), { timeoutMs: 200 })).toMatchObject({
      kind: "failed",
      why: "timeout",
      detail: expect.stringContaining("no answer within"),
    });
  });

  it("a reset connection is a failure", async () => {
    expect(await tcp((_, socket) => socket.resetAndDestroy())).toMatchObject({ kind: "failed", why: "timeout" });
  });

  it("a wrong answer before the right one is ignored", async () => {
    expect(
      await tcp((query, socket) =>
        socket.write(
          Buffer.concat([
            framed(answerTo(query, { id: query.decoded.message.id ^ 1 })),
            framed(Uint8Array.of(1, 2, 3)),
            framed(honest(query)),
          ]),
        ),
      ),
    ).toMatchObject(right);
  });

  it("nobody there is a failure that says so", async () => {
    const { port, close } = await scriptedServer({});
    await close();
    expect(await (await lookup([`tcp://127.0.0.1:${port}`])).ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      detail: expect.stringContaining("nobody listens there over TCP"),
    });
  });
});

describe("what an answer says", () => {
  const asked = async (change: Partial<Message>, question = dns("A", "shop.test")) =>
    (await lookup([(await server(saying(change))).url])).ask(question);

  it.each<[string, Partial<Message>, object]>([
    ["SERVFAIL", { rcode: 2 }, { kind: "failed", why: "servfail" }],
    ["REFUSED", { rcode: 5 }, { kind: "failed", why: "refused" }],
    ["another code", { rcode: 9 }, { kind: "failed", why: "servfail" }],
    [
      "SERVFAIL for bad signatures",
      { rcode: 2, edns: { udpSize: 1232, version: 0, dnssecOk: false, errors: [{ code: 6, text: "no key" }] } },
      { kind: "failed", why: "bogus", detail: "its DNSSEC signatures do not hold (DNSSEC bogus: no key)" },
    ],
    [
      "NXDOMAIN because it is blocked",
      { rcode: 3, edns: { udpSize: 1232, version: 0, dnssecOk: false, errors: [{ code: 15, text: "" }] } },
      { kind: "failed", why: "blocked" },
    ],
    [
      "a stale answer",
      { answers: [a("shop.test")], edns: { udpSize: 1232, version: 0, dnssecOk: false, errors: [{ code: 3, text: "" }] } },
      { kind: "records", meta: { ede: "stale answer" } },
    ],
    ["NXDOMAIN", { rcode: 3, authorities: [soa("test", 900, 300)] }, { kind: "nxdomain", meta: { remainingTtl: 300 } }],
    ["nothing", { authorities: [soa("shop.test", 100, 300)] }, { kind: "nodata", meta: { remainingTtl: 100 } }],
    ["nothing and no SOA", {}, { kind: "nodata" }],
    [
      "nothing, from a server that does not resolve",
      { recursionAvailable: false },
      { kind: "failed", why: "servfail", detail: "the server neither resolves nor answers for the zone" },
    ],
    [
      "a referral",
      { authorities: [{ ...a("shop.test"), data: { kind: "name", type: "NS", target: dns("A", "ns.shop.test").name } }] },
      { kind: "failed", why: "servfail", detail: "the server only refers to other servers" },
    ],
    [
      "records of another name",
      { answers: [a("evil.test")] },
      { kind: "failed", why: "servfail", detail: "the answer says nothing about shop.test" },
    ],
    ["an alias", { answers: [cname("shop.test", "other.test"), a("other.test")] }, { kind: "cname", target: "other.test" }],
    [
      "an alias to nothing",
      { rcode: 3, answers: [cname("shop.test", "other.test")], authorities: [soa("test", 900, 300)] },
      { kind: "cname", target: "other.test" },
    ],
    [
      "the same record twice",
      { answers: [a("shop.test", "192.0.2.1", 90), a("shop.test", "192.0.2.1", 30)] },
      { kind: "records", records: { length: 1 }, meta: { remainingTtl: 30 } },
    ],
  ])("%s", async (_, change, expected) => {
    expect(await asked(change)).toMatchObject(expected);
  });

  it("about an alias answers its target, too, without asking again", async () => {
    const chain = await server(saying({ answers: [cname("shop.test", "b.test"), cname("b.test", "c.test"), a("c.test")] }));
    const made = await lookup([chain.url]);
    await made.ask(dns("A", "shop.test"));
    expect(await made.ask(dns("A", "b.test"))).toMatchObject({ kind: "cname", target: "c.test" });
    expect(await made.ask(dns("A", "c.test"))).toMatchObject({ kind: "records" });
    expect(chain.count.udp).toBe(1);
  });

  it("in a circle of aliases ends", async () => {
    expect(await asked({ answers: [cname("shop.test", "b.test"), cname("b.test", "shop.test")] })).toMatchObject({
      kind: "cname",
      target: "b.test",
    });
  });
});

describe("several resolvers", () => {
  it("are asked in order; the next one where one does not know", async () => {
    const refuses = await server(saying({ rcode: 5 }));
    const fails = await server(saying({ rcode: 2 }));
    const knows = await server({ udp: (query, send) => send(honest(query)) });
    const unused = await server({ udp: (query, send) => send(honest(query)) });
    const answer = await (await lookup([refuses.url, fails.url, knows.url, unused.url])).ask(dns("A", "shop.test"));
    expect(answer).toMatchObject({ ...right, meta: { server: knows.url } });
    expect([refuses.count.udp, fails.count.udp, unused.count.udp]).toEqual([1, 1, 0]);
  });

  it("that all fail give the reason that says most", async () => {
    const silent = await server({});
    const fails = await server(saying({ rcode: 2 }));
    expect(await (await lookup([fails.url, silent.url], { timeoutMs: 200 })).ask(dns("A", "shop.test"))).toMatchObject({
      kind: "failed",
      why: "servfail",
    });
  });

  it("are not asked for a second opinion where one says that the signatures do not hold", async () => {
    const edns = { udpSize: 1232, version: 0, dnssecOk: false, errors: [{ code: 6, text: "" }] };
    const checks = await server(saying({ rcode: 2, edns }));
    const believes = await server({ udp: (query, send) => send(honest(query)) });
    expect(await (await lookup([checks.url, believes.url])).ask(dns("A", "shop.test"))).toMatchObject({ kind: "failed", why: "bogus" });
    expect([checks.count.udp, believes.count.udp]).toEqual([1, 0]);
  });

  it("may be zone files first and a server for the rest", async () => {
    const knows = await server(saying({ answers: [a("else.example")] }));
    const mixed = await lookup(["embedded:internet", knows.url], { files: folderOf({ "shop.test.zone": shopZone }) });
    expect(await mixed.ask(dns("MX", "shop.test"))).toMatchObject({ kind: "records", meta: { server: "embedded:internet" } });
    expect(await mixed.ask(dns("A", "else.example"))).toMatchObject({ kind: "records", meta: { server: knows.url } });
    expect(knows.count.udp).toBe(1);
  });

  it.each([
    ["tls://dns.test", "write its IP address, and its name after #"],
    ["https://", "write https://HOST/dns-query"],
    ["udp://dns.test", "write its IP address"],
    ["udp://127.0.0.1:99999", "99999 is no port"],
    ["8.8.8.8", "is no resolver; write udp://"],
  ])("%s is refused, and the error says what to do", async (url, why) => {
    expect(await createLookup({ resolvers: [url], now: () => 0, files: folderOf({}) })).toMatchObject({
      ok: false,
      why: expect.stringContaining(why),
    });
  });
});

describe("the cache", () => {
  it("keeps an answer for its TTL and an absence for that of its SOA, counting down", async () => {
    let now = 0;
    const { url, count } = await server({
      udp: (query, send) =>
        send(
          query.decoded.message.question?.name === "shop.test"
            ? honest(query)
            : answerTo(query, { rcode: 3, authorities: [soa("test", 900, 30)] }),
        ),
    });
    const made = await lookup([url], { now: () => now });
    await made.ask(dns("A", "shop.test"));
    await made.ask(dns("A", "none.test"));
    now = 20_000;
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject({ meta: { at: 0, remainingTtl: 40 } });
    expect(await made.ask(dns("A", "none.test"))).toMatchObject({ meta: { at: 0, remainingTtl: 10 } });
    expect(count.udp).toBe(2);
    now = 30_000;
    expect(await made.ask(dns("A", "none.test"))).toMatchObject({ meta: { at: 30_000 } });
    now = 60_000;
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject({ meta: { at: 60_000, remainingTtl: 60 } });
    expect(count.udp).toBe(4);
  });

  it("keeps no failure, no TTL of zero and no absence without SOA", async () => {
    const { url, count } = await server({
      udp: (query, send) => {
        const name = query.decoded.message.question?.name;
        send(
          answerTo(query, name === "fails.test" ? { rcode: 2 } : name === "zero.test" ? { answers: [a("zero.test", "192.0.2.1", 0)] } : {}),
        );
      },
    });
    const made = await lookup([url]);
    for (const name of ["fails.test", "zero.test", "absent.test"]) {
      await made.ask(dns("A", name));
      await made.ask(dns("A", name));
    }
    // Bare SERVFAIL is asked twice each time.
    expect(count.udp).toBe(8);
  });

  it("lets one question fly once, however many ask", async () => {
    const { url, count } = await server({ udp: (query, send) => setTimeout(() => send(honest(query)), 50) });
    const made = await lookup([url]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => made.ask(dns("A", "shop.test"))));
    expect(answers.every((answer) => answer.kind === "records")).toBe(true);
    expect(count.udp).toBe(1);
  });
});

describe("limits", () => {
  it("no more exchanges run at once than allowed, and waiting takes nothing from the time", async () => {
    let running = 0;
    let most = 0;
    const { url } = await server({
      udp: (query, send) => {
        most = Math.max(most, ++running);
        setTimeout(() => {
          running--;
          send(answerTo(query, { answers: [] }));
        }, 60);
      },
    });
    const made = await lookup([url], { concurrency: 3, timeoutMs: 300 });
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => made.ask(dns("A", `n${i}.test`))));
    expect(answers.every((answer) => answer.kind === "nodata")).toBe(true);
    expect(most).toBeLessThanOrEqual(3);
  });

  it("a cancelled question ends at once, without ending that of another who waits", async () => {
    const { url, count } = await server({ udp: (query, send) => setTimeout(() => send(honest(query)), 150) });
    const made = await lookup([url]);
    const controller = new AbortController();
    const cancelled = made.ask(dns("A", "shop.test"), controller.signal);
    const waiting = made.ask(dns("A", "shop.test"));
    const ended: string[] = [];
    void cancelled.then(() => ended.push("cancelled"));
    void waiting.then(() => ended.push("waiting"));
    setTimeout(() => controller.abort(), 20);
    expect(await waiting).toMatchObject(right);
    expect(await cancelled).toMatchObject({ kind: "failed", why: "limit", detail: "cancelled" });
    expect(ended).toEqual(["cancelled", "waiting"]);
    expect(count.udp).toBe(1);
  });

  it("hundreds of questions under one signal give no warning", async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error) => warnings.push(warning);
    process.on("warning", hear);
    const { url } = await server({});
    const made = await lookup([url], { timeoutMs: 5_000 });
    const controller = new AbortController();
    const asked = Array.from({ length: 200 }, (_, i) => made.ask(dns("A", `n${i}.test`), controller.signal));
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort();
    expect((await Promise.all(asked)).every((answer) => answer.kind === "failed" && answer.detail === "cancelled")).toBe(true);
    process.off("warning", hear);
    expect(warnings).toEqual([]);
  });

  it("a question that everyone cancelled can be asked anew", async () => {
    const { url } = await server({ udp: (query, send) => query.count > 0 && send(honest(query)) });
    const made = await lookup([url], { timeoutMs: 5_000 });
    const controller = new AbortController();
    const cancelled = made.ask(dns("A", "shop.test"), controller.signal);
    setTimeout(() => controller.abort(), 30);
    await cancelled;
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject(right);
    expect(await made.ask(dns("A", "other.test"), AbortSignal.abort())).toMatchObject({ kind: "failed", detail: "cancelled" });
  });

  it("closing ends what is under way and frees every socket", async () => {
    const { url, count } = await server({ udp: () => {} });
    const made = await lookup([url], { timeoutMs: 600_000, concurrency: 2 });
    const asked = Array.from({ length: 10 }, (_, i) => made.ask(dns("A", `n${i}.test`)));
    await new Promise((resolve) => setTimeout(resolve, 30));
    made.close();
    expect((await Promise.all(asked)).every((answer) => answer.kind === "failed")).toBe(true);
    expect(await made.ask(dns("A", "shop.test"))).toMatchObject({ kind: "failed", why: "offline" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const sockets = process.getActiveResourcesInfo().filter((kind) => kind === "UDPWrap");
    // The scripted server's own socket is the one that is left.
    expect(sockets.length).toBeLessThanOrEqual(1);
    expect(count.udp).toBe(2);
  });
});
