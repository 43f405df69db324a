import type { FoldingRange, FoldingRangeParams } from "vscode-languageserver";
import { foldsOf } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { ServerState } from "./server-state.ts";

export async function foldingRanges(state: ServerState, { textDocument }: FoldingRangeParams): Promise<FoldingRange[]> {
  const here = await documentAt(state, textDocument.uri, false);
  const folds = here ? foldsOf(here.context, here.path) : [];
  return folds.map(({ start, end, kind }) => ({ startLine: start, endLine: end, ...(kind && { kind }) }));
}
