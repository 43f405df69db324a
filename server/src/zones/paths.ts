import { folderOf, joinPath } from "../base/index.ts";

/** A path relative to the folder of another file. */
export function besides(path: string, relative: string): string {
  return joinPath(folderOf(path), relative);
}

/** The folder of a file and those around it, from the inside, each with its final `/`; the last one is the workspace (empty). */
export function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  const folders: string[] = [];
  for (let length = parts.length; length >= 0; length--) {
    folders.push(
      parts
        .slice(0, length)
        .map((part) => `${part}/`)
        .join(""),
    );
    if (parts[length - 1] === "..") break;
  }
  return folders;
}
