import { type DocumentSymbol, type DocumentSymbolParams, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { type DocumentSymbol as FeatureSymbol, symbolsOf } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { TextPositions } from "./convert.ts";
import type { ServerState } from "./server-state.ts";

const kinds = { section: SymbolKind.Namespace, item: SymbolKind.Object, step: SymbolKind.Event, record: SymbolKind.Field } as const;

export async function documentSymbols(
  state: ServerState,
  { textDocument }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  const symbols = symbolsOf(here.context, here.path);
  if (state.client.hierarchicalSymbols) return symbols.map((symbol) => nested(symbol, here.positions));
  return symbols.flatMap((symbol) => flat(symbol, textDocument.uri, here.positions, undefined));
}

function nested({ name, detail, kind, range, selection, children }: FeatureSymbol, positions: TextPositions): DocumentSymbol {
  return {
    name,
    detail,
    kind: kinds[kind],
    range: positions.range(range),
    selectionRange: positions.range(selection),
    children: children.map((child) => nested(child, positions)),
  };
}

function flat(symbol: FeatureSymbol, uri: string, positions: TextPositions, containerName: string | undefined): SymbolInformation[] {
  const own = {
    name: symbol.name,
    kind: kinds[symbol.kind],
    location: { uri, range: positions.range(symbol.range) },
    ...(containerName !== undefined && { containerName }),
  };
  return [own, ...symbol.children.flatMap((child) => flat(child, uri, positions, symbol.name))];
}
