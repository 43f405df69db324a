import { Cursor, type YamlNode } from "../yaml/index.ts";

// What is read anew from an edited text is mostly what it was. Where it is, the older object is kept, so that its identity
// says so to whoever rests on it.

/** Deeper than anything in the model; what lies deeper counts as changed. */
const deepest = 6;

/** The older of two equal values, else the newer. */
export function keep<T>(older: T | undefined, newer: T): T {
  return older !== undefined && isSame(older, newer, deepest) ? older : newer;
}

/**
 * The older map if all is as it was; else a map with the older of each two equal values. `made` is what a value becomes
 * that is new.
 */
export function keepMap<K, V>(
  older: ReadonlyMap<K, V> | undefined,
  newer: ReadonlyMap<K, V>,
  made: (value: V) => V = (value) => value,
): ReadonlyMap<K, V> {
  const kept = new Map<K, V>();
  for (const [key, value] of newer) {
    const old = older?.get(key);
    kept.set(key, old !== undefined && isSame(old, value, deepest) ? old : made(value));
  }
  return older && sameEntries(older, kept) ? older : kept;
}

function sameEntries<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const other = others.next().value;
    if (other?.[0] !== key || other[1] !== value) return false;
  }
  return true;
}

/** The older list if all is as it was; else a list with the older of each two equal items that have the same `key`. */
export function keepList<T>(older: readonly T[] | undefined, newer: readonly T[], key: (item: T) => unknown): readonly T[] {
  if (!older) return newer;
  const known = new Map(older.map((item) => [key(item), item]));
  const kept = newer.map((item) => keep(known.get(key(item)), item));
  return kept.length === older.length && kept.every((item, i) => item === older[i]) ? older : kept;
}

/** Whether two values are equal as far as anybody can tell who does not compare identities. */
export function isEqual(a: unknown, b: unknown): boolean {
  return isSame(a, b, deepest);
}

function isSame(a: unknown, b: unknown, depth: number): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || depth === 0) return false;
  if (a instanceof Cursor) return b instanceof Cursor && sameNode(a.node, b.node);
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i], depth - 1));
  if (a instanceof Map) return b instanceof Map && sameMaps(a, b, depth - 1);
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return keys.every((key) =>
    // Equal texts at two places are two things.
    key === "unit" ? left[key] === right[key] : Object.hasOwn(right, key) && isSame(left[key], right[key], depth - 1),
  );
}

function sameMaps(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>, depth: number): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const other = others.next().value;
    if (!other || other[0] !== key || !isSame(value, other[1], depth)) return false;
  }
  return true;
}

/** Nodes that hold the same written nodes: merging a map with its defaults makes new ones of the same entries. */
function sameNode(a: YamlNode, b: YamlNode): boolean {
  if (a === b) return true;
  if (a.place.unit !== b.place.unit || a.place.start !== b.place.start || a.place.end !== b.place.end) return false;
  if (a.kind === "map")
    return (
      b.kind === "map" &&
      a.flow === b.flow &&
      a.entries.length === b.entries.length &&
      a.entries.every((entry, i) => {
        const other = b.entries[i];
        return other !== undefined && (entry === other || (entry.key === other.key && sameNode(entry.value, other.value)));
      })
    );
  return (
    a.kind === "list" &&
    b.kind === "list" &&
    a.items.length === b.items.length &&
    a.items.every((item, i) => sameNode(item, b.items[i] as YamlNode))
  );
}
