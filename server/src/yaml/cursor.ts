import type { Place } from "../base/index.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "./types.ts";

/** The keys of every member of a union, not only the common ones. */
export type KeyOf<T> = T extends readonly unknown[] ? never : T extends object ? keyof T & string : never;
export type ValueAt<T, K extends string> = T extends readonly unknown[]
  ? never
  : T extends object
    ? K extends keyof T
      ? NonNullable<T[K]>
      : never
    : never;
export type ItemOf<T> = T extends readonly (infer Item)[] ? NonNullable<Item> : never;
export type EntryOf<T> = T extends readonly unknown[] ? never : T extends object ? NonNullable<T[keyof T]> : never;

/**
 * A node seen through the type its schema gives it. What the text really holds may differ (schema findings say so), so a
 * missing or unfit part is `undefined` or empty and never throws.
 */
export class Cursor<T> {
  readonly node: YamlNode;

  constructor(node: YamlNode) {
    this.node = node;
  }

  get place(): Place {
    return this.node.place;
  }

  /** The plain value of a scalar; `undefined` for null, maps and lists. */
  get value(): T | undefined {
    return this.node.kind === "scalar" && this.node.value !== null ? (this.node.value as T) : undefined;
  }

  /** The text of a scalar as written, before YAML reads numbers and booleans (`1.10`, `yes`); empty for maps and lists. */
  get text(): string {
    return this.node.kind === "scalar" ? this.node.text : "";
  }

  /** The value under a key. `undefined` when the key is absent or its value is null. */
  get<K extends KeyOf<T>>(key: K): Cursor<ValueAt<T, K>> | undefined {
    const value = this.entry(key)?.value;
    return value && !isNullNode(value) ? new Cursor(value) : undefined;
  }

  /** Key and value as written, for places; also when the value is null. */
  entry<K extends KeyOf<T>>(key: K): YamlEntry | undefined {
    return this.node.kind === "map" ? this.node.entry(key) : undefined;
  }

  /** The key is there and its value is null: switched off, or not typed yet. */
  isNull<K extends KeyOf<T>>(key: K): boolean {
    const value = this.entry(key)?.value;
    return value !== undefined && isNullNode(value);
  }

  /** All entries of a map in order, also those with null values; both of two equal keys. */
  entries(): readonly (readonly [key: YamlScalar, value: Cursor<EntryOf<T>>])[] {
    return this.node.kind === "map" ? this.node.entries.map((entry) => [entry.key, new Cursor<EntryOf<T>>(entry.value)] as const) : [];
  }

  /** The items of a list in order. */
  items(): readonly Cursor<ItemOf<T>>[] {
    return this.node.kind === "list" ? this.node.items.map((item) => new Cursor<ItemOf<T>>(item)) : [];
  }
}

export function isNullNode(node: YamlNode): boolean {
  return node.kind === "scalar" && node.value === null;
}
