// plan: what a migration engineer works out in a spreadsheet: how long a tranche takes, in how many batches, at which limits.
// It must never know an answer from the network, a verdict or a clock: it says how long, never whether it is too late.
// Start reading at limits.ts (vendor facts with date and source), then moves.ts (the arithmetic).
export { itemLimitOf, limitsOf, type WayLimits } from "./limits.ts";
export { type MovePlan, planMove } from "./moves.ts";
