// risk: outcomes of rules folded into components, categories, tranches and a verdict, as intervals (RULES 2).
// It must never know what a rule looked at, a record, or a clock that nobody gave it.
// The maximum decides at every level; what was not checked is an interval, never a zero.
// Start reading at types.ts, then fold.ts (the arithmetic) and assess.ts (the verdict).
export * from "./assess.ts";
export * from "./fold.ts";
export { namesOf, ownerOfFinding, rolesOfComponent } from "./owners.ts";
export { isStale, joinParts, type Part, partOf } from "./part.ts";
export * from "./rule-set.ts";
export * from "./safety.ts";
export * from "./types.ts";
export * from "./waivers.ts";
