import type { DefinitionParams, Location, ReferenceParams } from "vscode-languageserver";
import { definitionsAt, type FoundPlace, referencesAt } from "../features/index.ts";
import { type DocumentHere, documentAt } from "./at-document.ts";
import { positionsOf } from "./diagnostics.ts";
import { libraryLocation } from "./library.ts";
import type { ServerState } from "./server-state.ts";
import { uriOfPath } from "./uris.ts";

export async function definition(state: ServerState, { textDocument, position }: DefinitionParams): Promise<Location[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  const offset = here.positions.offset(position);
  const found = locations(definitionsAt(here.context, here.path, offset), here, state);
  return found.length > 0 ? found : libraryLocation(here, offset, state);
}

export async function references(state: ServerState, { textDocument, position, context }: ReferenceParams): Promise<Location[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  const offset = here.positions.offset(position);
  return locations(referencesAt(here.context, here.path, offset, context.includeDeclaration), here, state);
}

function locations(places: readonly FoundPlace[], { context, workspace }: DocumentHere, { client, documents }: ServerState): Location[] {
  const positions = positionsOf(context.documents, client);
  return places.flatMap(({ path, range }) => {
    const at = positions(path)?.range(range);
    const absolute = workspace.absolute(path);
    return at ? [{ uri: documents.at(absolute)?.uri ?? uriOfPath(absolute), range: at }] : [];
  });
}
