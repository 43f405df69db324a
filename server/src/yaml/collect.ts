import type { YamlNode, YamlScalar } from "./types.ts";

/** How deep the entries lie whose nodes live as long as their text: those of the maps of a document. */
const entryDepth = 2;

/**
 * Looks at every scalar value of a document with the nearest key above it, and lists what came of it. What came of an entry
 * of the document's maps is remembered with its node, so an edit looks at what it changed.
 */
export function scalarCollector<T>(look: (scalar: YamlScalar, key: string) => T | undefined): (root: YamlNode) => readonly T[] {
  const known = new WeakMap<YamlNode, { readonly key: string; readonly items: readonly T[] }>();
  const walk = (node: YamlNode, key: string, depth: number, into: T[]): void => {
    if (node.kind === "scalar") {
      const item = look(node, key);
      if (item !== undefined) into.push(item);
      return;
    }
    const before = depth === entryDepth ? known.get(node) : undefined;
    if (before?.key === key) {
      into.push(...before.items);
      return;
    }
    const items: T[] = [];
    if (node.kind === "list") for (const item of node.items) walk(item, key, depth + 1, items);
    else for (const entry of node.entries) walk(entry.value, entry.key.text, depth + 1, items);
    if (depth === entryDepth) known.set(node, { key, items });
    for (const item of items) into.push(item);
  };
  return (root) => {
    const items: T[] = [];
    walk(root, "", 0, items);
    return items;
  };
}
