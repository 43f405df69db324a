import { createServer, type Server } from "node:https";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import type { Duplex } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import type { Answer, Lookup } from "../dns/index.ts";
import { startDnsServer } from "./serve.ts";
import { lookupOf } from "./testing/ask.ts";
import { type Certificate, makeCertificate } from "./testing/certificates.ts";
import { answerTo, scriptedServer } from "./testing/scripted-server.ts";
import { folderOf, internetOf, shopZone } from "./testing/zones.ts";
import type { ResourceRecord } from "./wire.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const host = "mta-sts.shop.test";
const root = makeCertificate({ subject: "Test Root", isAuthority: true });
const good = makeCertificate({ subject: host, names: [host, "many.shop.test", "www.shop.test"], issuer: root });
const policy = "version: STSv1\nmode: enforce\nmx: mx.shop.test\nmax_age: 604800\n";

const zone = `$ORIGIN shop.test.
$TTL 300
@ SOA ns1 hostmaster 1 3600 600 86400 120
@ NS ns1
mta-sts A 127.0.0.1
many A 127.0.0.9
many A 127.0.0.1
www CNAME mta-sts
private A 10.1.2.3
private AAAA fd00::1
mapped AAAA ::ffff:127.0.0.1
linklocal A 169.254.169.254
reserved A 192.0.2.1
mixed A 127.0.0.1
empty TXT "no address"
loop1 CNAME loop2
loop2 CNAME loop1
`;

type Handler = Parameters<typeof createServer>[1] & object;
const policyServed: Handler = (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end(policy);

interface Web {
  readonly port: number;
  readonly hits: string[];
}

async function web(handler: Handler = policyServed, certificate: Pick<Certificate, "cert" | "key"> = good): Promise<Web> {
  const hits: string[] = [];
  const open = new Set<Duplex>();
  const server: Server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    hits.push(`${request.headers.host} ${request.url}`);
    return handler(request, response);
  });
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("error", () => {});
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  );
  return { port: (server.address() as AddressInfo).port, hits };
}

interface Asking {
  readonly allowPrivate?: boolean;
  readonly enabled?: boolean;
  readonly ca?: string | undefined;
  readonly timeoutMs?: number;
  readonly ports?: readonly number[];
}

async function asker({ allowPrivate = true, enabled = true, ca = root.cert, timeoutMs = 2_000, ports = [] }: Asking = {}): Promise<Lookup> {
  const dns = await startDnsServer({ zones: (await internetOf({ "shop.test.zone": zone })).zones, port: 0 });
  closing.push(() => dns.close());
  const lookup = await lookupOf({
    resolvers: [`udp://127.0.0.1:${dns.port}`],
    allowPrivate,
    https: { enabled, timeoutMs, ports, ...(ca === undefined ? {} : { ca }) },
  });
  closing.push(() => lookup.close());
  return lookup;
}

const urlOf = (port: number, name = host, path = "/.well-known/mta-sts.txt") => `https://${name}:${port}${path}`;

/** What one fetch from this server gives. */
async function fetched(server: Web, asking: Asking = {}, name = host, path?: string): Promise<Answer> {
  const lookup = await asker({ ports: [server.port], ...asking });
  return lookup.ask({ kind: "https", url: urlOf(server.port, name, path) });
}

describe("a document over HTTPS", () => {
  it("comes with its status and text, asked by name at the address that our own lookup found", async () => {
    const server = await web();
    expect(await fetched(server)).toMatchObject({ kind: "document", status: 200, body: policy, meta: { server: urlOf(server.port) } });
    expect(server.hits).toEqual([`${host}:${server.port} /.well-known/mta-sts.txt`]);
  });

  it("is fetched once for those who ask at the same time, and kept for a while", async () => {
    const server = await web();
    const lookup = await asker({ ports: [server.port] });
    const question = { kind: "https", url: urlOf(server.port) } as const;
    const [first, second] = await Promise.all([lookup.ask(question), lookup.ask(question)]);
    expect(await lookup.ask(question)).toEqual(first);
    expect(second).toBe(first);
    expect(server.hits).toHaveLength(1);
  });

  it("is found through an alias, and at the next address when the first is silent", async () => {
    expect(await fetched(await web(), {}, "www.shop.test")).toMatchObject({ kind: "document", status: 200 });
    expect(await fetched(await web(), {}, "many.shop.test")).toMatchObject({ kind: "document", status: 200 });
  });

  it.each([301, 302, 307, 308])("is not looked for where a %i points to", async (status) => {
    const elsewhere = await web();
    const server = await web((_, response) => response.writeHead(status, { location: urlOf(elsewhere.port) }).end("moved"));
    expect(await fetched(server)).toMatchObject({ kind: "document", status, body: "" });
    expect(elsewhere.hits).toEqual([]);
  });

  it("that is not there is told by its status", async () => {
    expect(await fetched(await web((_, response) => response.writeHead(404).end("nothing here")))).toMatchObject({
      kind: "document",
      status: 404,
      body: "",
    });
  });

  it("with bytes that are no UTF-8 does not throw", async () => {
    const answer = await fetched(await web((_, response) => response.end(Buffer.from([0x61, 0xff, 0xfe, 0x62]))));
    expect(answer).toMatchObject({ kind: "document", body: "a\ufffd\ufffdb" });
  });
});

describe("limits of a fetch", () => {
  it.each([
    ["a policy", "/.well-known/mta-sts.txt", 65_536],
    ["a logo", "/logo.svg", 32_768],
  ])("%s may be as long as its limit and no byte longer, announced or not", async (_, path, limit) => {
    const of = (length: number, announce: boolean): Promise<Web> =>
      web((_request, response) => {
        if (announce) response.setHeader("content-length", length);
        else response.write("");
        response.end("x".repeat(length));
      });
    for (const announce of [true, false]) {
      expect(await fetched(await of(limit, announce), {}, host, path)).toMatchObject({ kind: "document", status: 200 });
      expect(await fetched(await of(limit + 1, announce), {}, host, path)).toMatchObject({
        kind: "failed",
        why: "limit",
        detail: expect.stringContaining(`${limit} bytes`),
      });
    }
  });

  it("a body without end is cut off", async () => {
    const server = await web((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(4_096)));
      };
      response.on("drain", more);
      more();
    });
    expect(await fetched(server)).toMatchObject({ kind: "failed", why: "limit" });
  });

  it.each<[string, Handler]>([
    ["says nothing", () => {}],
    ["sends its header and stops", (_, response) => response.write("version")],
    [
      "drips",
      (_, response) => {
        const drip = setInterval(() => (response.destroyed ? clearInterval(drip) : response.write("v")), 20);
        closing.push(() => clearInterval(drip));
      },
    ],
  ])("a server that %s is given up after the time limit", async (_, handler) => {
    expect(await fetched(await web(handler), { timeoutMs: 200 })).toMatchObject({ kind: "failed", why: "timeout" });
  });

  it("a body that ends early is no document", async () => {
    const server = await web((_, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("version: STSv1\n", () => response.destroy());
    });
    expect(await fetched(server)).toMatchObject({ kind: "failed", why: "servfail" });
  });

  it("a compressed body that nobody asked for is no document", async () => {
    const server = await web((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(Buffer.alloc(30)));
    expect(await fetched(server)).toMatchObject({ kind: "failed", detail: expect.stringContaining("gzip") });
  });

  it("cancelling ends it", async () => {
    const server = await web(() => {});
    const lookup = await asker({ ports: [server.port], timeoutMs: 30_000 });
    const controller = new AbortController();
    const answer = lookup.ask({ kind: "https", url: urlOf(server.port) }, controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(await answer).toMatchObject({ kind: "failed", why: "limit", detail: "cancelled" });
  });
});

describe("the certificate", () => {
  const other = makeCertificate({ subject: "Other Root", isAuthority: true });
  const intermediate = makeCertificate({ subject: "Intermediate", isAuthority: true, issuer: root });

  it.each<[string, Certificate, string]>([
    ["has expired", makeCertificate({ subject: host, names: [host], issuer: root, days: [-30, -1] }), "has expired"],
    ["is not valid yet", makeCertificate({ subject: host, names: [host], issuer: root, days: [5, 30] }), "not valid yet"],
    [
      "is for another name",
      makeCertificate({ subject: host, names: ["www.example.test"], issuer: root }),
      `for www.example.test, not for ${host}`,
    ],
    ["has names only in its subject", makeCertificate({ subject: host, issuer: root }), `not for ${host}`],
    ["is for the address", makeCertificate({ subject: host, names: ["127.0.0.1"], issuer: root }), `not for ${host}`],
    ["signs itself", makeCertificate({ subject: host, names: [host] }), "self-signed"],
    ["comes from an unknown issuer", makeCertificate({ subject: host, names: [host], issuer: other }), "its issuer is unknown"],
    [
      "comes without its intermediate",
      makeCertificate({ subject: host, names: [host], issuer: intermediate }),
      "leaves out an intermediate",
    ],
  ])("that %s is told in words and nothing is fetched", async (_, certificate, words) => {
    const server = await web(policyServed, certificate);
    expect(await fetched(server)).toMatchObject({ kind: "failed", why: "bogus", detail: expect.stringContaining(words) });
    expect(server.hits).toEqual([]);
  });

  it("with its intermediate is fine", async () => {
    const leaf = makeCertificate({ subject: host, names: [host], issuer: intermediate });
    const server = await web(policyServed, { cert: leaf.cert + intermediate.cert, key: leaf.key });
    expect(await fetched(server)).toMatchObject({ kind: "document", status: 200 });
  });

  it("of a private authority is not trusted unless the caller names it", async () => {
    const server = await web();
    const lookup = await asker({ ports: [server.port], ca: makeCertificate({ subject: "Third", isAuthority: true }).cert });
    expect(await lookup.ask({ kind: "https", url: urlOf(server.port) })).toMatchObject({ kind: "failed", why: "bogus" });
    expect(server.hits).toEqual([]);
  });

  it("is missing where the port does not speak TLS", async () => {
    const plain = createTcpServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.end("HTTP/1.1 200 OK\r\n\r\nhello", () => socket.destroy());
    });
    await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise<void>((resolve) => plain.close(() => resolve())));
    const { port } = plain.address() as AddressInfo;
    expect(await fetched({ port, hits: [] })).toMatchObject({
      kind: "failed",
      why: "servfail",
      detail: expect.stringMatching(/TLS|closed/),
    });
  });
});

describe("nobody is led into a network", () => {
  it.each([
    ["private", "10.1.2.3"],
    ["mapped", "::ffff:7f00:1"],
    ["linklocal", "169.254.169.254"],
    ["reserved", "192.0.2.1"],
    ["mixed", "127.0.0.1"],
  ])("a host with a %s address is blocked before a packet is sent", async (name, address) => {
    const server = await web();
    expect(await fetched(server, { allowPrivate: false }, `${name}.shop.test`)).toMatchObject({
      kind: "failed",
      why: "blocked",
      detail: expect.stringContaining(address),
    });
    expect(server.hits).toEqual([]);
  });

  it.each([
    ["https://127.0.0.1/", "127.0.0.1 is an IP address"],
    ["https://2130706433/", "127.0.0.1 is an IP address"],
    ["https://0x7f.1/", "127.0.0.1 is an IP address"],
    ["https://[::1]/", "::1 is an IP address"],
    ["https://[::ffff:7f00:1]/", "is an IP address"],
    [`http://${host}/`, "only https"],
    ["file:///etc/passwd", "only https"],
    [`https://user:secret@${host}/`, "user name or password"],
    [`https://${host}:22/`, "port 22"],
    ["https://localhost/", "no host name"],
    ["nonsense", "no URL"],
    [`https://${host}/${"x".repeat(3_000)}`, "longer than"],
  ])("%.60s is refused", async (url, words) => {
    const lookup = await asker({ ports: [443] });
    const answer = await lookup.ask({ kind: "https", url });
    expect(answer).toMatchObject({ kind: "failed", why: "blocked", detail: expect.stringContaining(words) });
    expect(answer.kind === "failed" && answer.detail).not.toContain("secret");
  });

  it("443 is the only port unless the caller says otherwise", async () => {
    const server = await web();
    const lookup = await asker({ ports: [443] });
    expect(await lookup.ask({ kind: "https", url: urlOf(server.port) })).toMatchObject({
      why: "blocked",
      detail: expect.stringContaining("port"),
    });
    expect(server.hits).toEqual([]);
  });

  it("an address that changes after the check changes nothing: the one that was checked is contacted", async () => {
    const server = await web();
    const questions: string[] = [];
    // Harmless to the first question, a server of the inside to every later one, and kept by nobody.
    const rebinding = await scriptedServer({
      udp: (query, send) => {
        const { question } = query.decoded.message;
        if (!question) return;
        questions.push(question.type);
        const address = questions.filter((type) => type === "A").length === 1 ? "127.0.0.1" : "127.0.0.66";
        const answers: ResourceRecord[] =
          question.type === "A" ? [{ owner: question.name, ttlSeconds: 0, data: { kind: "address", type: "A", address } }] : [];
        send(answerTo(query, { answers }));
      },
    });
    closing.push(() => rebinding.close());
    const lookup = await lookupOf({
      resolvers: [rebinding.url],
      allowPrivate: true,
      https: { enabled: true, ports: [server.port], ca: root.cert },
    });
    closing.push(() => lookup.close());
    expect(await lookup.ask({ kind: "https", url: urlOf(server.port) })).toMatchObject({ kind: "document", status: 200 });
    expect(questions.sort()).toEqual(["A", "AAAA"]);
  });
});

describe("a fetch that cannot be made says why", () => {
  it("switched off", async () => {
    const server = await web();
    expect(await fetched(server, { enabled: false })).toMatchObject({
      kind: "failed",
      why: "off",
      detail: expect.stringContaining("probes.https"),
    });
    expect(server.hits).toEqual([]);
  });

  it("not asked for by the caller at all", async () => {
    const made = await lookupOf({ resolvers: ["udp://127.0.0.1:9"] });
    closing.push(() => made.close());
    expect(await made.ask({ kind: "https", url: urlOf(443) })).toMatchObject({
      kind: "failed",
      why: "off",
    });
  });

  it("embedded zones hold no documents, and their addresses are not for real", async () => {
    const made = await lookupOf({
      resolvers: ["embedded:internet"],
      files: folderOf({ "shop.test.zone": shopZone }),
      https: { enabled: true },
    });
    closing.push(() => made.close());
    expect(await made.ask({ kind: "https", url: "https://mx.shop.test/" })).toMatchObject({ kind: "failed", why: "offline" });
  });

  it.each([
    ["none.shop.test", "servfail", "has no address"],
    ["empty.shop.test", "servfail", "has no address"],
    ["loop1.shop.test", "limit", "alias"],
    ["www.elsewhere.test", "refused", "the address of www.elsewhere.test is not known"],
  ])("%s: %s, %s", async (name, why, words) => {
    expect(await fetched({ port: 443, hits: [] }, {}, name)).toMatchObject({ kind: "failed", why, detail: expect.stringContaining(words) });
  });

  it("nobody listens", async () => {
    const server = await web();
    for (const close of closing.splice(0)) await close();
    expect(await fetched(server)).toMatchObject({ kind: "failed", why: "refused", detail: expect.stringContaining("nobody listens") });
  });
});
