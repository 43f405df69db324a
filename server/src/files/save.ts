import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { explainFileError, readTextFile } from "./read-text.ts";

/**
 * Replaces a file's text in one step: whoever reads sees the old text or the new one. Keeps permissions, links and a byte
 * order mark. `expected` is the text that `text` was made from: a file that changed meanwhile is left alone.
 */
export async function saveText(absolutePath: string, text: string, expected: string): Promise<string | undefined> {
  try {
    const target = await realpath(absolutePath);
    const now = await readTextFile(target);
    if (!now.ok) return now.why;
    if (now.text !== expected) return "changed while it was being fixed: run fix again";
    const { mode } = await stat(target);
    const temporary = join(dirname(target), `.${basename(target)}.mailtranche-${process.pid}`);
    try {
      const file = await open(temporary, "wx", mode);
      try {
        await file.writeFile(`${now.bom ? "\uFEFF" : ""}${text}`);
        await file.sync();
      } finally {
        await file.close();
      }
      // The mode of `open` passes through the umask.
      await chmod(temporary, mode);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return undefined;
  } catch (error) {
    return explainFileError(error, "write");
  }
}
