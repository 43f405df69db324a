import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { explainFileError } from "./read-text.ts";

/** What is generated, fetched or evidence, and never holds documents. */
const skipped: ReadonlySet<string> = new Set(["node_modules", "data"]);
/** Beyond this somebody asked for a whole disk. */
const maxFolders = 20_000;

export interface Walk {
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
  readonly trouble: readonly { readonly path: string; readonly why: string }[];
}

/** Every file below a folder. A folder reached twice through links is entered once. */
export async function walkFolder(folder: string): Promise<Walk> {
  const files: string[] = [];
  const trouble: { path: string; why: string }[] = [];
  const seen = new Set<string>();
  const open = [folder];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (seen.size >= maxFolders) {
      trouble.push({
        path: folder,
        why: `has more than ${maxFolders} folders below it, and not all were read: name the folder of the playbook`,
      });
      break;
    }
    try {
      const real = await realpath(current);
      if (seen.has(real)) continue;
      seen.add(real);
      for (const entry of await readdir(current, { withFileTypes: true })) {
        const path = join(current, entry.name);
        const kind = entry.isSymbolicLink() ? await targetKind(path) : entry.isDirectory() ? "folder" : "file";
        if (kind === "file") files.push(path);
        else if (kind === "folder" && isEntered(entry.name)) open.push(path);
      }
    } catch (error) {
      trouble.push({ path: current, why: explainFileError(error) });
    }
  }
  return { files: files.sort(), trouble };
}

/** Hidden folders are tools' own, but for the one that web servers hand out (RFC 8615). */
function isEntered(folder: string): boolean {
  return folder === ".well-known" || (!folder.startsWith(".") && !skipped.has(folder));
}

/** A link that leads nowhere is a file: whoever wants it hears that it does not exist. */
async function targetKind(path: string): Promise<"file" | "folder"> {
  const target = await stat(path).catch(() => undefined);
  return target?.isDirectory() ? "folder" : "file";
}
