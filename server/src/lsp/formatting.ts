import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from "vscode-languageserver";
import { formatEdits } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { ServerState } from "./server-state.ts";

/** The layout of a document of ours or of a zone file; of a part of it when a range is asked for. */
export async function formatting(
  state: ServerState,
  parameters: DocumentFormattingParams | DocumentRangeFormattingParams,
): Promise<TextEdit[]> {
  const here = await documentAt(state, parameters.textDocument.uri, false);
  if (!here) return [];
  const within = "range" in parameters ? here.positions.sourceRange(parameters.range) : undefined;
  return formatEdits(here.context, here.path, within).map(({ range, newText }) => ({ range: here.positions.range(range), newText }));
}
