import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf, meta, type Scenario, suite, suiteRdata, zoneOf } from "../../../../test/dns/spf-suite.ts";
import type { Facts } from "../../dns/index.ts";
import { parseIp } from "../ip.ts";
import { checkHost } from "./check-host.ts";

function factsOf(zonedata: Scenario["zonedata"]): Facts {
  const zone = zoneOf(zonedata);
  return (question) => {
    if (question.kind !== "dns") throw new Error("the suite knows DNS only");
    return answerOf(zone, question.name, question.type);
  };
}

describe("checkHost", () => {
  const facts =
    (texts: Record<string, string | "open" | "timeout">, asked: string[] = []): Facts =>
    (question) => {
      if (question.kind !== "dns") return undefined;
      asked.push(`${question.type} ${question.name}`);
      const text = texts[question.name];
      if (text === "open") return undefined;
      if (text === "timeout") return { kind: "failed", why: "timeout", meta };
      return text === undefined ? { kind: "nxdomain", meta } : { kind: "records", records: [suiteRdata("TXT", text)], meta };
    };
  const verdict = (texts: Record<string, string>, asked?: string[]) =>
    checkHost({ ip: parseIp("192.0.2.1")!, sender: "postmaster@shop.test", helo: "shop.test" }, facts(texts, asked));

  it("says which term decided, through includes", () => {
    const check = verdict({ "shop.test": "v=spf1 include:a.test -all", "a.test": "v=spf1 mx:none.test ip4:192.0.2.0/24" });
    if (!check.known) throw new Error("known");
    expect(check.value.result).toBe("pass");
    expect(check.value.matched).toMatchObject({ domain: "shop.test", index: 0, inner: { domain: "a.test", index: 1 } });
    expect(check.value.matched?.inner?.term.range).toEqual({ start: 20, end: 36 });
  });

  it("does not need what comes after a match, and is open before one", () => {
    expect(verdict({ "shop.test": "v=spf1 ip4:192.0.2.1 include:late.test -all", "late.test": "open" })).toMatchObject({
      known: true,
      value: { result: "pass" },
    });
    expect(verdict({ "shop.test": "v=spf1 include:late.test ip4:192.0.2.1 -all", "late.test": "open" })).toEqual({
      known: false,
      why: "open",
    });
  });

  it("is not known after a failed lookup, and holds what a receiver would answer", () => {
    expect(verdict({ "shop.test": "v=spf1 include:bad.test ip4:192.0.2.1 -all", "bad.test": "timeout" })).toMatchObject({
      known: false,
      why: "timeout",
      value: { result: "temperror" },
    });
  });

  it("asks on beside an open answer, so that a round holds all it can", () => {
    const asked: string[] = [];
    verdict(
      {
        "shop.test": "v=spf1 include:a.test a:b.test mx:c.test redirect=d.test",
        "a.test": "open",
        "b.test": "open",
        "c.test": "open",
        "d.test": "open",
      },
      asked,
    );
    expect(asked).toEqual(["TXT shop.test", "TXT a.test", "A b.test", "MX c.test", "TXT d.test"]);
  });

  it("gives reasons for permerror", () => {
    const reason = (texts: Record<string, string>) => (verdict(texts) as { value: { reason?: string } }).value.reason;
    expect(reason({ "shop.test": "v=spf1 include:gone.test" })).toBe("gone.test, included by shop.test, has no SPF record");
    expect(reason({ "shop.test": "v=spf1 redirect=gone.test" })).toBe("gone.test, where shop.test redirects to, has no SPF record");
    expect(reason({ "shop.test": "v=spf1 include:shop.test" })).toBe("more than 10 lookups");
    expect(reason({ "shop.test": "v=spf1 ip4:1.2" })).toContain("the SPF record of shop.test");
  });

  it("stays small whatever the records say", () => {
    const mechanism = fc.constantFrom(
      "a:%{l}.%{d}",
      "mx",
      "ptr:%{p}",
      "exists:%{s}.%{h}",
      "include:%{d2r}.x.test",
      "include:shop.test",
      "redirect=%{o}",
      "exp=%{d}",
      "-all",
      "?all",
      "ip6:::/0",
    );
    fc.assert(
      fc.property(fc.array(mechanism, { maxLength: 12 }), fc.string({ unit: "binary" }), fc.string(), (terms, local, helo) => {
        const asked: string[] = [];
        const text = `v=spf1 ${terms.join(" ")}`;
        checkHost({ ip: parseIp("2001:db8::1")!, sender: `${local}@shop.test`, helo }, (question) => {
          if (question.kind === "dns") asked.push(question.name);
          return question.kind === "dns" && question.type === "TXT"
            ? { kind: "records", records: [suiteRdata("TXT", text)], meta }
            : undefined;
        });
        expect(asked.length).toBeLessThan(200);
      }),
    );
  });
});

describe("RFC 7208 suite", () => {
  const scenarios = suite("the RFC 7208 suite in process");
  if (scenarios.length === 0) {
    it("is announced as not run where its data is not there", () => {});
    return;
  }
  it("is complete: 203 cases", () => {
    expect(scenarios.flatMap(({ tests }) => Object.keys(tests))).toHaveLength(203);
  });
  for (const { description, tests, zonedata } of scenarios) {
    const facts = factsOf(zonedata);
    for (const [name, { helo, host, mailfrom, result, explanation }] of Object.entries(tests)) {
      it(`${description}: ${name}`, () => {
        const ip = parseIp(host);
        if (!ip) throw new Error(`no address: ${host}`);
        const check = checkHost({ ip, sender: mailfrom, helo }, facts);
        const value = "value" in check ? check.value : undefined;
        expect([result].flat()).toContain(value?.result);
        expect(check.known).toBe(value?.result !== "temperror");
        if (explanation !== undefined) expect(value?.explanation ?? "DEFAULT").toBe(explanation);
      });
      it(`${description}: ${name}, when answers come in rounds`, () => {
        const ip = parseIp(host);
        const seen = new Set<string>();
        const input = { ip: ip as NonNullable<typeof ip>, sender: mailfrom, helo };
        for (let round = 0; ; round++) {
          expect(round).toBeLessThan(40);
          const asked: string[] = [];
          const check = checkHost(input, (question) => {
            const key = JSON.stringify(question);
            if (seen.has(key)) return facts(question);
            asked.push(key);
            return undefined;
          });
          if (asked.length === 0) {
            expect(check).toEqual(checkHost(input, facts));
            break;
          }
          for (const key of asked) seen.add(key);
        }
      });
    }
  }
});
