import { namesWorthAsking, recordNameAt } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import { TextPositions } from "./convert.ts";
import type { RecordName, RecordNamesParams } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";

export async function recordNames(state: ServerState, parameters: RecordNamesParams | null): Promise<readonly RecordName[]> {
  const names: RecordName[] = [...(await nameAt(state, parameters?.at))];
  for (const workspace of state.workspaces.all) {
    await workspace.ready;
    for (const part of workspace.current()) names.push(...namesWorthAsking(workspace.context(part)));
  }
  const unique = new Map<string, RecordName>();
  for (const one of names) if (!unique.has(`${one.type} ${one.name}`)) unique.set(`${one.type} ${one.name}`, one);
  return [...unique.values()];
}

async function nameAt(state: ServerState, at: RecordNamesParams["at"]): Promise<readonly RecordName[]> {
  const here = at && (await documentAt(state, at.uri, false));
  if (!here) return [];
  const text = here.context.documents.find(({ path }) => path === here.path)?.text ?? "";
  // Positions of custom requests are UTF-16 whatever was agreed.
  const found = recordNameAt(here.context, here.path, new TextPositions(text, "utf-16").offset(at.position));
  return found ? [found] : [];
}
