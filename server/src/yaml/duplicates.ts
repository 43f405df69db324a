import type { YamlEntry, YamlNode, YamlProblem } from "./types.ts";

// More of them say nothing new.
const maxPerMap = 100;

/** Equal keys of one map: the problem is at the later one and leads to the first. */
export function reportDuplicates(node: YamlNode, problems: YamlProblem[]): void {
  if (node.kind !== "map") return;
  const first = new Map<string, YamlEntry>();
  let left = maxPerMap;
  for (const entry of node.entries) {
    const { text, place } = entry.key;
    const before = first.get(text);
    if (!before) first.set(text, entry);
    else if (place.end > place.start && left-- > 0)
      problems.push({
        code: "duplicate-key",
        message: `${text} stands twice in this map and the last one counts: remove or rename one`,
        place,
        related: before.key.place,
      });
  }
}
