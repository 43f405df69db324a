import type { FeatureContext } from "./context.ts";
import { extraction, inlining, type Refactoring } from "./extract.ts";
import { keptCohort } from "./keep-cohort.ts";
import { additions, conversions } from "./rewrites.ts";
import { sorting } from "./sort-entries.ts";

/** What can be written otherwise at an offset without meaning anything else. */
export function refactoringsAt(context: FeatureContext, path: string, offset: number): readonly Refactoring[] {
  const single = [extraction, inlining, sorting, keptCohort].flatMap((find) => find(context, path, offset) ?? []);
  return [...single, ...additions(context, path, offset), ...conversions(context, path, offset)];
}
