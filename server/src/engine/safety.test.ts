import { describe, expect, it } from "vitest";
import { parseInstant } from "../base/index.ts";
import type { Safety } from "../playbook/index.ts";
import { rule } from "../rules/rule.ts";
import { Session } from "./index.ts";

/** A rule that reports one risk of each tranche, softened by whatever the plan calls safety. */
const risky = (score: 1 | 2 | 3 | 4 | 5) =>
  rule({
    id: "risk/planted",
    title: "Planted",
    on: "tranche",
    kind: "playbook",
    severity: "error",
    risk: { category: "routing", component: "planted", score },
    source: "here",
    messages: { planted: "planted" },
    check({ playbook, tranche }, { report }) {
      report(tranche.place, "planted", {}, { softenedBy: [...playbook.safety.values()] satisfies readonly Safety[] });
    },
  });

const plan = (safety: string, more = "") => `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
domains:
  shop.test: { residency: EU, dmarc: { ladder: [{ policy: none, from: 2026-09-01 }, { policy: quarantine, from: 2026-11-01 }] } }
  news.shop.test: { roles: [send] }
senders:
  crm: { service: salesforce, domains: [news.shop.test], volume: 2400/d }
safety:
  one: ${safety}
tranches:
  pilot: { cohort: { size: 5 } }
${more}`;

function judge(text: string, score: 1 | 2 | 3 | 4 | 5 = 4, now = "2026-10-01T00:00:00Z") {
  const session = new Session([risky(score)], { now: () => parseInstant(now) as number });
  session.load([{ path: "mailtranche/migration.yaml", language: "mailtranche", text }]);
  const analysis = session.analyse({ live: false });
  const [finding] = analysis.findings;
  return { score: finding?.score, note: finding?.related.at(-1)?.message, verdict: analysis.assessments[0]?.verdict };
}

describe("a safety", () => {
  it.each([
    ["{ kind: dns-ttl, records: [mx], ttl: 300, lead: 72h, restore: 3600 }"],
    ["{ kind: sender-subdomain, domain: news.shop.test }"],
    ["{ kind: dmarc-policy, policy: none }"],
    ["{ kind: source-retention, for: 30d }"],
    ["{ kind: data-residency, region: eu }"],
    ["{ kind: throttle, sender: crm, rate: 100/h }"],
    ["{ kind: experiment-share, share: 5% }"],
  ])("softens by one while it holds: %s", (safety) => {
    expect(judge(plan(safety))).toEqual({ score: 3, note: "one holds: 3 instead of 4", verdict: "GO" });
  });

  it.each([
    ["{ kind: dns-ttl, ttl: 300, lead: 72h }", "records"],
    ["{ kind: dns-ttl, records: [mx], ttl: 3600, lead: 72h }", "keeps a rollback waiting"],
    ["{ kind: dns-ttl, records: [mx], ttl: 300 }", "lead"],
    ["{ kind: dns-ttl, records: [mx], ttl: 300, lead: 24h, restore: 1d }", "lowered only"],
    ["{ kind: sender-subdomain, domain: shop.test }", "below no other"],
    ["{ kind: sender-subdomain, domain: www.shop.test }", "no domain of the plan"],
    ["{ kind: dmarc-policy }", "policy"],
    ["{ kind: dmarc-policy, policy: none, domain: other.test }", "covers no domain"],
    ["{ kind: source-retention, for: 24h }", "may go back for 3 d"],
    ["{ kind: source-retention }", "for"],
    ["{ kind: data-residency, region: US }", "stays in EU"],
    ["{ kind: dual-delivery, for: 30d }", "delivers to both"],
    ["{ kind: throttle, sender: crm, rate: 9000/h }", "more than twice"],
    ["{ kind: throttle, sender: other, rate: 10/h }", "no `sender`"],
    ["{ kind: experiment-share, share: 50% }", "no small one"],
    ["{ kind: experiment }", "kind"],
  ])("does not soften while its check fails, and says why: %s", (safety, why) => {
    const { score, note, verdict } = judge(plan(safety));
    expect({ score, verdict }).toEqual({ score: 4, verdict: "NO-GO" });
    expect(note).toContain("one does not soften it");
    expect(note).toContain(why);
  });

  it("holds for dual delivery where rollback goes back by it", () => {
    expect(judge(plan("{ kind: dual-delivery, for: 7d }", "rollback: { back: dual }\n")).score).toBe(3);
    expect(judge(plan("{ kind: dual-delivery, for: 1d }", "rollback: { back: dual }\n")).score).toBe(4);
  });

  it("never softens a 5: that is for a waiver", () => {
    expect(judge(plan("{ kind: source-retention, for: 30d }"), 5).score).toBe(5);
  });

  it("ends with the ladder that takes its promise back", () => {
    expect(judge(plan("{ kind: dmarc-policy, policy: none }"), 4, "2026-11-01T00:00:00Z").score).toBe(4);
    expect(judge(plan("{ kind: dmarc-policy, policy: none }"), 4, "2026-10-31T23:59:59Z").score).toBe(3);
  });
});
