import type { Outcome } from "../risk/index.ts";
import { highestScore, reachOfRule } from "../rules/index.ts";
import type { Run } from "./cell.ts";
import { isOff, oldestOf, unknownOfRun } from "./run.ts";
import type { Finding } from "./types.ts";

/** The outcome of a run whose rule is not switched off. */
export function outcomeOf({ job: { rule, target, world }, result }: Run): Outcome<Finding> {
  return {
    rule: rule.id,
    category: rule.risk.category,
    component: rule.risk.component,
    target: target.label,
    world: world.world,
    scenario: world.scenario,
    scope: target.scope,
    highest: highestScore(rule),
    reach: reachOfRule(rule),
    findings: result.findings,
    unknown: unknownOfRun(result),
    off: isOff(result),
    oldestAnswer: oldestOf(result.answered),
  };
}
