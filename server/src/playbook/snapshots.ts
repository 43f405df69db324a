import { parseEnd, parseInstant } from "../base/index.ts";
import { Cursor } from "../yaml/index.ts";
import { parseValue } from "./condition.ts";
import { isOurs, rootOf } from "./kinds.ts";
import type { MeasurementPart, SnapshotDoc } from "./model.gen.ts";
import type { KpiSnapshot, Measurement, SourceFile } from "./types.ts";

const read = new WeakMap<SourceFile, { readonly timeZone: string; readonly snapshot: KpiSnapshot | undefined }>();

/**
 * The Snapshots of a workspace that are of this plan. One without a time measures nothing; a time without an offset is one of
 * the plan's zone.
 */
export function readSnapshots(files: readonly SourceFile[], playbook: string | undefined, timeZone: string): readonly KpiSnapshot[] {
  return files.flatMap((file) => {
    if (file.kind !== "Snapshot" || !isOurs(file)) return [];
    const known = read.get(file);
    const one = known?.timeZone === timeZone ? known : { timeZone, snapshot: snapshotOf(file, timeZone) };
    read.set(file, one);
    const of = new Cursor<SnapshotDoc>(rootOf(file) as never).get("playbook")?.text;
    return (of === undefined || of === "" || of === playbook ? one.snapshot : undefined) ?? [];
  });
}

function snapshotOf(file: SourceFile, timeZone: string): KpiSnapshot | undefined {
  const root = rootOf(file);
  if (!root) return undefined;
  const fields = new Cursor<SnapshotDoc>(root);
  const period = fields.get("period");
  const from = parseInstant(period?.get("from")?.text ?? "", timeZone);
  const to = parseEnd(period?.get("to")?.text ?? "", timeZone);
  if (from === undefined || to === undefined || to < from) return undefined;
  return {
    id: file.id ?? "",
    path: file.path,
    place: root.get("id")?.place ?? root.place,
    tranche: fields.get("tranche")?.text || undefined,
    scope: fields.get("scope")?.text || undefined,
    from,
    to,
    values: new Map((fields.get("values")?.entries() ?? []).map(([key, value]) => [key.text, measurementOf(value)])),
  };
}

const percentiles = [
  [50, "p50"],
  [95, "p95"],
  [99, "p99"],
] as const;

function measurementOf(part: Cursor<MeasurementPart>): Measurement {
  const number = (key: "good" | "total") => {
    const value = part.get(key)?.value;
    return typeof value === "number" && value >= 0 ? value : undefined;
  };
  return {
    value: parseValue(part.get("value")?.text ?? "")?.value,
    good: number("good"),
    total: number("total"),
    percentiles: new Map(
      percentiles.flatMap(([percent, key]) => {
        const value = parseValue(part.get(key)?.text ?? "");
        return typeof value?.value === "number" ? [[percent, value.value] as const] : [];
      }),
    ),
    reader: part.get("reader")?.text || undefined,
    by: new Map(
      (part.get("by")?.entries() ?? []).flatMap(([key, count]) =>
        typeof count.value === "number" ? [[key.text, count.value] as const] : [],
      ),
    ),
    sameCause: (part.get("sameCause")?.items() ?? []).flatMap((item) => item.get("count")?.value ?? []),
    place: part.place,
  };
}
