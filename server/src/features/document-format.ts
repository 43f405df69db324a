import type { SourceRange } from "../base/index.ts";
import { layoutEdits } from "../yaml/index.ts";
import { type FeatureContext, fileAt } from "./context.ts";
import type { FixEdit } from "./edits.ts";
import { formatZone } from "./zone-format.ts";

/** The layout of a document of ours, or of a zone file; of the parts that `within` touches. */
export function formatEdits(context: FeatureContext, path: string, within?: SourceRange): readonly FixEdit[] {
  const file = fileAt(context, path);
  if (!file) return formatZone(context, path, within);
  // YAML of other tools is laid out as they like it.
  return file.kind === undefined ? [] : layoutEdits(file.yaml, within);
}
