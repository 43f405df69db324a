import {
  ErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { idAt, idRenameEdits, nameAt, renameEdits, whyIdNotRenamed, whyNoId, whyNotRenamed } from "../features/index.ts";
import { type DocumentHere, documentAt } from "./at-document.ts";
import { editOf } from "./code-action.ts";
import { positionsOf } from "./diagnostics.ts";
import type { ServerState } from "./server-state.ts";

/** An id of a playbook or a name of a zone; anything else has no name to change. */
export async function prepareRename(
  state: ServerState,
  { textDocument, position }: PrepareRenameParams,
): Promise<{ range: Range; placeholder: string } | null> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return null;
  const offset = here.positions.offset(position);
  const id = idAt(here.context, here.path, offset);
  const name = id ? undefined : nameAt(here.context, here.path, offset);
  const why = id ? whyIdNotRenamed(here.context, id) : name ? whyNotRenamed(here.context, name) : whyNoId(here.context, here.path, offset);
  if (why !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, why);
  const spot = id ?? name;
  return spot ? { range: here.positions.range(spot.range), placeholder: spot.written } : null;
}

export async function rename(state: ServerState, { textDocument, position, newName }: RenameParams): Promise<WorkspaceEdit | null> {
  const here = await documentAt(state, textDocument.uri, false);
  const edits = here && editsAt(here, here.positions.offset(position), newName.trim());
  if (!here || !edits) return null;
  if (typeof edits === "string") throw new ResponseError(ErrorCodes.InvalidParams, edits);
  const positions = positionsOf(here.context.documents, state.client);
  const byPath = new Map<string, TextEdit[]>();
  for (const { path, range, newText } of edits) {
    const at = positions(path)?.range(range);
    if (at) byPath.set(path, [...(byPath.get(path) ?? []), { range: at, newText }]);
  }
  return editOf(byPath, here, state);
}

function editsAt({ context, path }: DocumentHere, offset: number, typed: string) {
  const id = idAt(context, path, offset);
  if (id) return idRenameEdits(context, id, typed);
  const name = nameAt(context, path, offset);
  return name && renameEdits(context, name, typed);
}
