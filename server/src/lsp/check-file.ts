import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { formatOf, looksLikeDns, type ZoneSource } from "../zones/index.ts";
import type { CheckFileParams, CheckFileResult } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";
import { pathOfUri } from "./uris.ts";

/** Reads a file as DNS from now on, or no longer. What holds no records is refused in words and left alone. */
export async function checkFile(state: ServerState, parameters: CheckFileParams): Promise<CheckFileResult> {
  const path = pathOfUri(String(parameters?.uri ?? ""));
  if (path === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "only a file on the disk can be checked");
  try {
    return await checkPath(state, path, parameters.check === true);
  } finally {
    state.workspaces.dropEmpty();
    state.foreign.want(state.workspaces.foreign);
  }
}

async function checkPath(state: ServerState, path: string, isWanted: boolean): Promise<CheckFileResult> {
  if (!isWanted) {
    state.checked.delete(path);
    await reread(state, path);
    const still = sourceAt(state, path);
    return still
      ? { ...described(still), checked: true, reason: "a playbook, its Settings or its name says that it holds DNS records" }
      : { ...nothing, reason: null };
  }
  const isKnown = state.checked.has(path);
  state.checked.add(path);
  await reread(state, path);
  const source = sourceAt(state, path);
  const why = source ? unfit(source) : (unreadable(state, path) ?? "it is read as a document of a playbook already");
  if (source && why === undefined) return { ...described(source), checked: true, reason: null };
  if (!isKnown) {
    state.checked.delete(path);
    await reread(state, path);
  }
  return { ...nothing, reason: why ?? null };
}

const nothing = { checked: false, format: null, records: 0 } as const;

async function reread({ workspaces }: ServerState, path: string): Promise<void> {
  await workspaces.arrived;
  await workspaces.ofChecked(path).reload();
}

function sourceAt({ workspaces }: ServerState, path: string): ZoneSource | undefined {
  const workspace = workspaces.of(path);
  const relative = workspace?.relative(path);
  const zones = workspace?.current().flatMap((part) => part.session.snapshot.zones) ?? [];
  const zone = zones.find((one) => one.kind === "file" && one.path === relative);
  return zone?.kind === "file" ? zone.source : undefined;
}

function unreadable({ workspaces }: ServerState, path: string): string | undefined {
  const workspace = workspaces.of(path);
  return workspace?.unreadable(path);
}

function unfit({ path, unit, sets, partial = [], lost }: ZoneSource): string | undefined {
  const format = formatOf(path, unit.text);
  // Prose is a zone file of records that are all lost.
  const isEmpty = sets.length + partial.length + (format === "zone-file" ? 0 : lost.length) === 0;
  return isEmpty || (format !== "zone-file" && !looksLikeDns(path, unit.text))
    ? `no DNS record of the format ${format} stands in it`
    : undefined;
}

function described({ dialect, sets, partial = [] }: ZoneSource): Pick<CheckFileResult, "format" | "records"> {
  return { format: dialect.name, records: sets.reduce((sum, { records }) => sum + records.length, partial.length) };
}
