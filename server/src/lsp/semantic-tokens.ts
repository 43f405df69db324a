import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from "vscode-languageserver";
import { type SemanticToken, semanticTokensOf, tokenModifiers, tokenTypes } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { TextPositions } from "./convert.ts";
import type { ServerState } from "./server-state.ts";

/** The legend, in the order that the numbers of the tokens count in. */
export const tokenLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** Of a whole document, or of a part of it when a range is asked for. */
export async function semanticTokens(
  state: ServerState,
  parameters: SemanticTokensParams | SemanticTokensRangeParams,
): Promise<SemanticTokens> {
  const here = await documentAt(state, parameters.textDocument.uri, false);
  if (!here) return { data: [] };
  const within = "range" in parameters ? here.positions.sourceRange(parameters.range) : undefined;
  return { data: encoded(semanticTokensOf(here.context, here.path, within), here.positions) };
}

/** Five numbers for each: line and character as steps from the token before, length, type, modifiers (LSP 3.17). */
function encoded(tokens: readonly SemanticToken[], positions: TextPositions): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { type, modifiers, ...range } of tokens) {
    const { start, end } = positions.range(range);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    const step = start.line === line ? start.character - character : start.character;
    data.push(start.line - line, step, end.character - start.character, tokenTypes.indexOf(type), bits);
    ({ line, character } = start);
  }
  return data;
}
