import { lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { explainFileError } from "./read-text.ts";

/** Makes new files with the folders they need: all or none. Nothing is written over, and no link is followed to a file. */
export async function createFiles(
  files: readonly { readonly absolutePath: string; readonly shown: string; readonly text: string }[],
): Promise<string | undefined> {
  for (const { absolutePath, shown } of files) if (await exists(absolutePath)) return `${shown} exists already: it is left as it is`;
  const made: string[] = [];
  for (const { absolutePath, shown, text } of files) {
    try {
      await mkdir(dirname(absolutePath), { recursive: true });
      await writeFile(absolutePath, text, { flag: "wx" });
      made.push(absolutePath);
    } catch (error) {
      await Promise.all(made.map((path) => rm(path, { force: true })));
      return `${shown} ${explainFileError(error, "write")}`;
    }
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
