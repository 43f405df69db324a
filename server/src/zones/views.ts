import { isWithin, type Name, type RRType, type ZoneData } from "../dns/index.ts";
import type { LocatedSet, ZoneSource } from "./types.ts";
import type { ZoneDocument } from "./zone-document/index.ts";

/** A record set that is there and whose records nobody can say. */
export interface Lost {
  /** `undefined`: any. */
  readonly type: RRType | undefined;
  readonly why: string;
  readonly path: string;
}

/** What one zone file, one Zone document, or a document over its base says about one origin in the chosen phases. */
export interface View {
  readonly origin: Name;
  /** The text with the fixed records. */
  readonly path: string;
  /** The document whose phases are in it. */
  readonly documentPath: string | undefined;
  readonly data: ZoneData;
  /** Why nothing it says can be relied on. */
  readonly unknown: string | undefined;
  /** A record that could not be read may own any name. */
  readonly anyOwner: boolean;
  readonly lost: ReadonlyMap<Name, readonly Lost[]>;
  /** What other phases list and the chosen ones do not. */
  readonly elsewhere: ReadonlyMap<Name, ReadonlySet<RRType>>;
  readonly source: ZoneSource | undefined;
  /** A complete zone file includes it, and so says all that it says. */
  readonly isIncluded: boolean;
  readonly documents: readonly ZoneDocument[];
  /** Document path to its chosen phase, where it has one. */
  readonly chosen: ReadonlyMap<string, string>;
  located(name: Name, type: RRType): LocatedSet | undefined;
  /** Whether a set of this owner is listed. */
  states(name: Name): boolean;
  pathOf(set: LocatedSet): string | undefined;
}

/** The longest origin first; of one origin, documents without a base before files. `overlay` says who is asked first. */
export function viewsOf(
  zones: readonly ZoneSource[],
  documents: readonly ZoneDocument[],
  phases: Readonly<Record<string, string>>,
): readonly View[] {
  const views: View[] = [];
  const included = new Set(zones.flatMap((zone) => (zone.covers === "zone" ? [...(zone.includes?.keys() ?? [])] : [])));
  const over = new Map<ZoneSource, ZoneDocument[]>();
  for (const document of documents) {
    const base = document.base === undefined ? undefined : zones.find((zone) => zone.path === document.base);
    if (base) over.set(base, [...(over.get(base) ?? []), document]);
    // An origin that its base does not hold has no fixed records that anybody has read.
    for (const origin of document.origins) {
      if (!base || (base.origin !== undefined && !isWithin(origin, base.origin)))
        views.push(viewOf(origin, undefined, [document], phases, false));
    }
  }
  for (const zone of zones) {
    const above = over.get(zone) ?? [];
    const origin = zone.origin ?? above[0]?.origins[0];
    if (origin !== undefined) views.push(viewOf(origin, zone, above, phases, included.has(zone.path)));
  }
  return views.sort((a, b) => b.origin.length - a.origin.length);
}

/** One object, so that a combination without it is the same combination again. */
const noSets: readonly LocatedSet[] = [];

function viewOf(
  origin: Name,
  source: ZoneSource | undefined,
  documents: readonly ZoneDocument[],
  phases: Readonly<Record<string, string>>,
  isIncluded: boolean,
): View {
  const chosen = new Map<string, string>();
  const parts: { readonly sets: readonly LocatedSet[]; readonly path: string }[] = [];
  const elsewhere = new Map<Name, Set<RRType>>();
  const lost = new Map<Name, Lost[]>();
  const lose = (owner: Name, one: Lost) => {
    const same = lost.get(owner);
    if (same) same.push(one);
    else lost.set(owner, [one]);
  };
  for (const document of documents) {
    const phase = phaseOf(document, phases);
    if (phase !== undefined) chosen.set(document.path, phase);
    parts.push(
      { sets: (phase === undefined ? undefined : document.phases.get(phase)) ?? noSets, path: document.path },
      { sets: document.fixed, path: document.path },
    );
    for (const { owner, type, why, phase: own } of document.unknownSets) {
      if (own === undefined || own === phase || phase === undefined) lose(owner, { type, why, path: document.path });
      // A set of another phase that cannot be read yet is still listed there.
      else if (type !== undefined) add(elsewhere, owner, type);
    }
    for (const [name, sets] of document.phases) {
      if (name === phase) continue;
      for (const set of sets) {
        // Nobody says which phase holds: what any of them lists is open.
        if (phase === undefined) lose(set.owner, { type: set.type, why: "which phase is live is not said", path: document.path });
        else add(elsewhere, set.owner, set.type);
      }
    }
  }
  if (source) parts.push({ sets: source.sets, path: source.path });
  for (const { owner, type } of source?.lost ?? [])
    lose(owner, { type, why: `a record of ${owner} could not be read`, path: source?.path ?? "" });
  const document = documents[0];
  const complete = source ? source.covers === "zone" : document?.covers === "zone";
  const { data, homes } = combine(origin, complete, parts);
  for (const set of data.sets) elsewhere.get(set.owner)?.delete(set.type);
  const byName = new Map<Name, Map<RRType, LocatedSet>>();
  return {
    origin,
    path: source?.path ?? document?.path ?? "",
    documentPath: document?.path,
    data,
    unknown: source?.unknown ?? documents.find((one) => one.unknown !== undefined)?.unknown ?? missingBase(source, documents),
    anyOwner: source?.unknownOwners === "all",
    lost,
    elsewhere,
    source,
    isIncluded,
    documents,
    chosen,
    located: (name, type) => setsAt(name).get(type),
    states: (name) => setsAt(name).size > 0,
    pathOf: (set) => homes.get(set),
  };

  function setsAt(name: Name): ReadonlyMap<RRType, LocatedSet> {
    if (byName.size === 0) {
      for (const set of data.sets) {
        const at = byName.get(set.owner);
        if (at) at.set(set.type, set);
        else byName.set(set.owner, new Map([[set.type, set]]));
      }
    }
    return byName.get(name) ?? new Map<RRType, LocatedSet>();
  }
}

function missingBase(source: ZoneSource | undefined, documents: readonly ZoneDocument[]): string | undefined {
  const base = source ? undefined : documents.find((document) => document.base !== undefined)?.base;
  return base === undefined ? undefined : `its base ${base} has not been read`;
}

/** The chosen phase; a name that the document does not have is none. */
function phaseOf(document: ZoneDocument, phases: Readonly<Record<string, string>>): string | undefined {
  const phase = Object.hasOwn(phases, document.id) ? phases[document.id] : document.live;
  return phase !== undefined && document.phases.has(phase) ? phase : undefined;
}

function add(into: Map<Name, Set<RRType>>, owner: Name, type: RRType): void {
  const types = into.get(owner);
  if (types) types.add(type);
  else into.set(owner, new Set([type]));
}

interface LocatedData extends ZoneData {
  readonly sets: readonly LocatedSet[];
}

interface Combined {
  readonly data: LocatedData;
  readonly homes: ReadonlyMap<LocatedSet, string>;
}

interface Part {
  readonly sets: readonly LocatedSet[];
  readonly path: string;
}

// Every analysis lays the same few texts over each other, and the index of a zone hangs on its object.
const combinations = new WeakMap<
  readonly LocatedSet[],
  { readonly origin: Name; readonly complete: boolean; readonly parts: readonly Part[]; readonly combined: Combined }[]
>();
const keptCombinations = 8;

/** All sets of the parts; the first that states an owner and type wins. */
function combine(origin: Name, complete: boolean, parts: readonly Part[]): Combined {
  const anchor = parts.at(-1)?.sets ?? [];
  const kept = combinations.get(anchor) ?? [];
  const same = kept.find(
    (one) =>
      one.origin === origin &&
      one.complete === complete &&
      one.parts.length === parts.length &&
      one.parts.every((part, i) => part.sets === parts[i]?.sets && part.path === parts[i]?.path),
  );
  if (same) return same.combined;
  const sets = new Map<string, LocatedSet>();
  const homes = new Map<LocatedSet, string>();
  for (const part of parts) {
    for (const set of part.sets) {
      const key = `${set.type} ${set.owner}`;
      if (sets.has(key) || !isWithin(set.owner, origin)) continue;
      sets.set(key, set);
      homes.set(set, part.path);
    }
  }
  const combined = { data: { origin, complete, sets: [...sets.values()] }, homes };
  combinations.set(anchor, [{ origin, complete, parts, combined }, ...kept].slice(0, keptCombinations));
  return combined;
}
