import { describe, expect, it } from "vitest";
import type { Result } from "../dns/index.ts";
import type { WorkspaceFile } from "./index.ts";
import { clear, decision, judge, key, later, mx, people, playbook, shop, type Table, txt, verdicts, yaml } from "./testing/small-plan.ts";

describe("a window that is over", () => {
  const plan = (to: string) =>
    playbook(`domains: { shop.test: { roles: [receive] } }\ntranches: { pilot: { window: { from: 2026-09-01T06:00, to: ${to} } } }\n`);
  const table: Table = { "MX shop.test": mx("mail.other.test.") };

  it("holds the tranche: nobody starts in the past", async () => {
    expect(verdicts(await judge([plan("2026-10-02T06:00")], table))).toEqual({ pilot: "GO" });
    const late = await judge([plan("2026-09-01T08:00")], table);
    expect(verdicts(late)).toEqual({ pilot: "HOLD" });
    expect(late.assessments[0]?.reasons.join()).toContain("its window ended on 2026-09-01 08:00");
  });
});

describe("a sender that retires with a tranche", () => {
  const old = (retire: string) =>
    playbook(`domains: { shop.test: { roles: [send], zone: shop } }
senders: { old: { service: relay, ips: [192.0.2.1], domains: [shop.test], dkim: [s1], path: source${retire} } }
tranches:
  pilot: { phase: { shop: after } }
`);
  const zone = yaml(
    "mailtranche/zones/shop.yaml",
    "Zone",
    "shop",
    'origin: shop.test.\nphases:\n  before: [{ name: "@", type: TXT, value: "v=spf1 ip4:192.0.2.1 -all", ttl: 300 }]\n  after: [{ name: "@", type: TXT, value: "v=spf1 -all", ttl: 300 }]\nlive: before\n',
  );
  const table: Table = {
    "TXT shop.test": txt("v=spf1 ip4:192.0.2.1 -all"),
    "TXT _dmarc.shop.test": txt("v=DMARC1; p=none"),
    "TXT s1._domainkey.shop.test": txt(key),
    "AUTH TXT shop.test": { ...(txt("v=spf1 ip4:192.0.2.1 -all") as Result & { kind: "records" }), ttlSeconds: 300 },
  };

  it("needs no SPF in the state after it, and needs it if it stays", async () => {
    expect(verdicts(await judge([old(""), zone], table))).toEqual({ pilot: "NO-GO" });
    expect(verdicts(await judge([old(", retire: pilot"), zone], table))).toEqual({ pilot: "GO" });
  });
});

describe("a Decision", () => {
  const routes = "routes: { moved: { from: source, to: target, for: moved } }\n";
  const plan = playbook(`${shop}${routes}tranches: { pilot: { cohort: { size: 5 } }, next: { needs: [pilot], ${later} } }\n`);
  const next = async (...decisions: WorkspaceFile[]) => verdicts(await judge([plan, ...decisions], clear)).next;

  it("is waited for, and the latest holds", async () => {
    expect(await next()).toBe("HOLD");
    expect(await next(decision("a", "hold", "2026-09-01T00:00:00Z"))).toBe("HOLD");
    expect(await next(decision("a", "go", "2026-09-01T00:00:00Z"))).toBe("GO");
    expect(await next(decision("a", "go", "2026-09-01T00:00:00Z"), decision("b", "rolled-back", "2026-09-02T00:00:00Z"))).toBe("NO-GO");
    expect(await next(decision("a", "go", "2026-09-03T00:00:00Z"), decision("b", "no-go", "2026-09-02T00:00:00Z"))).toBe("GO");
  });

  it("that cannot be read may say anything", async () => {
    const broken = yaml("mailtranche/records/b.yaml", "Decision", "b", "tranche: [pilot\n");
    expect(await next(decision("a", "go", "2026-09-01T00:00:00Z"), broken)).toBe("HOLD");
  });
});

describe("a waiver", () => {
  const table = { ...clear, "TXT s1._domainkey.shop.test": { kind: "nxdomain" } as Result };
  const pilot = async (change: Readonly<Record<string, unknown>>) => {
    const waiver = {
      rule: "dkim/missing",
      target: "s1._domainkey.shop.test",
      reason: "r",
      owner: "lead",
      approvedBy: "sec",
      expires: "2026-11-01",
      ...change,
    };
    const analysis = await judge(
      [playbook(`${people}${shop}tranches: { pilot: { cohort: { size: 5 } } }\nwaivers: [${JSON.stringify(waiver)}]\n`)],
      table,
    );
    return [analysis.assessments[0]?.verdict, analysis.findings.some(({ waived }) => waived !== undefined)];
  };

  it("lifts exactly its finding, which stays visible", async () => {
    expect(await pilot({})).toEqual(["GO", true]);
    expect(await pilot({ target: "S1._domainkey.shop.test." })).toEqual(["GO", true]);
    expect(await pilot({ target: "shop.test" })).toEqual(["NO-GO", false]);
    expect(await pilot({ leaves: 4 })).toEqual(["NO-GO", true]);
  });

  it("holds to the end of its last day, at most 90 days ahead", async () => {
    expect(await pilot({ expires: "2026-10-01" })).toEqual(["GO", true]);
    expect(await pilot({ expires: "2026-09-30" })).toEqual(["NO-GO", false]);
    expect(await pilot({ expires: "2027-03-01" })).toEqual(["NO-GO", false]);
  });

  it("needs the security owner for a 5, a reason and an owner", async () => {
    for (const change of [{ approvedBy: "lead" }, { approvedBy: "com" }, { reason: "" }, { owner: "" }])
      expect(await pilot(change)).toEqual(["NO-GO", false]);
  });
});

describe("what was measured in an earlier tranche", () => {
  const tranches = `tranches:
  pilot: { gate: g, window: { from: 2026-09-20T18:00, to: 2026-09-20T20:00 } }
  next: { needs: [pilot] }
gates: { g: { extends: default, proof: 95%, require: [sync-missing == 0] } }
`;
  const measured = (missing: number, to = "2026-09-30T20:00:00Z") =>
    yaml(
      "mailtranche/records/w.yaml",
      "Snapshot",
      "w",
      `tranche: pilot\nperiod: { from: 2026-09-20T20:00:00Z, to: ${to} }\nvalues: { sync-missing: { value: ${missing} } }\n`,
    );
  const reasons = async (...records: WorkspaceFile[]) =>
    (await judge([playbook(tranches), ...records], {}, { live: true })).assessments.find((one) => one.tranche.id === "next");

  it("stops the next when it fails, and only lets it wait when it does not", async () => {
    expect((await reasons(measured(2)))?.verdict).toBe("NO-GO");
    expect((await reasons(measured(2)))?.reasons[0]).toContain("pilot fails its gate: sync-missing == 0");
    expect((await reasons(measured(0)))?.verdict).toBe("HOLD");
  });

  it("is decided by the Decision, until something newer fails", async () => {
    const go = decision("d", "go", "2026-09-30T21:00:00Z");
    expect((await reasons(measured(2), go))?.verdict).toBe("GO");
    expect((await reasons(measured(2, "2026-10-01T00:00:00Z"), go))?.verdict).toBe("NO-GO");
  });
});

describe("what people know", () => {
  it("raises the score of a rule, and never lowers it", async () => {
    const plan = (score: number) => playbook(`${shop}tranches: { pilot: {} }\nrisk: { scores: { mx/single-host: ${score} } }\n`);
    const table = { ...clear, "MX shop.test": mx("a.shop.test") };
    const found = async (score: number) => (await judge([plan(score)], table)).findings.filter(({ rule }) => rule === "mx/single-host");
    expect((await found(4)).map((finding) => finding.score)).toContain(4);
    expect((await found(0)).map((finding) => finding.score)).toContain(1);
  });

  it("counts as a finding in its tranche alone", async () => {
    const plan = playbook(
      `tranches: { pilot: {}, other: {} }\nrisk: { findings: [{ category: routing, tranche: pilot, score: 4, what: untried }] }\n`,
    );
    expect(verdicts(await judge([plan], {}))).toEqual({ pilot: "NO-GO", other: "GO" });
  });

  it("counts in every part of a tranche that is split", async () => {
    const plan = playbook(
      `tranches: { pilot: {}, scale: { needs: [pilot], cohort: { size: 9, split: 3 } } }\nrisk: { findings: [{ category: routing, tranche: scale, score: 4, what: untried }] }\n`,
    );
    const { findings } = await judge([plan], {});
    expect(findings.filter(({ rule }) => rule === "risk/known-risk").map(({ target }) => target)).toEqual([
      "scale-1",
      "scale-2",
      "scale-3",
    ]);
  });

  it.each([
    ["[keep]", 3, "GO", ["keep holds: 3 instead of 4"]],
    [
      "[brief, keep]",
      3,
      "GO",
      ["brief does not soften it: the source is kept for 1 h, and pilot may go back for 3 d", "keep holds: 3 instead of 4"],
    ],
    ["[brief]", 4, "NO-GO", ["brief does not soften it: the source is kept for 1 h, and pilot may go back for 3 d"]],
    ["[others]", 4, "NO-GO", ["others does not soften it: it is for other tranches"]],
    ["[gone]", 4, "NO-GO", []],
  ])("is softened by the safeties named for it while they hold: %s", async (safety, score, verdict, notes) => {
    const plan = playbook(
      `safety:
  keep: { kind: source-retention, for: 30d }
  brief: { kind: source-retention, for: 1h, tranches: [pilot] }
  others: { kind: source-retention, for: 30d, tranches: [other] }
tranches: { pilot: {}, other: {} }
risk: { findings: [{ category: routing, tranche: pilot, score: 4, what: untried, safety: ${safety} }] }
`,
    );
    const analysis = await judge([plan], {});
    const found = analysis.findings.find(({ rule }) => rule === "risk/known-risk");
    expect({ score: found?.score, notes: found?.related.map(({ message }) => message) }).toEqual({ score, notes });
    // An id that is not there is a question of its own, so that only the softened ones may go.
    if (safety !== "[gone]") expect(verdicts(analysis).pilot).toBe(verdict);
  });
});
