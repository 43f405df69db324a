import { answerFrom, type Delegated, isWithin, type Name, parentName, type Result, type ZoneData } from "../dns/index.ts";
import type { ZoneSource } from "../zones/index.ts";
import { type Faults, faultsOf } from "./faults.ts";
import type { DnsQuestion } from "./upstream.ts";

/** A zone that is answered for, wherever its records come from. */
export interface ServedZone {
  readonly path: string;
  readonly data: ZoneData;
  /** Names that lines which could not be read may own: their answers are not known. */
  readonly unknownOwners: readonly Name[] | "all";
  /** What the fault `stale` answers from. */
  readonly stale?: ZoneData;
}

/** Several zones and what is broken about them: one folder of `embedded:`, or what `dns serve` was given. */
export interface Internet {
  readonly zones: readonly ServedZone[];
  readonly faults: Faults;
  /** Text files that web servers there hold, by URL. */
  readonly documents?: ReadonlyMap<string, string>;
}

export type Decision =
  | { readonly kind: "fault"; readonly fault: "servfail" | "timeout" | "refused" | "garbage" }
  | { readonly kind: "not-ours" }
  | { readonly kind: "unreadable"; readonly why: string }
  | { readonly kind: "answer"; readonly zone: ZoneData; readonly result: Result | Delegated; readonly truncate: boolean };

/** What the servers of this internet do with a question; how it is sent is another matter. */
export function decide(internet: Internet, question: DnsQuestion): Decision {
  const faults = faultsOf(internet.faults, question.name);
  for (const fault of ["timeout", "garbage", "refused", "servfail"] as const) if (faults.includes(fault)) return { kind: "fault", fault };
  const zone = zoneFor(internet, question);
  if (!zone) return { kind: "not-ours" };
  const data = faults.includes("stale") ? (zone.stale ?? older(zone.data)) : zone.data;
  const result = answerFrom(data, question);
  if (!result) return { kind: "not-ours" };
  if (isDoubtful(zone, question.name, result))
    return { kind: "unreadable", why: `${zone.path} has errors where ${question.name} may be defined` };
  return { kind: "answer", zone: data, result, truncate: faults.includes("truncate") };
}

/** Whether a line that could not be read may say otherwise: at the name, as a cut or alias above it, or as what makes it exist. */
function isDoubtful({ data, unknownOwners }: ServedZone, name: Name, result: Result | Delegated): boolean {
  if (unknownOwners === "all") return true;
  return unknownOwners.some((owner) => {
    if (owner === name || (owner !== data.origin && isWithin(name, owner))) return true;
    const isWildcardAbove = owner.startsWith("*.") && isWithin(name, owner.slice(2) as Name);
    return result.kind === "nxdomain" && (isWildcardAbove || isWithin(owner, name));
  });
}

const origins = new WeakMap<Internet, ReadonlyMap<Name, ServedZone>>();

/** The zone with the longest origin. RFC 4035 3.1.4.1: DS of a cut is the parent's. */
function zoneFor(internet: Internet, question: DnsQuestion): ServedZone | undefined {
  let byOrigin = origins.get(internet);
  if (!byOrigin) {
    byOrigin = new Map(internet.zones.map((zone) => [zone.data.origin, zone]));
    origins.set(internet, byOrigin);
  }
  const above = question.type === "DS" ? parentName(question.name) : undefined;
  return (above === undefined ? undefined : nearest(byOrigin, above)) ?? nearest(byOrigin, question.name);
}

function nearest(byOrigin: ReadonlyMap<Name, ServedZone>, name: Name): ServedZone | undefined {
  for (let at: Name | undefined = name; at !== undefined; at = parentName(at)) {
    const zone = byOrigin.get(at);
    if (zone) return zone;
  }
  return undefined;
}

const olderZones = new WeakMap<ZoneData, ZoneData>();

/** The same zone under the serial before this one: a secondary that has not been told. */
function older(zone: ZoneData): ZoneData {
  const known = olderZones.get(zone);
  if (known) return known;
  const sets = zone.sets.map((set) =>
    set.type === "SOA"
      ? {
          ...set,
          records: set.records.map((record) => (record.kind === "soa" ? { ...record, serial: (record.serial - 1) >>> 0 } : record)),
        }
      : set,
  );
  const made = { ...zone, sets };
  olderZones.set(zone, made);
  return made;
}

/** A zone as its text gives it; a text: why it cannot be served. */
export function servedZone(source: ZoneSource, stale?: ZoneSource): ServedZone | string {
  if (source.origin === undefined) return `${source.path} does not say which zone it is; add $ORIGIN or a SOA record`;
  // Here a file is all there is of its zone, even without a SOA: nobody else could be asked.
  const data: ZoneData = { origin: source.origin, complete: true, sets: source.sets };
  const staleData = stale && { origin: source.origin, complete: true, sets: stale.sets };
  return {
    path: source.path,
    data,
    unknownOwners: source.unknown === undefined ? source.unknownOwners : "all",
    ...(staleData ? { stale: staleData } : {}),
  };
}
