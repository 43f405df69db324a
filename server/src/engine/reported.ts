import { type Name, toName } from "../dns/index.ts";
import { type DmarcEvidence, type DmarcFile, dmarcSources } from "../kpi/index.ts";
import { globPattern, type Playbook, wantedReports } from "../playbook/index.ts";
import { nearestDomain } from "./targets.ts";
import type { UnreadableFile, WorkspaceFile } from "./types.ts";

/** What the DMARC reports of a playbook say of its sending domains. */
export interface Reported {
  readonly byDomain: ReadonlyMap<string, DmarcEvidence>;
  /** Files that could not be read in full: what they hold is unknown. */
  readonly trouble: readonly UnreadableFile[];
  /** What it was made of: the same again gives the same. */
  readonly of: readonly (DmarcFile | string)[];
}

/** `undefined`: the playbook names no reports, or none is there. */
export function reportedOf(playbook: Playbook, files: readonly WorkspaceFile[], before: Reported | undefined): Reported | undefined {
  const wanted = wantedReports(playbook).map(globPattern);
  const own = wanted.length === 0 ? [] : files.filter(({ path }) => wanted.some((pattern) => pattern.test(path)));
  if (own.length === 0) return undefined;
  const sending = [...playbook.domains.values()].map(({ name, ours, roles }) => `${name} ${ours} ${roles.join()}`);
  const of = [...sending, ...own.flatMap(({ path, evidence }) => (evidence ? [path, evidence] : []))];
  // Adding up a hundred thousand rows takes longer than a key press.
  if (before?.of.length === of.length && before.of.every((one, i) => one === of[i])) return before;
  const reports = own.flatMap(({ evidence }) => evidence?.reports ?? []);
  return {
    byDomain: dmarcSources(reports, (from) => sendingDomain(playbook, from)),
    trouble: own.flatMap(({ path, evidence }) => (evidence?.problems ?? []).map((why) => ({ path, why }))),
    of,
  };
}

/** A sub-domain that nobody declares counts for the domain above it. */
function sendingDomain(playbook: Playbook, from: string): Name | undefined {
  const name = toName(from);
  const domain = name && nearestDomain(playbook, name);
  return domain?.ours && domain.roles.includes("send") ? domain.name : undefined;
}
