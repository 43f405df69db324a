import { expect, test } from "vitest";
import { Session } from "../engine/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { hoverAt, shownFindings } from "./index.ts";

const PLAN = "mailtranche/migration.yaml";

function opened(body: string) {
  const text = `apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n${body}`;
  const session = new Session(registry, { now: () => 0 });
  session.load([{ path: PLAN, text, language: "mailtranche" }]);
  return { session, text };
}

function shownOf(body: string, rule: string) {
  const { session } = opened(body);
  return shownFindings(session.analyse({ live: false })).filter((one) => one.rule === rule);
}

const tranches = (...lines: readonly string[]) => `defaults: { tranche: { gate: none } }\ntranches:\n${lines.join("\n")}\n`;

test("what a default does to several tranches is said once, with all that it stops", () => {
  const [one, ...rest] = shownOf(tranches("  a: {}", "  b: { needs: [a] }", "  c: { needs: [b] }"), "tranche/gate-missing");
  expect(rest).toEqual([]);
  expect(one?.message).toMatch(/^a has its gate switched off: .* after it; the same holds for b and c \[routing 4, stops a, b, c\]$/);
});

test("hover does the arithmetic of each", () => {
  const body = tranches("  a: {}", "  b: { needs: [a] }");
  const { session, text } = opened(body);
  const analysis = session.analyse({ live: false });
  const { model, documents, zones } = session.snapshot;
  const context = { model, documents, zones, rules: registry, pages: () => undefined };
  const hover = hoverAt(context, PLAN, text.indexOf("none") + 1, { analysis, findings: shownFindings(analysis) })?.markdown;
  expect(hover).toMatch(/- a \(NO-GO\): routing is 4.*4 > 3 stops it\n- b \(NO-GO\): routing is 4.*4 > 3 stops it/);
});

test("of many tranches some are named", () => {
  const slices = shownOf("tranches:\n  wave: { cohort: { split: 12, size: 24 }, gate: none }\n", "tranche/gate-missing");
  expect(slices).toHaveLength(1);
  expect(slices[0]?.message).toMatch(/^wave-1 has .*; the same holds for wave-2, wave-3, wave-4 and 8 more \[/);
});

test("what is waived for one of them stays apart", () => {
  const people = "people:\n  kim: { name: Kim, role: security-owner }\n";
  const waiver = "waivers:\n  - { rule: tranche/gate-missing, target: b, reason: r, owner: kim, approvedBy: kim, expires: 1970-01-20 }\n";
  const found = shownOf(`${people}${waiver}${tranches("  a: {}", "  b: {}")}`, "tranche/gate-missing");
  expect(found.map(({ message }) => message.slice(0, 2))).toEqual(["a ", "b "]);
  expect(found[1]?.message).toContain("waived until 1970-01-20");
});

test("different faults at one place stay apart", () => {
  const windows = `window: { from: 2026-11-03T18:00, to: 2026-11-03T22:00 }`;
  const found = shownOf(`tranches:\n  a: { ${windows}, cohort: { split: 3, every: 1d, size: 9 } }\n`, "tranche/dates-overlap");
  expect(new Set(found.map(({ message }) => message)).size).toBe(found.length);
});
