import { namesWorthAsking } from "../features/index.ts";
import type { RecordName } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";

export async function recordNames({ workspaces }: ServerState): Promise<readonly RecordName[]> {
  const names: RecordName[] = [];
  for (const workspace of workspaces.all) {
    await workspace.ready;
    for (const part of workspace.current()) names.push(...namesWorthAsking(workspace.context(part)));
  }
  return [...new Map(names.map((one) => [`${one.type} ${one.name}`, one])).values()];
}
