import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import { referencesAt } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { ServerState } from "./server-state.ts";

/** The thing at the cursor wherever this document names it; where it is given counts as written. */
export async function documentHighlights(
  state: ServerState,
  { textDocument, position }: DocumentHighlightParams,
): Promise<DocumentHighlight[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  const offset = here.positions.offset(position);
  const uses = new Set(referencesAt(here.context, here.path, offset, false).map(({ path, range }) => `${path} ${range.start}`));
  return referencesAt(here.context, here.path, offset, true)
    .filter(({ path }) => path === here.path)
    .map(({ path, range }) => ({
      range: here.positions.range(range),
      kind: uses.has(`${path} ${range.start}`) ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }));
}
