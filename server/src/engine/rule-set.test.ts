import { describe, expect, it } from "vitest";
import { parseInstant } from "../base/index.ts";
import { isNewerRule } from "../risk/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { type Rule, rule, since } from "../rules/rule.ts";
import { Session, type WorkspaceFile } from "./index.ts";

const now = parseInstant("2026-10-01T12:00:00Z") as number;

/** A rule that finds a 4 in every plan, and one that asks. */
const finds = rule({
  id: "risk/planted",
  title: "Planted",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "planted", score: 4 },
  source: "here",
  messages: { planted: "planted" },
  check: ({ place }, { report }) => report(place, "planted"),
});
const asks = rule({
  id: "risk/question",
  title: "Question",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "question", score: 5 },
  source: "here",
  messages: { open: "open" },
  check: ({ tranche }, { unstated }) => unstated(tranche.place, "open"),
});

const plan = "tranches: { pilot: { cohort: { size: 5 } }, scale: { cohort: { size: 50 } } }\n";

function judge(rules: readonly Rule[], settings: string, decisions: readonly string[] = []) {
  const session = new Session(rules, { now: () => now });
  const file = (path: string, kind: string, body: string): WorkspaceFile => ({
    path: `mailtranche/${path}`,
    language: "mailtranche",
    text: `apiVersion: mailtranche/v1\nkind: ${kind}\nid: ${kind.toLowerCase()}\n${body}`,
  });
  session.load([
    file("migration.yaml", "Playbook", `title: P\n${plan}`),
    file("settings.yaml", "Settings", settings),
    ...decisions.map((body, i) => file(`records/${i}.yaml`, "Decision", body)),
  ]);
  const { assessments, findings } = session.analyse({ live: false });
  return {
    verdicts: Object.fromEntries(assessments.map(({ tranche, verdict }) => [tranche.id, verdict])),
    notCounted: assessments.map((one) => one.notCounted.map(({ rule: id }) => id)),
    found: findings.map(({ rule: id, severity, notCounted }) => ({ id, severity, notCounted })),
    routing: assessments.map(({ categories }) => categories.routing?.hi ?? 0),
    compliance: assessments.map(({ categories }) => categories.compliance?.hi ?? 0),
  };
}

describe("a pinned rule set", () => {
  const two = [since("0.2.0", finds), since("0.1.0", asks)];

  it("counts everything while nobody pins", () => {
    const { verdicts, notCounted, found } = judge(two, "");
    expect(verdicts).toEqual({ pilot: "NO-GO", scale: "NO-GO" });
    expect(notCounted).toEqual([[], []]);
    expect(found[0]).toEqual({ id: "risk/planted", severity: "error", notCounted: undefined });
  });

  it("lists what a newer rule finds, as information, and leaves risk as it was", () => {
    const { verdicts, notCounted, found, routing } = judge(two, "ruleSet: 0.1.0\n");
    expect(verdicts).toEqual({ pilot: "HOLD", scale: "HOLD" });
    expect(routing).toEqual([0, 0]);
    expect(notCounted).toEqual([["risk/planted"], ["risk/planted"]]);
    expect(found.find(({ id }) => id === "risk/planted")).toEqual({
      id: "risk/planted",
      severity: "info",
      notCounted: { since: "0.2.0", ruleSet: "0.1.0", tranches: ["pilot", "scale"] },
    });
    expect(found.find(({ id }) => id === "risk/question")?.notCounted).toBeUndefined();
  });

  it("leaves what a newer rule could not know out too", () => {
    const { verdicts, compliance } = judge([since("0.1.0", finds), since("0.1.1", asks)].reverse(), "ruleSet: 0.1.0\n");
    expect(compliance).toEqual([0, 0]);
    expect(verdicts).toEqual({ pilot: "NO-GO", scale: "NO-GO" });
  });

  it("is that of the go Decision, in its tranche alone", () => {
    const { verdicts, found } = judge([since("0.2.0", finds)], "", [
      "tranche: pilot\nverdict: go\nat: 2026-09-01T08:00:00Z\nruleSet: 0.1.0\n",
    ]);
    expect(verdicts).toEqual({ pilot: "GO", scale: "NO-GO" });
    // It is a fault where it counts.
    expect(found[0]).toMatchObject({ severity: "error", notCounted: { tranches: ["pilot"], ruleSet: "0.1.0" } });
  });

  it("is not that of a Decision which let nobody go", () => {
    const decision = "tranche: pilot\nverdict: no-go\nat: 2026-09-01T08:00:00Z\nruleSet: 0.1.0\n";
    expect(judge([since("0.2.0", finds)], "", [decision]).verdicts).toEqual({ pilot: "NO-GO", scale: "NO-GO" });
  });

  it("is accepted by a later one in Settings, and a Decision made with a later one stands", () => {
    const go = (version: string) => `tranche: pilot\nverdict: go\nat: 2026-09-01T08:00:00Z\nruleSet: ${version}\n`;
    const later = [since("0.2.0", finds)];
    expect(judge(later, "ruleSet: 0.2.0\n", [go("0.1.0")]).verdicts).toEqual({ pilot: "NO-GO", scale: "NO-GO" });
    expect(judge(later, "ruleSet: 0.1.0\n", [go("0.2.0")]).verdicts).toEqual({ pilot: "NO-GO", scale: "GO" });
  });

  it("pins nothing where it is no version", () => {
    expect(judge(two, "ruleSet: latest\n").verdicts).toEqual({ pilot: "NO-GO", scale: "NO-GO" });
  });

  it("compares versions by their numbers", () => {
    expect(isNewerRule("0.10.0", "0.9.0")).toBe(true);
    expect(isNewerRule("0.1.0", "0.1")).toBe(false);
    expect(isNewerRule("1", "0.9.9")).toBe(true);
    expect(isNewerRule(undefined, "0.1.0")).toBe(false);
  });
});

it("knows of every rule the version that it came with", () => {
  const without = registry.filter((one) => !/^\d+\.\d+\.\d+$/.test(one.since ?? "")).map(({ id }) => id);
  expect(without).toEqual([]);
});
