import fc from "fast-check";
import type { Mapped, Place } from "../../base/index.ts";
import { rdataText, txtValue } from "../../dns/index.ts";
import type { ZoneSource } from "../types.ts";

/** A text changed at some places, as a hand or a broken merge would. */
export function mutated(seeds: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const mutation = fc.record({ at: fc.nat(), remove: fc.oneof(fc.nat(3), fc.nat(80)), piece: fc.constantFrom("", ...pieces) });
  return fc.tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 6 })).map(([seed, mutations]) => {
    let text = seed;
    for (const { at, remove, piece } of mutations) {
      const from = at % (text.length + 1);
      text = text.slice(0, from) + piece + text.slice(from + remove);
    }
    return text;
  });
}

/** Throws unless every place lies in a text of the source, and every map is one of its value. */
export function checkPlaces(source: ZoneSource): void {
  const units = new Set([source.unit, ...(source.units ?? []).map(({ unit }) => unit), ...(source.includes?.values() ?? [])]);
  const inside = ({ unit, start, end }: Place) => units.has(unit) && start >= 0 && start <= end && end <= unit.text.length;
  const expectInside = (what: string, ...places: readonly (Place | undefined)[]) => {
    if (!places.every((place) => place === undefined || inside(place))) throw new Error(`${what} lies outside the text`);
  };
  for (const { code, message, place, related, edits } of source.problems) {
    expectInside(code, place, related?.place, ...(edits ?? []).map((edit) => edit.place));
    if (message.includes("undefined") && !source.unit.text.includes("undefined")) throw new Error(message);
  }
  for (const { place, why } of source.partial ?? []) {
    expectInside(`a partial set (${why})`, place);
    if (why === "") throw new Error("a partial set does not say why");
  }
  for (const set of source.sets) {
    const what = `a place of ${set.owner} ${set.type}`;
    if (set.sources.length !== set.records.length) throw new Error(`${set.owner} ${set.type}: records without a source`);
    for (const [i, record] of set.sources.entries()) {
      const { place, owner, ttl, ttlInsert, type, rdata, name, preference, strings = [], txt } = record;
      expectInside(what, place, owner, ttl, ttlInsert, type, rdata, name, preference, ...strings.map((string) => string.place));
      const said = set.records[i];
      if (!said) throw new Error(`${set.owner} ${set.type}: no record`);
      rdataText(said);
      if (txt && (!isMap(txt, rdata.unit.text) || txt.text !== txtValue(said)))
        throw new Error(`${set.owner} ${set.type}: a map and its value disagree`);
    }
  }
}

function isMap({ text, starts, ends }: Mapped, source: string): boolean {
  return (
    starts.length === text.length &&
    ends.length === text.length &&
    starts.every(
      (start, i) => start < (ends[i] as number) && (i === 0 || start >= (starts[i - 1] as number)) && (ends[i] as number) <= source.length,
    )
  );
}
