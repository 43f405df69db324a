import { inventoryKinds, logicalNames, type Playbook } from "../playbook/index.ts";
import type { YamlPath } from "../yaml/index.ts";

/** What `inventory.columns` takes at a path of a Playbook: what a column is about, or the headers of the files that are read. */
export function columnWordsAt(
  playbook: Playbook | undefined,
  path: YamlPath,
): readonly { readonly text: string; readonly detail: string }[] {
  if (path[0] !== "inventory" || path[1] !== "columns" || path.length > 3) return [];
  const found = new Map<string, string[]>();
  for (const kind of inventoryKinds) {
    const use = playbook?.inventory.files[kind];
    const names = path.length === 2 ? logicalNames(kind) : use?.state === "read" ? use.table.columns.map(({ header }) => header) : [];
    for (const name of names) found.set(name, [...(found.get(name) ?? []), kind]);
  }
  return [...found].map(([text, kinds]) => ({ text, detail: kinds.join(", ") }));
}
