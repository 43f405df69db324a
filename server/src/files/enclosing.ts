import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { languageOf } from "./language.ts";
import { readTextFile } from "./read-text.ts";

const maxLevels = 12;

/** Whether the text is a playbook, before anybody has parsed it. */
export function looksLikePlaybook(text: string): boolean {
  return /^kind:[ \t]*["']?Playbook\b/m.test(text);
}

/** The folder of the playbook that a folder belongs to (LANGUAGE 1.3: the nearest upwards), if there is one. */
export async function enclosingPlaybook(folder: string): Promise<string | undefined> {
  let current = folder;
  for (let level = 0; level < maxLevels; level++) {
    const names = await readdir(current).catch(() => [] as string[]);
    for (const name of names) {
      const path = join(current, name);
      if (languageOf(path.replaceAll("\\", "/")) !== "mailtranche") continue;
      const read = await readTextFile(path);
      if (read.ok && looksLikePlaybook(read.text)) return current;
    }
    // A repository is a border, and so is a home folder.
    if (names.includes(".git") || current === homedir() || dirname(current) === current) return undefined;
    current = dirname(current);
  }
  return undefined;
}
