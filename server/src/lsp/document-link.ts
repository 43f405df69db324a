import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { linksOf } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { ServerState } from "./server-state.ts";
import { uriOfPath } from "./uris.ts";

export async function documentLinks(state: ServerState, { textDocument }: DocumentLinkParams): Promise<DocumentLink[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  return linksOf(here.context, here.path).map(({ range, target }) => ({
    range: here.positions.range(range),
    target: uriOfPath(here.workspace.absolute(target)),
  }));
}
