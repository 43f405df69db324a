import { noteRead, unnoted } from "../base/index.ts";
import { Cursor, type YamlMap } from "../yaml/index.ts";
import { keep, keepMap } from "./keep.ts";
import type { Playbook } from "./types.ts";

// A playbook says which of its pieces are read (`noteRead`), so that work that rests on few of them need not be done again
// when another changes. A piece is a property, one entry of a map of the model, one key of the document, or one entry of
// an index over it. What hangs below a piece is never changed in place, so the piece's identity stands for all of it.

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
        : name === "root"
          ? rootInPieces(plain.root, origin)
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
  pieces.fields = { enumerable: true, value: new Cursor(pieces.root?.get?.() as YamlMap) };
  const playbook = Object.defineProperties({}, pieces) as Playbook;
  piecesOf.set(playbook, { plain, indexes: new Map() });
  return playbook;
}

/** What a piece holds now, by its names in `noteRead`; two versions of it are the same if they are identical. */
export function pieceAt(playbook: Playbook, piece: string, key: string | undefined): unknown {
  const plain = piecesOf.get(playbook)?.plain ?? playbook;
  const index = indexNames.get(piece);
  if (index) return indexOf(playbook, index).get(key ?? "");
  if (piece === "root") return key === undefined ? plain.root : key === placeKey ? plain.root.place : plain.root.entry(key.slice(1));
  const value = plain[piece as keyof Playbook];
  return key === undefined ? value : (value as unknown as ReadonlyMap<string, unknown>).get(key);
}

/** An entry of an index over a playbook, which is computed once for each version of it. */
export function indexed<V>(playbook: Playbook, index: PlaybookIndex<V>, key: string): V | undefined {
  noteRead(playbook.path, nameOf(index), key);
  return indexOf(playbook, index).get(key);
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
  const made = unnoted(() => index(plain));
  own.indexes.set(index, made);
  return made;
}

/** Takes over what the indexes of an older version have in common with those of a newer. */
export function keepIndexes(older: Playbook | undefined, newer: Playbook): void {
  const [before, after] = [older && piecesOf.get(older), piecesOf.get(newer)];
  if (!before || !after) return;
  for (const [index, values] of before.indexes) {
    const made = unnoted(() => index(after.plain));
    after.indexes.set(index, keepMap(values, made));
  }
}

function mapInPieces<V>(map: ReadonlyMap<string, V>, origin: string, name: string): ReadonlyMap<string, V> {
  const whole = (): ReadonlyMap<string, V> => {
    noteRead(origin, name);
    return map;
  };
  return {
    get: (key) => {
      noteRead(origin, name, key);
      return map.get(key);
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

function rootInPieces(root: YamlMap, origin: string): YamlMap {
  const entry: YamlMap["entry"] = (key) => {
    noteRead(origin, "root", `.${key}`);
    return root.entry(key);
  };
  return {
    kind: "map",
    flow: root.flow,
    get entries() {
      noteRead(origin, "root");
      return root.entries;
    },
    get place() {
      noteRead(origin, "root", placeKey);
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
      return [name, name === "root" || name === "fields" ? b : keep<unknown>(a, b)];
    }),
  );
  return kept as unknown as Playbook;
}
