import { type Place, type SourceRange, sourceRange } from "../../base/index.ts";
import type { LocatedSet } from "../../zones/index.ts";

/** Where the text of a TXT stands: a range of its joined value, or all of it. `undefined`: no text of ours holds it. */
export function textPlace(
  set: LocatedSet | undefined,
  matches: (text: string) => boolean,
  range?: SourceRange,
): { place: Place; index: number } | undefined {
  if (!set) return undefined;
  for (const [index, source] of set.sources.entries()) {
    if (!source.txt || !matches(source.txt.text)) continue;
    const at = range ? sourceRange(source.txt, range) : undefined;
    return { place: at ? { unit: source.place.unit, ...at } : source.rdata, index };
  }
  return undefined;
}
