import type { Offset, SourceRange } from "./place.ts";

/**
 * A decoded text and where each of its UTF-16 units came from: `text[i]` stands at `starts[i]..ends[i]` of the source.
 * Both arrays have `text.length` entries and never decrease. Maps compose: YAML scalar, then TXT strings, then SPF terms.
 */
export interface Mapped {
  readonly text: string;
  readonly starts: readonly Offset[];
  readonly ends: readonly Offset[];
}

/** The source range of a range of the decoded text. An empty range stays empty: before its unit, or after the last. */
export function sourceRange(mapped: Mapped, range: SourceRange): SourceRange {
  const last = mapped.text.length - 1;
  if (last < 0) return { start: 0, end: 0 };
  const from = Math.min(Math.max(range.start, 0), last + 1);
  const start = from > last ? (mapped.ends[last] as Offset) : (mapped.starts[from] as Offset);
  if (range.end <= from) return { start, end: start };
  return { start, end: mapped.ends[Math.min(range.end - 1, last)] as Offset };
}
