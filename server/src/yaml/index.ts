// yaml: text to nodes with exact places, and back only as range edits. One reader: the `yaml` package.
// It must never know a playbook, a record or a rule, and never writes through the package's own printer:
// quoting style, comments and order of a person's file survive every edit.
// Start reading at types.ts, then document.ts (blocks) and scalar-map.ts (YAML 1.2.2 chapters 7 and 8).

export { applyEdits } from "./apply.ts";
export { scalarCollector } from "./collect.ts";
export type { EntryOf, ItemOf, KeyOf, ValueAt } from "./cursor.ts";
export { Cursor, isNullNode } from "./cursor.ts";
export { parseYaml } from "./document.ts";
export { appendItem, insertEntry, insertTopLevel, removeEntry, removeItem } from "./edit.ts";
export { entryStart } from "./extent.ts";
export { type LayoutEdit, layoutEdits } from "./format.ts";
export { type ListPolicy, mergeMaps } from "./merge.ts";
export { nodeAtPointer, type Plain, toPlain } from "./plain.ts";
export { nodeAt, type Spot, type YamlPath } from "./spot.ts";
export * from "./types.ts";
export { setScalar, writeScalar } from "./write-scalar.ts";
