import { globPattern } from "../playbook/index.ts";
import { wantedBeside } from "../zones/index.ts";
import type { WorkspaceFile } from "./types.ts";

/** `own` and, of `all`, the DNS texts that they refer to: included files, the rest of a module, and what those refer to. */
export function withBeside(own: readonly WorkspaceFile[], all: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  const taken = new Set(own);
  for (const file of taken) {
    if (file.language !== "dns-zone") continue;
    const patterns = wantedBeside(file.path, file.text).map(globPattern);
    if (patterns.length === 0) continue;
    // A Set gives what is added while it is walked.
    for (const other of all) if (other.language === "dns-zone" && patterns.some((pattern) => pattern.test(other.path))) taken.add(other);
  }
  return [...taken];
}
