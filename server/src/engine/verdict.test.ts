import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lookup, Result } from "../dns/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { type AnalysisRequest, Session } from "./index.ts";
import {
  clear,
  interval,
  judge,
  key,
  mx,
  now,
  playbook,
  sender,
  settings,
  shop,
  type Table,
  txt,
  verdicts,
  yaml,
  zoneFile,
} from "./testing/small-plan.ts";

const faults: Table = {
  "TXT shop.test": txt("v=spf1 -all"),
  "TXT a.test": { kind: "nxdomain" },
  "TXT _dmarc.shop.test": { kind: "nxdomain" },
  "TXT s1._domainkey.shop.test": { kind: "nodata" },
  "TXT s1.keys.test": txt("v=DKIM1; k=rsa; p=AAAA"),
  "MX shop.test": mx("smtp.google.com.", "x.mail.protection.outlook.com."),
};
const names = Object.keys(clear);
const failed: Result = { kind: "failed", why: "servfail" };
const tables = fc.array(fc.constantFrom("clear", "fault", "failed"), { minLength: names.length, maxLength: names.length });
const changed = <T>(list: readonly T[], at: number, value: T): readonly T[] => list.map((one, i) => (i === at ? value : one));
const tableOf = (states: readonly string[]): Table =>
  Object.fromEntries(
    names.map((name, i) => [name, (states[i] === "clear" ? clear : states[i] === "fault" ? faults : { [name]: failed })[name] as Result]),
  );

describe("a whole verdict", () => {
  const files = [playbook(`${shop}tranches: { pilot: { cohort: { size: 5 } } }\n`)];

  it("is GO when everything is there, and never GO while a lookup fails that could stop it", async () => {
    expect(verdicts(await judge(files, clear))).toEqual({ pilot: "GO" });
    for (const name of names) expect(verdicts(await judge(files, { ...clear, [name]: failed })), name).toEqual({ pilot: "HOLD" });
  });

  it("refines: an answer that arrives widens no interval, and turns no GO and no NO-GO into another verdict", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.nat(names.length - 1), fc.constantFrom("clear", "fault"), async (states, at, better) => {
        const before = await judge(files, tableOf(changed(states, at, "failed")));
        const after = await judge(files, tableOf(changed(states, at, better)));
        const [wide, narrow] = [interval(before, "pilot"), interval(after, "pilot")];
        for (const [i, [lo, hi]] of narrow.entries()) {
          expect(lo).toBeGreaterThanOrEqual(wide[i]?.[0] as number);
          expect(hi).toBeLessThanOrEqual(wide[i]?.[1] as number);
        }
        if (verdicts(before).pilot !== "HOLD") expect(verdicts(after)).toEqual(verdicts(before));
      }),
      { numRuns: 150 },
    );
  });

  it("is monotone: a fault beside others never improves it", async () => {
    // Faults of names that no other answer leads to, so that none hides another.
    const apart = names.map((name, i) => [name, i] as const).filter(([name]) => name.startsWith("TXT _dmarc") || name.startsWith("MX "));
    const worth = { GO: 0, HOLD: 1, "NO-GO": 2 };
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(...apart), async (states, [, at]) => {
        const before = verdicts(await judge(files, tableOf(changed(states, at, "clear")))).pilot as "GO";
        const after = verdicts(await judge(files, tableOf(changed(states, at, "fault")))).pilot as "GO";
        expect(worth[after]).toBeGreaterThanOrEqual(worth[before]);
      }),
      { numRuns: 60 },
    );
  });

  it("holds offline: what nobody asked is not checked, and is said once", async () => {
    const analysis = await judge(files, {}, { live: false });
    expect(verdicts(analysis)).toEqual({ pilot: "HOLD" });
    expect(analysis.assessments[0]?.holds.map(({ who }) => who)).toEqual(["run preflight online"]);
    expect(analysis.findings).toEqual([]);
  });

  it("holds on old evidence", async () => {
    expect(verdicts(await judge(files, clear, { live: true }, now - 90_000_000))).toEqual({ pilot: "HOLD" });
    expect(verdicts(await judge([...files, settings("maxAge: 48h\n")], clear, { live: true }, now - 90_000_000))).toEqual({ pilot: "GO" });
  });

  it("survives a lookup that throws", async () => {
    const session = new Session(registry, { now: () => now });
    session.load(files);
    const throwing: Lookup = { ask: () => Promise.reject(new Error("socket gone")), close: () => undefined };
    expect((await session.settle(throwing, { live: true })).complete).toBe(true);
    const [pilot] = session.analyse({ live: true }).assessments;
    expect(pilot?.verdict).toBe("HOLD");
    expect(pilot?.reasons.join()).toContain("socket gone");
  });
});

describe("where a finding counts", () => {
  const table = { ...clear, "TXT s1._domainkey.shop.test": { kind: "nxdomain" } as Result };

  it("is the sender's own tranches, even at a shared domain", async () => {
    const plan = playbook(`${shop}tranches: { pilot: { cohort: { size: 5 } }, next: { cohort: { size: 5 }, senders: [crm] } }\n`);
    expect(verdicts(await judge([plan], table))).toEqual({ pilot: "GO", next: "NO-GO" });
  });

  it("is the tranche that names a gate or a rollback that does not exist, and no other", async () => {
    const plan = playbook(
      "domains: { shop.test: { roles: [routing] } }\ntranches: { pilot: {}, a: { gate: missing }, b: { rollback: { runbook: missing } } }\n",
    );
    expect(verdicts(await judge([plan], {}))).toEqual({ pilot: "GO", a: "NO-GO", b: "NO-GO" });
  });

  it("is the gate itself: a child that repairs its weak parent passes", async () => {
    const plan = playbook(
      "gates:\n  weak: { extends: default, require: [dkim-signing > 50%] }\n  own: { extends: weak, require: [dkim-signing > 99%] }\ntranches: { pilot: { gate: weak }, next: { gate: own } }\n",
    );
    expect(verdicts(await judge([plan], {}))).toEqual({ pilot: "NO-GO", next: "GO" });
  });

  it("is where the owner of a record is used, not wherever its zone is", async () => {
    const plan = playbook(
      "domains:\n  shop.test: { roles: [receive], zone: zones/shop.zone }\n  app.shop.test: { roles: [routing], zone: zones/shop.zone }\ntranches: { pilot: { cohort: { size: 5 } }, next: { domains: [app.shop.test] } }\n",
    );
    const zone = zoneFile(
      "mailtranche/zones/shop.zone",
      "$ORIGIN shop.test.\n$TTL 300\n@ MX 10 smtp.google.com.\nx.app CNAME other.test.\nx.app A 192.0.2.1\n",
    );
    expect(verdicts(await judge([plan, zone], clear))).toEqual({ pilot: "GO", next: "NO-GO" });
  });

  it("is every tranche for a document: a secret, whatever phases are live", async () => {
    const plan = playbook(
      "domains: { shop.test: { roles: [routing], zone: shop } }\nx-password: { password: hunter2222 }\ntranches: { pilot: {}, next: { phase: { shop: new } } }\n",
    );
    const zone = yaml("mailtranche/zones/shop.yaml", "Zone", "shop", "origin: shop.test\nphases: { old: [], new: [] }\nlive: old\n");
    expect(verdicts(await judge([plan, zone], {}))).toEqual({ pilot: "NO-GO", next: "NO-GO" });
    const off = settings("rules: { playbook/secret-in-file: none }\n");
    expect(verdicts(await judge([plan, zone, off], {}))).toEqual({ pilot: "HOLD", next: "HOLD" });
  });

  it("is one playbook: another one in the workspace has texts of its own for the same name", async () => {
    const plan = (folder: string) =>
      playbook(
        `domains: { shop.test: { roles: [send], zone: zones/shop.zone } }\n${sender}tranches: { ${folder}: { cohort: { size: 5 } } }\n`,
        `${folder}/mailtranche`,
      );
    const zone = (folder: string, ip: string) =>
      zoneFile(
        `${folder}/mailtranche/zones/shop.zone`,
        `$ORIGIN shop.test.\n$TTL 300\n@ SOA ns h 1 1 1 1 300\n@ NS ns\n@ NS ns2\n@ TXT "v=spf1 ip4:${ip} -all"\n_dmarc TXT "v=DMARC1; p=none"\ns1._domainkey TXT "${key}"\n`,
      );
    const live = { ...clear, "TXT shop.test": txt("v=spf1 ip4:192.0.2.1 -all"), "TXT s1._domainkey.shop.test": txt(key) };
    const analysis = await judge([plan("x"), zone("x", "192.0.2.1"), plan("y"), zone("y", "198.51.100.1")], live);
    expect(verdicts(analysis)).toEqual({ x: "GO", y: "NO-GO" });
    expect(analysis.findings.filter(({ rule, world }) => rule === "spf/sender-not-authorised" && world === "text")).toHaveLength(1);
  });
});

describe("a zone file of Settings `zones`", () => {
  const plan = playbook(`${shop}tranches: { pilot: { cohort: { size: 5 } } }\n`);
  const files = [plan, settings("zones: ['zones/*.zone']\n")];
  const zone = (path: string) => zoneFile(path, "$ORIGIN shop.test.\n$TTL 300\n@ SOA ns h 1 1 1 1 300\n@ MX 10 smtp.google.com.\n");

  it("speaks for its domain like one that the domain names", async () => {
    const { findings } = await judge([...files, zone("mailtranche/zones/shop.zone")], clear);
    expect(findings.filter(({ world }) => world === "text").map(({ rule }) => rule)).toContain("dkim/missing");
    const outside = await judge([...files, zone("elsewhere/shop.zone")], clear);
    expect(outside.findings.filter(({ rule, world }) => rule === "dkim/missing" && world === "text")).toEqual([]);
  });
});

describe("a planned state", () => {
  const phases = (live: string) =>
    yaml(
      "mailtranche/zones/shop.yaml",
      "Zone",
      "shop",
      `origin: shop.test
phases:
  old:
    - { name: "@", type: MX, priority: 10, value: smtp.google.com., ttl: 300 }
    - { name: "@", type: MX, priority: 10, value: x.mail.protection.outlook.com., ttl: 300 }
  new: [{ name: "@", type: MX, priority: 10, value: smtp.google.com., ttl: 300 }]
live: ${live}
`,
    );
  const plan = playbook(
    "domains: { shop.test: { roles: [receive], zone: shop } }\ntranches: { pilot: { cohort: { size: 5 }, phase: { shop: new } }, next: { needs: [pilot] } }\n",
  );
  const back: AnalysisRequest = { live: true, phase: "rollback", tranches: ["pilot"] };

  it("goes back to the phase before the tranche's own when that is live already", async () => {
    expect(verdicts(await judge([plan, phases("new")], clear, back))).toEqual({ pilot: "NO-GO" });
  });

  it("does not go back under a later tranche that has gone, unless that one was rolled back since", async () => {
    const gone = (verdict: string, day: number) =>
      yaml(
        `mailtranche/records/n${day}.yaml`,
        "Decision",
        `n${day}`,
        `tranche: next\nverdict: ${verdict}\nat: 2026-09-0${day}T00:00:00Z\n`,
      );
    expect(verdicts(await judge([plan, phases("new"), gone("go", 1)], clear, back))).toEqual({ pilot: "GO" });
    expect(verdicts(await judge([plan, phases("new"), gone("go", 1), gone("rolled-back", 2)], clear, back))).toEqual({ pilot: "NO-GO" });
  });

  it("is seen by a name of another zone that leads there", async () => {
    const files = [
      playbook(
        `domains: { shop.test: { roles: [send], zone: zones/shop.zone } }\n${sender}tranches: { pilot: { cohort: { size: 5 }, phase: { keys: new } } }\n`,
      ),
      zoneFile(
        "mailtranche/zones/shop.zone",
        '$ORIGIN shop.test.\n$TTL 300\n@ TXT "v=spf1 include:_spf.keys.test -all"\n_dmarc TXT "v=DMARC1; p=none"\ns1._domainkey CNAME s1.keys.test.\n',
      ),
      yaml(
        "mailtranche/zones/keys.yaml",
        "Zone",
        "keys",
        `origin: keys.test\ncovers: zone\nphases:\n  old: [{ name: s1, type: TXT, value: ${JSON.stringify(key)} }, { name: _spf, type: TXT, value: "v=spf1 ip4:192.0.2.1 -all" }]\n  new: [{ name: _spf, type: TXT, value: "v=spf1 ip4:198.51.100.1 -all" }]\nlive: old\n`,
      ),
    ];
    // What the DMARC record lacks, it lacks in every world.
    const isKeys = (rule: string) => !rule.startsWith("dmarc/");
    const planned = (await judge(files, clear)).findings.filter(({ world, rule }) => world === "planned" && isKeys(rule));
    expect(planned.map(({ rule, target }) => `${rule} ${target}`).sort()).toEqual([
      "dkim/cname-dangling s1._domainkey.shop.test",
      "spf/sender-not-authorised crm at shop.test",
    ]);
  });
});

describe("a broken document", () => {
  const plan = playbook("domains: { shop.test: { roles: [routing] } }\ntranches: { pilot: {} }\n");
  const broken = (kind: string) => yaml(`mailtranche/tranches/x.yaml`, kind, "x", "owner: [a\n");

  it("may hold anything a verdict rests on, unless none rests on its kind", async () => {
    for (const kind of ["Sender", "Domain", "Gate", "Zone", "Decision"])
      expect(verdicts(await judge([plan, broken(kind)], {})), kind).toEqual({ pilot: "HOLD" });
    for (const kind of ["Programme", "Questionnaire", "Review"])
      expect(verdicts(await judge([plan, broken(kind)], {})), kind).toEqual({ pilot: "GO" });
  });
});

describe("a reference", () => {
  it("to a gate that a broken document may hold leaves routing open, where the missing gate would count", async () => {
    const files = [
      playbook("domains: { shop.test: { roles: [routing] } }\ntranches: { pilot: { rollback: { runbook: own } } }\n"),
      yaml("mailtranche/runbooks/own.yaml", "Runbook", "own", "steps: [a\n"),
    ];
    const analysis = await judge(files, {});
    expect(verdicts(analysis)).toEqual({ pilot: "HOLD" });
  });
});
