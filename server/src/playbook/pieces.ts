import { noteRead, noteReadOf, noteWhole, noting, pieceName } from "../base/index.ts";
import { Cursor, type YamlEntry, type YamlMap } from "../yaml/index.ts";
import { isEqual, keep, keepMap } from "./keep.ts";
import type { Playbook } from "./types.ts";

// A playbook says which of its pieces are read (`noteRead`), so that work that rests on few of them need not be done again
// when another changes. A piece is a property, one entry of a map of the model, one key of the document, one entry of
// an index over it, or a column: one field of all tranches, senders or domains, for who walks over them. What hangs below a
// piece is never changed in place.

/** What computes an index of a playbook. One function, one index. */
export type PlaybookIndex<V> = (playbook: Playbook) => ReadonlyMap<string, V>;

interface Pieces {
  readonly plain: Playbook;
  readonly indexes: Map<PlaybookIndex<unknown>, ReadonlyMap<string, unknown>>;
}

const piecesOf = new WeakMap<Playbook, Pieces>();
const indexNames = new Map<string, PlaybookIndex<unknown>>();
const namesOfIndexes = new WeakMap<PlaybookIndex<unknown>, string>();

/** The same playbook, saying what is read of it. */
export function inPieces(plain: Playbook): Playbook {
  const origin = plain.path;
  const pieces = {} as Record<string, PropertyDescriptor>;
  for (const [name, value] of Object.entries(plain) as [keyof Playbook, unknown][]) {
    const shown =
      value instanceof Map
        ? mapInPieces(value as ReadonlyMap<string, unknown>, origin, name)
        : isMapPiece(name)
          ? shownMap(plain, origin, name)
          : undefined;
    pieces[name] = {
      enumerable: true,
      get() {
        if (shown) return shown;
        noteRead(origin, name);
        return value;
      },
    };
  }
  const playbook = Object.defineProperties({}, pieces) as Playbook;
  piecesOf.set(playbook, { plain, indexes: new Map() });
  return playbook;
}

/** Maps whose things are read field by field. */
const columns = ["tranches", "senders", "domains"] as const;
type Columns = (typeof columns)[number];

/** A thing of such a map that says which of its fields are read. */
export function inColumns<T extends object>(map: Columns, origin: string, plain: T): T {
  const fields: PropertyDescriptorMap = {};
  const thing = {};
  for (const [name, value] of Object.entries(plain)) {
    const piece = pieceName(origin, `${map}.${name}`);
    fields[name] = {
      enumerable: true,
      get() {
        noteReadOf(thing, piece);
        return value;
      },
    };
  }
  return Object.defineProperties(thing, fields) as T;
}

/** Whether a piece, by its names in `noteRead`, is the same in two versions of a playbook. */
export function isSamePiece(older: Playbook, newer: Playbook, piece: string, key: string | undefined): boolean {
  const [a, b] = [plainOf(older), plainOf(newer)];
  const index = indexNames.get(piece);
  if (index) return indexOf(older, index).get(key ?? "") === indexOf(newer, index).get(key ?? "");
  if (isMapPiece(piece)) {
    const [left, right] = [documentOf(a, piece), documentOf(b, piece)];
    if (key === undefined) return left === right;
    if (key === placeKey) return isEqual(left.place, right.place);
    return isSameEntry(left.entry(key.slice(1)), right.entry(key.slice(1)));
  }
  const [map = "", field] = piece.split(".");
  if (field !== undefined) return isSameColumn(a[map as Columns], b[map as Columns], field);
  const [left, right] = [a[piece as keyof Playbook], b[piece as keyof Playbook]];
  if (key === undefined) return left === right;
  const [from, to] = [left, right] as unknown as readonly ReadonlyMap<string, unknown>[];
  return from?.get(key) === to?.get(key);
}

/** `keys`: which things there are, in which order. */
function isSameColumn(a: ReadonlyMap<string, object>, b: ReadonlyMap<string, object>, field: string): boolean {
  if (a === b) return true;
  if (field === keysField) return isEqual([...a.keys()], [...b.keys()]);
  const value = (thing: object | undefined) => (thing as Readonly<Record<string, unknown>> | undefined)?.[field];
  // Things that came or went are told by the keys.
  for (const [key, thing] of b) {
    const old = a.get(key);
    if (old !== undefined && old !== thing && !isEqual(value(old), value(thing))) return false;
  }
  return true;
}

const keysField = "(keys)";

/** An entry of an index over a playbook, which is computed once for each version of it. */
export function indexed<V>(playbook: Playbook, index: PlaybookIndex<V>, key: string): V | undefined {
  noteRead(pathOf(playbook), nameOf(index), key);
  const value = indexOf(playbook, index).get(key);
  if (Array.isArray(value)) for (const item of value) if (typeof item === "object") noteWhole(item);
  return value;
}

function pathOf(playbook: Playbook): string {
  return plainOf(playbook).path;
}

function nameOf(index: PlaybookIndex<unknown>): string {
  let name = namesOfIndexes.get(index);
  if (name === undefined) {
    name = `index ${indexNames.size}`;
    namesOfIndexes.set(index, name);
    indexNames.set(name, index);
  }
  return name;
}

function indexOf<V>(playbook: Playbook, index: PlaybookIndex<V>): ReadonlyMap<string, V> {
  let own = piecesOf.get(playbook);
  if (!own) {
    own = { plain: playbook, indexes: new Map() };
    piecesOf.set(playbook, own);
  }
  const known = own.indexes.get(index) as ReadonlyMap<string, V> | undefined;
  if (known) return known;
  const { plain } = own;
  const made = noting(undefined, () => index(plain));
  own.indexes.set(index, made);
  return made;
}

/** Takes over what the indexes of an older version have in common with those of a newer. */
export function keepIndexes(older: Playbook | undefined, newer: Playbook): void {
  const [before, after] = [older && piecesOf.get(older), piecesOf.get(newer)];
  if (!before || !after) return;
  for (const [index, values] of before.indexes) {
    const made = noting(undefined, () => index(after.plain));
    after.indexes.set(index, keepMap(values, made));
  }
}

function mapInPieces<V>(map: ReadonlyMap<string, V>, origin: string, name: string): ReadonlyMap<string, V> {
  const isColumns = columns.some((one) => one === name);
  const whole = (): ReadonlyMap<string, V> => {
    noteRead(origin, isColumns ? `${name}.${keysField}` : name);
    return map;
  };
  return {
    get: (key) => {
      noteRead(origin, name, key);
      const value = map.get(key);
      if (typeof value === "object" && value !== null) noteWhole(value);
      return value;
    },
    has: (key) => {
      noteRead(origin, name, key);
      return map.has(key);
    },
    get size() {
      return whole().size;
    },
    keys: () => whole().keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    forEach: (visit) => {
      whole().forEach(visit);
    },
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  };
}

const placeKey = "@place";

/** The document as it is written, and as if all of it stood in one file (see assemble.ts). */
type MapPiece = "root" | "fields";

function isMapPiece(name: string): name is MapPiece {
  return name === "root" || name === "fields";
}

function documentOf(plain: Playbook, piece: MapPiece): YamlMap {
  return piece === "root" ? plain.root : (plain.fields.node as YamlMap);
}

function shownMap(plain: Playbook, origin: string, piece: MapPiece): YamlMap | Playbook["fields"] {
  const map = rootInPieces(documentOf(plain, piece), origin, piece);
  return piece === "root" ? map : new Cursor(map);
}

/** An entry that is joined from several files is made anew each time, of the nodes that stand in them. */
function isSameEntry(a: YamlEntry | undefined, b: YamlEntry | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return isEqual(new Cursor(a.key), new Cursor(b.key)) && isEqual(new Cursor(a.value), new Cursor(b.value));
}

function rootInPieces(root: YamlMap, origin: string, piece: MapPiece): YamlMap {
  const entry: YamlMap["entry"] = (key) => {
    noteRead(origin, piece, `.${key}`);
    return root.entry(key);
  };
  return {
    kind: "map",
    flow: root.flow,
    get entries() {
      noteRead(origin, piece);
      return root.entries;
    },
    get place() {
      noteRead(origin, piece, placeKey);
      return root.place;
    },
    entry,
    get: (key) => entry(key)?.value,
  };
}

/** The playbook itself, whose reads nobody notes. */
export function plainOf(playbook: Playbook): Playbook {
  return piecesOf.get(playbook)?.plain ?? playbook;
}

/** Of the pieces of a newer playbook those of the older that are equal. Both are plain. */
export function keepPieces(before: Playbook | undefined, newer: Playbook): Playbook {
  if (!before) return newer;
  const kept = Object.fromEntries(
    (Object.keys(newer) as (keyof Playbook)[]).map((name) => {
      const [a, b] = [before[name], newer[name]];
      if (b instanceof Map) return [name, keepMap(a as unknown as ReadonlyMap<unknown, unknown>, b)];
      return [name, isMapPiece(name) ? b : keep<unknown>(a, b)];
    }),
  );
  return kept as unknown as Playbook;
}
