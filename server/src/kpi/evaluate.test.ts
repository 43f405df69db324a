import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../base/index.ts";
import { readWorkspace, type TextFile } from "../playbook/index.ts";
import { evaluateGate, moreNeeded, provingSize, wilson } from "./index.ts";

const plan = (require: string, extra = "", size = 600): TextFile => ({
  path: "mailtranche/migration.yaml",
  text: `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
senders: { crm: { service: other, domains: [shop.test], path: target } }
tranches:
  pilot: { cohort: { size: ${size} }, gate: g, window: { from: 2026-10-01T18:00, to: 2026-10-01T20:00 } }
gates: { g: { require: [${require}]${extra} } }
`,
});
const snapshot = (id: string, period: string, values: string, head = "tranche: pilot"): TextFile => ({
  path: `mailtranche/records/${id}.snapshot.yaml`,
  text: `apiVersion: mailtranche/v1\nkind: Snapshot\nid: ${id}\n${head}\nperiod: { ${period} }\nvalues: { ${values} }\n`,
});
const week = "from: 2026-10-01T20:00:00Z, to: 2026-10-08T20:00:00Z";

function judge(files: readonly TextFile[], now = "2026-10-08T22:00:00Z") {
  const playbook = readWorkspace(files, undefined).playbooks[0];
  const tranche = playbook?.tranches.get("pilot");
  if (!playbook || !tranche) throw new Error("no such tranche");
  return evaluateGate(playbook, tranche, parseInstant(now) as number);
}
const first = (files: readonly TextFile[], now?: string) => {
  const { state, why, more, thin, until } = judge(files, now).conditions[0] as never as Record<string, unknown>;
  return { state, why, more, thin, until };
};

describe("a share is proved, refuted or neither", () => {
  it("needs 73, 189 and 381 observations without a fault for 95, 98 and 99 %", () => {
    expect([0.95, 0.98, 0.99].map((share) => provingSize(share, "at-least"))).toEqual([73, 189, 381]);
    expect([0.05, 0.02].map((share) => provingSize(share, "at-most"))).toEqual([73, 189]);
    expect(provingSize(1, "at-least")).toBeUndefined();
  });

  it("says how many more prove it: exactly so many, and not one less", () => {
    const cases = fc.record({ good: fc.nat(2000), bad: fc.nat(30), share: fc.constantFrom(0.9, 0.95, 0.98, 0.99) });
    fc.assert(
      fc.property(cases, ({ good, bad, share }) => {
        const more = moreNeeded(good, good + bad, share, "at-least") as number;
        expect(wilson(good + more, good + bad + more).lower).toBeGreaterThanOrEqual(share);
        if (more > 0) expect(wilson(good + more - 1, good + bad + more - 1).lower).toBeLessThan(share);
      }),
    );
  });

  it("keeps the interval around the share and inside 0 to 1", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (good, bad) => {
        fc.pre(good + bad > 0);
        const { lower, upper } = wilson(good, good + bad);
        const share = good / (good + bad);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(share + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  it("passes on the lower bound, fails on the upper, and counts what is lacking between them", () => {
    const condition = plan("dkim-signing >= 98% over 7d");
    expect(first([condition, snapshot("a", week, "dkim-signing: { good: 9214, total: 9316 }")]).state).toBe("pass");
    expect(first([condition, snapshot("a", week, "dkim-signing: { good: 960, total: 1000 }")]).state).toBe("fail");
    expect(first([condition, snapshot("a", week, "dkim-signing: { good: 50, total: 50 }")])).toMatchObject({
      state: "not-proved",
      more: 139,
    });
  });

  it("reads the share of faults the other way round", () => {
    const condition = plan("hard-bounce-rate <= 2% over 7d");
    expect(first([condition, snapshot("a", week, "hard-bounce-rate: { good: 38, total: 9271 }")]).state).toBe("pass");
    expect(first([condition, snapshot("a", week, "hard-bounce-rate: { good: 60, total: 1000 }")]).state).toBe("fail");
  });

  it("takes the value of a small organisation, and says that it is thin", () => {
    const small = plan("dkim-signing >= 98% over 7d min 40", "", 12);
    expect(first([small, snapshot("a", week, "dkim-signing: { good: 50, total: 50 }")])).toMatchObject({ state: "pass", thin: true });
    expect(first([small, snapshot("a", week, "dkim-signing: { good: 30, total: 30 }")])).toMatchObject({ state: "not-proved", more: 10 });
    const strict = plan("dkim-signing >= 98% over 7d", ", proof: 95%", 12);
    expect(first([strict, snapshot("a", week, "dkim-signing: { good: 50, total: 50 }")]).state).toBe("not-proved");
  });

  it("counts faults of one cause once", () => {
    const condition = plan("hard-bounce-rate <= 2% over 7d");
    const values = "hard-bounce-rate: { good: 60, total: 1000, sameCause: [{ sender: crm, cause: dead list, count: 58 }] }";
    expect(first([condition, snapshot("a", week, values)]).state).toBe("pass");
  });

  it("does not take a share without its counts", () => {
    expect(first([plan("dkim-signing >= 98%"), snapshot("a", week, "dkim-signing: { value: 100% }")]).state).toBe("not-proved");
  });
});

describe("what is not a share is compared as it is", () => {
  it.each([
    ["sync-missing == 0", "sync-missing: { value: 0 }", "pass"],
    ["sync-missing == 0", "sync-missing: { value: 2 }", "fail"],
    ["template-checks == 100%", "template-checks: { good: 14, total: 14 }", "pass"],
    ["inbox-placement >= 90%", "inbox-placement: { good: 16, total: 17, reader: seeds }", "pass"],
    ["delivery-latency <= 60s", "delivery-latency: { p50: 3s, p95: 21s, total: 9271 }", "pass"],
    ["delivery-latency <= 60s", "delivery-latency: { p50: 3s, p95: 21s, total: 40 }", "not-proved"],
    ["probe.out.dkim == pass", "probe.out.dkim: { value: fail }", "fail"],
    ["bounce.sender-auth < 20/h", "hard-bounce-rate: { good: 40, total: 9000, by: { sender-auth: 2 } }", "pass"],
    ["bounce.sender-auth == 0", "hard-bounce-rate: { good: 40, total: 9000, by: { sender-auth: 2 } }", "fail"],
  ])("%s", (condition, values, state) => {
    expect(first([plan(`"${condition}"`), snapshot("a", week, values)]).state).toBe(state);
  });
});

describe("which evidence counts", () => {
  const condition = plan("dkim-signing >= 98% over 7d");
  const good = "dkim-signing: { good: 9214, total: 9316 }";

  it("is not what began before the window", () => {
    const early = snapshot("a", "from: 2026-09-28T20:00:00Z, to: 2026-10-08T20:00:00Z", good);
    expect(first([condition, early], "2026-10-09T00:00:00Z")).toMatchObject({ state: "no-evidence" });
  });

  it("is what follows without a gap, added up", () => {
    const a = snapshot("a", "from: 2026-10-01T20:00:00Z, to: 2026-10-05T20:00:00Z", good);
    const b = snapshot("b", "from: 2026-10-05T20:00:00Z, to: 2026-10-08T20:00:00Z", good);
    const late = snapshot("c", "from: 2026-10-06T20:00:00Z, to: 2026-10-08T20:00:00Z", good);
    expect(first([condition, a, b])).toMatchObject({ state: "pass", why: expect.stringContaining("18428 of 18632") as never });
    expect(first([condition, a, late]).state).toBe("too-early");
  });

  it("is too early while the time is not over, and old after twice as long", () => {
    const short = snapshot("a", "from: 2026-10-01T20:00:00Z, to: 2026-10-03T20:00:00Z", good);
    expect(first([condition, short], "2026-10-03T21:00:00Z")).toMatchObject({
      state: "too-early",
      until: parseInstant("2026-10-08T20:00:00Z"),
    });
    expect(first([condition], "2026-10-03T21:00:00Z").state).toBe("too-early");
    expect(first([condition], "2026-10-30T21:00:00Z").state).toBe("no-evidence");
    expect(first([condition, snapshot("a", week, good)], "2026-10-16T21:00:00Z").state).toBe("stale");
  });

  it("fails before the time is over: waiting mends nothing", () => {
    const short = snapshot("a", "from: 2026-10-01T20:00:00Z, to: 2026-10-03T20:00:00Z", "dkim-signing: { good: 900, total: 1000 }");
    expect(first([condition, short], "2026-10-03T21:00:00Z").state).toBe("fail");
  });

  it("is of the tranche's senders where nobody knows the tranche, and of one sender where the condition says so", () => {
    const crm = snapshot("a", week, good, "scope: crm");
    const whole = snapshot("b", week, "dkim-signing: { good: 1, total: 1000 }", "scope: all");
    expect(first([condition, crm, whole]).state).toBe("pass");
    expect(first([plan("dkim-signing@crm >= 98% over 7d"), crm, whole]).state).toBe("pass");
    expect(first([plan("dkim-signing@all >= 98% over 7d"), crm, whole]).state).toBe("fail");
  });

  it("is judged as a whole: one failure fails the gate, one doubt leaves it open", () => {
    const two = plan("dkim-signing >= 98% over 7d, sync-missing == 0");
    expect(judge([two, snapshot("a", week, `${good}, sync-missing: { value: 0 }`)]).state).toBe("pass");
    expect(judge([two, snapshot("a", week, good)]).state).toBe("unknown");
    expect(judge([two, snapshot("a", week, "sync-missing: { value: 1 }")]).state).toBe("fail");
    expect(judge([plan("sync-missing == 0", ", soak: 10d"), snapshot("a", week, "sync-missing: { value: 0 }")]).state).toBe("unknown");
  });
});
