import { isDate, isoInstant, type Place, parseDuration, parseEnd, parseInstant } from "../base/index.ts";
import type { YamlMap, YamlScalar } from "../yaml/index.ts";
import { scalarAt } from "./kinds.ts";
import { mapAt, mapOf, renamed } from "./maps.ts";
import type { Playbook, Slice } from "./types.ts";

/** One tranche that `split` makes, or the whole where nothing is split. */
export interface TrancheSlice {
  readonly id: string;
  /** Its fields: the window and the size are its own. */
  readonly map: YamlMap;
  /** The slice before it, where `every` puts them one after the other. */
  readonly after: { readonly id: string; readonly place: Place } | undefined;
  readonly slice: Slice | undefined;
}

/** What is said of a split tranche as a whole is said once, at its first slice. */
export function isFirstSlice({ slice }: { readonly slice: Slice | undefined }): boolean {
  return slice === undefined || slice.index === 0;
}

/** `cohort.size` as the text has it: of a split tranche that of all its slices. */
export function statedSize({ tranches }: Playbook, written: string): number | undefined {
  const sizes = [...tranches.values()]
    .filter((tranche) => tranche.written === written)
    .map(({ fields }) => fields.get("cohort")?.get("size")?.value);
  return sizes.length > 0 && sizes.every((size) => typeof size === "number") ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}

/** Most slices of one tranche. */
export const mostSlices = 100;

/** `split: n` makes `<id>-1` to `<id>-n`, `every` apart from each other; without `every` they move at once (LANGUAGE 3). */
export function splitOf(map: YamlMap, key: YamlScalar): readonly TrancheSlice[] {
  const cohort = mapAt(map, "cohort");
  const count = scalarAt(cohort, "split");
  const n = typeof count?.value === "number" && Number.isInteger(count.value) ? count.value : 0;
  if (!cohort || !count || n < 2 || n > mostSlices) return [{ id: key.text, map, after: undefined, slice: undefined }];
  const every = parseDuration(scalarAt(cohort, "every")?.text ?? "") ?? 0;
  return Array.from({ length: n }, (_, index) => ({
    id: `${key.text}-${index + 1}`,
    map: sliceOf(map, cohort, { index, of: n }, every * index),
    after: index > 0 && every > 0 ? { id: `${key.text}-${index}`, place: count.place } : undefined,
    slice: { index, of: n },
  }));
}

/** Where a slice begins among so many things of the whole. The first slices take what does not divide evenly. */
export function sliceStart({ index, of }: Slice, total: number): number {
  return Math.floor(total / of) * index + Math.min(index, total % of);
}

function sliceOf(map: YamlMap, cohort: YamlMap, slice: Slice, seconds: number): YamlMap {
  const window = mapAt(map, "window");
  return withValues(map, {
    cohort: withValues(cohort, { size: sizeOf(scalarAt(cohort, "size"), slice) }),
    window:
      window &&
      withValues(window, { from: later(scalarAt(window, "from"), seconds), to: later(endTime(scalarAt(window, "to"), seconds), seconds) }),
  });
}

function withValues(map: YamlMap, values: Readonly<Record<string, YamlMap | YamlScalar | undefined>>): YamlMap {
  return mapOf(
    map.entries.map((entry) => {
      const value = values[entry.key.text];
      return value ? { ...entry, value } : entry;
    }),
    map.place,
  );
}

function sizeOf(size: YamlScalar | undefined, slice: Slice): YamlScalar | undefined {
  if (typeof size?.value !== "number") return undefined;
  const share = sliceStart({ ...slice, index: slice.index + 1 }, size.value) - sliceStart(slice, size.value);
  return { ...renamed(size, String(share)), value: share };
}

const daySeconds = 86_400;

/** A last day that is not moved by whole days, as the moment at which it ends. */
function endTime(to: YamlScalar | undefined, seconds: number): YamlScalar | undefined {
  const end = to && isDate(to.text) && seconds % daySeconds !== 0 ? parseEnd(to.text) : undefined;
  return to && end !== undefined ? renamed(to, isoInstant(end).slice(0, 16)) : to;
}

/** Later by the clock on the wall: six in the evening stays six in the evening when summer time ends in between. */
function later(time: YamlScalar | undefined, seconds: number): YamlScalar | undefined {
  if (!time || seconds === 0) return undefined;
  // A date stays one: as an end it counts to the end of its day.
  if (isDate(time.text) && seconds % daySeconds === 0) {
    const day = parseInstant(time.text);
    return day === undefined ? undefined : renamed(time, isoInstant(day + seconds * 1000).slice(0, 10));
  }
  const [, local = "", offset = ""] = /^(.*?)(Z|[+-]\d{2}:?\d{2})?$/.exec(time.text.includes(":") ? time.text : `${time.text}T00:00`) ?? [];
  const wall = parseInstant(local, "UTC");
  return wall === undefined ? undefined : renamed(time, isoInstant(wall + seconds * 1000).replace(/Z$/, offset));
}
