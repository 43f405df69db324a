import type { Place } from "../base/index.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "../yaml/index.ts";

/** A map that no text holds as such: entries of one or of several maps, each with its own place. */
export function mapOf(entries: readonly YamlEntry[], place: Place): YamlMap {
  const byKey = new Map(entries.map((entry) => [entry.key.text, entry]));
  const entry = (key: string) => byKey.get(key);
  return { kind: "map", entries, flow: false, place, entry, get: (key) => entry(key)?.value };
}

/** The entries of a map, of two equal keys the last; nothing for any other node. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === "map" ? node.entries.filter((entry) => node.entry(entry.key.text) === entry) : [];
}

/** A map under `key`; `undefined` for anything else. */
export function mapAt(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const node = map?.get(key);
  return node?.kind === "map" ? node : undefined;
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** A scalar that says something else than what is written at its place. */
export function renamed(scalar: YamlScalar, text: string): YamlScalar {
  return { kind: "scalar", value: text, text, style: scalar.style, place: scalar.place, content: () => scalar.content() };
}
