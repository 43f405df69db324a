import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Category,
  categories,
  foldCategories,
  foldOutcomes,
  mergeFolds,
  type Outcome,
  type Score,
  type ScoredFinding,
  type Unknown,
} from "./index.ts";

const unit = { text: "" };
const place = { unit, start: 0, end: 0 };
const offline: Unknown = { reason: "offline", detail: "offline" };

function outcome(part: {
  category: Category;
  component?: string;
  target?: string;
  scores?: readonly Score[];
  highest?: Score;
  unknown?: boolean;
  world?: "text" | "live";
  off?: boolean;
}): Outcome {
  const findings: ScoredFinding[] = (part.scores ?? []).map((score) => ({
    rule: "a/b",
    messageId: "m",
    message: "m",
    target: part.target ?? "t",
    category: part.category,
    score,
    place,
  }));
  return {
    rule: "a/b",
    category: part.category,
    component: part.component ?? "c",
    target: part.target ?? "t",
    world: part.world ?? "text",
    scenario: null,
    scope: { kind: "document", path: "p" },
    highest: part.highest ?? 5,
    findings,
    unknown: part.unknown ? [offline] : [],
    off: part.off ?? false,
    oldestAnswer: undefined,
  };
}

const scores = fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Score>;
const outcomes = fc.array(
  fc
    .record({
      category: fc.constantFrom(...categories),
      component: fc.constantFrom("spf", "dkim", "mx"),
      target: fc.constantFrom("a", "b"),
      scores: fc.array(scores, { maxLength: 3 }),
      highest: scores,
      unknown: fc.boolean(),
      world: fc.constantFrom("text" as const, "live" as const),
      off: fc.boolean(),
    })
    .map(outcome),
  { maxLength: 12 },
);
const fold = (list: readonly Outcome[]) => foldCategories(list, (finding) => finding.score);

describe("the fold of outcomes to categories", () => {
  it("never lowers lo or hi when a finding is added", () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...categories), scores, (list, category, score) => {
        const before = fold(list)[category];
        const after = fold([...list, outcome({ category, scores: [score] })])[category];
        expect(after?.lo).toBeGreaterThanOrEqual(before?.lo ?? 0);
        expect(after?.hi).toBeGreaterThanOrEqual(before?.hi ?? 0);
      }),
    );
  });

  it("never widens an interval when an unknown is resolved", () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...categories), scores, scores, (list, category, highest, found) => {
        const before = fold([...list, outcome({ category, highest, unknown: true })])[category];
        const after = fold([...list, outcome({ category, highest, scores: [Math.min(found, highest) as Score] })])[category];
        expect(after?.lo).toBeGreaterThanOrEqual(before?.lo ?? 0);
        expect(after?.hi).toBeLessThanOrEqual(before?.hi ?? 5);
      }),
    );
  });

  it("does not depend on the order of the outcomes", () => {
    fc.assert(
      fc.property(outcomes, fc.integer(), (list, seed) => {
        const turned =
          list.length === 0 ? list : [...list.slice(Math.abs(seed) % list.length), ...list.slice(0, Math.abs(seed) % list.length)];
        for (const category of categories) {
          const [a, b] = [fold(list)[category], fold(turned)[category]];
          expect([a?.lo, a?.hi, a?.driver?.score, a?.driver?.target]).toEqual([b?.lo, b?.hi, b?.driver?.score, b?.driver?.target]);
        }
      }),
    );
  });

  it("comes to the same in two parts as in one", () => {
    const score = (finding: ScoredFinding) => finding.score;
    fc.assert(
      fc.property(outcomes, outcomes, (some, others) => {
        const whole = fold([...some, ...others]);
        const parts = mergeFolds([foldOutcomes(some, score, []), foldOutcomes(others, score, [])]);
        expect(parts).toEqual(whole);
      }),
    );
  });

  it("leaves a category that nobody looked at undefined, and off checks out", () => {
    expect(fold([outcome({ category: "routing", off: true, scores: [5] })]).routing).toBeUndefined();
    expect(fold([]).compliance).toBeUndefined();
  });

  it("shows an unknown as an interval up to the rule's own highest score", () => {
    const risk = fold([
      outcome({ category: "authentication", scores: [2] }),
      outcome({ category: "authentication", target: "other", highest: 5, unknown: true }),
    ]).authentication;
    expect([risk?.lo, risk?.hi, risk?.unchecked.length]).toEqual([2, 5, 1]);
  });

  it("names the finding with the highest score as the driver", () => {
    const risk = fold([
      outcome({ category: "routing", target: "a", scores: [3] }),
      outcome({ category: "routing", target: "b", scores: [4] }),
    ]).routing;
    expect(risk?.driver?.target).toBe("b");
  });
});
