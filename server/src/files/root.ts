import { stat } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { enclosingPlaybook } from "./enclosing.ts";

/**
 * The folder that paths should be relative to: `cwd`, unless that lies inside a playbook's folder. Seen from within, a file
 * has two names (`a.zone` and `../zones/a.zone`), and the playbook only knows the one from its own folder.
 */
export async function workspaceRoot(cwd: string, starts: readonly string[]): Promise<string> {
  let root = cwd;
  for (const start of starts) {
    const path = resolve(cwd, start);
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    const folder = isFolder ? path : dirname(path);
    const around = (await enclosingPlaybook(folder)) ?? folder;
    const inside = around.endsWith(sep) ? around : `${around}${sep}`;
    if (root.startsWith(inside)) root = around;
  }
  return root;
}
