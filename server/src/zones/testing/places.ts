import type { Mapped, Place } from "../../base/index.ts";
import { rdataText, txtValue } from "../../dns/index.ts";
import type { ZoneSource } from "../types.ts";

/** Throws unless every place lies in the text, and every map is one of its value. */
export function checkPlaces(source: ZoneSource, text: string): void {
  const inside = ({ unit, start, end }: Place) =>
    (unit !== source.unit || unit.text === text) && start >= 0 && start <= end && end <= unit.text.length;
  const isMap = ({ text: value, starts, ends }: Mapped) =>
    starts.length === value.length &&
    ends.length === value.length &&
    starts.every(
      (start, i) => start < (ends[i] as number) && (i === 0 || start >= (starts[i - 1] as number)) && (ends[i] as number) <= text.length,
    );
  for (const { code, message, place } of source.problems) {
    if (!inside(place)) throw new Error(`${code} lies outside the text`);
    if (message.includes("undefined") && !text.includes("undefined")) throw new Error(message);
  }
  for (const { place, why } of source.partial ?? []) {
    if (!inside(place)) throw new Error(`a partial record (${why}) lies outside the text`);
    if (why === "") throw new Error("a partial record does not say why");
  }
  for (const { owner, type, records, sources } of source.sets) {
    if (sources.length !== records.length) throw new Error(`${owner} ${type}: records without a source`);
    for (const [i, one] of sources.entries()) {
      const places = [
        one.place,
        one.owner,
        one.ttl,
        one.ttlInsert,
        one.type,
        one.rdata,
        one.name,
        one.preference,
        ...(one.strings ?? []).map(({ place }) => place),
      ];
      if (!places.every((place) => place === undefined || inside(place)))
        throw new Error(`a place of ${owner} ${type} lies outside the text`);
      const rdata = records[i];
      if (!rdata) throw new Error(`${owner} ${type}: no record`);
      rdataText(rdata);
      if (one.txt && (!isMap(one.txt) || one.txt.text !== txtValue(rdata)))
        throw new Error(`${owner} ${type}: a map and its value disagree`);
    }
  }
}
