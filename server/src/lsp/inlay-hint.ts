import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import { cohortHintsOf, defaultHintsOf, spfHintsOf, variableHintsOf } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { ServerState } from "./server-state.ts";

export async function inlayHints(state: ServerState, { textDocument, range }: InlayHintParams): Promise<InlayHint[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  const { start, end } = here.positions.sourceRange(range);
  const { context, path } = here;
  return [spfHintsOf, cohortHintsOf, defaultHintsOf, variableHintsOf]
    .flatMap((hintsOf) => hintsOf(context, path))
    .filter(({ offset }) => start <= offset && offset <= end)
    .map(({ offset, label, tooltip }) => ({ position: here.positions.position(offset), label, tooltip, paddingLeft: true }));
}
