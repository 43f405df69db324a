import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../base/index.ts";
import { type Answer, type Lookup, parseName, type Question, questionText, type Result } from "../dns/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { type Analysis, type AnalysisRequest, Session, type WorkspaceFile } from "./index.ts";

const now = parseInstant("2026-10-01T00:00:00Z") as number;
const playbook = (body: string): WorkspaceFile => ({
  path: "mailtranche/migration.yaml",
  language: "mailtranche",
  text: `apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n${body}`,
});
const zoneFile = (path: string, text: string): WorkspaceFile => ({ path, language: "dns-zone", text });
const txt = (text: string): Result => ({ kind: "records", records: [{ kind: "txt", type: "TXT", strings: [text] }] });
const address: Result = { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.25" }] };
const mx = (host: string): Result => ({
  kind: "records",
  records: [{ kind: "mx", type: "MX", preference: 10, exchange: parseName(host) as never }],
});

/** Answers from a table after a delay of turns; a question outside it fails. Records what was asked. */
function tableLookup(table: Readonly<Record<string, Result>>, turns: (key: string) => number = () => 0): Lookup & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: async (question: Question): Promise<Answer> => {
      const key = questionText(question);
      asked.push(key);
      for (let i = turns(key); i > 0; i--) await Promise.resolve();
      // Every host that the table does not speak of has an address: these tests are about the session.
      const result: Result = table[key] ?? (/^A /.test(key) ? address : { kind: "failed", why: "refused" });
      return { ...result, meta: { server: "table", at: now, authoritative: key.startsWith("AUTH "), authenticated: false } };
    },
    close: () => undefined,
  };
}

async function settled(files: readonly WorkspaceFile[], lookup: Lookup, request: AnalysisRequest = { live: true }): Promise<Analysis> {
  const session = new Session(registry, { now: () => now });
  session.load(files);
  await session.settle(lookup, request);
  return session.analyse(request);
}

const summary = (analysis: Analysis) => ({
  findings: analysis.findings
    .map((finding) => `${finding.rule} ${finding.messageId} ${finding.target} ${finding.world} ${finding.score}`)
    .sort(),
  unchecked: analysis.unchecked.map((one) => `${one.rule} ${one.target} ${one.world}`).sort(),
  verdicts: analysis.assessments.map((one) => `${one.tranche.id} ${one.verdict}`),
});

const shop = playbook(`domains: { shop.test: { roles: [send, receive], dkim: { rotate: 180d } } }
senders:
  relay: { service: relay, ips: [192.0.2.1], domains: [shop.test], dkim: [s1, s2], path: target }
tranches:
  pilot: { cohort: { size: 5 } }
`);
const good: Record<string, Result> = {
  "TXT shop.test": txt("v=spf1 include:a.test include:b.test -all"),
  "TXT a.test": txt("v=spf1 include:c.test -all"),
  "TXT no-such-selector-q7x2v9._domainkey.shop.test": { kind: "nxdomain" },
  "TXT b.test": txt("v=spf1 ip4:192.0.2.1 -all"),
  "TXT c.test": txt("v=spf1 ip4:198.51.100.1 -all"),
  "TXT _dmarc.shop.test": txt("v=DMARC1; p=none"),
  "MX shop.test": {
    kind: "records",
    records: [{ kind: "mx", type: "MX", preference: 10, exchange: parseName("mail.shop.test.") as never }],
  },
  "TXT s1._domainkey.shop.test": { kind: "cname", target: parseName("s1.keys.test.") as never },
  "TXT s1.keys.test": txt("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="),
  "TXT s2._domainkey.shop.test": { kind: "nxdomain", negativeTtlSeconds: 300 },
  "TXT _mta-sts.shop.test": { kind: "nxdomain" },
  "TXT _smtp._tls.shop.test": { kind: "nxdomain" },
  "TLSA _25._tcp.mail.shop.test": { kind: "nodata" },
  "TXT default._bimi.shop.test": { kind: "nxdomain" },
};

describe("settle", () => {
  it("finds the same whatever order the answers come in", async () => {
    const reference = summary(await settled([shop], tableLookup(good)));
    expect(reference.verdicts).toEqual(["pilot NO-GO"]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 }), async (delays) => {
        let next = 0;
        const lookup = tableLookup(good, () => delays[next++ % delays.length] as number);
        expect(summary(await settled([shop], lookup))).toEqual(reference);
      }),
      { numRuns: 60 },
    );
  });

  it("asks every question once", async () => {
    const lookup = tableLookup(good);
    await settled([shop], lookup);
    expect(lookup.asked.length).toBe(new Set(lookup.asked).size);
    expect(lookup.asked).toContain("TXT c.test");
  });

  it("ends when cancelled, with what is known, and never as GO", async () => {
    const session = new Session(registry, { now: () => now });
    session.load([shop]);
    const controller = new AbortController();
    const lookup: Lookup = { ask: () => new Promise(() => undefined), close: () => undefined };
    setTimeout(() => controller.abort(), 5);
    expect((await session.settle(lookup, { live: true }, { signal: controller.signal })).complete).toBe(false);
    expect(session.analyse({ live: true }).assessments.map((one) => one.verdict)).toEqual(["HOLD"]);
  });

  it("keeps a verdict of HOLD when every lookup fails", async () => {
    const analysis = await settled([shop], tableLookup({}));
    expect(summary(analysis).verdicts).toEqual(["pilot HOLD"]);
    expect(analysis.findings.filter((finding) => finding.score > 0)).toEqual([]);
  });

  it("reports progress up to the number of questions", async () => {
    const session = new Session(registry, { now: () => now });
    session.load([shop]);
    const seen: [number, number][] = [];
    const { asked } = await session.settle(tableLookup(good), { live: true }, { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([asked, asked]);
  });
});

describe("answers", () => {
  it("are kept over an edit, so that a reload asks nothing again", async () => {
    const session = new Session(registry, { now: () => now });
    session.load([shop]);
    await session.settle(tableLookup(good), { live: true });
    const before = summary(session.analyse({ live: true }));
    session.load([{ ...shop, text: `${shop.text}# a comment\n` }]);
    const lookup = tableLookup(good);
    await session.settle(lookup, { live: true });
    expect(lookup.asked).toEqual([]);
    expect(summary(session.analyse({ live: true }))).toEqual(before);
  });

  it("that failed are asked again after they are forgotten", async () => {
    const session = new Session(registry, { now: () => now });
    session.load([shop]);
    await session.settle(tableLookup({ ...good, "TXT b.test": { kind: "failed", why: "timeout" } }), { live: true });
    session.forget("failed");
    const lookup = tableLookup(good);
    await session.settle(lookup, { live: true });
    expect(lookup.asked.filter((question) => question in good)).toEqual(["TXT b.test"]);
  });

  it("are expired by their time to live", async () => {
    let clock = now;
    const session = new Session(registry, { now: () => clock });
    session.load([shop]);
    await session.settle(tableLookup(good), { live: true });
    clock += 301_000;
    session.forget("expired");
    const lookup = tableLookup(good);
    await session.settle(lookup, { live: true });
    expect(lookup.asked.filter((question) => question in good)).toEqual(["TXT s2._domainkey.shop.test"]);
  });
});

describe("what-if", () => {
  const plan = playbook(`domains: { shop.test: { roles: [receive], zone: shop } }
tranches:
  pilot: { cohort: { size: 5 } }
  cutover: { needs: [pilot], phase: { shop: split } }
`);
  const phases: WorkspaceFile = {
    path: "mailtranche/zones/shop.yaml",
    language: "mailtranche",
    text: `apiVersion: mailtranche/v1
kind: Zone
id: shop
origin: shop.test.
phases:
  old: [{ name: "@", type: MX, priority: 10, value: smtp.google.com., ttl: 300 }]
  split:
    - { name: "@", type: MX, priority: 10, value: smtp.google.com., ttl: 300 }
    - { name: "@", type: MX, priority: 10, value: shop-test.mail.protection.outlook.com., ttl: 300 }
live: old
`,
  };
  const answers: Record<string, Result> = {
    "MX shop.test": {
      kind: "records",
      records: [{ kind: "mx", type: "MX", preference: 10, exchange: parseName("smtp.google.com.") as never }],
    },
  };
  answers["AUTH MX shop.test"] = { ...(answers["MX shop.test"] as Result & { kind: "records" }), ttlSeconds: 300 };
  const split = (analysis: Analysis) =>
    analysis.findings
      .filter((finding) => finding.rule === "mx/split-no-precedence")
      .map((finding) => [finding.world, finding.scenario?.phases]);
  const verdict = (analysis: Analysis, id: string) => analysis.assessments.find((one) => one.tranche.id === id);

  it("finds in the planned world what the live one does not have yet, and counts it for that tranche alone", async () => {
    const analysis = await settled([plan, phases], tableLookup(answers));
    expect(split(analysis)).toEqual([["planned", { shop: "split" }]]);
    expect(verdict(analysis, "cutover")?.categories.routing?.lo).toBe(4);
    expect(verdict(analysis, "pilot")?.categories.routing?.lo).toBe(0);
  });

  it("judges the state after each tranche, and its rollback", async () => {
    const after = await settled([plan, phases], tableLookup(answers), { live: true, phase: "after" });
    expect([verdict(after, "pilot")?.categories.routing?.lo, verdict(after, "cutover")?.categories.routing?.lo]).toEqual([0, 4]);
    const back = await settled([plan, phases], tableLookup(answers), { live: true, phase: "rollback" });
    expect([verdict(back, "pilot")?.categories.routing?.lo, verdict(back, "cutover")?.categories.routing?.lo]).toEqual([0, 0]);
    expect(back.findings.every((finding) => finding.scenario === null || finding.scenario.rollback)).toBe(true);
  });

  it("lays a named phase over every zone that has it", async () => {
    const analysis = await settled([plan, phases], tableLookup(answers), { live: true, phase: "split" });
    expect(analysis.assessments.map((one) => one.categories.routing?.lo)).toEqual([4, 4]);
  });

  it("answers from a complete zone without asking, and asks the world for what it delegates", async () => {
    const zone = zoneFile(
      "mailtranche/zones/shop.zone",
      '$ORIGIN shop.test.\n@ 300 IN SOA ns.shop.test. h.shop.test. 1 1 1 1 300\n@ 300 IN NS ns.shop.test.\n@ 300 IN TXT "v=spf1 include:x.eu.shop.test include:y.shop.test -all"\neu 300 IN NS ns.eu.test.\n',
    );
    const session = new Session(registry, { now: () => now });
    session.load([playbook("domains: { shop.test: { roles: [send], zone: zones/shop.zone } }\n"), zone]);
    const lookup = tableLookup({ "TXT shop.test": txt("v=spf1 -all") });
    await session.settle(lookup, { live: true });
    expect(lookup.asked).toContain("TXT x.eu.shop.test");
    expect(lookup.asked).not.toContain("TXT y.shop.test");
  });
});

describe("what cannot be read", () => {
  const base = "domains: { shop.test: { roles: [receive], zone: zones/shop.zone } }\ntranches:\n  pilot: { cohort: { size: 5 } }\n";
  const live: Record<string, Result> = {
    "MX shop.test": mx("mail.other.test."),
    "AUTH MX shop.test": { ...mx("mail.other.test."), ttlSeconds: 300 } as Result,
    "TXT _mta-sts.shop.test": { kind: "nxdomain" },
  };
  const pilot = async (files: readonly WorkspaceFile[], unreadable: readonly { path: string; why: string }[] = []) => {
    const session = new Session(registry, { now: () => now });
    session.load(files, unreadable);
    await session.settle(tableLookup(live), { live: true });
    return session.analyse({ live: true }).assessments.find((one) => one.tranche.id === "pilot");
  };

  it("holds the verdict: a zone file that is named and missing", async () => {
    expect((await pilot([playbook(base)]))?.verdict).toBe("HOLD");
  });

  it("holds the verdict: a zone file without permission", async () => {
    const found = await pilot([playbook(base)], [{ path: "mailtranche/zones/shop.zone", why: "permission denied" }]);
    expect(found?.verdict).toBe("HOLD");
    expect(found?.holds.map((hold) => hold.what).join()).toContain("permission denied");
  });

  it("holds the verdict: an included file that is not there", async () => {
    const zone = zoneFile("mailtranche/zones/shop.zone", "$ORIGIN shop.test.\n$INCLUDE more.zone\n");
    expect((await pilot([playbook(base), zone]))?.verdict).toBe("HOLD");
  });

  it("holds the verdict: a broken document beside the playbook", async () => {
    const zone = zoneFile("mailtranche/zones/shop.zone", "$ORIGIN shop.test.\n@ 300 IN MX 10 mail.other.test.\n");
    const broken: WorkspaceFile = {
      path: "mailtranche/gates/x.yaml",
      language: "mailtranche",
      text: 'apiVersion: mailtranche/v1\nkind: Gate\nid: "x\n',
    };
    const found = await pilot([playbook(base), zone, broken]);
    expect(found?.verdict).toBe("HOLD");
    expect(found?.holds.map((hold) => hold.what).join()).toContain("mailtranche/gates/x.yaml");
  });

  it("is read: a gate in a file of its own", async () => {
    const zone = zoneFile("mailtranche/zones/shop.zone", "$ORIGIN shop.test.\n");
    const gate = (text: string): WorkspaceFile => ({
      path: "mailtranche/gates/x.yaml",
      language: "mailtranche",
      text: `apiVersion: mailtranche/v1\nkind: Gate\nid: x\ntitle: X\n${text}`,
    });
    const plan = playbook(base.replace("size: 5 }", "size: 5 }, gate: x"));
    expect((await pilot([plan, zone, gate("")]))?.verdict).toBe("GO");
    expect((await pilot([plan, zone, gate("risk: many\n")]))?.verdict).toBe("HOLD");
  });

  it("is never judged: a document of a programme", async () => {
    const zone = zoneFile("mailtranche/zones/shop.zone", "$ORIGIN shop.test.\n");
    const programme: WorkspaceFile = {
      path: "mailtranche/programme.yaml",
      language: "mailtranche",
      text: "apiVersion: mailtranche/v1\nkind: Programme\nid: x\ntitle: X\n",
    };
    expect((await pilot([playbook(base), zone, programme]))?.verdict).toBe("GO");
  });
});

describe("Settings", () => {
  const files = (rules: string): WorkspaceFile[] => [
    playbook(
      "domains: { shop.test: { roles: [send] } }\nsenders:\n  crm: { service: other, domains: [shop.test], dkim: [s2], path: target, spf: not-aligned }\ntranches:\n  pilot: { cohort: { size: 5 } }\n",
    ),
    {
      path: "mailtranche/settings.yaml",
      language: "mailtranche",
      text: `apiVersion: mailtranche/v1\nkind: Settings\nid: s\ntitle: S\n${rules}`,
    },
  ];

  it("that switch a rule off make its component unknown, never fine", async () => {
    const table = { ...good, "TXT s2._domainkey.shop.test": txt("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=") };
    expect(summary(await settled(files(""), tableLookup(table))).verdicts).toEqual(["pilot GO"]);
    expect(summary(await settled(files("rules: { dkim/missing: none }\n"), tableLookup(table))).verdicts).toEqual(["pilot HOLD"]);
  });

  it("change what is shown and no score", async () => {
    const analysis = await settled(files("rules: { dkim/missing: info }\n"), tableLookup(good));
    const found = analysis.findings.find((finding) => finding.rule === "dkim/missing");
    expect([found?.severity, found?.score, summary(analysis).verdicts]).toEqual(["info", 5, ["pilot NO-GO"]]);
  });

  it("stop the clock", async () => {
    const session = new Session(registry, { now: () => now });
    session.load(files("now: 2026-12-24T00:00:00Z\n"));
    expect(session.now()).toBe(parseInstant("2026-12-24T00:00:00Z"));
  });
});

describe("probes", () => {
  const files = (probes: string): WorkspaceFile[] => [
    playbook("domains: { shop.test: { roles: [receive] } }\ntranches:\n  pilot: { cohort: { size: 5 } }\n"),
    {
      path: "mailtranche/settings.yaml",
      language: "mailtranche",
      text: `apiVersion: mailtranche/v1\nkind: Settings\nid: s\ntitle: S\nprobes: ${probes}\n`,
    },
  ];
  const world: Record<string, Result> = { ...good, "TXT _mta-sts.shop.test": txt("v=STSv1; id=1") };
  const pilotOf = async (probes: string) => {
    const lookup = tableLookup(world);
    const [pilot] = (await settled(files(probes), lookup)).assessments;
    const off = new Set(pilot?.off.map(({ rule }) => rule));
    return { verdict: pilot?.verdict, beyond: lookup.asked.filter((key) => /^(HTTPS|SMTP) /.test(key)), off };
  };

  it("that are off ask nobody, are listed as off, and do not count", async () => {
    const { verdict, beyond, off } = await pilotOf("{ https: false, smtp: false }");
    expect([verdict, beyond]).toEqual(["GO", []]);
    expect([...off]).toEqual(
      expect.arrayContaining(["mta-sts/mx-not-covered", "mta-sts/policy-unreachable", "mx/port25-unreachable", "dane/mismatch"]),
    );
  });

  it("that are on and do not answer are unknown", async () => {
    const https = await pilotOf("{ https: true }");
    expect([https.verdict, https.beyond]).toEqual(["HOLD", ["HTTPS https://mta-sts.shop.test/.well-known/mta-sts.txt"]]);
    expect(https.off.has("mta-sts/mx-not-covered")).toBe(false);
    expect((await pilotOf("{ https: false, smtp: true }")).beyond).toEqual(["SMTP mail.shop.test"]);
  });
});

describe("time", () => {
  const early = "tranches:\n  pilot: { window: { from: 2026-11-01T06:00, to: 2026-11-01T08:00 }, phase: { shop: new } }\n";
  const zone: WorkspaceFile = {
    path: "mailtranche/zones/shop.yaml",
    language: "mailtranche",
    text: 'apiVersion: mailtranche/v1\nkind: Zone\nid: shop\norigin: shop.test.\nphases:\n  old: [{ name: "@", type: MX, priority: 10, value: mail.old.test., ttl: 1h }]\n  new: [{ name: "@", type: MX, priority: 10, value: mail.new.test., ttl: 300 }]\nlive: old\n',
  };

  it("is a question: the analysis says when its answer changes, and then it does", () => {
    let clock = now;
    const session = new Session(registry, { now: () => clock });
    session.load([playbook(`domains: { shop.test: { roles: [receive], zone: shop } }\n${early}`), zone]);
    const ids = () =>
      session
        .analyse({ live: false })
        .findings.filter((finding) => finding.rule === "mx/ttl-too-high-for-rollback")
        .map((finding) => finding.messageId);
    expect(ids()).toEqual(["later"]);
    const until = session.analyse({ live: false }).validUntil as number;
    expect(until).toBe(parseInstant("2026-11-01T05:00:00Z"));
    clock = until;
    expect(ids()).toEqual(["later"]);
    session.tick();
    expect(ids()).toEqual(["near"]);
  });
});

describe("bounds", () => {
  it("a run that asks without end is unknown, never cut silently", async () => {
    const meta = { server: "t", at: now, authoritative: false, authenticated: false };
    const lookup: Lookup = {
      // The domain itself is none: that would be a fault of its own.
      ask: async (question) =>
        question.kind === "dns" && question.name === "shop.test"
          ? { kind: "failed", why: "timeout", meta }
          : {
              kind: "cname",
              target: parseName(`x.${question.kind === "dns" ? question.name : ""}.`) ?? (parseName("end.test.") as never),
              meta,
            },
      close: () => undefined,
    };
    const analysis = await settled([shop], lookup);
    expect(summary(analysis).verdicts).toEqual(["pilot HOLD"]);
    expect(analysis.unchecked.some((one) => one.rule === "dkim/missing")).toBe(true);
  });
});

describe("suppression", () => {
  it("hides a diagnostic and changes no score", async () => {
    const file = playbook(
      "tranches:\n  # mailtranche-ignore tranche/gate-missing -- decided on 1 October\n  pilot: { cohort: { size: 5 }, gate: none }\n  next: { needs: [pilot], gate: none } # mailtranche-ignore tranche/gate-missing -- the same\n  last: { needs: [next], gate: none } # mailtranche-ignore tranche/gate-missing\n",
    );
    const analysis = await settled([file], tableLookup({}));
    const found = analysis.findings.filter((finding) => finding.rule === "tranche/gate-missing");
    expect(found.map((finding) => finding.suppressed?.reason)).toEqual(["decided on 1 October", "the same", undefined]);
    expect(analysis.assessments.map((one) => one.categories.routing?.lo)).toEqual([4, 4, 4]);
  });
});
