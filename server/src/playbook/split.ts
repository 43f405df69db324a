import { isoInstant, type Place, parseDuration, parseInstant } from "../base/index.ts";
import type { YamlMap, YamlScalar } from "../yaml/index.ts";
import { scalarAt } from "./kinds.ts";
import { mapAt, mapOf, renamed } from "./maps.ts";

/** One tranche that `split` makes, or the whole where nothing is split. */
export interface TrancheSlice {
  readonly id: string;
  /** Its fields: the window and the size are its own. */
  readonly map: YamlMap;
  /** The slice before it, where `every` puts them one after the other. */
  readonly after: { readonly id: string; readonly place: Place } | undefined;
}

/** Most slices of one tranche. */
export const mostSlices = 100;

/** `split: n` makes `<id>-1` to `<id>-n`, `every` apart from each other; without `every` they move at once (LANGUAGE 3). */
export function splitOf(map: YamlMap, key: YamlScalar): readonly TrancheSlice[] {
  const cohort = mapAt(map, "cohort");
  const count = scalarAt(cohort, "split");
  const n = typeof count?.value === "number" && Number.isInteger(count.value) ? count.value : 0;
  if (!cohort || !count || n < 2 || n > mostSlices) return [{ id: key.text, map, after: undefined }];
  const every = parseDuration(scalarAt(cohort, "every")?.text ?? "") ?? 0;
  return Array.from({ length: n }, (_, index) => ({
    id: `${key.text}-${index + 1}`,
    map: sliceOf(map, cohort, { index, count: n, seconds: every * index }),
    after: index > 0 && every > 0 ? { id: `${key.text}-${index}`, place: count.place } : undefined,
  }));
}

interface Slice {
  readonly index: number;
  readonly count: number;
  readonly seconds: number;
}

function sliceOf(map: YamlMap, cohort: YamlMap, slice: Slice): YamlMap {
  const window = mapAt(map, "window");
  return withValues(map, {
    cohort: withValues(cohort, { size: sizeOf(scalarAt(cohort, "size"), slice) }),
    window: window && withValues(window, { from: later(scalarAt(window, "from"), slice), to: later(scalarAt(window, "to"), slice) }),
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

/** The first slices take what does not divide evenly. */
function sizeOf(size: YamlScalar | undefined, { index, count }: Slice): YamlScalar | undefined {
  if (typeof size?.value !== "number") return undefined;
  const share = Math.floor(size.value / count) + (index < size.value % count ? 1 : 0);
  return { ...renamed(size, String(share)), value: share };
}

/** Later by the clock on the wall: six in the evening stays six in the evening when summer time ends in between. */
function later(time: YamlScalar | undefined, { seconds }: Slice): YamlScalar | undefined {
  if (!time || seconds === 0) return undefined;
  const [, local = "", offset = ""] = /^(.*?)(Z|[+-]\d{2}:?\d{2})?$/.exec(time.text.includes(":") ? time.text : `${time.text}T00:00`) ?? [];
  const wall = parseInstant(local, "UTC");
  return wall === undefined ? undefined : renamed(time, isoInstant(wall + seconds * 1000).replace(/Z$/, offset));
}
