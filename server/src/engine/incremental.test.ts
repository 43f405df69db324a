import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portfolio } from "../../../test/bench/engine/portfolio.ts";
import { locator } from "../base/index.ts";
import { questionText } from "../dns/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { Session, type WorkspaceFile } from "./index.ts";

const now = Date.UTC(2026, 8, 1);

function northwind(): readonly WorkspaceFile[] {
  const root = "examples/northwind";
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.startsWith("mailtranche/") && /\.(yaml|zone|csv)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8"), language: languageOf(path) }));
}

function languageOf(path: string): WorkspaceFile["language"] {
  if (path.endsWith(".csv")) return "csv";
  return path.endsWith(".txt") ? "mta-sts" : path.endsWith(".zone") ? "dns-zone" : "mailtranche";
}

/** What a plan may have in files of its own, beside those of the example. */
const beside: Readonly<Record<string, string>> = {
  "gates/regulated-too.yaml": `kind: Gate
id: strict
extends: default
require: [dkim-signing >= 98% over 7d, sync-missing == 0]
approve: [migration]
`,
  "tranches/late.yaml": `kind: Tranche
id: late
needs: [final]
cohort: { size: 40, split: 2 }
window: { from: 2026-12-07T18:00, to: 2026-12-08T20:00 }
gate: strict
`,
  "safety/slow-start.yaml": `kind: Safety
id: slow-start
insurance: throttle
sender: crm
rate: 100/h
`,
  "services/crm.yaml": `kind: Service
id: our-crm
title: Our own CRM
includes: [spf.crm.test]
aligns: yes
`,
  "senders/own.yaml": `kind: Sender
id: own
service: our-crm
domains: [northwind.example]
dkim: [own2026]
`,
  "records/pilot.snapshot.yaml": `kind: Snapshot
id: pilot-measured
playbook: northwind-m365
tranche: pilot
period: { from: 2026-10-12T23:00:00+02:00, to: 2026-10-19T23:00:00+02:00 }
values:
  dkim-signing: { good: 9214, total: 9316, reader: dmarc }
  login-success: { good: 1418, total: 1443, reader: entra-signin }
  sync-missing: { value: 0, reader: sync-report }
`,
  "records/pilot.run.yaml": `kind: Run
id: pilot-run
runbook: { id: dkim-mismatch, sha256: 4fb1a20c }
by: migration
started: 2026-10-13T09:12:04+02:00
ended: 2026-10-13T09:31:50+02:00
result: resolved
`,
  "records/pilot.review.yaml": `kind: Review
id: pilot-review
tranche: pilot
`,
};

const policy = "version: STSv1\nmode: enforce\nmx: mail.northwind.example\nmax_age: 86400\n";

/** The example a week after its pilot, with parts of every kind in files of their own. */
function withParts(): readonly WorkspaceFile[] {
  const own = northwind().map((file) => ({
    ...file,
    text: file.text
      .replace(/^now: .*$/m, "now: 2026-10-21T09:00:00+02:00")
      .replace(
        "people:\n",
        "risk:\n  scores: { mx/single-host: 4 }\n  findings: [{ category: routing, score: 1, what: An old router }]\npeople:\n",
      )
      .replace(/^(news +IN TXT .*)$/m, '$1\n_mta-sts IN TXT "v=STSv1; id=1"\nmta-sts IN A 192.0.2.80')
      .replace("    authoritative: source\n", "    authoritative: source\n    mtaSts: web/policy.txt\n"),
  }));
  const documents = Object.entries(beside).map(([path, text]) => ({
    path: `mailtranche/${path}`,
    text: `apiVersion: mailtranche/v1\n${text}`,
    language: "mailtranche" as const,
  }));
  return [...own, ...documents, { path: "mailtranche/web/policy.txt", text: policy, language: "mta-sts" }];
}

/** One change in each kind of file that a verdict may rest on. Without a text to put there, the file goes. */
const changes: readonly (readonly [file: string, from: string, to?: string])[] = [
  ["programme.yaml", "owner: migration", "owner: nobody"],
  ["programme.yaml", "release: pilot", "release: pilots"],
  ["vendors/mailchimp.yaml", "vendor: mailchimp", "vendor: nobody"],
  ["records/pilot.snapshot.yaml", "good: 9214", "good: 14"],
  ["records/pilot.snapshot.yaml", "tranche: pilot", "tranche: final"],
  ["records/pilot.run.yaml", "id: dkim-mismatch", "id: dkim-mismatched"],
  ["records/pilot.review.yaml", "tranche: pilot", "tranche: pilots"],
  ["gates/regulated-too.yaml", "approve: [migration]", "approve: [nobody]"],
  ["gates/regulated-too.yaml", "dkim-signing >= 98% over 7d, ", ""],
  ["gates/regulated-too.yaml", "id: strict", "id: strikt"],
  ["gates/regulated-too.yaml", "id: strikt", "id: strict"],
  ["tranches/late.yaml", "split: 2", "split: 3"],
  ["tranches/late.yaml", "gate: strict", "gate: none"],
  ["safety/slow-start.yaml", "rate: 100/h", "rate: fast"],
  ["migration.yaml", "ttl: 300, lead: 72h", "ttl: 300, lead: 1h"],
  ["migration.yaml", "mx/single-host: 4", "mx/single-host: 5"],
  ["migration.yaml", "score: 1, what", "score: 5, what"],
  ["migration.yaml", "score: 5, what", "score: 5, safety: [keep-source], what"],
  ["migration.yaml", "kind: source-retention, for: 30d", "kind: source-retention, for: 1h"],
  ["migration.yaml", "mx/single-host: 5", "mx/single-host: 1"],
  ["migration.yaml", "from: 2026-12-18", "from: 2026-11-26"],
  ["settings.yaml", "maxAge: 24h", "maxAge: 24h\nruleSet: 0.0.1"],
  ["settings.yaml", "ruleSet: 0.0.1", "ruleSet: 99.0.0"],
  ["migration.yaml", "certUntil: 2027-06-30", "certUntil: 2026-10-30"],
  ["migration.yaml", "to: target, for: moved", "to: source, for: moved"],
  ["services/crm.yaml", "spf.crm.test", "spf.other.test"],
  ["senders/own.yaml", "service: our-crm", "service: her-crm"],
  ["web/policy.txt", "mx: mail.northwind.example", "mx: mail.northwind.test"],
  ["web/policy.txt", "mode: enforce", "mode: testing"],
  ["inventory/mailboxes.csv", '"IT","Berlin"', '"Sales","Berlin"'],
  ["inventory/permissions.csv", ""],
  ["inventory/mailboxes.csv", ""],
  ["web/policy.txt", ""],
  ["records/pilot.snapshot.yaml", ""],
  ["gates/regulated-too.yaml", ""],
  ["programme.yaml", ""],
];

function changedFiles(files: readonly WorkspaceFile[], [name, from, to]: (typeof changes)[number]): readonly WorkspaceFile[] {
  const path = `mailtranche/${name}`;
  const before = files.find((file) => file.path === path);
  expect(before?.text).toContain(from);
  if (to === undefined) return files.filter((file) => file.path !== path);
  return files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
}

/** All that anybody sees of an analysis, with places as offsets in their files and the edits of every fix. */
function seen(session: Session) {
  const analysis = session.analyse({ live: false });
  const locate = locator(analysis.documents);
  return {
    findings: analysis.findings.map(
      ({ rule, message, target, world, score, severity, place, related, fixes, waived, suppressed, evidence, notCounted }) => ({
        ...{ rule, message, target, world, score, severity, suppressed, notCounted },
        at: locate(place),
        evidence: evidence.map(({ question, answer, ttl, server }) => [question, answer, ttl, server]),
        related: related.map((one) => [locate(one.place), one.message]),
        fixes: fixes.map(({ title, edits }) => [title, edits.map((edit) => [locate(edit.place), edit.newText])]),
        waived: waived?.reason,
      }),
    ),
    open: [analysis.open, session.openQuestions({ live: true }).map(questionText)],
    validUntil: analysis.validUntil,
    unchecked: analysis.unchecked.map(({ rule, target, world, unknown }) => [rule, target, world, unknown]),
    verdicts: analysis.assessments.map(({ tranche, verdict, reasons, earliestGo, checked, unknown, notCounted }) => [
      tranche.id,
      verdict,
      reasons,
      earliestGo,
      checked,
      unknown,
      notCounted.length,
    ]),
  };
}

const kinds = ["cut", "double", "word", "key", "paste", "move", "indent", "block", "flow", "crlf", "half", "undo"] as const;

interface Edit {
  readonly file: number;
  readonly at: number;
  readonly to: number;
  readonly size: number;
  readonly kind: (typeof kinds)[number];
}

/** Lines of `text` from `at` on with something done to them, as a person does it at a keyboard. */
function editText(text: string, { at, to, size, kind }: Edit): string {
  if (kind === "crlf") return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n");
  const lines = text.split("\n");
  const from = at % lines.length;
  const target = to % lines.length;
  const line = lines[from] ?? "";
  const indent = /^ */.exec(line)?.[0] ?? "";
  const few = lines.slice(from, from + 1 + (size % 6));
  switch (kind) {
    case "cut":
      lines.splice(from, few.length);
      break;
    case "double":
      lines.splice(from, 1, line, line);
      break;
    case "word":
      lines[from] = line.replace(/[a-z0-9]+(?=\W*$)/, "1");
      break;
    case "key":
      lines[from] = line.replace(/^( *)([\w.-]+):/, "$1x$2:");
      break;
    case "paste":
      lines.splice(target, 0, ...few);
      break;
    case "move":
      lines.splice(from, few.length);
      lines.splice(target, 0, ...few);
      break;
    case "indent":
      lines[from] = size % 2 ? `  ${line}` : line.replace(/^ {2}/, "");
      break;
    case "block":
      lines.splice(from, 0, `${indent}note: |`, `${indent}  two: lines`, `${indent}  # no comment`);
      break;
    case "flow":
      lines[from] = size % 2 ? line.replace(/[}\]]/, "") : line.replace(/: (\S+)$/, ": { a: [$1,\n    b] }");
      break;
    case "half":
      lines[from] = line.slice(0, size % (line.length + 1));
      break;
    case "undo":
      break;
  }
  return lines.join("\n");
}

/** The texts after an edit; `undo` takes back the last. `past` holds what was before, the newest last. */
function edit(files: readonly WorkspaceFile[], past: (readonly WorkspaceFile[])[], one: Edit): readonly WorkspaceFile[] {
  if (one.kind === "undo") return past.pop() ?? files;
  past.push(files);
  // Mostly the playbook: it is what a person writes all day.
  const plan = files.findIndex(({ path }) => path.endsWith("migration.yaml"));
  const index = one.file % 3 === 0 ? one.file % files.length : plan;
  return files.map((file, i) => (i === index ? { ...file, text: editText(file.text, one) } : file));
}

const edits = fc.array(
  fc.record({ file: fc.nat(50), at: fc.nat(500), to: fc.nat(500), size: fc.nat(50), kind: fc.constantFrom(...kinds) }),
  { minLength: 1, maxLength: 7 },
);

describe("an edit", () => {
  for (const [what, files] of [
    ["the example", withParts()],
    ["a generated playbook", portfolio(100)],
  ] as const) {
    it(`of ${what} leads to the same as a look at the new text from scratch`, () => {
      fc.assert(
        fc.property(edits, (list) => {
          // Time goes on between two edits, over the ends of windows and waivers.
          let clock = now;
          const session = new Session(registry, { now: () => clock });
          let texts = files;
          const past: (readonly WorkspaceFile[])[] = [];
          session.load(texts);
          seen(session);
          for (const one of list) {
            texts = edit(texts, past, one);
            clock += one.size * 3_600_000;
            session.load(texts);
            const fresh = new Session(registry, { now: () => clock });
            fresh.load(texts);
            expect(seen(session)).toEqual(seen(fresh));
          }
        }),
        { numRuns: 8 },
      );
    });
  }

  it("of any kind of file leads to the same as a look at the new texts from scratch, and back again too", () => {
    const session = new Session(registry, { now: () => now });
    let texts = withParts();
    session.load(texts);
    let before = seen(session);
    const past = [texts];
    const without: string[] = [];
    for (const change of changes) {
      texts = changedFiles(texts, change);
      past.push(texts);
      session.load(texts);
      const fresh = new Session(registry, { now: () => now });
      fresh.load(texts);
      const after = seen(session);
      expect(after, change.join(" ")).toEqual(seen(fresh));
      if (JSON.stringify(after) === JSON.stringify(before)) without.push(change.join(": "));
      before = after;
    }
    expect(without).toEqual([]);
    const fresh = new Session(registry, { now: () => now });
    fresh.load(past[0] as readonly WorkspaceFile[]);
    session.load(past[0] as readonly WorkspaceFile[]);
    expect(seen(session)).toEqual(seen(fresh));
  });
});
