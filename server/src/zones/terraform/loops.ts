import type { HclFor } from "./syntax.ts";
import { at, evaluate, knownText, type Scope, unknownKey, unknownValue, type Value } from "./values.ts";

/** More than this is no list of records. */
const maxItems = 1000;

/** What a `for` gives, where all that it goes over and asks is known from the text. */
export function looped(loop: HclFor, scope: Scope): Value {
  const collection = evaluate(loop.collection, scope);
  const items = itemsOf(collection, loop, scope);
  if (!items) return unknownValue(collection.kind === "unknown" ? collection.why : "what `for` goes over is not known");
  const results: { readonly key: string; readonly value: Value }[] = [];
  for (const item of items) {
    const inner = scopeOfItem(loop, item, scope);
    if (loop.condition) {
      const condition = evaluate(loop.condition, inner);
      if (condition.kind !== "literal" || condition.value === null) return unknownValue("what the `if` of a `for` asks is not known");
      if (!condition.value) continue;
    }
    const key = loop.resultKey ? (knownText(evaluate(loop.resultKey, inner)) ?? unknownKey) : "";
    results.push({ key, value: withoutLiterals(evaluate(loop.result, inner), loop, scope) });
  }
  if (!loop.resultKey) return { kind: "list", items: results.map(({ value }) => value), at: undefined };
  if (!loop.grouped) return { kind: "map", entries: new Map(results.map(({ key, value }) => [key, value])) };
  const groups = new Map<string, Value[]>();
  for (const { key, value } of results) groups.set(key, [...(groups.get(key) ?? []), value]);
  return { kind: "map", entries: new Map([...groups].map(([key, values]) => [key, { kind: "list", items: values, at: undefined }])) };
}

interface Item {
  readonly key: Value;
  readonly value: Value;
}

/** Maps are gone over in the order of their keys. */
function itemsOf(collection: Value, loop: HclFor, scope: Scope): readonly Item[] | undefined {
  const place = { unit: scope.unit, ...loop.collection.range };
  if (collection.kind === "list" && collection.items.length <= maxItems)
    return collection.items.map((value, i) => ({ key: { kind: "number", value: i, place }, value }));
  if (collection.kind !== "map" || collection.entries.has(unknownKey) || collection.entries.size > maxItems) return undefined;
  const sorted = [...collection.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, value]) => ({ key: { kind: "text", pieces: [at(key, place)] }, value }));
}

function scopeOfItem({ key, value }: HclFor, item: Item, outer: Scope): Scope {
  return {
    ...outer,
    lookup(path) {
      if (path[0] === value) return path.length === 1 ? item.value : undefined;
      if (key !== undefined && path[0] === key) return path.length === 1 ? item.key : undefined;
      return outer.lookup(path);
    },
  };
}

/** A string inside the loop makes many values: changing it would change all of them. */
function withoutLiterals(value: Value, loop: HclFor, scope: Scope): Value {
  switch (value.kind) {
    case "text": {
      const { literal } = value;
      const { start, end } = loop.range;
      const isInside =
        literal?.unit === scope.unit &&
        literal.node.range.start >= start &&
        literal.node.range.end <= end &&
        !inCollection(literal.node.range.start);
      return isInside ? { kind: "text", pieces: value.pieces } : value;
    }
    case "list":
      return { ...value, items: value.items.map((item) => withoutLiterals(item, loop, scope)) };
    case "map":
      return { kind: "map", entries: new Map([...value.entries].map(([key, one]) => [key, withoutLiterals(one, loop, scope)])) };
    case "number":
    case "literal":
    case "unknown":
      return value;
  }

  function inCollection(offset: number): boolean {
    return loop.collection.range.start <= offset && offset < loop.collection.range.end;
  }
}
