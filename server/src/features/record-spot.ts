import { type Mapped, type Offset, type SourceRange, sourceRange } from "../base/index.ts";
import type { Rdata } from "../dns/index.ts";
import { setsOf } from "../engine/index.ts";
import type { LocatedSet, RecordSource } from "../zones/index.ts";
import type { FeatureContext } from "./context.ts";

/** A record of any format that stands at an offset of a document. */
export interface RecordSpot {
  readonly set: LocatedSet;
  readonly record: Rdata;
  readonly source: RecordSource;
  /** Of the whole record, in the document. */
  readonly range: SourceRange;
  /** The joined text of a TXT and the offset in it, when the document's offset lies in it. */
  readonly text: { readonly value: string; readonly at: Offset; toDocument(range: SourceRange): SourceRange } | undefined;
}

export function recordAt(context: FeatureContext, path: string, offset: Offset): RecordSpot | undefined {
  const home = context.documents
    .find((document) => document.path === path)
    ?.units.filter((unit) => unit.offset <= offset)
    .at(-1);
  if (!home) return undefined;
  const at = offset - home.offset;
  let found: RecordSpot | undefined;
  for (const zone of context.zones) {
    for (const { set } of setsOf(zone)) {
      for (const [i, source] of set.sources.entries()) {
        const { unit, start, end } = source.place;
        const record = set.records[i];
        if (unit !== home.unit || at < start || at > end || !record) continue;
        const range = { start: start + home.offset, end: end + home.offset };
        // Where a value is shared the record that is written nearest around it is meant.
        if (found && found.range.end - found.range.start <= range.end - range.start) continue;
        found = { set, record, source, range, text: source.txt && textSpot(source.txt, at, home.offset) };
      }
    }
  }
  return found;
}

function textSpot(txt: Mapped, at: Offset, shift: Offset): RecordSpot["text"] {
  const { text, starts, ends } = txt;
  const first = starts[0] ?? at;
  const last = ends.at(-1) ?? at;
  if (at < first || at > last) return undefined;
  const behind = ends.findIndex((end) => end > at);
  return {
    value: text,
    at: behind < 0 ? text.length : behind,
    toDocument(range) {
      const { start, end } = sourceRange(txt, range);
      return { start: start + shift, end: end + shift };
    },
  };
}
