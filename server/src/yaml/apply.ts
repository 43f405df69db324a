import type { SourceDocument, TextEdit } from "../base/index.ts";

/** The text after the edits. `undefined` when two of them overlap or one is in no unit of the document. */
export function applyEdits(document: SourceDocument, edits: readonly TextEdit[]): string | undefined {
  const home = new Map(document.units.map(({ unit, offset }) => [unit, offset]));
  const resolved: { start: number; end: number; newText: string }[] = [];
  for (const { place, newText } of edits) {
    const offset = home.get(place.unit);
    if (offset === undefined) return undefined;
    resolved.push({ start: offset + place.start, end: offset + place.end, newText });
  }
  // The sort is stable: insertions at one place stay in their order, and stand before what replaces the text there.
  resolved.sort((a, b) => a.start - b.start || a.end - b.end);
  let text = "";
  let at = 0;
  for (const { start, end, newText } of resolved) {
    if (start < at) return undefined;
    text += document.text.slice(at, start) + newText;
    at = end;
  }
  return text + document.text.slice(at);
}
