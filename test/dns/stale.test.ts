// Three servers of one zone, one of which has not been told: NSD twice and Knot, as owners mix them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../server/src/dns/index.ts";
import { type AuthoritativePorts, askAuthoritative } from "../../server/src/lookup/authoritative.ts";
import { createPropagation } from "../../server/src/lookup/propagation.ts";
import { dns, lookupOf } from "../../server/src/lookup/testing/ask.ts";
import { wireUpstream } from "../../server/src/lookup/upstream.ts";
import { propagationOf } from "../../server/src/posture/index.ts";
import { requirePrograms } from "./programs.ts";
import { freePort, type RealServer, startKnot, startNsd, startUnbound } from "./servers.ts";

const programs = requirePrograms("three authoritative servers of which one is stale", ["nsd", "knotd", "unbound"]);

const hosts = ["127.0.0.51", "127.0.0.52", "127.0.0.53"] as const;
const rootHost = "127.0.0.50";
const rootZone = `. 3600 IN SOA ns.lab. hostmaster.lab. 1 3600 600 86400 300
. 3600 IN NS ns.lab.
ns.lab. 3600 IN A 127.0.0.50
moving.test. 3600 IN NS ns1.moving.test.
moving.test. 3600 IN NS ns2.moving.test.
moving.test. 3600 IN NS ns3.moving.test.
ns1.moving.test. 3600 IN A 127.0.0.51
ns2.moving.test. 3600 IN A 127.0.0.52
ns3.moving.test. 3600 IN A 127.0.0.53
`;
const zone = (serial: number, mx: string) => `$ORIGIN moving.test.
$TTL 600
@ SOA ns1 hostmaster ${serial} 3600 600 86400 300
@ NS ns1
@ NS ns2
@ NS ns3
@ MX 10 ${mx}
ns1 A 127.0.0.51
ns2 A 127.0.0.52
ns3 A 127.0.0.53
old A 192.0.2.1
new A 192.0.2.2
`;

if (programs) {
  describe("one of three servers is stale", () => {
    const servers: RealServer[] = [];
    let unbound: RealServer;
    let port = 0;

    beforeAll(async () => {
      port = await freePort([...hosts, rootHost]);
      const told = { "moving.test": zone(2026110202, "new") };
      const untold = { "moving.test": zone(2026110101, "old") };
      servers.push(await startNsd(programs.nsd, { host: hosts[0], port }, told));
      servers.push(await startKnot(programs.knotd, { host: hosts[1], port }, untold));
      servers.push(await startNsd(programs.nsd, { host: hosts[2], port }, told));
      servers.push(await startNsd(programs.nsd, { host: rootHost, port }, { ".": rootZone }));
      unbound = await startUnbound(
        programs.unbound,
        { host: "127.0.0.54", port: await freePort(["127.0.0.54"]) },
        { stubs: { "moving.test": hosts.map((host) => ({ host, port })) }, probe: "moving.test" },
      );
    }, 60_000);
    afterAll(async () => {
      await unbound?.stop();
      for (const server of servers) await server.stop();
    });

    /** Asks the zone's servers; `order` decides which of them are reachable at all. */
    async function authoritative(question: ReturnType<typeof dns>, reachable: readonly string[] = hosts, allowPrivate = true) {
      const asked: string[] = [];
      const resolver = await lookupOf({ resolvers: [unbound.url], timeoutMs: 5_000 });
      const ports: AuthoritativePorts = {
        askResolver: (each) => resolver.ask(each),
        upstreamAt: (host) => {
          asked.push(host);
          return wireUpstream("udp", { host, port: reachable.includes(host) ? port : 9 });
        },
        upstreamOf: () => undefined,
        exchange: (work) => work(1_000),
        signal: new AbortController().signal,
        now: () => 0,
        allowPrivate,
      };
      const { answer } = await askAuthoritative(question, ports);
      resolver.close();
      return { answer, asked };
    }

    const exchangeOf = (answer: Answer) =>
      answer.kind === "records" ? answer.records.map((record) => (record.kind === "mx" ? record.exchange : record.type)) : answer.kind;

    it("each server's own word is heard with its serial, so that the stale one shows", async () => {
      const heard = await Promise.all(
        servers.slice(0, hosts.length).map(async (server) => {
          const lookup = await lookupOf({ resolvers: [server.url], timeoutMs: 5_000 });
          const soa = await lookup.ask(dns("SOA", "moving.test", "authoritative"));
          const mx = await lookup.ask(dns("MX", "moving.test", "authoritative"));
          lookup.close();
          const [record] = soa.kind === "records" ? soa.records : [];
          return [record?.kind === "soa" ? record.serial : soa.kind, exchangeOf(mx), mx.meta.authoritative];
        }),
      );
      expect(heard).toEqual([
        [2026110202, ["new.moving.test"], true],
        [2026110101, ["old.moving.test"], true],
        [2026110202, ["new.moving.test"], true],
      ]);
    });

    it("the survey from the root down names the stale one and says how long its copies live", async () => {
      const surveyor = createPropagation(
        { resolvers: [unbound.url], now: () => 0, timeoutMs: 2_000, root: `${rootHost}:${port}` },
        new AbortController().signal,
      );
      if (typeof surveyor === "string") throw new Error(surveyor);
      const { name, type } = dns("MX", "moving.test");
      const seen = propagationOf(await surveyor.survey(name, type), [
        { kind: "mx", type: "MX", preference: 10, exchange: dns("A", "new.moving.test").name },
      ]);
      surveyor.close();
      expect(seen.servers.map(({ server, address, state, holds, serial, ttl }) => [server, address, state, holds, serial, ttl])).toEqual([
        ["ns1.moving.test", hosts[0], "answers", "new", 2026110202, 600],
        ["ns2.moving.test", hosts[1], "answers", "old", 2026110101, 600],
        ["ns3.moving.test", hosts[2], "answers", "new", 2026110202, 600],
      ]);
      expect(seen.problems.map(({ code }) => code)).toEqual(["serials-differ"]);
      expect(seen.everyoneSees).toMatchObject({
        at: null,
        because: expect.stringContaining("1 of 3 server addresses still give the old answer"),
      });
    });

    it("the answer names the server it came from, whichever is reachable, with the stated TTL", async () => {
      for (const [at, expected] of [
        [0, "new.moving.test"],
        [1, "old.moving.test"],
        [2, "new.moving.test"],
      ] as const) {
        const { answer } = await authoritative(dns("MX", "moving.test", "authoritative"), [hosts[at]]);
        expect(answer).toMatchObject({
          kind: "records",
          ttlSeconds: 600,
          meta: { server: `udp://${hosts[at]}:${port}`, authoritative: true },
        });
        expect(exchangeOf(answer)).toEqual([expected]);
      }
    });

    it("the negative TTL is stated by whichever answers", async () => {
      const { answer } = await authoritative(dns("A", "none.moving.test", "authoritative"));
      expect(answer).toMatchObject({ kind: "nxdomain", negativeTtlSeconds: 300 });
    });

    it("servers inside the network are not asked unless the settings allow it", async () => {
      const { answer, asked } = await authoritative(dns("MX", "moving.test", "authoritative"), hosts, false);
      expect(answer).toMatchObject({ kind: "failed", why: "blocked" });
      expect(asked).toEqual([]);
    });

    it("when all are silent, the failure says so and is no absence", async () => {
      const { answer } = await authoritative(dns("MX", "moving.test", "authoritative"), []);
      expect(answer).toMatchObject({ kind: "failed", why: expect.stringMatching(/timeout|refused/) });
    });

    it("a resolver in between gives one of the two answers and never a mixture", async () => {
      const seen = new Set<string>();
      for (let i = 0; i < 20; i++) {
        const lookup = await lookupOf({ resolvers: [unbound.url], timeoutMs: 5_000 });
        seen.add(JSON.stringify(exchangeOf(await lookup.ask(dns("MX", "moving.test")))));
        lookup.close();
      }
      expect([...seen].every((each) => each === '["new.moving.test"]' || each === '["old.moving.test"]')).toBe(true);
    });
  });
}
