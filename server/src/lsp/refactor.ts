import type { CodeAction, CreateFile, DeleteFile, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { type Refactoring, refactoringsAt } from "../features/index.ts";
import type { DocumentHere } from "./at-document.ts";
import { editOf } from "./code-action.ts";
import { positionsOf } from "./diagnostics.ts";
import type { ServerState } from "./server-state.ts";
import { uriOfPath } from "./uris.ts";

/** Those that the client can carry out: it may not be able to make a file, or to take one away. */
export function refactorActions(here: DocumentHere, offset: number, wants: (kind: string) => boolean, state: ServerState): CodeAction[] {
  const { createsFiles, deletesFiles } = state.client;
  return refactoringsAt(here.context, here.path, offset)
    .filter(({ kind, create, remove }) => wants(kind) && (!create || createsFiles) && (remove === undefined || deletesFiles))
    .map((found) => ({ title: found.title, kind: found.kind, edit: workspaceEdit(found, here, state) }));
}

function workspaceEdit({ edits, create, remove }: Refactoring, here: DocumentHere, state: ServerState): NonNullable<CodeAction["edit"]> {
  const positions = positionsOf(here.context.documents, state.client);
  const byPath = new Map<string, TextEdit[]>();
  for (const { path, range, newText } of edits) {
    const at = positions(path)?.range(range);
    if (at) byPath.set(path, [...(byPath.get(path) ?? []), { range: at, newText }]);
  }
  const edit = editOf(byPath, here, state);
  if (!create && remove === undefined) return edit;
  const uri = (path: string) => uriOfPath(here.workspace.absolute(path));
  const start = { line: 0, character: 0 };
  const made: (CreateFile | TextDocumentEdit)[] = create
    ? [
        { kind: "create", uri: uri(create.path) },
        { textDocument: { uri: uri(create.path), version: null }, edits: [{ range: { start, end: start }, newText: create.text }] },
      ]
    : [];
  const gone: DeleteFile[] = remove === undefined ? [] : [{ kind: "delete", uri: here.open?.uri ?? uri(remove) }];
  return { documentChanges: [...made, ...(edit.documentChanges ?? []), ...gone] };
}
