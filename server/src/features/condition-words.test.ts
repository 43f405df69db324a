import { expect, test } from "vitest";
import { Session } from "../engine/index.ts";
import { completionsAt, type FeatureContext, hoverAt } from "./index.ts";

const PLAN = "mailtranche/migration.yaml";
const rest = `senders:
  crm: { service: salesforce, domains: [shop.test] }
domains:
  shop.test: {}
probes:
  out: { from: a@shop.test, to: b@gmail.example }
kpis:
  tickets: { reader: csv, files: data/t.csv, goal: tickets <= 8 }
tranches:
  pilot: { gate: strict }
`;

/** A plan around a gate; a broken bar is the cursor. */
function opened(gate: string) {
  const marked = `apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n${rest}gates:\n  strict:\n${gate}\n`;
  const offset = marked.indexOf("\u00a6");
  const text = marked.replace("\u00a6", "");
  const session = new Session([], { now: () => 0 });
  session.load([{ path: PLAN, text, language: "mailtranche" }]);
  const { model, documents, zones } = session.snapshot;
  const context: FeatureContext = { model, documents, zones, rules: [], pages: () => undefined };
  return { context, text, offset };
}

const offered = (gate: string) => {
  const { context, text, offset } = opened(gate);
  return completionsAt(context, PLAN, offset).map(({ label, insert, replace, documentation }) => ({
    label,
    documentation,
    line: (text.slice(0, replace.start) + insert + text.slice(replace.end)).split("\n").at(text.slice(0, offset).split("\n").length - 1),
  }));
};
const labels = (gate: string) => offered(gate).map(({ label }) => label);
/** The line of the cursor when the word of this label is taken. */
const completed = (gate: string, label: string) =>
  offered(gate)
    .find((one) => one.label === label)
    ?.line?.trim();

const item = (condition: string) => `    require:\n      - ${condition}`;

test.each([
  ["a kpi, the plan's own first", item("\u00a6"), ["tickets", "adoption"], [">="]],
  ["an operator, the usual one first", item("hard-bounce-rate \u00a6"), ["<=", "<"], ["tickets"]],
  ["an operator half typed", item("hard-bounce-rate <\u00a6"), ["<="], ["tickets"]],
  ["who it is counted for", item("dkim-signing@\u00a6"), ["all", "crm"], ["tickets"]],
  ["the usual value", item("dkim-signing > \u00a6"), ["98%"], ["tickets"]],
  ["units of a number", item("dkim-signing > 98\u00a6"), ["98%", "98s"], ["tickets"]],
  ["what may follow a value", item("dkim-signing > 98% \u00a6"), ["over", "min"], [">="]],
  ["what may still follow", item("dkim-signing > 98% over 7d \u00a6"), ["min"], ["over"]],
  ["usual spans", item("dkim-signing > 98% over \u00a6"), ["1h", "24h"], ["min"]],
  ["units of a span", item("dkim-signing > 98% over 7\u00a6"), ["7s", "7m"], ["min"]],
  ["results of a probe", item("probe.out.\u00a6"), ["probe.out.dkim"], ["tickets"]],
  ["an item of a flow list", "    require: [sync-missing == 0, \u00a6]", ["tickets"], [">="]],
  ["the next word in a flow list", "    require: [sync-missing \u00a6]", ["=="], ["tickets", "adoption"]],
  ["inside of quotes", '    require: ["sync-missing \u00a6"]', ["=="], ["tickets"]],
])("%s", (_, gate, first, absent) => {
  const found = labels(gate);
  expect(found.slice(0, first.length)).toEqual(first);
  expect(found).not.toEqual(expect.arrayContaining(absent));
});

test("no key of a map is offered where a condition in it goes on", () => {
  const { context, text } = opened(item("sync-missing == 0"));
  const half = text.replace("goal: tickets <= 8", "goal: tickets ");
  const session = new Session([], { now: () => 0 });
  session.load([{ path: PLAN, text: half, language: "mailtranche" }]);
  const at = half.indexOf("goal: tickets ") + "goal: tickets ".length;
  const found = completionsAt({ ...context, ...session.snapshot }, PLAN, at).map(({ label }) => label);
  expect(found).toContain("<=");
  expect(found).not.toContain("percentile");
});

test.each([
  [item("login-su\u00a6ccess >= 97% over 2d"), "dkim-signing", "- dkim-signing >= 97% over 2d"],
  [item("dkim\u00a6"), "dkim-signing", "- dkim-signing "],
  [item("dkim-signing@c\u00a6 > 98%"), "crm", "- dkim-signing@crm > 98%"],
  [item("dkim-signing >\u00a6 98%"), ">=", "- dkim-signing >= 98%"],
  [item("dkim-signing >\u00a6= 98%"), "<", "- dkim-signing < 98%"],
  [item("dkim-signing >= 98% over 7\u00a6d"), "7d", "- dkim-signing >= 98% over 7d"],
])("taking a word of %j leaves what stands around it", (gate, label, line) => expect(completed(gate, label)).toBe(line.trim()));

test("a word that is offered says what it stands for", () => {
  expect(offered(item("\u00a6")).find(({ label }) => label === "complaint-rate")?.documentation).toMatch(/spam.*Usual goal: `< 0\.1%`/s);
});

function hovered(condition: string): string {
  const { context, offset } = opened(item(condition));
  return hoverAt(context, PLAN, offset, { analysis: undefined, findings: [] })?.markdown ?? "";
}

test("hover says a condition in words, whichever of them is pointed at", () => {
  for (const written of ["dkim-sig\u00a6ning@crm >= 98% over 72h min 500", "dkim-signing@crm >= 98% over 7\u00a62h min 500"]) {
    const text = hovered(written);
    expect(text).toMatch(/^\*\*dkim-signing\*\* \(built in\)\n\nMessages of own sources with a passing, aligned DKIM signature/);
    expect(text).toContain("- `>= 98%` at least 98%");
    expect(text).toContain("- `@crm` counted for crm alone");
    expect(text).toContain("- `over 72h` measured over 3 d, none of it before the window");
    expect(text).toContain("- `min 500` at least 500 observations");
  }
});

test("hover on a condition without a span and on a probe", () => {
  expect(hovered("propagation-time <\u00a6= 2h")).toMatch(
    /- `<= 2h` at most 2 h\n- counted for the tranche.*\n- without `over` the newest Snapshot/,
  );
  expect(hovered("probe.out.with\u00a6in <= 120s")).toContain("Messages of the probe `out`: how long it was on its way");
  expect(hovered("bounce.spam\u00a6-block < 20/h")).toContain("Bounces of the class `spam-block`");
});
