import { expect, test } from "vitest";
import { parseInstant } from "../base/index.ts";
import { Session, type WorkspaceFile } from "../engine/index.ts";
import { explainedIn } from "../features/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { checkText } from "./check-text.ts";
import { explanation } from "./explanation.ts";
import { checkResult } from "./result.ts";

const now = parseInstant("2026-10-01T12:00:00Z") as number;
const files: readonly WorkspaceFile[] = [
  {
    path: "mailtranche/migration.yaml",
    language: "mailtranche",
    text: `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
people: { sec: { name: S, role: security-owner }, com: { name: C, role: compliance }, lead: { name: L, role: migration-lead } }
domains: { shop.test: { roles: [send, receive], zone: zones/shop.zone } }
safety: { keep: { kind: source-retention, for: 30d } }
tranches: { pilot: { cohort: { size: 5 } } }
risk: { findings: [{ category: routing, tranche: pilot, score: 4, what: untried, safety: [keep] }] }
waivers: [{ rule: risk/known-risk, target: pilot, reason: known, owner: lead, approvedBy: sec, expires: 2026-10-25 }]
`,
  },
  {
    path: "mailtranche/settings.yaml",
    language: "mailtranche",
    text: "apiVersion: mailtranche/v1\nkind: Settings\nid: s\nruleSet: 0.0.9\n",
  },
  {
    path: "mailtranche/zones/shop.zone",
    language: "dns-zone",
    text: `$ORIGIN shop.test.
$TTL 300
@ SOA ns1.host.test. admin.shop.test. 1 7200 900 1209600 300
@ NS ns1.host.test.
@ MX 10 mx.shop.test.
mx A 192.0.2.1
@ TXT "v=spf1 mx -all"
@ TXT "v=spf1 a -all"
_dmarc TXT "v=DMARC1; p=quarantine; rua=mailto:"
`,
  },
];

test("an editor and every report say the same of a finding, in the same words and order", () => {
  const session = new Session(registry, { now: () => now });
  session.load(files);
  const analysis = session.analyse({ live: false });
  const result = checkResult([analysis], {
    toolVersion: "0",
    durationMs: 0,
    complete: true,
    fixedClock: true,
    focus: [],
    minSeverity: "hint",
  });
  const explain = explainedIn(analysis.documents);
  const inEditor = analysis.findings.map((finding) => explain(finding, [finding.world]).map(({ label, text }) => `${label}: ${text}`));
  const inReports = result.findings.map((finding) => explanation(finding).map(({ label, text }) => `${label}: ${text}`));
  const sorted = (lists: readonly (readonly string[])[]) => [...new Set(lists.map((lines) => lines.join("\n")))].sort();
  expect(sorted(inReports)).toEqual(sorted(inEditor));
  const labels = new Set(inReports.flat().map((line) => line.slice(0, line.indexOf(":"))));
  expect([...labels].sort()).toEqual(["answer", "fix", "more", "new", "risk", "see", "seen", "source", "waived", "where"].sort());
  expect(inReports.flat()).toContain("new: new since 0.0.9 (the rule is of 0.1.0), not counted in pilot");

  // The text for people has the same lines below its headline.
  const verbose = checkText(result, { live: true, verbose: true });
  const spf = result.findings.find(({ rule }) => rule === "spf/multiple-records");
  const lines = spf ? explanation(spf) : [];
  expect(lines.length).toBeGreaterThan(4);
  for (const { label, text } of lines) if (!["where", "risk"].includes(label)) expect(verbose).toContain(`    ${label} ${text}\n`);
});
