import type { Mapped, Place } from "../../base/index.ts";
import type { Value } from "./values.ts";

/** A text with the places of its letters, where they all stand in one file and in order; else at the expression. */
export function placed(value: Value, text: string, fallback: Place): { readonly mapped: Mapped; readonly place: Place } {
  const pieces = value.kind === "text" ? value.pieces.flatMap((piece) => (piece.kind === "text" ? [piece] : [])) : [];
  const starts = pieces.flatMap((piece) => piece.text.starts);
  const ends = pieces.flatMap((piece) => piece.text.ends);
  const rising = starts.every((start, i) => i === 0 || start >= (starts[i - 1] as number));
  if (text.length > 0 && starts.length === text.length && rising && pieces.every(({ unit }) => unit === fallback.unit)) {
    const literal = value.kind === "text" ? value.literal : undefined;
    const place =
      literal && literal.unit === fallback.unit
        ? { unit: fallback.unit, ...literal.node.range }
        : { unit: fallback.unit, start: starts[0] as number, end: ends.at(-1) as number };
    return { mapped: { text, starts, ends }, place };
  }
  const units = text.split("");
  return { mapped: { text, starts: units.map(() => fallback.start), ends: units.map(() => fallback.end) }, place: fallback };
}

export function spanOf({ starts, ends }: Mapped, whole: Place): Place {
  return { unit: whole.unit, start: starts[0] ?? whole.start, end: ends.at(-1) ?? whole.end };
}

/** What is published: the strings as their author cut them, and those that are too long cut by the provider. */
export function wireStrings(strings: readonly Mapped[]): readonly string[] {
  const wire = strings.flatMap((string) => string.text.match(/[\s\S]{1,255}/g) ?? [""]);
  return wire.length > 0 ? wire : [""];
}
