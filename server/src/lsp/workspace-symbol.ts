import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from "vscode-languageserver";
import { thingsNamed } from "../features/index.ts";
import { positionsOf } from "./diagnostics.ts";
import type { ServerState } from "./server-state.ts";
import { uriOfPath } from "./uris.ts";

/** Ids and record owners of all workspaces, also of files that nobody has opened. */
export async function workspaceSymbols(state: ServerState, { query }: WorkspaceSymbolParams): Promise<SymbolInformation[]> {
  await state.workspaces.arrived;
  const found: SymbolInformation[] = [];
  for (const workspace of state.workspaces.all) {
    await workspace.ready;
    for (const part of workspace.current()) {
      const context = workspace.context(part);
      const positions = positionsOf(context.documents, state.client);
      for (const { name, kind, isRecord, path, range } of thingsNamed(context, query)) {
        const at = positions(path)?.range(range);
        const absolute = workspace.absolute(path);
        const uri = state.documents.at(absolute)?.uri ?? uriOfPath(absolute);
        if (at)
          found.push({ name, kind: isRecord ? SymbolKind.Field : SymbolKind.Object, containerName: kind, location: { uri, range: at } });
      }
    }
  }
  return found;
}
