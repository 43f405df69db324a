import { describe, expect, test } from "vitest";
import { Session, type WorkspaceFile } from "../engine/index.ts";
import { pageOf } from "../rules/pages.gen.ts";
import { registry } from "../rules/registry.gen.ts";
import { completionsAt, defaultHintsOf, definitionsAt, type FeatureContext, hoverAt, variableHintsOf } from "./index.ts";

const PLAN = "mailtranche/migration.yaml";
const ZONE = "mailtranche/zones/x.zone";
const WAVE = "mailtranche/tranches/wave.yaml";
const INVENTORY = "mailtranche/inventory/m.csv";

const plan = `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
timezone: Europe/Berlin
source: { platform: imap, maxMessage: 35MB }
inventory: { mailboxes: inventory/m.csv }
people:
  kim: { name: Kim, role: support }
domains:
  x.test: { zone: zones/x.zone, roles: [send, receive] }
senders:
  crm: { service: salesforce, domains: all, volume: 4000/d }
  letters: { service: mailchimp, domains: all, dkim: [k2, lost] }
gates:
  strict: { extends: default, require: [sync-missing == 0], approve: [kim], soak: 24h, risk: 2 }
tranches:
  pilot: { gate: strict, window: { from: 2026-10-12T18:00, to: 2026-10-12T21:00 } }
rollback: { until: 72h, within: 5m }
backup: { sets: { before: { covers: [pilot], at: -36h } } }
waivers:
  - { rule: dmarc/missing, target: x.test, reason: r, owner: kim, approvedBy: kim, expires: 2026-10-25 }
freezes:
  - { from: 2026-10-25T02:30, to: 2027-03-28T02:30 }
`;
const wave = `apiVersion: mailtranche/v1
kind: Tranche
id: wave
needs: [pilot]
gate: default
cohort: { select: "dept == 'IT'", split: 3, every: 7d }
timezone: America/New_York
window: { from: 2026-11-03T18:00, to: 2026-11-03T22:00 }
`;

const zone = '$ORIGIN x.test.\nk2._domainkey 300 IN CNAME dkim2.mcsv.net.\nother._domainkey 300 IN TXT "v=DKIM1; p="\n';

function opened(texts: Readonly<Record<string, string>>): FeatureContext {
  const files: WorkspaceFile[] = Object.entries({
    [INVENTORY]: "email,dept\na@x.test,IT\nb@x.test,IT\nc@x.test,HR\n",
    [ZONE]: zone,
    ...texts,
  }).map(([path, text]) => ({
    path,
    text,
    language: /\.(?:csv|zone)$/.test(path) ? (path.endsWith(".csv") ? "csv" : "dns-zone") : "mailtranche",
  }));
  const session = new Session([], { now: () => 0 });
  session.load(files);
  const { model, documents, zones } = session.snapshot;
  return { model, documents, zones, rules: registry, pages: pageOf };
}

const context = opened({ [PLAN]: plan, [WAVE]: wave });

/** The hover behind the first `marker` and `more` letters. */
function hovered(path: string, marker: string, more = 0): string {
  const at = (path === PLAN ? plan : wave).indexOf(marker) + marker.length + more;
  return hoverAt(context, path, at, { analysis: undefined, findings: [] })?.markdown ?? "";
}

/** What is offered at the broken bar of a text. */
function offered(path: string, from: string, to: string) {
  const marked = (path === PLAN ? plan : wave).replace(from, () => to);
  const text = marked.replace("\u00a6", "");
  return completionsAt(opened({ [PLAN]: plan, [WAVE]: wave, [path]: text }), path, marked.indexOf("\u00a6"));
}

test.each([
  ["a time on the wall and in UTC", PLAN, "window: { from: ", "Monday 2026-10-12 18:00 Europe/Berlin (2026-10-12 16:00 UTC)"],
  ["a date is its first moment", PLAN, "expires: ", "Sunday 2026-10-25 00:00 Europe/Berlin (2026-10-24 22:00 UTC)"],
  ["a time that comes twice", PLAN, "- { from: ", "it comes twice: write its offset"],
  ["a time that never comes", PLAN, "02:30, to: ", "so it never comes"],
  ["the time zone of a tranche in a file of its own", WAVE, "from: ", "18:00 America/New\\_York (2026-11-03 23:00 UTC)"],
  ["a duration in larger units", PLAN, "until: ", "3 d"],
  ["an offset", PLAN, "at: ", "1 d 12 h before the start of the window"],
  ["a size", PLAN, "maxMessage: ", "36,700,160 bytes"],
  ["a rate", PLAN, "volume: ", "4,000 a day, 167 an hour on average"],
])("hover reads %s", (_, path, marker, wanted) => expect(hovered(path, marker, 1)).toContain(wanted));

test("hover does not repeat what the text says", () => {
  expect(hovered(PLAN, "within: ", 1)).not.toContain("5 min");
  expect(hovered(PLAN, "apiVersion: ", 1).match(/version of the language/g)).toHaveLength(1);
});

test("hover on a key tells its words and its default as one writes them", () => {
  expect(hovered(PLAN, "platform")).toMatch(
    /Takes one of `exchange`.*\n\n- `exchange` Exchange Server.*\n- `microsoft365` Exchange Online/s,
  );
  expect(hovered(PLAN, "roles")).toContain("Default: `[send, receive]`");
});

test.each([
  ["where it is used", "gate: "],
  ["where it is given", "gates:\n  "],
])("hover on a gate tells all that it asks for, %s", (_, marker) => {
  const text = hovered(PLAN, marker, 1);
  for (const one of ["`dkim-signing > 98% over 7d`", "`sync-missing == 0`", "no risk category above 2", "approved by kim"])
    expect(text).toContain(`- ${one}`);
  expect(text).toContain("- soak: 1 d after the end of the window");
});

test("hover on the built-in gate tells what it asks for", () =>
  expect(hovered(WAVE, "gate: ", 1)).toMatch(/gate \*\*default\*\* \(built in\)\n\n- `inbound-stability >= 99% over 7d`/));

test("hover on a service tells its records, with source and date", () => {
  expect(hovered(PLAN, "service: ", 1)).toMatch(
    /Salesforce \(crm\)\n\n- SPF: `include:_spf\.salesforce\.com`\n- SPF aligns after a set-up/,
  );
  expect(hovered(PLAN, "letters: { service: ", 1)).toMatch(/DKIM selectors: `k2`, `k3`, `k1`\n- SPF never aligns; .*\n- source: .*, 2026-/);
});

test("hover on the number of slices names them", () =>
  expect(hovered(WAVE, "split: ")).toMatch(/^- \*\*wave-1\*\*, 1 mailbox\n- \*\*wave-2\*\*, 1 mailbox\n- \*\*wave-3\*\*, 0 mailboxes/));

test.each([
  ['gate: "str\u00a6ict"', 'gate: "strict"'],
  ["gate: '\u00a6'", "gate: 'strict'"],
  ['gate: "st\u00a6', 'gate: "strict'],
  ["gate: \u00a6", "gate: strict"],
])("%s keeps its quotes when an id is taken", (written, wanted) => {
  const marked = wave.replace("gate: default", written);
  const text = marked.replace("\u00a6", "");
  const offset = marked.indexOf("\u00a6");
  const one = completionsAt(opened({ [PLAN]: plan, [WAVE]: text }), WAVE, offset).find(({ label }) => label === "strict");
  expect(one && text.slice(0, one.replace.start) + one.insert + text.slice(one.replace.end)).toContain(`${wanted}\n`);
});

test("columns are offered in a tranche that has a file of its own", () =>
  expect(offered(WAVE, "dept == 'IT'", "\u00a6").map(({ label }) => label)).toContain("dept"));

test("columns are mapped from what they are about to the headers that are there", () => {
  const columns = (text: string) => offered(PLAN, "mailboxes: inventory/m.csv", `mailboxes: inventory/m.csv, columns: { ${text} }`);
  expect(columns("\u00a6").map(({ insert }) => insert)).toEqual(expect.arrayContaining(["department: ", "site: ", "delegate: "]));
  expect(columns("department: dept, \u00a6").map(({ label }) => label)).not.toContain("department");
  expect(columns("department: \u00a6").map(({ label, detail }) => [label, detail])).toEqual([
    ["email", "mailboxes"],
    ["dept", "mailboxes"],
  ]);
});

test("a list is not offered what it has, nor a tranche itself", () => {
  expect(offered(WAVE, "[pilot]", "[pilot, \u00a6]").map(({ label }) => label)).toEqual(["wave-1", "wave-2", "wave-3"]);
  expect(offered(PLAN, "pilot: { gate", "pilot: { needs: [\u00a6], gate").map(({ label }) => label)).not.toContain("pilot");
});

test("every rule is offered once, with its title", () => {
  const found = offered(PLAN, "rule: dmarc/missing", "rule: \u00a6");
  expect(found).toHaveLength(registry.length);
  expect(found.find(({ label }) => label === "dmarc/missing")).toMatchObject({
    detail: "No DMARC record applies to the domain",
    documentation: expect.stringContaining("has no DMARC record"),
  });
});

test.each([
  ["units behind a number", "within: 5m", "within: 5\u00a6", ["5s", "5m", "5h"]],
  ["units of a size", "maxMessage: 35MB", "maxMessage: 35\u00a6", ["35KB", "35MB"]],
  ["units of a rate", "volume: 4000/d", "volume: 4000\u00a6", ["4000/h", "4000/d"]],
  ["usual durations", "within: 5m", "within: \u00a6", ["90s", "5m"]],
  ["events of an alert", "backup:", "alerts: { a: { when: [\u00a6] } }\nbackup:", ["rollback-trigger", "gate-failed"]],
  ["time zones", "timezone: Europe/Berlin", "timezone: \u00a6", ["UTC"]],
])("%s are offered", (_, from, to, first) => {
  const found = offered(PLAN, from, to).map(({ label }) => label);
  expect(found.slice(0, first.length)).toEqual(first);
});

test("an id is offered with what it stands for", () => {
  expect(offered(WAVE, "gate: default", "gate: \u00a6").find(({ label }) => label === "strict")?.documentation).toContain(
    "`sync-missing == 0`",
  );
  expect(offered(PLAN, "owner: kim", "owner: \u00a6")[0]?.documentation).toBe("name: Kim, role: support");
});

test("behind a tranche stand the defaults that nobody wrote", () => {
  const hints = (body: string) => {
    const text = `apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n${body}`;
    return defaultHintsOf(opened({ [PLAN]: text }), PLAN).map(({ offset, label }) => [text.slice(0, offset).split("\n").at(-1), label]);
  };
  expect(hints("tranches:\n  pilot: { cohort: { size: 5 } }\n")).toEqual([["  pilot:", "gate default, rollback rollback-tranche"]]);
  expect(hints("rollback: { within: 1h }\ntranches:\n  a: { gate: default }\n  b: {}\n")).toEqual([["  b:", "gate default"]]);
  expect(hints("defaults: { tranche: { gate: none } }\nrollback: { until: 1h }\ntranches:\n  a: {}\n")).toEqual([]);
  expect(hints("rollback: { until: 1h }\ntranches:\n  w: { cohort: { split: 3 } }\n")).toEqual([["  w:", "gate default"]]);
});

test("a selector leads to its key, and says where there is none", () => {
  expect(hovered(PLAN, "dkim: [", 1)).toContain(
    "Receivers look for the key of letters at\n\n- `k2._domainkey.x.test`: CNAME in mailtranche/zones/x.zone",
  );
  expect(hovered(PLAN, "k2, ", 1)).toContain("- `lost._domainkey.x.test`: in no text of this workspace");
  expect(definitionsAt(context, PLAN, plan.indexOf("k2,"))).toMatchObject([{ path: ZONE }]);
});

test("selectors are offered that have a key, then those that the service uses", () => {
  const found = offered(PLAN, "[k2, lost]", "[\u00a6]").map(({ label, detail }) => `${label}: ${detail}`);
  expect(found.slice(0, 3)).toEqual([
    "k2: CNAME in mailtranche/zones/x.zone",
    "other: TXT in mailtranche/zones/x.zone",
    "k3: usual for Mailchimp",
  ]);
  expect(offered(PLAN, "[k2, lost]", "[k2, \u00a6]").map(({ label }) => label)).not.toContain("k2");
});

describe("variables", () => {
  const PHASES = "mailtranche/zones/x.yaml";
  const phases = `apiVersion: mailtranche/v1
kind: Zone
id: x
origin: x.test.
vars:
  mx: { from: "Graph of x.test", value: x-test.mail.test. }
records:
  - { name: "@", type: MX, priority: 0, value: "\${mx}" }
  - { name: "@", type: TXT, value: "\${lost}" }
`;
  const at = (text: string) => {
    const offset = text.indexOf("\u00a6");
    const clean = text.replace("\u00a6", "");
    return { found: opened({ [PLAN]: plan, [PHASES]: clean }), offset, clean };
  };

  test.each(["$\u00a6{mx}", "${m\u00a6x}"])("hover and definition at %s lead to the value", (marked) => {
    const { found, offset, clean } = at(phases.replace("${mx}", marked));
    expect(hoverAt(found, PHASES, offset, { analysis: undefined, findings: [] })?.markdown).toBe(
      "variable **mx**\n\nfrom: Graph of x.test, value: x-test.mail.test.",
    );
    expect(definitionsAt(found, PHASES, offset)).toEqual([
      { path: PHASES, range: { start: clean.indexOf("mx: {"), end: clean.indexOf("mx: {") + 2 } },
    ]);
  });

  test("behind a value stands what it is with them", () => {
    const { found, clean } = at(phases.replace("${mx}", "a.${mx}"));
    expect(variableHintsOf(found, PHASES)).toMatchObject([{ offset: clean.indexOf('}" }') + 2, label: "= a.x-test.mail.test." }]);
  });

  test("one that is not declared is said", () => {
    const { found, offset } = at(phases.replace("${lost}", "${lo\u00a6st}"));
    expect(hoverAt(found, PHASES, offset, { analysis: undefined, findings: [] })?.markdown).toContain("No variable `lost`");
  });

  test.each([
    ["${\u00a6}", '"${mx}"'],
    ["${\u00a6", '"${mx}"'],
    ["a.${m\u00a6}.b", '"a.${mx}.b"'],
  ])("%s is completed to %s", (marked, wanted) => {
    const { found, offset, clean } = at(phases.replace("${mx}", () => marked));
    const [first, ...rest] = completionsAt(found, PHASES, offset);
    expect(rest.map(({ label }) => label)).toEqual(["origin"]);
    expect(clean.slice(0, first?.replace.start) + first?.insert + clean.slice(first?.replace.end)).toContain(wanted);
  });
});

test.each([
  ["a value that may be anything gets no true and false", "steps:\n  - { title: T, check: kpi, with: { a: \u00a6 } }", []],
  ["checks", "steps:\n  - { title: T, check: \u00a6 }", ["bounces/classify", "client/autodiscover"]],
  ["inputs of a runbook", 'inputs: { who: { type: person } }\nsteps:\n  - { title: T, run: "mail ${\u00a6}" }', ["who"]],
])("in a runbook: %s", (_, body, first) => {
  const text = `apiVersion: mailtranche/v1\nkind: Runbook\nid: r\ntitle: R\n${body}\n`;
  const path = "mailtranche/runbooks/r.yaml";
  const found = completionsAt(opened({ [PLAN]: plan, [path]: text.replace("\u00a6", "") }), path, text.indexOf("\u00a6"));
  expect(found.slice(0, first.length || 9).map(({ label }) => label)).toEqual(first);
});

test("a rule half typed as the first key of Settings is completed, and a kind is explained", () => {
  const path = "mailtranche/settings.yaml";
  const text = "apiVersion: mailtranche/v1\nkind: Settings\nid: s\ntitle: S\nrules:\n  dmarc/mis";
  const settings = opened({ [PLAN]: plan, [path]: text });
  const one = completionsAt(settings, path, text.length).find(({ label }) => label === "dmarc/missing");
  expect(one && text.slice(0, one.replace.start) + one.insert).toMatch(/rules:\n {2}dmarc\/missing: $/);
  const kinds = completionsAt(settings, path, text.indexOf("Settings"));
  expect(kinds.every(({ documentation }) => documentation)).toBe(true);
});
