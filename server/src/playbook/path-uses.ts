import { folderOf, joinPath, pathFrom, type TextEdit } from "../base/index.ts";
import { setScalar, type YamlScalar } from "../yaml/index.ts";
import { isOurs, rootOf } from "./kinds.ts";
import { isPath } from "./paths.ts";
import { schemaOf } from "./schema.ts";
import { walkSchema } from "./schema-walk.ts";
import type { Playbook, SourceFile } from "./types.ts";

/** A file or folder that gets another path. Both are relative to the workspace folder. */
export interface PathChange {
  readonly from: string;
  readonly to: string;
}

/**
 * What has to change in the documents of a playbook so that their paths mean the same files after files or folders were
 * renamed. Globs with signs of their own and texts with variables stay: nobody knows which of their files were meant.
 */
export function pathEdits(
  playbook: Playbook,
  changes: readonly PathChange[],
): readonly { readonly path: string; readonly edits: readonly TextEdit[] }[] {
  const folder = folderOf(moved(playbook.path, changes));
  return playbook.files.flatMap((file) => {
    const edits = pathsIn(file).flatMap((node): readonly TextEdit[] => {
      const [written = "", ...variable] = node.text.split("#");
      const meant = moved(joinPath(playbook.folder, written), changes);
      if (joinPath(folder, written) === meant) return [];
      const slash = written.endsWith("/") ? "/" : "";
      return setScalar(node, [`${pathFrom(folder, meant)}${slash}`, ...variable].join("#"));
    });
    return edits.length > 0 ? [{ path: file.path, edits }] : [];
  });
}

/** Where a path is after the changes: itself, or what stands below a folder that is renamed. */
function moved(path: string, changes: readonly PathChange[]): string {
  for (const { from, to } of changes) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return `${to}${path.slice(from.length)}`;
  }
  return path;
}

/** Scalars that name one file or folder relative to the playbook (LANGUAGE 1.4). */
function pathsIn(file: SourceFile): readonly YamlScalar[] {
  const root = rootOf(file);
  const found: YamlScalar[] = [];
  if (!root || !file.kind || !isOurs(file)) return found;
  walkSchema(root, schemaOf(file.kind), ({ node, shape }) => {
    if (node.kind !== "scalar" || node.value === null || !shape || node.text.includes("${") || /^[a-z][\w+.-]*:/i.test(node.text)) return;
    const isOne = shape.format === "x-path" || (shape.format === "x-glob" && !/[*?{]/.test(node.text));
    const isFile = (shape["x-ref"] === "zone" && isPath(node.text)) || (shape["x-ref"] === "phase" && node.text.includes("#"));
    if (isOne || isFile) found.push(node);
  });
  return found;
}
