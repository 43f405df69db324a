import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { readTextFile } from "./read-text.ts";

/** The files of one folder, for who reads an embedded internet. Relative paths start at `root`. */
export function diskFolder(root: string): {
  list(folder: string): Promise<readonly string[]>;
  readFile(path: string): Promise<string | undefined>;
} {
  return {
    list: async (folder) => {
      const entries = await readdir(resolve(root, folder), { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    },
    readFile: async (path) => {
      const read = await readTextFile(resolve(root, path));
      return read.ok ? read.text : undefined;
    },
  };
}
