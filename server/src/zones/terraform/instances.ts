import { attribute } from "./module.ts";
import type { HclAttribute, HclBlock } from "./syntax.ts";
import { at, evaluate, knownText, type Scope, unknownKey, unknownValue, type Value } from "./values.ts";

const maxInstances = 200;

/** `each.key`, `each.value` and `count.index` of one instance. */
export type Each = ReadonlyMap<string, Value>;

export interface Instance {
  readonly each: Each;
  /** False where nobody can say how often the block is there. */
  readonly known: boolean;
}

/** What `for_each` and `count` make of a block. */
export function instancesOf(block: HclBlock, scope: Scope): readonly Instance[] {
  const forEach = attribute(block, "for_each");
  if (forEach) {
    const value = evaluate(forEach.value, scope);
    if (value.kind === "map")
      return [...value.entries].slice(0, maxInstances).map(([key, one]) => ({
        each: new Map([
          ["each.key", keyValue(key, forEach, scope)],
          ["each.value", one],
        ]),
        known: true,
      }));
    if (value.kind === "list")
      return value.items.slice(0, maxInstances).map((one) => ({
        each: new Map([
          ["each.key", one],
          ["each.value", one],
        ]),
        known: true,
      }));
    const why = unknownValue("what for_each goes over is not known");
    return [
      {
        each: new Map([
          ["each.key", why],
          ["each.value", why],
        ]),
        known: false,
      },
    ];
  }
  const count = attribute(block, "count");
  if (!count) return [{ each: new Map(), known: true }];
  const value = evaluate(count.value, scope);
  const index = (i: number): Value => ({ kind: "number", value: i, place: { unit: scope.unit, ...count.range } });
  if (value.kind !== "number") return [{ each: new Map([["count.index", unknownValue("its count is not known")]]), known: false }];
  return Array.from({ length: Math.min(value.value, maxInstances) }, (_, i) => ({
    each: new Map([["count.index", index(i)]]),
    known: true,
  }));
}

function keyValue(key: string, { value }: HclAttribute, scope: Scope): Value {
  if (key === unknownKey) return unknownValue("a key of what for_each goes over is not known");
  return { kind: "text", pieces: [at(key, { unit: scope.unit, ...value.range })] };
}

/** The instance that an index (`["a"]`, `[0]`) chooses; `undefined` where it is not known. */
export function eachAt(block: HclBlock, index: string | undefined, scope: Scope): Each | undefined {
  if (!attribute(block, "for_each") && !attribute(block, "count")) return new Map();
  const all = instancesOf(block, scope).filter(({ known }) => known);
  return all.find(({ each }) => {
    const key = each.get("each.key") ?? each.get("count.index");
    return index !== undefined && key !== undefined && knownText(key) === index;
  })?.each;
}
