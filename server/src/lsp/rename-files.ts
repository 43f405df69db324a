import type { RenameFilesParams, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { fileRenameEdits } from "../features/index.ts";
import { editOf } from "./code-action.ts";
import { positionsOf } from "./diagnostics.ts";
import type { ServerState } from "./server-state.ts";
import { pathOfUri } from "./uris.ts";

/** Before files or folders are renamed: the paths in playbooks that would no longer lead to them. */
export async function filesRenamed(state: ServerState, { files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
  await state.workspaces.arrived;
  const edits: WorkspaceEdit[] = [];
  for (const workspace of state.workspaces.all) {
    await workspace.ready;
    const changes = files.flatMap(({ oldUri, newUri }) => {
      const [from, to] = [pathOfUri(oldUri), pathOfUri(newUri)];
      return from === undefined || to === undefined ? [] : [{ from: workspace.relative(from), to: workspace.relative(to) }];
    });
    for (const part of workspace.current()) {
      const context = workspace.context(part);
      const positions = positionsOf(context.documents, state.client);
      const byPath = new Map<string, TextEdit[]>();
      for (const [path, own] of fileRenameEdits(context, changes))
        byPath.set(
          path,
          own.flatMap(({ range, newText }) => {
            const at = positions(path)?.range(range);
            return at ? [{ range: at, newText }] : [];
          }),
        );
      if (byPath.size > 0) edits.push(editOf(byPath, { workspace }, state));
    }
  }
  if (edits.length === 0) return null;
  return state.client.documentChanges
    ? { documentChanges: edits.flatMap(({ documentChanges }) => documentChanges ?? []) }
    : { changes: Object.assign({}, ...edits.map(({ changes }) => changes)) };
}
