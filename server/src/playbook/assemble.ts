import { toName } from "../dns/index.ts";
import type { YamlEntry, YamlMap, YamlScalar } from "../yaml/index.ts";
import { rootOf, scalarAt } from "./kinds.ts";
import { entriesOf, mapAt, mapOf, renamed } from "./maps.ts";
import type { Kind, SourceFile } from "./types.ts";

/** Kinds whose documents are entries of a map of the playbook (LANGUAGE 1.3); `rename` is a key that has another name there. */
const maps: Readonly<Partial<Record<Kind, { readonly map: string; readonly rename?: Readonly<Record<string, string>> }>>> = {
  Tranche: { map: "tranches" },
  Domain: { map: "domains" },
  Sender: { map: "senders" },
  Gate: { map: "gates" },
  Gateway: { map: "gateways" },
  Route: { map: "routes" },
  Safety: { map: "safety", rename: { insurance: "kind" } },
  Kpi: { map: "kpis" },
  Probe: { map: "probes" },
  Alert: { map: "alerts" },
  Warmup: { map: "warmup" },
};

export interface PartMap {
  readonly kind: Kind;
  readonly map: string;
  readonly rename?: Readonly<Record<string, string>>;
}

/** The kinds whose documents may as well be entries of a map of the playbook. */
export const partMaps: readonly PartMap[] = Object.entries(maps).map(([kind, part]) => ({ kind: kind as Kind, ...part }));

export function mapOfKind(kind: Kind): PartMap | undefined {
  return partMaps.find((part) => part.kind === kind);
}

/** What makes a file a document, and is no field of the entry. */
const header: ReadonlySet<string> = new Set(["apiVersion", "kind", "id", "title"]);

/** A playbook as if all of it stood in one file. */
export interface Assembled {
  readonly root: YamlMap;
  /** The file in which an entry of a map stands. */
  pathOf(key: YamlScalar): string;
}

/** Entries of the playbook's own maps come first, and win over files with the same id: that is an error of its own. */
export function assemble(root: YamlMap, path: string, files: readonly SourceFile[]): Assembled {
  const added = new Map<string, Added>();
  const paths = new Map<YamlScalar, string>();
  for (const file of files) {
    // What stands in a text that was not read in full is not known: it is unread, and nothing of it counts.
    const target = file.kind && file.readable ? maps[file.kind] : undefined;
    const own = rootOf(file);
    const id = scalarAt(own, "id");
    if (!target || !own || !id || id.text === "") continue;
    const { map } = target;
    const group = added.get(map) ?? { ids: new Set(entriesOf(root.get(map)).map(({ key }) => idOf(map, key.text))), entries: [] };
    added.set(map, group);
    if (group.ids.has(idOf(map, id.text))) continue;
    group.ids.add(idOf(map, id.text));
    group.entries.push({ key: id, value: bodyOf(own, target.rename), place: own.place });
    paths.set(id, file.path);
  }
  const changed = [...added].filter(([, { entries }]) => entries.length > 0);
  if (changed.length === 0) return { root, pathOf: () => path };
  const joined = new Map(changed.map(([map, { entries }]) => [map, joinedEntry(root, map, entries)]));
  const kept = root.entries.map((entry) => (root.entry(entry.key.text) === entry ? (joined.get(entry.key.text) ?? entry) : entry));
  const fresh = [...joined].filter(([map]) => root.entry(map) === undefined).map(([, entry]) => entry);
  return { root: mapOf([...kept, ...fresh], root.place), pathOf: (key) => paths.get(key) ?? path };
}

interface Added {
  readonly ids: Set<string>;
  readonly entries: YamlEntry[];
}

function idOf(map: string, id: string): string {
  return map === "domains" ? (toName(id) ?? id) : id;
}

function joinedEntry(root: YamlMap, map: string, entries: readonly YamlEntry[]): YamlEntry {
  const written = mapAt(root, map);
  const first = entries[0] as YamlEntry;
  const entry = root.entry(map) ?? { key: renamed(first.key, map), value: first.value, place: first.place };
  return { ...entry, value: mapOf([...(written?.entries ?? []), ...entries], written?.place ?? entry.place) };
}

const bodies = new WeakMap<YamlMap, YamlMap>();

/** The document without its header; the same object as long as the document is. */
function bodyOf(root: YamlMap, rename: Readonly<Record<string, string>> = {}): YamlMap {
  const known = bodies.get(root);
  if (known) return known;
  const entries = root.entries.filter(({ key }) => !header.has(key.text));
  const body = mapOf(
    entries.map((entry) => {
      const name = rename[entry.key.text];
      return name === undefined ? entry : { ...entry, key: renamed(entry.key, name) };
    }),
    root.place,
  );
  bodies.set(root, body);
  return body;
}
