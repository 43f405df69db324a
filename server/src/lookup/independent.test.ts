// What others read and write: BIND's dig against our server, our client against NSD.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DnsServer, startDnsServer } from "./serve.ts";
import { dns, lookupOf, result } from "./testing/ask.ts";
import { scriptedServer } from "./testing/scripted-server.ts";
import { folderOf, internetOf, otherZone, shopZone } from "./testing/zones.ts";

const dig = ["/usr/bin/dig", "/usr/local/bin/dig"].find(existsSync);
const nsd = ["/usr/sbin/nsd", "/usr/local/sbin/nsd"].find(existsSync);
const missing = [dig ? [] : ["dig (bind9-dnsutils)"], nsd ? [] : ["nsd"]].flat();
if (missing.length > 0)
  console.warn(`NOT RUN: DNS against independent programs; apt-get install bind9-dnsutils nsd adds ${missing.join(" and ")}`);

it("under CI the independent programs are there", () => {
  if (process.env.CI === "true") expect(missing).toEqual([]);
});

const files = { "shop.test.zone": shopZone, "other.test.zone": otherZone };

if (dig) {
  describe("dig against the embedded server", () => {
    let server: DnsServer;
    beforeAll(async () => {
      server = await startDnsServer({
        zones: (await internetOf(files)).zones,
        faults: new Map([[dns("A", "broken.shop.test").name, ["servfail"]]]),
        port: 0,
      });
    });
    afterAll(() => server.close());

    const ask = (...args: string[]) => {
      const command = spawn(dig, ["@127.0.0.1", "-p", String(server.port), "+norec", "+time=2", "+tries=1", ...args]);
      let out = "";
      command.stdout.on("data", (chunk) => {
        out += chunk;
      });
      return new Promise<string>((resolve) => command.on("close", () => resolve(out)));
    };

    it("reads an answer with AA and no warning", async () => {
      const out = await ask("shop.test", "MX");
      expect(out).toMatch(/status: NOERROR/);
      expect(out).toMatch(/flags: qr aa;/);
      expect(out).toMatch(/^shop\.test\.\s+300\s+IN\s+MX\s+10 mx\.shop\.test\.$/m);
      expect(out).not.toMatch(/WARNING|malformed|extra bytes/i);
    });

    it("reads every record of the zones, over UDP and TCP", async () => {
      for (const over of ["+notcp", "+tcp"]) {
        expect(await ask("+short", over, "mx.shop.test", "AAAA")).toBe("2001:db8::25\n");
        expect(await ask("+short", over, "shop.test", "TXT")).toBe('"v=spf1 mx " "-all"\n');
        expect(await ask("+short", over, "shop.test", "SOA")).toBe("ns1.shop.test. hostmaster.shop.test. 2026010105 3600 600 86400 120\n");
        expect(await ask("+short", over, "_25._tcp.mx.shop.test", "TLSA")).toBe("3 1 1 AABB\n");
        expect(await ask("+short", over, "www.shop.test", "A")).toBe("shop.test.\n");
        expect(await ask("+short", over, "any.wild.shop.test", "TXT")).toBe('"wild"\n');
      }
    });

    it("reads NXDOMAIN and NODATA with the SOA, a referral, REFUSED and SERVFAIL", async () => {
      expect(await ask("none.shop.test", "A")).toMatch(/status: NXDOMAIN[\s\S]*AUTHORITY: 1[\s\S]*^shop\.test\.\s+120\s+IN\s+SOA/m);
      expect(await ask("mx.shop.test", "TXT")).toMatch(/status: NOERROR[\s\S]*ANSWER: 0, AUTHORITY: 1/);
      expect(await ask("x.sub.shop.test", "A")).toMatch(
        /flags: qr;[\s\S]*^sub\.shop\.test\.\s+300\s+IN\s+NS\s+ns\.sub\.shop\.test\.[\s\S]*^ns\.sub\.shop\.test\.\s+300\s+IN\s+A\s+192\.0\.2\.53/m,
      );
      expect(await ask("elsewhere.test", "A")).toMatch(/status: REFUSED/);
      expect(await ask("broken.shop.test", "A")).toMatch(/status: SERVFAIL/);
    });

    it("sees TC and gets all of it over TCP", async () => {
      expect(await ask("+ignore", "big.shop.test", "TXT")).toMatch(/flags: qr aa tc;/);
      expect((await ask("+short", "big.shop.test", "TXT")).match(/"\d{3}x{200}"/g)).toHaveLength(12);
    });
  });
}

if (nsd) {
  describe("our client against NSD", () => {
    let process_: ChildProcess;
    let folder: string;
    let port: number;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "mailtranche-nsd-"));
      const taken = await scriptedServer({});
      port = taken.port;
      await taken.close();
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      const server = [
        "ip-address: 127.0.0.1",
        `port: ${port}`,
        'username: ""',
        "server-count: 1",
        `zonesdir: "${folder}"`,
        'database: ""',
        `pidfile: "${folder}/pid"`,
        `xfrdfile: "${folder}/xfrd"`,
        `zonelistfile: "${folder}/list"`,
        `xfrdir: "${folder}"`,
        "hide-version: yes",
      ];
      const zones = Object.keys(files).map((file) => `zone:\n  name: ${file.replace(/\.zone$/, "")}\n  zonefile: ${file}\n`);
      writeFileSync(
        join(folder, "nsd.conf"),
        `server:\n${server.map((line) => `  ${line}\n`).join("")}remote-control:\n  control-enable: no\n${zones.join("")}`,
      );
      process_ = spawn(nsd, ["-d", "-c", join(folder, "nsd.conf")], { stdio: "ignore" });
      const lookup = await lookupOf({ resolvers: [`tcp://127.0.0.1:${port}`], timeoutMs: 500 });
      for (let i = 0; i < 50 && (await lookup.ask(dns("A", "other.test"))).kind === "failed"; i++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => process_.once("exit", resolve));
      process_.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(["udp", "tcp"])("hears over %s what the embedded zones say", async (over) => {
      const wire = await lookupOf({ resolvers: [`${over}://127.0.0.1:${port}`] });
      const embedded = await lookupOf({ resolvers: ["embedded:internet"], files: folderOf(files) });
      for (const [type, name] of [
        ["MX", "shop.test"],
        ["TXT", "shop.test"],
        ["SOA", "shop.test"],
        ["NS", "shop.test"],
        ["A", "none.shop.test"],
        ["TXT", "mx.shop.test"],
        ["A", "empty.shop.test"],
        ["TLSA", "_25._tcp.mx.shop.test"],
        ["TXT", "a.b.wild.shop.test"],
        ["A", "a.old.shop.test"],
        ["AAAA", "mx.shop.test"],
        ["A", "away.shop.test"],
        ["A", "www.shop.test"],
        ["TXT", "big.shop.test"],
      ] as const) {
        const { ttlSeconds: _, negativeTtlSeconds: __, ...stated } = result(await embedded.ask(dns(type, name))) as Record<string, unknown>;
        expect(result(await wire.ask(dns(type, name))), `${type} ${name}`).toEqual(stated);
      }
      expect(await wire.ask(dns("A", "elsewhere.example"))).toMatchObject({ kind: "failed", why: "refused" });
      expect(await wire.ask(dns("A", "x.sub.shop.test"))).toMatchObject({
        kind: "failed",
        why: "servfail",
        detail: "the server only refers to other servers",
      });
      wire.close();
    });
  });
}
