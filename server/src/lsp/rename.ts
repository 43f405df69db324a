import {
  ErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { nameAt, renameEdits, whyNotRenamed } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import { editOf } from "./code-action.ts";
import { positionsOf } from "./diagnostics.ts";
import type { ServerState } from "./server-state.ts";

/** A name of a zone. Ids of playbooks are not renamed yet. */
export async function prepareRename(
  state: ServerState,
  { textDocument, position }: PrepareRenameParams,
): Promise<{ range: Range; placeholder: string } | null> {
  const here = await documentAt(state, textDocument.uri, false);
  const spot = here && nameAt(here.context, here.path, here.positions.offset(position));
  if (!here || !spot) return null;
  const why = whyNotRenamed(here.context, spot);
  if (why !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, why);
  return { range: here.positions.range(spot.range), placeholder: spot.written };
}

export async function rename(state: ServerState, { textDocument, position, newName }: RenameParams): Promise<WorkspaceEdit | null> {
  const here = await documentAt(state, textDocument.uri, false);
  const spot = here && nameAt(here.context, here.path, here.positions.offset(position));
  if (!here || !spot) return null;
  const edits = renameEdits(here.context, spot, newName.trim());
  if (typeof edits === "string") throw new ResponseError(ErrorCodes.InvalidParams, edits);
  const positions = positionsOf(here.context.documents, state.client);
  const byPath = new Map<string, TextEdit[]>();
  for (const { path, range, newText } of edits) {
    const at = positions(path)?.range(range);
    if (at) byPath.set(path, [...(byPath.get(path) ?? []), { range: at, newText }]);
  }
  return editOf(byPath, here, state);
}
