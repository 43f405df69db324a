import type { Playbook, Tranche } from "../playbook/index.ts";
import { latestDecision } from "./assess.ts";

// A rule set is pinned so that a new version of the tool does not change a verdict that people rest on: what newer rules
// find is listed, and counts once somebody accepts it (LANGUAGE 6 and 8).

/** Whether a rule came with a later version than the pinned one. A version is dotted numbers; anything else pins nothing. */
export function isNewerRule(since: string | undefined, pinned: string | undefined): boolean {
  if (since === undefined || pinned === undefined) return false;
  const [own, other] = [numbersOf(since), numbersOf(pinned)];
  if (!own || !other) return false;
  return compare(own, other) > 0;
}

/**
 * The rule set that counts for a tranche: what its go Decision was made with, or what Settings pin; of both the later one,
 * because raising the pin in Settings is how a plan accepts new rules for what was decided before. `undefined`: all rules.
 */
export function ruleSetFor(playbook: Playbook, tranche: Tranche): string | undefined {
  const decision = latestDecision(playbook, tranche.id);
  const decided = decision?.verdict === "go" ? decision.ruleSet : undefined;
  const stated = playbook.settings.ruleSet;
  return isNewerRule(decided, stated) ? decided : (stated ?? decided);
}

function numbersOf(version: string): readonly number[] | undefined {
  return /^\d+(\.\d+)*$/.test(version) ? version.split(".").map(Number) : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
