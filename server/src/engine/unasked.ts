import type { Outcome, Score } from "../risk/index.ts";
import { highestScore, type Rule, reachOfRule } from "../rules/index.ts";
import type { Finding } from "./types.ts";

/** The outcome of a rule that waits for answers which nobody may fetch; `raised`: its score by `risk.scores`. */
export type Unasked = (rule: Rule, raised?: number) => Outcome<Finding>;

/**
 * Offline, thousands of live checks wait for one thing: those that reach equally far are one unknown, under the name of the
 * first of their rules, and each is asked for when somebody goes online. Rules of one version stand for each other: a rule
 * set counts all of them or none.
 */
export function unaskedOutcomes(rules: readonly Rule[]): Unasked {
  const first = new Map<string, Outcome<Finding>>();
  const byRule = new Map<Rule, Outcome<Finding>>();
  for (const rule of rules) {
    if (rule.worlds && !rule.worlds.includes("live")) continue;
    const key = JSON.stringify([rule.risk.category, reachOfRule(rule), rule.since]);
    const outcome = first.get(key) ?? outcomeOf(rule);
    first.set(key, outcome);
    byRule.set(rule, outcome);
  }
  const raisedOutcomes = new Map<string, Outcome<Finding>>();
  return (rule, raised = 0) => {
    const plain = byRule.get(rule) ?? outcomeOf(rule);
    byRule.set(rule, plain);
    if (raised <= highestScore(rule)) return plain;
    const key = `${rule.id} ${raised}`;
    const outcome = raisedOutcomes.get(key) ?? { ...outcomeOf(rule), ...reachRaisedTo(rule, raised) };
    raisedOutcomes.set(key, outcome);
    return outcome;
  };
}

/** How far an unknown run reaches up when `risk.scores` raises its rule. */
export function reachRaisedTo(rule: Rule, raised: number): Pick<Outcome, "highest" | "reach"> {
  return { highest: raised as Score, reach: { ...reachOfRule(rule), [rule.risk.category]: raised as Score } };
}

function outcomeOf(rule: Rule): Outcome<Finding> {
  return {
    rule: rule.id,
    category: rule.risk.category,
    component: rule.risk.component,
    highest: highestScore(rule),
    reach: reachOfRule(rule),
    target: "live DNS",
    world: "live",
    scenario: null,
    scope: { kind: "document", path: "" },
    findings: [],
    unknown: [{ reason: "offline", detail: "it was not asked", who: "run preflight online" }],
    off: false,
    oldestAnswer: undefined,
  };
}
