// What a validating resolver refuses is bogus, never absent, and never kept.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLookup } from "../../server/src/lookup/index.ts";
import { dns, lookupOf } from "../../server/src/lookup/testing/ask.ts";
import { folderOf } from "../../server/src/lookup/testing/zones.ts";
import { inspectDomain } from "../../server/src/posture/index.ts";
import { registry } from "../../server/src/rules/registry.gen.ts";
import { dig } from "./dig.ts";
import { requirePrograms } from "./programs.ts";
import { freePort, type RealServer, startNsd, startUnbound } from "./servers.ts";
import { signZone } from "./signed.ts";

const programs = requirePrograms("DNSSEC behind a validating Unbound", ["nsd", "unbound", "dig", "dnssec-keygen", "dnssec-signzone"]);

const zoneOf = (origin: string) => `$ORIGIN ${origin}.
$TTL 300
@ SOA ns1 hostmaster 1 3600 600 86400 120
@ NS ns1
@ MX 10 good
ns1 A 127.0.0.41
good A 192.0.2.1
bad A 192.0.2.2
_dmarc TXT "v=DMARC1; p=reject"
*.wild TXT "signed wildcard"
`;

if (programs) {
  describe("behind a validating resolver", () => {
    let nsd: RealServer;
    let unbound: RealServer;

    beforeAll(async () => {
      const intact = signZone(programs, "intact.test", zoneOf("intact.test"));
      const broken = signZone(programs, "broken.test", zoneOf("broken.test"));
      const expired = signZone(programs, "expired.test", zoneOf("expired.test"), { validity: ["20200101000000", "20200201000000"] });
      const stripped = signZone(programs, "stripped.test", zoneOf("stripped.test"));
      const zones = {
        "intact.test": intact.text,
        // Somebody changed the address on the way: its signature is still the one of the old address.
        "broken.test": broken.text.replace(/192\.0\.2\.2$/m, "192.0.2.66").replace('"v=DMARC1; p=reject"', '"v=DMARC1; p=none"'),
        "expired.test": expired.text,
        "stripped.test": zoneOf("stripped.test"),
        "insecure.test": zoneOf("insecure.test"),
      };
      nsd = await startNsd(programs.nsd, { host: "127.0.0.41", port: await freePort(["127.0.0.41"]) }, zones);
      unbound = await startUnbound(
        programs.unbound,
        { host: "127.0.0.42", port: await freePort(["127.0.0.42"]) },
        {
          stubs: Object.fromEntries(Object.keys(zones).map((zone) => [zone, [nsd]])),
          trustAnchors: [intact.ds, broken.ds, expired.ds, stripped.ds],
          probe: "insecure.test",
        },
      );
    }, 60_000);
    afterAll(async () => {
      await unbound?.stop();
      await nsd?.stop();
    });

    it("what holds is authenticated: records, aliases of wildcards, absence", async () => {
      const lookup = await lookupOf({ resolvers: [unbound.url], timeoutMs: 5_000 });
      for (const [question, kind] of [
        [dns("A", "good.intact.test"), "records"],
        [dns("TXT", "_dmarc.intact.test"), "records"],
        [dns("TXT", "a.wild.intact.test"), "records"],
        [dns("TXT", "good.intact.test"), "nodata"],
        [dns("A", "none.intact.test"), "nxdomain"],
      ] as const)
        expect(await lookup.ask(question), question.name).toMatchObject({ kind, meta: { authenticated: true } });
      lookup.close();
    });

    it("what is not signed is fine and not authenticated", async () => {
      const lookup = await lookupOf({ resolvers: [unbound.url], timeoutMs: 5_000 });
      expect(await lookup.ask(dns("A", "good.insecure.test"))).toMatchObject({ kind: "records", meta: { authenticated: false } });
      expect(await lookup.ask(dns("A", "none.insecure.test"))).toMatchObject({ kind: "nxdomain", meta: { authenticated: false } });
      lookup.close();
    });

    it.each(["udp", "tcp"])("what does not hold is bogus over %s, with the resolver's reason", async (scheme) => {
      const lookup = await lookupOf({ resolvers: [`${scheme}://${unbound.host}:${unbound.port}`], timeoutMs: 5_000 });
      for (const [question, words] of [
        [dns("A", "bad.broken.test"), /DNSSEC/i],
        [dns("TXT", "_dmarc.broken.test"), /DNSSEC/i],
        [dns("A", "good.expired.test"), /expired|DNSSEC|DNSKEY/i],
        [dns("A", "good.stripped.test"), /DNSSEC|missing|RRSIG|DNSKEY/i],
        [dns("A", "none.stripped.test"), /DNSSEC|missing|RRSIG|DNSKEY/i],
      ] as const)
        expect(await lookup.ask(question), question.name).toMatchObject({
          kind: "failed",
          why: "bogus",
          detail: expect.stringMatching(words),
          meta: { authenticated: false, ede: expect.any(String) },
        });
      // Its neighbour in the same zone is untouched, and fine.
      expect(await lookup.ask(dns("A", "good.broken.test"))).toMatchObject({ kind: "records", meta: { authenticated: true } });
      lookup.close();
    });

    it("dig says SERVFAIL with a DNSSEC error to the same questions, and the records themselves when told not to check", async () => {
      const questions = [
        { name: "bad.broken.test", type: "A" },
        { name: "good.expired.test", type: "A" },
        { name: "good.stripped.test", type: "A" },
      ];
      for (const answer of await dig(programs.dig, unbound, questions, ["+rec"])) {
        expect(answer.status).toBe("SERVFAIL");
        // RFC 8914: 6 bogus, 7 expired, 9 DNSKEY missing, 10 RRSIG missing.
        expect(answer.errors.some((code) => [6, 7, 9, 10].includes(code))).toBe(true);
      }
      for (const answer of await dig(programs.dig, unbound, questions, ["+rec", "+cd"])) expect(answer.status).toBe("NOERROR");
    });

    it("is not asked again of the zone's own servers behind the resolver's back, and not kept", async () => {
      const created = await createLookup({
        resolvers: [unbound.url],
        now: () => 0,
        timeoutMs: 5_000,
        allowPrivate: true,
        files: folderOf({}),
      });
      if (!created.ok) throw new Error(created.why);
      const { lookup } = created;
      const first = await lookup.ask(dns("A", "bad.broken.test"));
      const second = await lookup.ask(dns("A", "bad.broken.test"));
      expect(second).toEqual(first);
      expect(second).not.toBe(first);
      lookup.close();
    });

    it.each([
      ["intact.test", false],
      ["insecure.test", false],
      ["stripped.test", true],
      ["expired.test", true],
    ])("the rule on bogus names speaks of %s: %s", async (domain, speaks) => {
      const lookup = await lookupOf({ resolvers: [unbound.url], timeoutMs: 5_000 });
      const { judged } = await inspectDomain(
        { domain: dns("MX", domain).name, selectors: [], senderIps: [] },
        { lookup, rules: registry, now: 0, signal: new AbortController().signal, allowed: { https: false, smtp: false } },
      );
      lookup.close();
      const found = judged.findings.filter(({ rule }) => rule === "dns/dnssec-bogus");
      expect(found.map(({ messageId, target }) => [messageId, target])).toEqual(speaks ? [["bogus", domain]] : []);
    });

    it("the next resolver's word does not replace it", async () => {
      const lookup = await lookupOf({ resolvers: [unbound.url, nsd.url], timeoutMs: 5_000 });
      expect(await lookup.ask(dns("A", "bad.broken.test"))).toMatchObject({ kind: "failed", why: "bogus" });
      lookup.close();
    });
  });
}
