import type { YamlNode, YamlScalar } from "../yaml/index.ts";
import { alternatives, child, escapePointer, type JsonSchema, shapeFor } from "./schema.ts";

export interface Visit {
  readonly node: YamlNode;
  /** The field as its parent describes it. */
  readonly field: JsonSchema;
  /** The one of its shapes that fits the node; `undefined` where a map, list or scalar stands that may not. */
  readonly shape: JsonSchema | undefined;
  readonly pointer: string;
  /** The key it stands under; items of a list have that of the list. */
  readonly key: YamlScalar | undefined;
}

/** Every node that the schema knows, outside in. */
export function walkSchema(root: YamlNode, schema: JsonSchema, visit: (visit: Visit) => void): void {
  step({ node: root, field: schema, pointer: "", key: undefined }, 0, (one) => visit(one), walkOn);
}

/** The field that the schema has for a node, by its JSON pointer; `undefined` where no such node may stand. */
export function fieldAt(root: YamlNode, schema: JsonSchema, pointer: string): JsonSchema | undefined {
  let node: YamlNode | undefined = root;
  let field: JsonSchema | undefined = schema;
  for (const part of pointer.split("/").slice(1)) {
    const shape: JsonSchema | undefined = node && field && shapeFor(node, alternatives(field));
    if (!shape || !node) return undefined;
    if (node.kind === "list") {
      field = shape.items;
      node = node.items[Number(part)];
    } else {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      field = node.kind === "map" ? child(shape, key) : undefined;
      node = node.kind === "map" ? node.get(key) : undefined;
    }
  }
  return node && field;
}

/** What is collected from one document: from a root and its schema. */
export type Collect<T> = (root: YamlNode, schema: JsonSchema) => readonly T[];

/**
 * Collects over all nodes that the schema knows, outside in. What came of an entry of the document's maps (a domain, a
 * tranche) is remembered with its node, which lives as long as its text: an edit walks over what it changed. So `visit` may
 * rest on nothing but the visit.
 */
export function collector<T>(visit: (visit: Visit, add: (item: T) => void) => void): Collect<T> {
  const known = new WeakMap<YamlNode, { readonly at: Spot; readonly items: readonly T[] }>();
  return (root, schema) => {
    let items: T[] = [];
    const add = (item: T) => void items.push(item);
    const enter: Enter = (at, depth, walk) => {
      if (depth !== entryDepth || at.node.kind === "scalar") return walk();
      const before = known.get(at.node);
      if (before && before.at.field === at.field && before.at.pointer === at.pointer && before.at.key === at.key) {
        for (const item of before.items) items.push(item);
        return;
      }
      const outer = items;
      items = [];
      walk();
      known.set(at.node, { at, items });
      for (const item of items) outer.push(item);
      items = outer;
    };
    step({ node: root, field: schema, pointer: "", key: undefined }, 0, (one) => visit(one, add), enter);
    return items;
  };
}

/** Entries of the maps of a document: `/domains/example.com`. */
const entryDepth = 2;

type Spot = Omit<Visit, "shape">;
/** Goes on below a node, or not. */
type Enter = (at: Spot, depth: number, walk: () => void) => void;

const walkOn: Enter = (_at, _depth, walk) => walk();

function step(at: Spot, depth: number, visit: (visit: Visit) => void, enter: Enter): void {
  enter(at, depth, () => {
    const { node, field, pointer, key } = at;
    const shape = shapeFor(node, alternatives(field));
    visit({ node, field, shape, pointer, key });
    if (!shape) return;
    if (node.kind === "list" && shape.items) {
      for (const [i, item] of node.items.entries())
        step({ node: item, field: shape.items, pointer: `${pointer}/${i}`, key }, depth + 1, visit, enter);
    } else if (node.kind === "map") {
      for (const entry of node.entries) {
        const field = child(shape, entry.key.text);
        if (field)
          step(
            { node: entry.value, field, pointer: `${pointer}/${escapePointer(entry.key.text)}`, key: entry.key },
            depth + 1,
            visit,
            enter,
          );
      }
    }
  });
}
