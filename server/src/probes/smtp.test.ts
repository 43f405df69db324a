import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, TLSSocket } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { type Certificate, makeCertificate } from "../lookup/testing/certificates.ts";
import { createSmtpProbe } from "./smtp.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const host = "mx.shop.test";
const root = makeCertificate({ subject: "Test Root", isAuthority: true });
const good = makeCertificate({ subject: "mx", names: [host], issuer: root });

interface Mx {
  readonly port: number;
  /** Everything clients said, in order. */
  readonly heard: string[];
  readonly open: Set<Socket>;
}

/** An SMTP server that speaks real TLS after STARTTLS; `script` replaces its answers. */
async function mailServer(
  { certificate = good, script = {} }: { certificate?: Certificate; script?: Record<string, string> } = {},
  chain = `${certificate.cert}${root.cert}`,
): Promise<Mx> {
  const heard: string[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => {});
    const greeting = script.greeting ?? "220 mx.shop.test ESMTP\r\n";
    if (greeting !== "") socket.write(greeting);
    const onData = (data: Buffer) => {
      const line = data.toString().trim();
      heard.push(line);
      const verb = line.split(" ")[0] as string;
      if (verb === "EHLO") socket.write(script.EHLO ?? "250-mx.shop.test\r\n250-SIZE 1000\r\n250-STARTTLS\r\n250 8BITMIME\r\n");
      if (verb === "QUIT") socket.end("221 bye\r\n");
      if (script.junk !== undefined && heard.at(-2) === "STARTTLS") socket.write(script.junk);
      if (verb !== "STARTTLS") return;
      socket.write(script.STARTTLS ?? "220 go ahead\r\n");
      if (script.STARTTLS !== undefined) return;
      socket.off("data", onData);
      const tls = new TLSSocket(socket, { isServer: true, cert: chain, key: certificate.key });
      tls.on("error", () => {});
      tls.on("data", (text: Buffer) => heard.push(`TLS ${text.toString().trim()}`));
    };
    socket.on("data", onData);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  );
  return { port: (server.address() as { port: number }).port, heard, open };
}

const never = () => new AbortController().signal;
const lookAt = (port: number, { ca = root.cert, timeoutMs = 2_000, addresses = ["127.0.0.1"], signal = never() } = {}) =>
  createSmtpProbe({ port, ca, timeoutMs })(host, addresses, signal);

/** What the one address said. */
async function seen(port: number, options: Parameters<typeof lookAt>[1] = {}) {
  const probed = await lookAt(port, options);
  if (!probed.ok) throw new Error(probed.detail);
  return probed.addresses[0];
}

describe("a mail server on port 25", () => {
  it("shows its chain after STARTTLS, and hears nothing of a mail", async () => {
    const server = await mailServer();
    const address = await seen(server.port);
    expect(address).toMatchObject({
      address: "127.0.0.1",
      state: "tls",
      detail: "",
      chain: [{ names: [host] }, { subject: "CN=Test Root" }],
    });
    expect(address?.fault).toBeUndefined();
    expect(server.heard).toEqual(["EHLO [127.0.0.1]", "STARTTLS"]);
  });

  it("has the hashes that DANE matches: those that OpenSSL gives", async () => {
    const { X509Certificate, createHash } = await import("node:crypto");
    const own = new X509Certificate(good.cert);
    const [shown] = (await seen((await mailServer()).port))?.chain ?? [];
    expect(shown?.sha256).toBe(own.fingerprint256.replaceAll(":", "").toLowerCase());
    expect(shown?.sha512).toBe(own.fingerprint512.replaceAll(":", "").toLowerCase());
    expect(shown?.spkiSha256).toBe(
      createHash("sha256")
        .update(own.publicKey.export({ type: "spki", format: "der" }))
        .digest("hex"),
    );
    expect(Math.abs((shown?.notAfter ?? 0) - (Date.now() + 30 * 86_400_000))).toBeLessThan(60_000);
  });

  it.each([
    ["other names", "name", "other.test", makeCertificate({ subject: host, names: ["other.test"], issuer: root })],
    ["a common name alone", "name", "no host name", makeCertificate({ subject: host, issuer: root })],
    ["an end in the past", "expired", "has expired", makeCertificate({ subject: "mx", names: [host], issuer: root, days: [-20, -2] })],
    ["a start in the future", "not-yet", "not valid yet", makeCertificate({ subject: "mx", names: [host], issuer: root, days: [2, 20] })],
    ["itself as issuer", "untrusted", "self-signed", makeCertificate({ subject: "mx", names: [host] })],
  ])("with a certificate that has %s is said to", async (_, kind, words, certificate) => {
    const server = await mailServer({ certificate }, certificate.cert);
    expect(await seen(server.port)).toMatchObject({ state: "tls", fault: { kind, detail: expect.stringContaining(words) } });
  });

  it("with a wildcard for its first label is named", async () => {
    const certificate = makeCertificate({ subject: "mx", names: ["*.shop.test"], issuer: root });
    expect((await seen((await mailServer({ certificate })).port))?.fault).toBeUndefined();
  });

  it("from an authority that is not trusted here is said to", async () => {
    const stranger = makeCertificate({ subject: "Other Root", isAuthority: true });
    expect(await seen((await mailServer()).port, { ca: stranger.cert })).toMatchObject({ state: "tls", fault: { kind: "untrusted" } });
  });

  it.each([
    ["no STARTTLS", { EHLO: "250-mx\r\n250 SIZE\r\n" }, "no-starttls", "lists no STARTTLS"],
    ["STARTTLS refused", { STARTTLS: "454 not now\r\n" }, "no-tls", "454 not now"],
    ["a refusal", { greeting: "554 go away\r\n" }, "refused", "554 go away"],
    ["another protocol", { greeting: "SSH-2.0-OpenSSH\r\n" }, "refused", "nothing that is SMTP"],
    ["EHLO refused", { EHLO: "502 what\r\n" }, "refused", "502 what"],
    ["silence", { greeting: "" }, "refused", "no answer within 300 ms"],
    ["an endless line", { greeting: "x".repeat(100_000) }, "refused", "nothing that is SMTP"],
  ])("with %s", async (_, script, state, words) => {
    const server = await mailServer({ script });
    expect(await seen(server.port, { timeoutMs: 300 })).toMatchObject({ state, detail: expect.stringContaining(words), chain: [] });
  });

  it("that injects an answer before STARTTLS is not believed", async () => {
    // RFC 3207 4.2: what came in plain text is dropped; here a whole second answer stands in the buffer.
    const server = await mailServer({ script: { EHLO: "250-mx\r\n250 STARTTLS\r\n220 injected\r\n", STARTTLS: "454 no\r\n" } });
    expect(await seen(server.port)).toMatchObject({ state: "no-tls", detail: expect.stringContaining("454") });
  });

  it("that speaks no TLS after 220", async () => {
    const server = await mailServer({ script: { STARTTLS: "220 go\r\n", junk: "not TLS at all, but plain text\r\n" } });
    expect(await seen(server.port)).toMatchObject({ state: "no-tls", detail: expect.stringContaining("no TLS connection") });
  });
});

describe("silence on port 25", () => {
  it("proves nothing where no connection was ever made", async () => {
    const server = await mailServer();
    for (const close of closing.splice(0)) await close();
    expect(await lookAt(server.port)).toMatchObject({ ok: false, why: "timeout", detail: expect.stringContaining("nobody listens there") });
  });

  it("counts once another mail server has answered, also one that is asked at the same time", async () => {
    const server = await mailServer();
    const probe = createSmtpProbe({ port: server.port, ca: root.cert, timeoutMs: 2_000 });
    // Nobody listens on the other address of the loopback network.
    const [dead, alive] = await Promise.all([probe("dead.test", ["127.0.0.77"], never()), probe(host, ["127.0.0.1"], never())]);
    expect(dead).toMatchObject({ ok: true, addresses: [{ address: "127.0.0.77", state: "unreachable" }] });
    expect(alive).toMatchObject({ ok: true, addresses: [{ state: "tls" }] });
  });

  it("each address is looked at by itself", async () => {
    const server = await mailServer();
    expect(await lookAt(server.port, { addresses: ["127.0.0.77", "127.0.0.1"] })).toMatchObject({
      addresses: [{ state: "unreachable" }, { state: "tls" }],
    });
  });
});

it("ends at once when it is cancelled, and leaves no connection", async () => {
  const server = await mailServer({ script: { greeting: "" } });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  expect(await lookAt(server.port, { signal: controller.signal, timeoutMs: 600_000 })).toMatchObject({ ok: false, why: "limit" });
  await expect.poll(() => server.open.size).toBe(0);
});

it("leaves no connection behind a good answer", async () => {
  const server = await mailServer();
  await lookAt(server.port);
  await expect.poll(() => server.open.size).toBe(0);
});

it("TLS from the first byte is no SMTP", async () => {
  const server = createTlsServer({ cert: good.cert, key: good.key });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  expect(await seen((server.address() as { port: number }).port, { timeoutMs: 300 })).toMatchObject({ state: "refused" });
});
