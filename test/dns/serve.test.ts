// Our `dns serve` against NSD and Knot: the same zones, every owner and many absent names, every type.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseName } from "../../server/src/dns/index.ts";
import { servedZone, startDnsServer } from "../../server/src/lookup/index.ts";
import { readAlone } from "../../server/src/zones/index.ts";
import { type DigAnswer, type DigQuestion, dig } from "./dig.ts";
import { requirePrograms } from "./programs.ts";
import { freePort, type RealServer, startKnot, startNsd } from "./servers.ts";
import { names, types, zones } from "./zones.ts";

const programs = requirePrograms("dns serve compared with NSD and Knot", ["nsd", "knotd", "dig"]);

if (programs) {
  describe("dns serve", () => {
    const questions: readonly DigQuestion[] = names.flatMap((name) => types.map((type) => ({ name, type })));
    const largeOnes: readonly DigQuestion[] = [
      { name: "large.every.test", type: "TXT" },
      { name: "crowd.many.test", type: "A" },
      { name: "texts.many.test", type: "TXT" },
      { name: "every.test", type: "TXT" },
    ];
    const ours = new Map<DigQuestion, DigAnswer>();
    const theirs = { nsd: new Map<DigQuestion, DigAnswer>(), knot: new Map<DigQuestion, DigAnswer>() };
    const cut = new Map<string, readonly string[]>();
    const stopping: (() => Promise<void>)[] = [];

    beforeAll(async () => {
      const started = async (make: Promise<RealServer>) => {
        const server = await make;
        stopping.push(() => server.stop());
        return server;
      };
      const nsd = await started(startNsd(programs.nsd, { host: "127.0.0.21", port: await freePort(["127.0.0.21"]) }, zones));
      const knot = await started(startKnot(programs.knotd, { host: "127.0.0.22", port: await freePort(["127.0.0.22"]) }, zones));
      const served = Object.entries(zones).map(([origin, text]) => {
        const name = parseName(origin);
        const zone = servedZone(readAlone(text, { path: `${origin}.zone`, ...(name === undefined ? {} : { origin: name }) }));
        if (typeof zone === "string") throw new Error(zone);
        return zone;
      });
      const own = await startDnsServer({ zones: served, port: 0 });
      stopping.push(() => own.close());
      for (const [server, answers] of [
        [own, ours],
        [nsd, theirs.nsd],
        [knot, theirs.knot],
      ] as const)
        for (const [at, answer] of (await dig(programs.dig, server, questions)).entries())
          answers.set(questions[at] as DigQuestion, answer);
      for (const server of [own, nsd, knot])
        for (const size of ["+noedns", "+bufsize=1232", "+bufsize=4096"]) {
          const answers = await dig(programs.dig, server, largeOnes, ["+norec", "+ignore", size]);
          cut.set(
            `${server === own ? "own" : server === nsd ? "nsd" : "knot"} ${size}`,
            answers.map(({ flags }, at) => `${largeOnes[at]?.name}: ${flags.includes("tc") ? "cut" : "whole"}`),
          );
        }
    }, 120_000);
    afterAll(async () => {
      for (const stop of stopping) await stop();
    });

    it("asks enough to mean something", () => {
      expect(questions.length).toBeGreaterThan(1_000);
      const statuses = [...ours.values()].map(({ status }) => status);
      for (const status of ["NOERROR", "NXDOMAIN"]) expect(statuses.filter((each) => each === status).length).toBeGreaterThan(100);
    });

    it.each(["+noedns", "+bufsize=1232", "+bufsize=4096"])("cuts what they cut with %s", (size) => {
      expect(cut.get(`own ${size}`)).toEqual(cut.get(`nsd ${size}`));
      expect(cut.get(`own ${size}`)).toEqual(cut.get(`knot ${size}`));
      expect(cut.get(`own ${size}`)).toContain("large.every.test: cut");
    });

    it.each(["nsd", "knot"] as const)("gives the answers of %s", (other) => {
      const differences = questions.flatMap((question) => {
        const [own, its] = [ours.get(question), theirs[other].get(question)].map((answer) => answer && comparable(answer));
        return JSON.stringify(own) === JSON.stringify(its) ? [] : [{ ...question, own, its }];
      });
      expect(differences.slice(0, 5)).toEqual([]);
      expect(differences).toHaveLength(0);
    });
  });
}

/** What must be equal. Additional records, and NS beside a positive answer, are each server's courtesy. */
function comparable({ status, flags, answer, authority }: DigAnswer) {
  const isReferral = answer.length === 0 && !flags.includes("aa");
  return {
    status,
    authoritative: flags.includes("aa"),
    answer: [...new Set(answer)],
    authority: authority.filter((line) => / SOA /.test(line) || (isReferral && / NS /.test(line))),
  };
}
