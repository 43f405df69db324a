import { type Place, textAt } from "../../base/index.ts";
import type { YamlMap, YamlNode } from "../../yaml/index.ts";

/** Where `null` or `~` takes a default away. A key without a value is being written, and means nothing yet. */
export function switchedOff(map: YamlNode | undefined, key: string): Place | undefined {
  const value = map?.kind === "map" ? map.get(key) : undefined;
  return value?.kind === "scalar" && value.value === null && textAt(value.place).trim() !== "" ? value.place : undefined;
}

/** The value of an entry as it is written, before defaults are merged under it: `null` is gone afterwards. */
export function writtenEntry(root: YamlMap, plural: string, key: Place): YamlNode | undefined {
  const map = root.get(plural);
  return map?.kind === "map" ? map.entries.find((entry) => entry.key.place === key)?.value : undefined;
}

export function below(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === "map" ? node.get(key) : undefined;
}
