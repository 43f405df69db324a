import { LineIndex, type Location, locator, type Place, type SourceDocument, type SourceRange } from "../base/index.ts";
import type { ResultPosition, ResultRange } from "./types.ts";

/** Places of one analysis as paths, lines and offsets. A place of no document of it has none. */
export interface Places {
  at(place: Place): { readonly file: string; readonly range: ResultRange } | undefined;
  locate(place: Place): Location | undefined;
}

export function placesOf(documents: readonly SourceDocument[]): Places {
  const locate = locator(documents);
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const lines = new Map<string, LineIndex>();
  return {
    locate,
    at(place) {
      const found = locate(place);
      if (!found) return undefined;
      let index = lines.get(found.path);
      if (!index) {
        index = new LineIndex(texts.get(found.path) ?? "");
        lines.set(found.path, index);
      }
      return { file: found.path, range: resultRange(found.range, index) };
    },
  };
}

export function resultRange({ start, end }: SourceRange, lines: LineIndex): ResultRange {
  return { start: position(start, lines), end: position(end, lines) };
}

function position(offset: number, lines: LineIndex): ResultPosition {
  const { line, column } = lines.at(offset);
  return { line: line + 1, column: column + 1, offset };
}
