import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DnsServer, startDnsServer } from "../../server/src/lookup/serve.ts";
import { casesOf, randomCases, type SpfCase } from "./spf-cases.ts";
import { classOf, type KnownClass, knownClasses } from "./spf-known.ts";
import { hasPyspf, mailauth, ours, pyspf, type Verdict } from "./spf-peers.ts";
import { faults, hosts, zonesOf } from "./spf-world.ts";

// The same every time, so that a red run can be repeated; another seed looks at other records.
const usual = { seed: 7208, count: 2500 };
const seed = Number(process.env.SPF_SEED ?? usual.seed);
const count = Number(process.env.SPF_CASES ?? usual.count);

const folder = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../shared/data");
const file = join(folder, "spf/static-syntax.json");

/** Records of the RFC 7208 suite and of real zones, as far as their bytes fit a text. */
function publishedRecords(): readonly string[] {
  if (!existsSync(file)) {
    console.warn(`NOT RUN: published SPF records against other implementations, since there is no ${file}; set MAILTRANCHE_TEST_DATA`);
    return [];
  }
  const cases = JSON.parse(readFileSync(file, "utf8")) as { record: string }[];
  return [...new Set(cases.map(({ record }) => record))].filter((record) => /^[\x20-\x7e]+$/.test(record));
}

const cases: readonly SpfCase[] = [...randomCases(count, seed), ...casesOf(publishedRecords())];

let server: DnsServer;
let own: readonly Verdict[];

beforeAll(async () => {
  server = await startDnsServer({ zones: zonesOf(Object.assign({}, hosts, ...cases.map(({ records }) => records))), faults, port: 0 });
  own = await ours(cases, server.port);
}, 60_000);
afterAll(() => server.close());

interface Compared {
  readonly explained: ReadonlyMap<string, number>;
  readonly unexplained: readonly string[];
}

function compare(peer: KnownClass["peer"], theirs: readonly Verdict[], differs: (mine: Verdict, other: Verdict) => boolean): Compared {
  const explained = new Map<string, number>();
  const unexplained: string[] = [];
  cases.forEach((of, i) => {
    const disagreement = { of, ours: own[i] as Verdict, theirs: theirs[i] as Verdict };
    if (!differs(disagreement.ours, disagreement.theirs)) return;
    const known = classOf(peer, disagreement);
    if (known) explained.set(known.id, (explained.get(known.id) ?? 0) + 1);
    else unexplained.push(JSON.stringify(disagreement, null, 1));
  });
  return { explained, unexplained };
}

function expectExplained(peer: KnownClass["peer"], { explained, unexplained }: Compared): void {
  expect(unexplained.slice(0, 5).join("\n"), `${unexplained.length} disagreements that no class explains`).toBe("");
  const dead = knownClasses.filter((known) => known.peer === peer && !explained.has(known.id)).map(({ id }) => id);
  if (seed === usual.seed && count === usual.count) expect(dead, "classes that explain nothing any more").toEqual([]);
  const total = [...explained.values()].reduce((sum, one) => sum + one, 0);
  expect(total).toBeLessThan(cases.length / 5);
}

describe("SPF against other implementations, over one DNS", () => {
  it("looks at verdicts of every kind", () => {
    for (const result of ["pass", "fail", "softfail", "neutral", "none", "permerror", "temperror"])
      expect(own.filter((verdict) => verdict.result === result).length, result).toBeGreaterThan(count / 100);
  });

  it("has no class that takes anything for explained", () => {
    // A verdict of ours that is wrong without a reason: for most cases no class may have an excuse.
    const wrong: Verdict = { result: "nonsense" };
    for (const peer of ["mailauth", "pyspf"] as const) {
      const excused = cases.filter((of, i) => classOf(peer, { of, ours: wrong, theirs: own[i] as Verdict }));
      expect(excused.length, peer).toBeLessThan(cases.length / 3);
    }
  });

  it("agrees with mailauth", async () => {
    expectExplained(
      "mailauth",
      compare("mailauth", await mailauth(cases, server.port), (mine, other) => mine.result !== other.result),
    );
  });

  it("agrees with pyspf, in its explanations too", async () => {
    if (!hasPyspf()) {
      console.warn("NOT RUN: SPF against pyspf; apt-get install python3-spf python3-dnspython");
      expect(process.env.CI, "under CI pyspf is there").not.toBe("true");
      return;
    }
    const theirs = await pyspf(cases, server.port);
    const explanation = ({ result, words = "SPF fail - not authorized" }: Verdict) => (result === "fail" ? words : "");
    const differs = (mine: Verdict, other: Verdict) => mine.result !== other.result || explanation(mine) !== explanation(other);
    expectExplained("pyspf", compare("pyspf", theirs, differs));
  });
});
