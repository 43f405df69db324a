// A little internet for MTA-STS and SMTP on loopback: our own DNS, real TLS with certificates made here, and web and mail
// servers that do what goes wrong in practice. Looked at by the whole of it: Session, rules, lookup and probe.
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Lookup } from "../../server/src/dns/index.ts";
import { type Analysis, Session } from "../../server/src/engine/index.ts";
import { createLookup, noFaults, servedZone, startDnsServer } from "../../server/src/lookup/index.ts";
import { type Certificate, makeCertificate } from "../../server/src/lookup/testing/certificates.ts";
import { createSmtpProbe } from "../../server/src/probes/index.ts";
import { registry } from "../../server/src/rules/registry.gen.ts";
import { readAlone } from "../../server/src/zones/index.ts";

const root = makeCertificate({ subject: "Test Root", isAuthority: true });
const certificateOf = (name: string, more: Partial<Parameters<typeof makeCertificate>[0]> = {}) =>
  makeCertificate({ subject: "web", names: [name], issuer: root, ...more });
const policy = (mx: string) => `version: STSv1\r\nmode: enforce\r\nmx: ${mx}\r\nmax_age: 86400\r\n`;

interface Site {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly drips?: boolean;
  readonly certificate?: Certificate;
  /** Rules that must speak, and those that cannot tell. */
  readonly found: readonly string[];
  readonly unknown?: readonly string[];
}

const text = { "content-type": "text/plain" };
const unreachable = ["mta-sts/policy-unreachable unreachable"];
const untold = ["mta-sts/mx-not-covered", "mta-sts/policy-syntax", "mta-sts/policy-unreachable"];

/** First label of the domain to what its policy host does. */
const sites: Readonly<Record<string, Site>> = {
  good: { headers: text, found: [] },
  html: { headers: { "content-type": "text/html; charset=utf-8" }, found: ["mta-sts/media-type wrong"] },
  wrongname: { certificate: certificateOf("other.test"), found: unreachable, unknown: untold.slice(0, 2) },
  expired: { certificate: certificateOf("mta-sts.expired.test", { days: [-30, -1] }), found: unreachable, unknown: untold.slice(0, 2) },
  selfsigned: {
    certificate: makeCertificate({ subject: "x", names: ["mta-sts.selfsigned.test"] }),
    found: unreachable,
    unknown: untold.slice(0, 2),
  },
  redirect: { status: 301, headers: { location: "https://mta-sts.good.test/.well-known/mta-sts.txt" }, found: unreachable },
  missing: { status: 404, found: unreachable },
  huge: { headers: text, body: `${policy("mx.huge.test")}${"x: y\r\n".repeat(20_000)}`, found: [], unknown: untold },
  drip: { headers: text, drips: true, found: [], unknown: untold },
  oldhost: { headers: text, body: policy("mx.elsewhere.test"), found: ["mta-sts/mx-not-covered enforced"] },
  broken: { headers: text, body: "version: STSv1\nmode: enforced\nmx: mx.broken.test\n", found: ["mta-sts/policy-syntax malformed"] },
};

const domains = Object.keys(sites);
const zoneOf = (label: string) => `$ORIGIN ${label}.test.
$TTL 300
@ SOA ns hostmaster 1 3600 600 86400 120
@ NS ns
@ MX 10 mx
ns A 127.0.0.1
mx A 127.0.0.1
mta-sts A 127.0.0.1
_mta-sts TXT "v=STSv1; id=1"
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@${label}.test"
`;

const closing: (() => Promise<unknown>)[] = [];
let analysis: Analysis;
const contacted: string[] = [];

beforeAll(async () => {
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
  };
  const web = createHttpsServer(
    {
      SNICallback: (name, done) => {
        const { cert, key } = sites[name.split(".")[1] ?? ""]?.certificate ?? certificateOf(name);
        done(null, createSecureContext({ cert, key }));
      },
    },
    (request, response) => {
      const label = request.headers.host?.split(".")[1] ?? "";
      const { status = 200, headers = {}, body = policy(`mx.${label}.test`), drips } = sites[label] as Site;
      contacted.push(`${request.headers.host?.split(":")[0]}${request.url}`);
      response.writeHead(status, headers);
      if (drips) {
        const timer = setInterval(() => response.write("v"), 50);
        response.on("close", () => clearInterval(timer));
      } else response.end(body);
    },
  );
  web.on("connection", keep);
  const mail = createServer((socket) => {
    keep(socket);
    socket.write("220 mx.test ESMTP\r\n");
    const hear = (data: Buffer) => {
      const line = data.toString();
      if (line.startsWith("EHLO")) socket.write("250-mx.test\r\n250 STARTTLS\r\n");
      if (!line.startsWith("STARTTLS")) return;
      socket.write("220 go\r\n");
      socket.off("data", hear);
      // One certificate for all hosts, and it names only that of the good domain.
      const { cert, key } = certificateOf("mx.good.test", { days: [-1, 60] });
      new TLSSocket(socket, { isServer: true, cert, key }).on("error", () => {});
    };
    socket.on("data", hear);
  });
  await Promise.all([web, mail].map((server) => new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()))));
  closing.push(async () => {
    for (const socket of open) socket.destroy();
    await Promise.all([web, mail].map((server) => new Promise((done) => server.close(done))));
  });
  const zones = domains.map((label) => servedZone(readAlone(zoneOf(label), { path: `${label}.zone` })));
  const dns = await startDnsServer({ zones: zones.filter((zone) => typeof zone !== "string"), faults: noFaults, port: 0 });
  closing.push(() => dns.close());
  const webPort = (web.address() as AddressInfo).port;
  const created = await createLookup({
    resolvers: [`udp://127.0.0.1:${dns.port}`],
    now: Date.now,
    allowPrivate: true,
    https: { enabled: true, ports: [webPort], ca: root.cert, timeoutMs: 1_500 },
    smtp: { enabled: true, probe: createSmtpProbe({ port: (mail.address() as AddressInfo).port, ca: root.cert, timeoutMs: 3_000 }) },
    files: { list: async () => [], readFile: async () => undefined },
  });
  if (!created.ok) throw new Error(created.why);
  // Rules ask on port 443, which a test may not open.
  const lookup: Lookup = {
    ask: (question, signal) =>
      created.lookup.ask(
        question.kind === "https" ? { ...question, url: question.url.replace(".test/", `.test:${webPort}/`) } : question,
        signal,
      ),
    close: () => created.lookup.close(),
  };
  closing.push(async () => lookup.close());
  const session = new Session(registry, { now: Date.now });
  const head = (kind: string) => `apiVersion: mailtranche/v1\nkind: ${kind}\nid: x\ntitle: X\n`;
  session.load([
    {
      path: "mailtranche/migration.yaml",
      language: "mailtranche",
      text: `${head("Playbook")}domains:\n${domains.map((label) => `  ${label}.test: { roles: [receive] }\n`).join("")}`,
    },
    { path: "mailtranche/settings.yaml", language: "mailtranche", text: `${head("Settings")}probes: { smtp: true }\n` },
  ]);
  await session.settle(lookup, { live: true });
  analysis = session.analyse({ live: true });
}, 30_000);

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

it.each(domains)("a policy host that is: %s", (label) => {
  const { found, unknown = [] } = sites[label] as Site;
  const own = analysis.findings.filter(({ target, rule }) => target === `${label}.test` && rule.startsWith("mta-sts/"));
  expect(own.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual(found);
  const notKnown = analysis.unchecked.filter(({ target, rule }) => target === `${label}.test` && rule.startsWith("mta-sts/"));
  expect([...new Set(notKnown.map(({ rule }) => rule))].filter((rule) => untold.includes(rule)).sort()).toEqual(unknown);
});

it("says in words why a policy cannot be fetched", () => {
  const why = (label: string) =>
    analysis.findings.find(({ target, rule }) => target === `${label}.test` && rule === "mta-sts/policy-unreachable")?.message;
  expect(why("wrongname")).toContain("its certificate is for other.test, not for mta-sts.wrongname.test");
  expect(why("expired")).toContain("has expired");
  expect(why("selfsigned")).toContain("self-signed");
  expect(why("redirect")).toContain("redirects are not followed");
  expect(why("missing")).toContain("404");
});

it("follows no redirect, and fetches each policy once", () => {
  expect([...contacted].sort()).toEqual([...new Set(contacted)].sort());
  expect(contacted.filter((url) => url.startsWith("mta-sts.good.test"))).toHaveLength(1);
});

it("looks at the mail hosts: the certificate names one of them, and counts more where a policy is enforced", () => {
  const found = new Map(analysis.findings.filter(({ rule }) => rule === "mx/tls-certificate").map((one) => [one.target, one.messageId]));
  expect(found.get("good.test")).toBeUndefined();
  expect(found.get("html.test")).toBe("enforced");
  expect(found.get("missing.test")).toBe("invalid");
  expect(analysis.findings.filter(({ rule }) => ["mx/port25-unreachable", "mx/no-starttls"].includes(rule))).toEqual([]);
});
