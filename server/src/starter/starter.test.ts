import { describe, expect, test } from "vitest";
import { parseInstant } from "../base/index.ts";
import type { Name } from "../dns/index.ts";
import { Session } from "../engine/index.ts";
import type { Posture } from "../posture/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { schedule } from "./schedule.ts";
import { starterFiles } from "./starter-files.ts";
import type { Platform, StarterInput } from "./types.ts";

const now = parseInstant("2026-11-23T10:00:00Z") as number;
const known = { state: "known", why: null } as const;
const absent = { state: "absent", why: null } as const;

function posture(domain: string, changes: Partial<Posture> = {}): Posture {
  return {
    domain,
    exists: true,
    mx: { ...known, isNull: false, hosts: [{ preference: 10, host: "mx1.old.test", platform: null }] },
    spf: spf("v=spf1 ip4:192.0.2.1 -all"),
    dkim: { keys: [] },
    dmarc: { ...absent, record: null, at: null, role: null, policy: null, testing: false, reports: [], problems: [] },
    mtaSts: { ...absent, record: null, id: null, policy: "not-checked" },
    tlsRpt: { ...absent, record: null, reports: [] },
    dane: { hosts: [] },
    bimi: { ...absent, record: null, logo: "not-checked" },
    ...changes,
  };
}

function spf(record: string): Posture["spf"] {
  return { ...known, record, syntaxOk: true, problems: [], lookups: { worst: 1, limit: 10, exact: true }, voidLookups: 0, senders: [] };
}

const dmarc = (policy: string, report: string): Posture["dmarc"] => ({
  ...known,
  record: `v=DMARC1; p=${policy}`,
  at: "a.test",
  role: "domain",
  policy,
  testing: false,
  reports: [report],
  problems: [],
});

function plan(changes: Partial<StarterInput> = {}): ReadonlyMap<string, string> {
  const input: StarterInput = {
    source: "imap",
    target: "google",
    domains: [{ name: "a.test" as Name, posture: posture("a.test") }],
    now,
    timeZone: "Europe/Berlin",
    ...changes,
  };
  return new Map(starterFiles(input).map(({ path, text }) => [path, text]));
}

/** What the rules that need no answers say of a plan, at level warning and above. */
function faults(files: ReadonlyMap<string, string>): readonly string[] {
  const session = new Session(registry, { now: () => now });
  session.load(
    [...files].filter(([path]) => path.endsWith(".yaml")).map(([path, text]) => ({ path, text, language: "mailtranche" as const })),
  );
  const { findings, model } = session.analyse({ live: false });
  expect(model.playbooks.map(({ tranches }) => [...tranches.keys()])).toEqual([["pilot", "final"]]);
  return findings
    .filter(({ severity, score }) => severity === "error" || score > 0)
    .flatMap(({ rule, message, score }) => (score > 1 ? [`${rule}: ${message}`] : []));
}

describe("a first plan", () => {
  const platforms: readonly Platform[] = ["exchange", "microsoft365", "google", "imap", "zimbra", "domino", "other"];

  test.each(platforms.flatMap((source) => platforms.map((target) => [source, target] as const)))(
    "from %s to %s is read without a fault",
    (source, target) => {
      expect(faults(plan({ source, target }))).toEqual([]);
      expect(faults(plan({ source, target, domains: [{ name: "a.test" as Name }, { name: "xn--bcher-kva.test" as Name }] }))).toEqual([]);
    },
  );

  test("names what live records show, each with what it was recognised by, and what nobody can be named for", () => {
    const text = plan({
      domains: [
        {
          name: "a.test" as Name,
          posture: posture("a.test", {
            spf: spf("v=spf1 ip4:192.0.2.0/28 include:mail.zendesk.com include:amazonses.com include:_spf.old.test ~all"),
            dkim: {
              keys: [
                {
                  ...known,
                  selector: "zendesk1",
                  name: "",
                  target: "zendesk1._domainkey.zendesk.com",
                  keyType: "rsa",
                  bits: 2048,
                  revoked: false,
                  testing: false,
                  record: "",
                  problems: [],
                },
                {
                  ...known,
                  selector: "k2",
                  name: "",
                  target: "dkim2.mcsv.net",
                  keyType: "rsa",
                  bits: 2048,
                  revoked: false,
                  testing: false,
                  record: "",
                  problems: [],
                },
                {
                  ...known,
                  selector: "google",
                  name: "",
                  target: null,
                  keyType: "rsa",
                  bits: 2048,
                  revoked: true,
                  testing: false,
                  record: "",
                  problems: [],
                },
              ],
            },
          }),
        },
      ],
    }).get("mailtranche/migration.yaml");
    expect(text).toContain("  zendesk: { service: zendesk, domains: [a.test], dkim: [zendesk1] }   # include:mail.zendesk.com");
    expect(text).toContain("  mailchimp: { service: mailchimp, domains: [a.test], dkim: [k2] }   # k2._domainkey leads to dkim2.mcsv.net");
    expect(text).toContain("  own-servers: { service: relay, domains: [a.test], ips: [192.0.2.0/28], path: source }");
    expect(text).toContain("  # a.test includes amazonses.com: one of ses, resend? Add that sender, or drop the include.");
    expect(text).toContain("  # a.test includes _spf.old.test: whose is it?");
  });

  test("a domain without DMARC gets a Zone document with p=none; one that is strict comes down for the move and goes back up", () => {
    const bare = plan();
    expect([...bare.keys()]).toEqual(["mailtranche/migration.yaml", "mailtranche/zones/a-test.yaml", "mailtranche/.gitignore"]);
    expect(bare.get("mailtranche/zones/a-test.yaml")).toContain("v=DMARC1; p=none; rua=mailto:dmarc@a.test");
    expect(bare.get("mailtranche/migration.yaml")).toContain("    zone: a-test\n");
    const strict = plan({
      domains: [{ name: "a.test" as Name, posture: posture("a.test", { dmarc: dmarc("reject", "mailto:agg@reports.test") }) }],
    });
    expect([...strict.keys()]).not.toContain("mailtranche/zones/a-test.yaml");
    const text = strict.get("mailtranche/migration.yaml");
    expect(text).toContain("      reports: agg@reports.test\n");
    expect(text).toContain("ladder: [{ policy: none, from: 2026-11-23 }, { policy: reject, from: 2027-02-02 }]");
    expect(text).toContain("# live is p=reject: lower it to p=none before the pilot");
  });

  test("what could not be looked up is written as not known, and asks for nothing to be published", () => {
    const lost = { state: "failed", why: "servfail" } as const;
    const files = plan({
      domains: [
        {
          name: "a.test" as Name,
          posture: posture("a.test", {
            mx: { ...lost, isNull: false, hosts: [] },
            spf: { ...spf(""), ...lost, record: null },
            dmarc: { ...dmarc("none", ""), ...lost, record: null, policy: null, reports: [] },
          }),
        },
      ],
    });
    expect([...files.keys()]).not.toContain("mailtranche/zones/a-test.yaml");
    expect(files.get("mailtranche/migration.yaml")).toContain("roles: [send, receive]");
    expect(files.get("mailtranche/migration.yaml")).toContain(
      "MX not known, ask again, SPF not known, ask again, DMARC not known, ask again",
    );
  });

  test("a parked domain is one line, and nobody sends with it", () => {
    const parked = posture("p.test", { mx: { ...known, isNull: true, hosts: [] }, spf: spf("v=spf1 -all") });
    const files = plan({
      domains: [
        { name: "a.test" as Name, posture: posture("a.test") },
        { name: "p.test" as Name, posture: parked },
      ],
    });
    expect(files.get("mailtranche/migration.yaml")).toContain("  p.test:\n    roles: [parked]");
    expect(files.get("mailtranche/migration.yaml")).toContain("domains: [a.test], dkim: [google]");
  });

  test("text of the DNS or of a person breaks out of nothing", () => {
    const nasty = posture("a.test", {
      mx: { ...known, isNull: false, hosts: [{ preference: 1, host: "x\nkind: Settings", platform: null }] },
      spf: spf("v=spf1 include:a\u00e9\u2028b.test -all"),
      dmarc: dmarc("none", "mailto:a}#b@c.test"),
    });
    const files = plan({ title: 'A: "plan" # of\nmine', inventory: "in, {v}.csv", domains: [{ name: "a.test" as Name, posture: nasty }] });
    expect(faults(files)).toEqual([]);
    expect(files.get("mailtranche/migration.yaml")).not.toMatch(/^kind: Settings/m);
  });

  test.each([
    ["2026-11-23T10:00:00Z", "2026-12-08"],
    ["2026-11-24T10:00:00Z", "2026-12-08"],
    ["2026-11-25T10:00:00Z", "2026-12-15"],
    ["2028-02-15T23:59:00Z", "2028-02-29"],
  ])("the pilot that is planned on %s is on Tuesday, %s", (today, pilot) => {
    expect(schedule(parseInstant(today) as number).pilot).toBe(pilot);
  });
});
