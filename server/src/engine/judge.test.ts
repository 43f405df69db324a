import { describe, expect, it } from "vitest";
import { type Answer, type Name, questionText, type RRType } from "../dns/index.ts";
import { type Rule, rule } from "../rules/index.ts";
import { DomainJudge } from "./judge.ts";

const domain = "shop.test" as Name;
const none: Answer = { kind: "nxdomain", meta: { server: "test", at: 0, authoritative: false, authenticated: false } };

/** Asks one thing and counts its runs. */
function asking(id: string, type: RRType, counts: Record<string, number>): Rule {
  return rule({
    id,
    title: id,
    on: "mxName",
    kind: "live",
    severity: "error",
    risk: { category: "routing", component: "mx", score: 5 },
    source: "test",
    messages: { absent: "{type} is not there." },
    check({ name, place }, context) {
      counts[id] = (counts[id] ?? 0) + 1;
      if (context.ask({ kind: "dns", name, type })?.kind === "nxdomain") context.report(place, "absent", { type });
    },
  });
}

describe("the judge of a live domain", () => {
  it("runs again only what waited for an answer that came", () => {
    const counts: Record<string, number> = {};
    const rules = [asking("a", "MX", counts), asking("b", "TXT", counts)];
    const answers = new Map<string, Answer>();
    const judge = new DomainJudge(rules, { domain, selectors: [], senderIps: [] }, answers, 0, { https: false, smtp: false });
    expect([...judge.open().keys()].sort()).toEqual(["MX shop.test", "TXT shop.test"]);
    expect(counts).toEqual({ a: 1, b: 1 });
    answers.set(questionText({ kind: "dns", name: domain, type: "MX" }), none);
    expect(judge.judge()).toMatchObject({
      findings: [{ rule: "a", message: "MX is not there.", evidence: [{ question: "MX shop.test" }] }],
    });
    expect(counts).toEqual({ a: 2, b: 1 });
    answers.set(questionText({ kind: "dns", name: domain, type: "TXT" }), none);
    const last = judge.judge();
    expect(last.findings.map((finding) => finding.rule)).toEqual(["a", "b"]);
    expect(judge.open().size).toBe(0);
    expect(judge.judge()).toEqual(last);
    expect(counts).toEqual({ a: 2, b: 2 });
  });
});
