import { type PathChange, pathEdits } from "../playbook/index.ts";
import { type FeatureContext, rangeIn } from "./context.ts";
import type { FixEdit } from "./edits.ts";

/** What changes in which documents of the workspace so that renamed files are still found; see `pathEdits`. */
export function fileRenameEdits(context: FeatureContext, changes: readonly PathChange[]): ReadonlyMap<string, readonly FixEdit[]> {
  const byPath = new Map<string, FixEdit[]>();
  for (const playbook of context.model.playbooks)
    for (const { path, edits } of pathEdits(playbook, changes)) {
      // A document that two playbooks share is edited for the first of them.
      if (byPath.has(path)) continue;
      const placed = edits.flatMap(({ place, newText }): readonly FixEdit[] => {
        const range = rangeIn(context, path, place);
        return range ? [{ range, newText }] : [];
      });
      byPath.set(path, placed);
    }
  return byPath;
}
