// Our client against NSD and Knot (authoritative) and Unbound (recursive), with dig as the oracle.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Name, parseName, rdataText } from "../../server/src/dns/index.ts";
import { lookupOf } from "../../server/src/lookup/testing/ask.ts";
import { type DigAnswer, type DigQuestion, dig } from "./dig.ts";
import { requirePrograms } from "./programs.ts";
import { freePort, type RealServer, startKnot, startNsd, startUnbound } from "./servers.ts";
import { names, types, zones } from "./zones.ts";

const programs = requirePrograms("our client against NSD, Knot and Unbound", ["nsd", "knotd", "unbound", "dig"]);

if (programs) {
  describe("our client hears what dig hears", () => {
    const servers = new Map<string, RealServer>();
    const questions: readonly DigQuestion[] = names.flatMap((name) => types.map((type) => ({ name, type })));

    beforeAll(async () => {
      const [nsd, knot, unbound] = await Promise.all(["127.0.0.31", "127.0.0.32", "127.0.0.33"].map((host) => freePort([host])));
      if (nsd === undefined || knot === undefined || unbound === undefined) throw new Error("no ports");
      servers.set("nsd", await startNsd(programs.nsd, { host: "127.0.0.31", port: nsd }, zones));
      servers.set("knot", await startKnot(programs.knotd, { host: "127.0.0.32", port: knot }, zones));
      servers.set(
        "unbound",
        await startUnbound(
          programs.unbound,
          { host: "127.0.0.33", port: unbound },
          {
            stubs: Object.fromEntries(Object.keys(zones).map((zone) => [zone, [{ host: "127.0.0.31", port: nsd }]])),
            probe: "every.test",
          },
        ),
      );
    }, 60_000);
    afterAll(async () => {
      for (const server of servers.values()) await server.stop();
    });

    it.each([
      ["nsd", "udp"],
      ["nsd", "tcp"],
      ["knot", "udp"],
      ["knot", "tcp"],
      ["unbound", "udp"],
      ["unbound", "tcp"],
    ])("from %s over %s", async (kind, scheme) => {
      const server = servers.get(kind);
      if (!server) throw new Error(`${kind} is not running`);
      const isRecursive = kind === "unbound";
      // A resolver cannot reach what lies outside, nor below the cut: those have their own test.
      const asked = isRecursive ? questions.filter((question) => !leadsAway(question)) : questions;
      const oracle = await dig(programs.dig, server, asked, [isRecursive ? "+rec" : "+norec"]);
      const lookup = await lookupOf({ resolvers: [`${scheme}://${server.host}:${server.port}`], timeoutMs: 5_000 });
      const heard = await Promise.all(asked.map(({ name, type }) => lookup.ask({ kind: "dns", name: parseName(name) as Name, type })));
      lookup.close();
      const differences = asked.flatMap((question, at) => {
        const own = said(heard[at] as Answer, question);
        const its = digSaid(oracle[at] as DigAnswer, question);
        return own === its ? [] : [{ ...question, own, its }];
      });
      expect(differences.slice(0, 5)).toEqual([]);
      expect(asked.length).toBeGreaterThan(1_000);
    });

    it("all of a large answer, which UDP cuts and TCP brings", async () => {
      for (const server of servers.values()) {
        const lookup = await lookupOf({ resolvers: [server.url], timeoutMs: 5_000 });
        const large = await lookup.ask({ kind: "dns", name: parseName("large.every.test") as Name, type: "TXT" });
        expect(large.kind === "records" && large.records.map((record) => (record.kind === "txt" ? record.strings.length : 0))).toEqual([
          30,
        ]);
        const crowd = await lookup.ask({ kind: "dns", name: parseName("crowd.many.test") as Name, type: "A" });
        expect(crowd.kind === "records" && crowd.records.length).toBe(400);
        lookup.close();
      }
    });

    it("SERVFAIL and the reason where the servers of a name cannot be reached", async () => {
      const server = servers.get("unbound") as RealServer;
      const lookup = await lookupOf({ resolvers: [server.url], timeoutMs: 1_500 });
      const answer = await lookup.ask({ kind: "dns", name: parseName("www.elsewhere.example") as Name, type: "A" });
      expect(answer).toMatchObject({ kind: "failed", why: expect.stringMatching(/^(servfail|timeout)$/) });
      lookup.close();
    });
  });
}

const away = /(^|\.)(sub|signed|away|away-d)\.every\.test$|^(self|spin\d)\.every/;

function leadsAway({ name, type }: DigQuestion): boolean {
  // RFC 4035 3.1.4.1: DS of a zone is asked of its parent, which is not here.
  return away.test(name) || (type === "DS" && /^((www\.)?every|many)\.test$/.test(name));
}

/** The answer to this one question in a line; aliases are told hop by hop. */
function said(answer: Answer, { type }: DigQuestion): string {
  switch (answer.kind) {
    case "records":
      return answer.records
        .map((record) => `${type} ${plain(rdataText(record))}`)
        .sort()
        .join("\n");
    case "cname":
      return `CNAME ${answer.target}.`;
    case "nodata":
    case "nxdomain":
    case "failed":
    case "document":
    case "smtp":
      return answer.kind;
  }
}

function digSaid({ status, flags, answer }: DigAnswer, { name, type }: DigQuestion): string {
  const own = answer.filter((line) => line.startsWith(`${name.toLowerCase()}. `)).map((line) => line.split(" ").slice(2));
  const records = own.filter(([each]) => each === type);
  if (records.length > 0) return [...new Set(records.map(([each, ...data]) => `${each} ${plain(data.join(" "))}`))].sort().join("\n");
  const alias = own.find(([each]) => each === "CNAME");
  if (alias) return `CNAME ${alias[1]?.toLowerCase()}`;
  if (status === "NXDOMAIN") return "nxdomain";
  // A referral, or no help: nobody here can say that something is absent.
  return status === "NOERROR" && (flags.includes("aa") || flags.includes("ra")) ? "nodata" : "failed";
}

/** dig cuts long hex in pieces, and quotes what needs no quotes; names may be in any case. */
function plain(text: string): string {
  const bare = text.replace(/(?<==)"([^" ]*)"/g, "$1");
  return bare.includes('"') ? bare.replaceAll("\\;", ";") : bare.replace(/ (?=[0-9A-F]{8,}( |$))/gi, "").toLowerCase();
}
