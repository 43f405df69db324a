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

/** A text that stands in its source as it is, from `start` on. */
export function verbatim(text: string, start: Offset = 0): Mapped {
  const starts = new Array<Offset>(text.length);
  const ends = new Array<Offset>(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = start + i;
    ends[i] = start + i + 1;
  }
  return { text, starts, ends };
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

/** `inner` was decoded from `outer.text`: the map from its units straight to the source of `outer`. */
export function compose(outer: Mapped, inner: Mapped): Mapped {
  const ranges = inner.starts.map((start, i) => sourceRange(outer, { start, end: inner.ends[i] as Offset }));
  return { text: inner.text, starts: ranges.map((r) => r.start), ends: ranges.map((r) => r.end) };
}
