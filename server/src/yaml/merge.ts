import { isNullNode } from "./cursor.ts";
import { makeMap } from "./nodes.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode } from "./types.ts";

export type ListPolicy = "replace" | ((child: YamlList, parent: YamlList) => YamlNode);

/**
 * `parent` with the entries of `child` over it: the child wins per key, maps merge by key, lists replace unless `policy`
 * says otherwise for their path, null removes. Entries keep the places where they are written.
 */
export function mergeMaps(child: YamlMap, parent: YamlMap, policy: (path: readonly string[]) => ListPolicy = () => "replace"): YamlMap {
  return merge(child, parent, policy, []);
}

function merge(child: YamlMap, parent: YamlMap, policy: (path: readonly string[]) => ListPolicy, path: readonly string[]): YamlMap {
  const entries: YamlEntry[] = [];
  for (const inherited of effective(parent)) {
    const own = child.entry(inherited.key.text);
    if (!own) entries.push(inherited);
    else if (!isNullNode(own.value)) entries.push(mergeEntry(own, inherited, policy, [...path, own.key.text]));
  }
  for (const own of effective(child)) {
    if (!parent.entry(own.key.text) && !isNullNode(own.value)) entries.push(own);
  }
  return makeMap(entries, child.flow, child.place);
}

/** Of two equal keys the last one counts, as in `get`. */
function effective(map: YamlMap): readonly YamlEntry[] {
  return map.entries.filter((entry) => map.entry(entry.key.text) === entry);
}

function mergeEntry(
  own: YamlEntry,
  inherited: YamlEntry,
  policy: (path: readonly string[]) => ListPolicy,
  path: readonly string[],
): YamlEntry {
  if (own.value.kind === "map" && inherited.value.kind === "map") return { ...own, value: merge(own.value, inherited.value, policy, path) };
  if (own.value.kind === "list" && inherited.value.kind === "list") {
    const how = policy(path);
    return how === "replace" ? own : { ...own, value: how(own.value, inherited.value) };
  }
  return own;
}
