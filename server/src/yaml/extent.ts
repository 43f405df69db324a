import type { Offset, Place, SourceDocument, SourceRange } from "../base/index.ts";
import type { YamlEntry, YamlNode } from "./types.ts";

/**
 * All that a node or entry covers, in offsets of the document: for outlines and folding. Its place is less for a map that
 * is cut over units, because a place lies in one unit.
 */
export function extent(document: SourceDocument, item: YamlNode | YamlEntry): SourceRange | undefined {
  const home = new Map(document.units.map(({ unit, offset }) => [unit, offset]));
  const start = home.get(item.place.unit);
  if (start === undefined) return undefined;
  const at = (place: Place): Offset => (home.get(place.unit) ?? 0) + place.end;
  return { start: start + item.place.start, end: endOf(item, at) };
}

function endOf(item: YamlNode | YamlEntry, at: (place: Place) => Offset): Offset {
  const value = "kind" in item ? item : item.value;
  const last = value.kind === "map" && !value.flow ? value.entries.at(-1) : undefined;
  // Within one unit the place is right, and aliases lead elsewhere.
  return last && last.place.unit !== item.place.unit ? endOf(last, at) : at(item.place);
}

/** Where a block entry begins: its key, or the `?` of an explicit one. */
export function entryStart({ key: { place } }: YamlEntry): Place {
  const line = place.unit.text.slice(place.unit.text.lastIndexOf("\n", place.start - 1) + 1, place.start);
  const sign = /\?[ \t]+$/.exec(line)?.[0].length ?? 0;
  return { ...place, start: place.start - sign };
}
