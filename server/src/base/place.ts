/** Offset in UTF-16 code units, counted from the start of the text it speaks of. */
export type Offset = number;

/** Half-open range of UTF-16 offsets: `start <= end`, both inside their text. */
export interface SourceRange {
  readonly start: Offset;
  readonly end: Offset;
}

/**
 * A piece of a document that moves as a whole when text above it changes: a YAML block, a whole zone file.
 * Its identity is what matters: unchanged text keeps its unit object over edits.
 */
export interface TextUnit {
  readonly text: string;
}

/** Where something stands: offsets are relative to the start of the unit, so an edit above does not touch them. */
export interface Place {
  readonly unit: TextUnit;
  readonly start: Offset;
  readonly end: Offset;
}

/** Replacement of the text at a place; an empty place inserts. */
export interface TextEdit {
  readonly place: Place;
  readonly newText: string;
}

/** One unit of a document and the document offset at which it starts. */
export interface PlacedUnit {
  readonly unit: TextUnit;
  readonly offset: Offset;
}

/** A document as it is now: its text cut into units that follow each other without gaps. */
export interface SourceDocument {
  /** Path relative to the workspace root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly units: readonly PlacedUnit[];
}

/** A place resolved to a document of one snapshot. */
export interface Location {
  readonly path: string;
  readonly range: SourceRange;
}

/** A part of `place`, given in offsets relative to the start of `place`. */
export function within(place: Place, start: Offset, end: Offset): Place {
  return { unit: place.unit, start: place.start + start, end: place.start + end };
}

/** The empty place at the start of `place`: an insertion point. */
export function before(place: Place): Place {
  return { unit: place.unit, start: place.start, end: place.start };
}

/** The text that stands at `place`. */
export function textAt(place: Place): string {
  return place.unit.text.slice(place.start, place.end);
}

/** Resolves places of these documents; a unit of none of them (an older version) gives `undefined`. */
export function locator(documents: Iterable<SourceDocument>): (place: Place) => Location | undefined {
  const home = new Map<TextUnit, { path: string; offset: Offset }>();
  for (const document of documents) {
    for (const { unit, offset } of document.units) home.set(unit, { path: document.path, offset });
  }
  return (place) => {
    const at = home.get(place.unit);
    return at && { path: at.path, range: { start: at.offset + place.start, end: at.offset + place.end } };
  };
}
