import type { Instant } from "../base/index.ts";
import type { Condition, KpiSnapshot, Measurement, Playbook, Tranche } from "../playbook/index.ts";

/** What speaks for one condition: one Snapshot, or several that follow each other or are of several senders. */
export interface Evidence {
  readonly from: Instant;
  readonly to: Instant;
  readonly measurement: Measurement;
  readonly snapshots: readonly KpiSnapshot[];
}

export type Found =
  | { readonly kind: "found"; readonly evidence: Evidence }
  | { readonly kind: "none" }
  | { readonly kind: "reaches-back"; readonly snapshot: KpiSnapshot };

/** The KPI under which Snapshots hold what a condition asks for: `bounce.<class>` is a part of the bounces. */
function valueId(kpi: string): string {
  return kpi.startsWith("bounce.") ? "hard-bounce-rate" : kpi;
}

/**
 * The evidence for a condition (LANGUAGE 5): of the tranche, where Snapshots know it, else of its senders, else of its domains.
 * What begins before the window counts people who did not move, and hides a failing pilot: it is left out.
 */
export function evidenceFor(playbook: Playbook, tranche: Tranche, condition: Condition): Found {
  const id = valueId(condition.kpi);
  const holding = playbook.snapshots.filter((one) => one.values.has(id));
  for (const groups of scopesOf(playbook, tranche, condition)) {
    const own = groups.map((isOf) => holding.filter(isOf)).filter((list) => list.length > 0);
    if (own.length === 0) continue;
    const start = tranche.window?.from;
    const inside = own.map((list) => list.filter((one) => start === undefined || one.from >= start)).filter((list) => list.length > 0);
    if (inside.length === 0) return { kind: "reaches-back", snapshot: latest(own.flat()) };
    return { kind: "found", evidence: together(inside.map((list) => backwards(list, id, condition.overSeconds))) };
  }
  return { kind: "none" };
}

type IsOf = (snapshot: KpiSnapshot) => boolean;

/** Ways to read the scope, the best first; each is one group of Snapshots, or one per sender or domain. */
function scopesOf(playbook: Playbook, tranche: Tranche, { scope }: Condition): readonly (readonly IsOf[])[] {
  const nobodys = (one: KpiSnapshot) => one.tranche === undefined || one.tranche === tranche.id;
  const ofTranche =
    (id: string): IsOf =>
    (one) =>
      (one.tranche === id && (one.scope === undefined || one.scope === "tranche")) || one.scope === id;
  const named =
    (id: string): IsOf =>
    (one) =>
      nobodys(one) && one.scope?.toLowerCase() === id.toLowerCase();
  if (scope === undefined)
    return [[ofTranche(tranche.id)], tranche.senders.map(({ id }) => named(id)), tranche.domains.map(({ name }) => named(name))];
  if (scope === "all") return [[(one) => one.scope === "all" || (one.scope === undefined && one.tranche === undefined)]];
  return [[playbook.tranches.has(scope) ? ofTranche(scope) : named(scope)]];
}

function latest(list: readonly KpiSnapshot[]): KpiSnapshot {
  return list.reduce((best, one) => (one.to > best.to || (one.to === best.to && one.from < best.from) ? one : best));
}

/** The latest, and those right before it while it is shorter than what is asked for. A gap ends it. */
function backwards(list: readonly KpiSnapshot[], id: string, overSeconds: number | undefined): Evidence {
  const last = latest(list);
  const parts = [last];
  let from = last.from;
  while (overSeconds !== undefined && last.to - from < overSeconds * 1000) {
    const before = list.filter((one) => one.to === from && one.from < one.to && isCounted(one, id));
    if (before.length === 0 || !isCounted(last, id)) break;
    const part = latest(before);
    parts.push(part);
    from = part.from;
  }
  return { from, to: last.to, snapshots: parts, measurement: summed(parts.map((one) => one.values.get(id) as Measurement)) };
}

function isCounted(snapshot: KpiSnapshot, id: string): boolean {
  const value = snapshot.values.get(id);
  return value?.good !== undefined && value.total !== undefined;
}

/** What all of them cover: as short as the shortest, as old as the oldest. */
function together(parts: readonly Evidence[]): Evidence {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  return {
    from: Math.max(...parts.map(({ from }) => from)),
    to: Math.min(...parts.map(({ to }) => to)),
    snapshots: parts.flatMap(({ snapshots }) => snapshots),
    measurement: summed(parts.map(({ measurement }) => measurement)),
  };
}

/** Counts are added. A value without counts cannot be: the whole is not known then. */
function summed(parts: readonly Measurement[]): Measurement {
  const [first] = parts as readonly [Measurement, ...Measurement[]];
  if (parts.length === 1) return first;
  const add = (of: (part: Measurement) => number | undefined) => {
    const numbers = parts.map(of);
    return numbers.every((one) => one !== undefined) ? numbers.reduce((sum: number, one) => sum + (one ?? 0), 0) : undefined;
  };
  const by = new Map<string, number>();
  for (const part of parts) for (const [key, count] of part.by) by.set(key, (by.get(key) ?? 0) + count);
  const [good, total] = [add((part) => part.good), add((part) => part.total)];
  return {
    ...first,
    value: good !== undefined && total ? good / total : undefined,
    ...{ good, total, by, percentiles: new Map(), sameCause: parts.flatMap((part) => part.sameCause) },
  };
}
