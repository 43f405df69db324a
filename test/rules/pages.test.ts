import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LineIndex, locator, parseInstant } from "../../server/src/base/index.ts";
import type { Lookup } from "../../server/src/dns/index.ts";
import { questionText } from "../../server/src/dns/index.ts";
import { type Analysis, type Finding, Session, type WorkspaceFile } from "../../server/src/engine/index.ts";
import { registry as rules } from "../../server/src/rules/registry.gen.ts";
import { applyPlacedEdits } from "./apply.ts";
import { caseKinds, type PageCase, pageCases } from "./page.ts";

const root = new URL("../../server/src/rules/", import.meta.url);
const asking = new Set([
  "mailDomain",
  "spfName",
  "mxName",
  "dmarcName",
  "mtaStsName",
  "tlsRptName",
  "bimiName",
  "clientName",
  "mailName",
  "reportedDomain",
  "selector",
  "sender",
]);

async function analyse(one: PageCase, files: readonly WorkspaceFile[] = one.files): Promise<Analysis> {
  const now = parseInstant(one.now) ?? 0;
  const session = new Session(rules, { now: () => now });
  session.load(files);
  const request = { live: one.facts !== undefined };
  if (one.facts) await session.settle(factsLookup(one.facts, parseInstant(one.factsAt ?? one.now) ?? now), request);
  return session.analyse(request);
}

/** Answers from the case alone; an authoritative question may use the plain fact. What is not there fails. */
function factsLookup(facts: NonNullable<PageCase["facts"]>, at: number): Lookup {
  return {
    ask: async (question) => {
      const key = questionText(question);
      const known = facts.get(key) ?? facts.get(key.replace(/^AUTH /, ""));
      const meta = {
        server: "case",
        at,
        authoritative: question.kind === "dns" && question.from === "authoritative",
        authenticated: false,
      };
      return known
        ? { ...known, meta: { ...known.meta, at } }
        : { kind: "failed", why: "refused", detail: "not in the facts of the case", meta };
    },
    close: () => undefined,
  };
}

/** Where the findings of one rule stand, once each over all worlds: `path:line:start-end messageId`. */
function spots(analysis: Analysis, ruleId: string): string[] {
  const locate = locator(analysis.documents);
  const lines = new Map(analysis.documents.map((document) => [document.path, new LineIndex(document.text)]));
  const found = analysis.findings
    .filter((finding) => finding.rule === ruleId && !finding.suppressed)
    .map((finding) => {
      const at = locate(finding.place);
      if (!at) return `nowhere ${finding.messageId}`;
      const index = lines.get(at.path) as LineIndex;
      const [start, end] = [index.at(at.range.start), index.at(at.range.end)];
      // Of a range over several lines the carets mark the first.
      const column = end.line === start.line ? end.column : lineEnd(index, start.line);
      return `${at.path}:${start.line}:${start.column}-${column} ${finding.messageId}`;
    });
  return [...new Set(found)].sort();
}

function lineEnd(index: LineIndex, line: number): number {
  return index.at(index.offset({ line, column: Number.MAX_SAFE_INTEGER })).column;
}

function expectedSpots(one: PageCase, found: readonly string[]): string[] {
  return one.expected
    .map(({ path, line, start, end, messageId }) => {
      const spot = `${path}:${line}:${start}-${end}`;
      // A caret line without a message id takes any.
      return messageId ? `${spot} ${messageId}` : (found.find((text) => text.startsWith(`${spot} `)) ?? `${spot} (any)`);
    })
    .sort();
}

for (const rule of rules) {
  describe(rule.id, () => {
    const page = new URL(`${rule.id}.md`, root);
    const markdown = existsSync(page) ? readFileSync(page, "utf8") : "";
    const cases = pageCases(markdown);
    const reported = new Set<string>();
    const fixed = new Set<string>();

    it("has a page that begins with its id and says what, why and what to do", () => {
      expect(markdown.split("\n")[0]).toBe(`# ${rule.id}`);
      const prose = markdown.slice(0, markdown.indexOf("## Cases"));
      expect(prose.split(/\s+/).length).toBeGreaterThan(40);
    });

    for (const one of cases) {
      it(one.title, async () => {
        const analysis = await analyse(one);
        const found = spots(analysis, rule.id);
        expect(found).toEqual(expectedSpots(one, found));
        for (const finding of own(analysis, rule.id)) {
          reported.add(finding.messageId);
          expect(finding.message, "a placeholder was not filled").not.toMatch(/(?<!%)\{\w+\}/);
        }
        const unchecked = new Set(
          analysis.unchecked
            .filter((entry) => entry.rule === rule.id && (one.facts !== undefined || !entry.live))
            .map((entry) => entry.target),
        );
        expect(
          [...unchecked].sort(),
          JSON.stringify(analysis.unchecked.filter((entry) => entry.rule === rule.id).map((entry) => entry.unknown)),
        ).toEqual([...one.unchecked].sort());
        for (const wanted of one.fixed) checkFix(one, analysis, wanted, fixed, rule.id);
        await checkOffered(one, analysis, rule.id);
      });
    }

    it("shows every kind of case, every message and every fix", () => {
      const kinds = new Set(cases.map((one) => one.kind));
      const wanted = caseKinds.filter(
        (kind) => kind !== "other" && (kind !== "failed lookup" || asking.has(rule.on) || rule.worlds?.includes("live")),
      );
      expect(
        wanted.filter((kind) => !kinds.has(kind)),
        "missing case kinds",
      ).toEqual([]);
      expect(
        Object.keys(rule.messages).filter((id) => !reported.has(id)),
        "messages no case reports",
      ).toEqual([]);
      expect(
        Object.keys(rule.fixes ?? {}).filter((id) => !fixed.has(id)),
        "fixes no case applies",
      ).toEqual([]);
    });
  });
}

function own(analysis: Analysis, rule: string): readonly Finding[] {
  return analysis.findings.filter((finding) => finding.rule === rule);
}

function checkFix(one: PageCase, analysis: Analysis, wanted: PageCase["fixed"][number], fixed: Set<string>, ruleId: string): void {
  const locate = locator(analysis.documents);
  const offered = own(analysis, ruleId).flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  const chosen = offered.find(
    ({ fix }) =>
      (wanted.fix === undefined || fix.id === wanted.fix) &&
      fix.edits.some((edit) => locate(edit.place)?.path === wanted.path) &&
      !fixed.has(`${one.title} ${fix.id}`),
  );
  expect(chosen, `no such fix is offered: ${wanted.fix ?? "any"}; offered: ${offered.map(({ fix }) => fix.id).join(", ")}`).toBeDefined();
  if (!chosen) return;
  fixed.add(chosen.fix.id);
  const files = applyPlacedEdits(one.files, chosen.fix.edits, locate);
  expect(files.find((file) => file.path === wanted.path)?.text).toBe(wanted.text);
}

/** Every fix that a case offers, shown on the page or not. */
async function checkOffered(one: PageCase, analysis: Analysis, ruleId: string): Promise<void> {
  const locate = locator(analysis.documents);
  const seen = new Set<string>();
  for (const finding of own(analysis, ruleId)) {
    for (const fix of finding.fixes) {
      const files = applyPlacedEdits(one.files, fix.edits, locate);
      // In another world the same repair may be another's: each world of a finding is looked at.
      const key = JSON.stringify([fix.id, finding.world, finding.target, finding.messageId, files.map(({ text }) => text)]);
      if (seen.has(key)) continue;
      seen.add(key);
      await checkAfter(one, analysis, finding, fix, files);
    }
  }
}

async function checkAfter(
  one: PageCase,
  before: Analysis,
  finding: Finding,
  fix: Finding["fixes"][number],
  files: readonly WorkspaceFile[],
): Promise<void> {
  const name = `${finding.rule} ${fix.id}`;
  const after = await analyse({ ...one, files }, files);
  const alike = (list: Analysis) =>
    own(list, finding.rule).filter(
      ({ target, world, messageId }) => target === finding.target && world === finding.world && messageId === finding.messageId,
    );
  // What is published does not change with a text.
  if (finding.world !== "live")
    expect(alike(after).length, `${fix.id} leaves its finding (${finding.world})`).toBeLessThan(alike(before).length);
  const errors = newErrors(before, after);
  const step = stepsOfSeveral.get(name);
  if (step && errors.length > 0) stepsTaken.add(name);
  expect(
    errors.filter((error) => !error.startsWith(`${step?.next} `)),
    `${fix.id} adds errors`,
  ).toEqual([]);
  const same = alike(after).filter(({ message }) => message === finding.message);
  for (const again of same.flatMap(({ fixes }) => fixes.filter(({ id, title }) => id === fix.id && title === fix.title)))
    expect(applyPlacedEdits(files, again.edits, locator(after.documents)), `${fix.id} goes on when it is applied again`).toEqual(files);
}

/** Fixes that are the first of two steps, by rule and fix: the rule that asks for the second, and why it has to. */
const stepsOfSeveral: ReadonlyMap<string, { readonly next: string; readonly why: string }> = new Map([
  ["dkim/missing skeleton", { next: "dkim/public-key-malformed", why: "the key comes from the service and is pasted into the record" }],
  ["playbook/unknown-version set", { next: "playbook/schema", why: "only a document whose version is known is read at all" }],
  ["dkim/public-key-malformed clean", { next: "dkim/weak-key", why: "only a key that can be read can be measured" }],
  [
    "mta-sts/removed-abruptly keep",
    { next: "mta-sts/mx-not-covered", why: "the policy is a file on a web server, which has to change too" },
  ],
]);
const stepsTaken = new Set<string>();

function newErrors(before: Analysis, after: Analysis): readonly string[] {
  const keys = (list: Analysis) =>
    list.findings
      .filter(({ severity, world, suppressed }) => severity === "error" && world !== "live" && !suppressed)
      .map(({ rule, messageId, target, world }) => `${rule} ${messageId} ${target} ${world}`);
  const old = new Set(keys(before));
  return keys(after).filter((key) => !old.has(key));
}

it("knows of no first step that nothing follows", () => {
  expect([...stepsOfSeveral.keys()].filter((name) => !stepsTaken.has(name))).toEqual([]);
});
