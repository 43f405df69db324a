import * as vscode from "vscode";
import type { LibraryTextParams } from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";

const SCHEME = "mailtranche";

/** Documents of the built-in library, read-only: `mailtranche:/library/gates/default.yaml`. */
export function registerLibrary(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) =>
      server.request<string>("mailtranche/libraryText", { path: uri.toString(true) } satisfies LibraryTextParams),
  });
}

export function libraryUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/library/${path}` });
}
