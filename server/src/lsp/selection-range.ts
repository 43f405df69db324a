import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import { selectionsAt } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { ServerState } from "./server-state.ts";

export async function selectionRanges(state: ServerState, { textDocument, positions }: SelectionRangeParams): Promise<SelectionRange[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  return positions.map((position) => {
    const at = here.positions.offset(position);
    const own: SelectionRange = { range: { start: position, end: position } };
    const ranges = selectionsAt(here.context, here.path, at).map((range) => here.positions.range(range));
    return ranges.reduceRight<SelectionRange | undefined>((parent, range) => ({ range, ...(parent && { parent }) }), undefined) ?? own;
  });
}
