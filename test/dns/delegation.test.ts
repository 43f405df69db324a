// Four servers that a zone is delegated to: two that know it, one that was not told, one that has never heard of it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lookup } from "../../server/src/dns/index.ts";
import { Session } from "../../server/src/engine/index.ts";
import { type AuthoritativePorts, isPublic } from "../../server/src/lookup/authoritative.ts";
import { askDelegation } from "../../server/src/lookup/delegation.ts";
import { dns, lookupOf } from "../../server/src/lookup/testing/ask.ts";
import { wireUpstream } from "../../server/src/lookup/upstream.ts";
import { registry } from "../../server/src/rules/registry.gen.ts";
import { requirePrograms } from "./programs.ts";
import { freePort, type RealServer, startKnot, startNsd, startUnbound } from "./servers.ts";

const programs = requirePrograms("a delegation of which half is wrong", ["nsd", "knotd", "unbound"]);

const aboveHost = "127.0.0.70";
const hosts = ["127.0.0.71", "127.0.0.72", "127.0.0.73", "127.0.0.74"] as const;
const silentHost = "127.0.0.79";
const glue = [...hosts, silentHost].map((host, i) => `ns${i + 1}.moving.test. 3600 IN A ${host}`);
const delegated = [...hosts, silentHost].map((_, i) => `moving.test. 3600 IN NS ns${i + 1}.moving.test.`);
const zoneAbove = [
  "test. 3600 IN SOA ns.test. hostmaster.test. 1 3600 600 86400 300",
  "test. 3600 IN NS ns.test.",
  `ns.test. 3600 IN A ${aboveHost}`,
  "sound.test. 3600 IN NS ns1.moving.test.",
  ...delegated,
  ...glue,
  "",
].join("\n");
/** `named`: the servers that the zone itself knows. */
const zone = (serial: number, mx: string, named: readonly number[]) =>
  [
    "$ORIGIN moving.test.",
    "$TTL 600",
    `@ SOA ns1 hostmaster ${serial} 3600 600 86400 300`,
    ...named.map((i) => `@ NS ns${i}`),
    `@ MX 10 ${mx}`,
    '@ TXT "v=spf1 mx -all"',
    ...[...hosts, silentHost].map((host, i) => `ns${i + 1} A ${host}`),
    "old A 192.0.2.1",
    "new A 192.0.2.2",
    "",
  ].join("\n");
const sound = `$ORIGIN sound.test.
$TTL 600
@ SOA ns1.moving.test. hostmaster 1 3600 600 86400 300
@ NS ns1.moving.test.
@ MX 10 ns1.moving.test.
@ TXT "v=spf1 mx -all"
`;

const plan = (domains: string) => `apiVersion: mailtranche/v1
kind: Playbook
id: lab
title: A laboratory
domains: ${domains}
`;

if (programs) {
  describe("the rules on a zone's servers, over real ones", () => {
    const servers: RealServer[] = [];
    let unbound: RealServer;
    let port = 0;

    beforeAll(async () => {
      port = await freePort([...hosts, aboveHost]);
      const told = { "moving.test": zone(2, "new", [1, 2]), "sound.test": sound };
      servers.push(await startNsd(programs.nsd, { host: hosts[0], port }, told));
      servers.push(await startNsd(programs.nsd, { host: hosts[1], port }, told));
      servers.push(await startKnot(programs.knotd, { host: hosts[2], port }, { "moving.test": zone(1, "old", [1, 2]) }));
      servers.push(
        await startNsd(programs.nsd, { host: hosts[3], port }, { "elsewhere.test": sound.replaceAll("sound.test", "elsewhere.test") }),
      );
      servers.push(await startNsd(programs.nsd, { host: aboveHost, port }, { test: zoneAbove }));
      const know = [{ host: hosts[0], port }];
      unbound = await startUnbound(
        programs.unbound,
        { host: "127.0.0.75", port: await freePort(["127.0.0.75"]) },
        { stubs: { test: [{ host: aboveHost, port }], "moving.test": know, "sound.test": know }, probe: "moving.test" },
      );
    }, 60_000);
    afterAll(async () => {
      await unbound?.stop();
      for (const server of servers) await server.stop();
    });

    /** As the product asks, except for the port: in the laboratory it is not 53. */
    async function labLookup(): Promise<Lookup> {
      const resolver = await lookupOf({ resolvers: [unbound.url], timeoutMs: 5_000 });
      const ports: AuthoritativePorts = {
        askResolver: (each) => resolver.ask(each),
        upstreamAt: (host) => wireUpstream("udp", { host, port }),
        upstreamOf: () => undefined,
        exchange: (work) => work(700),
        signal: new AbortController().signal,
        now: () => 0,
        allowPrivate: true,
      };
      return {
        ask: async (question) => {
          if (question.kind !== "dns" || question.from === undefined || question.from === "resolver") return resolver.ask(question);
          return (await askDelegation(question, ports)).answer;
        },
        close: () => resolver.close(),
      };
    }

    async function findings(domains: string): Promise<readonly (readonly [string, string])[]> {
      const lookup = await labLookup();
      const session = new Session(registry, { now: () => 0 });
      session.load([{ path: "mailtranche/migration.yaml", text: plan(domains), language: "mailtranche" }]);
      await session.settle(lookup, { live: true });
      lookup.close();
      const wanted = ["dns/lame-delegation", "dns/delegation-mismatch", "dns/authoritative-disagree", "dns/tcp-fallback-broken"];
      const found = session.analyse({ live: true }).findings.filter(({ rule }) => wanted.includes(rule));
      return found.map(({ rule, message }) => [rule, message] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    }

    it("name the stale, the lame and the silent one, and what the zone itself does not know", async () => {
      const found = await findings("{ moving.test: { roles: [receive] } }");
      expect(found.map(([rule]) => rule)).toEqual([
        "dns/authoritative-disagree",
        "dns/delegation-mismatch",
        "dns/lame-delegation",
        "dns/lame-delegation",
      ]);
      const said = found.map(([, message]) => message);
      expect(said[0]).toContain("ns1.moving.test says 10 new.moving.test., ns3.moving.test says 10 old.moving.test.");
      expect(said[1]).toContain("differ: ns3.moving.test only in the zone above.");
      expect(
        said
          .slice(2)
          .some((message) => message.includes("ns4.moving.test is named as a server") && message.includes("does not speak for it")),
      ).toBe(true);
      expect(said.slice(2).some((message) => message.includes("ns5.moving.test") && message.includes("does not answer"))).toBe(true);
    });

    it("say nothing of a sound zone, nor of a name that is no zone", async () => {
      expect(await findings("{ sound.test: { roles: [receive] }, old.moving.test: { roles: [receive] } }")).toEqual([]);
    });

    it("the parent's word comes with its TTL, and a name below the zone has no delegation", async () => {
      const lookup = await labLookup();
      expect(await lookup.ask({ ...dns("NS", "sound.test"), from: "parent" })).toMatchObject({ kind: "records", ttlSeconds: 3600 });
      expect(await lookup.ask({ ...dns("NS", "old.moving.test"), from: "parent" })).toMatchObject({ kind: "nodata" });
      lookup.close();
    });

    it("private addresses of servers are not asked unless the settings allow it", () => {
      expect(hosts.map(isPublic)).toEqual(hosts.map(() => false));
    });
  });
}
