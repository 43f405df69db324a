import { isWithin, nameChain, nameLabels, parseName } from "./names.ts";
import type { Name, Question, RecordSet, Result, RRType } from "./types.ts";

/** Record sets that speak for a zone: for all of it (`complete`), or only for what they list. */
export interface ZoneData {
  readonly origin: Name;
  readonly complete: boolean;
  readonly sets: readonly RecordSet[];
}

/** The servers of another zone decide from `cut` on. */
export interface Delegated {
  readonly kind: "delegated";
  readonly cut: Name;
}

/** Owner to its sets by type. An empty non-terminal is there with no sets (RFC 4592 2.2.2). */
type ZoneIndex = ReadonlyMap<Name, ReadonlyMap<RRType, RecordSet>>;

const indexes = new WeakMap<ZoneData, ZoneIndex>();

/** Owners and empty non-terminals of the zone; built once per object, so that a lookup costs only its labels. */
export function indexZone(zone: ZoneData): ZoneIndex {
  const known = indexes.get(zone);
  if (known) return known;
  const index = new Map<Name, Map<RRType, RecordSet>>();
  index.set(zone.origin, new Map());
  for (const set of zone.sets) {
    if (!isWithin(set.owner, zone.origin)) continue;
    const node = index.get(set.owner);
    if (node) {
      const before = node.get(set.type);
      node.set(set.type, before ? { ...before, records: [...before.records, ...set.records] } : set);
      continue;
    }
    for (const name of nameChain(set.owner, zone.origin)) {
      if (index.has(name)) break;
      index.set(name, new Map());
    }
    index.get(set.owner)?.set(set.type, set);
  }
  indexes.set(zone, index);
  return index;
}

/**
 * What the zone's servers would answer (RFC 1034 4.3.2, wildcards after RFC 4592), aliases not followed. `undefined`: the
 * question is not theirs, or the sets do not cover it.
 */
export function answerFrom(zone: ZoneData, question: Question): Result | Delegated | undefined {
  if (question.kind !== "dns") return undefined;
  const index = indexZone(zone);
  if (!zone.complete) return question.type === "ANY" ? undefined : answerAt(index.get(question.name), question.type);
  // From the apex down: a zone cut or a DNAME hides what lies below it.
  const chain = nameChain(question.name, zone.origin);
  let encloser: Name | undefined;
  for (let i = chain.length - 1; i >= 0; i--) {
    const name = chain[i] as Name;
    const node = index.get(name);
    if (!node) break;
    encloser = name;
    // RFC 4035 3.1.4.1: DS of a cut is the parent's.
    if (name !== zone.origin && node.has("NS") && !(i === 0 && question.type === "DS")) return { kind: "delegated", cut: name };
    const alias = node.get("DNAME");
    if (alias && i > 0) return renamed(question.name, name, alias);
  }
  if (encloser === undefined) return undefined;
  const negativeTtl = negativeTtlOf(index.get(zone.origin)?.get("SOA"));
  const node = encloser === question.name ? index.get(encloser) : index.get((encloser === "." ? "*" : `*.${encloser}`) as Name);
  if (!node) return { kind: "nxdomain", ...negativeTtl };
  return answerAt(node, question.type) ?? { kind: "nodata", ...negativeTtl };
}

function answerAt(node: ReadonlyMap<RRType, RecordSet> | undefined, type: RRType): Result | undefined {
  if (!node || node.size === 0) return undefined;
  if (type === "ANY") return { kind: "records", records: [...node.values()].flatMap((set) => set.records) };
  const alias = node.get("CNAME");
  const target = alias?.records[0];
  if (alias && target?.kind === "name" && type !== "CNAME") return { kind: "cname", target: target.target, ...statedTtl(alias) };
  const set = node.get(type);
  return set && { kind: "records", records: set.records, ...statedTtl(set) };
}

/** RFC 6672 2.3: the part below the owner moves under the target. A name that gets too long does not resolve. */
function renamed(name: Name, owner: Name, alias: RecordSet): Result {
  const record = alias.records[0];
  const labels = nameLabels(name);
  const prefix = labels.slice(0, labels.length - nameLabels(owner).length).join(".");
  const target = record?.kind === "name" ? parseName(prefix, record.target) : undefined;
  return target === undefined
    ? { kind: "failed", why: "servfail", detail: `the DNAME of ${owner} makes a name that is too long` }
    : { kind: "cname", target, ...statedTtl(alias) };
}

function statedTtl(set: RecordSet): { ttlSeconds?: number } {
  return set.ttlSeconds === undefined ? {} : { ttlSeconds: set.ttlSeconds };
}

/** RFC 2308 3: the smaller of the SOA's TTL and its MINIMUM. */
function negativeTtlOf(soa: RecordSet | undefined): { negativeTtlSeconds?: number } {
  const record = soa?.records[0];
  return record?.kind === "soa" ? { negativeTtlSeconds: Math.min(record.minimum, soa?.ttlSeconds ?? record.minimum) } : {};
}
