import type { YamlEntry, YamlList, YamlMap, YamlNode } from "./types.ts";

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** By map and list. A node never changes, and those of unchanged text live over edits. */
const plains = new WeakMap<YamlNode, Plain>();

/** The bare value, as a JSON Schema validator wants it. Of two equal keys the last one counts. Nobody may change it. */
export function toPlain(node: YamlNode): Plain {
  if (node.kind === "scalar") return node.value;
  const known = plains.get(node);
  if (known !== undefined) return known;
  const plain = plainOf(node);
  plains.set(node, plain);
  return plain;
}

function plainOf(node: YamlMap | YamlList): Plain {
  switch (node.kind) {
    case "list":
      return node.items.map(toPlain);
    case "map": {
      const plain: { [key: string]: Plain } = {};
      for (const { key, value } of node.entries) {
        // An assignment to `__proto__` would set the prototype.
        if (key.text === "__proto__")
          Object.defineProperty(plain, key.text, { value: toPlain(value), enumerable: true, configurable: true, writable: true });
        else plain[key.text] = toPlain(value);
      }
      return plain;
    }
  }
}

/** The node a JSON pointer names, and the map entry whose value it is. `undefined` where the pointer leads nowhere. */
export function nodeAtPointer(root: YamlNode, pointer: string): { readonly node: YamlNode; readonly entry?: YamlEntry } | undefined {
  let node = root;
  let entry: YamlEntry | undefined;
  for (const part of pointer.split("/").slice(1)) {
    const step = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (node.kind === "map") {
      entry = node.entry(step);
      if (!entry) return undefined;
      node = entry.value;
    } else if (node.kind === "list") {
      const item = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
      if (!item) return undefined;
      entry = undefined;
      node = item;
    } else return undefined;
  }
  return entry ? { node, entry } : { node };
}
