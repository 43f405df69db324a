import {
  globPattern,
  isBelow,
  type Playbook,
  type Settings,
  type WorkspaceModel,
  wantedGlobs,
  wantedPolicies,
  wantedReports,
  wantedTableFiles,
  wantedZoneFiles,
} from "../playbook/index.ts";

import { withBeside } from "./beside.ts";
import type { UnreadableFile, WorkspaceFile } from "./types.ts";

/** Files that are judged by one set of Settings: another resolver is another internet. */
export interface SettingsPart {
  /** Path of the Settings, or empty: stays over edits. */
  readonly key: string;
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly settings: Settings;
  /** What was read of exactly these files, where that is known: nobody reads them twice. */
  readonly model?: WorkspaceModel;
}

/** One part, unless playbooks have Settings of their own; then one for each of these, and one for what belongs to no playbook. */
export function splitBySettings(
  files: readonly WorkspaceFile[],
  unreadable: readonly UnreadableFile[],
  model: WorkspaceModel,
): readonly SettingsPart[] {
  const groups = groupBySettings(model);
  if (groups.size <= 1) {
    const settings = model.playbooks[0]?.settings ?? model.settings;
    return [{ key: settings.path ?? "", files, unreadable, settings, model }];
  }
  const taken = new Set<string>();
  const parts = [...groups].map(([key, playbooks]): SettingsPart => {
    const paths = new Set(
      playbooks.flatMap((one) => [
        ...one.files.map(({ path }) => path),
        ...wantedZoneFiles(one).map(({ path }) => path),
        ...wantedTableFiles(one),
        ...wantedPolicies(one).keys(),
      ]),
    );
    const globs = wantedGlobs({ ...model, playbooks }).zones.map(globPattern);
    const reports = playbooks.flatMap(wantedReports).map(globPattern);
    const isNamed = ({ path, language }: WorkspaceFile) =>
      paths.has(path) ||
      (language === "dns-zone" && globs.some((glob) => glob.test(path))) ||
      (language === "dmarc-report" && reports.some((glob) => glob.test(path))) ||
      (language === "mta-sts" && playbooks.some(({ folder }) => isBelow(path, folder)));
    const own = withBeside(files.filter(isNamed), files);
    const lost = unreadable.filter(({ path }) => paths.has(path) || playbooks.some(({ folder }) => isBelow(path, folder)));
    for (const { path } of [...own, ...lost]) taken.add(path);
    return { key, files: own, unreadable: lost, settings: (playbooks[0] as Playbook).settings };
  });
  const rest = files.filter(({ path }) => !taken.has(path));
  const lost = unreadable.filter(({ path }) => !taken.has(path));
  return rest.length + lost.length > 0 ? [...parts, { key: " rest", files: rest, unreadable: lost, settings: model.settings }] : parts;
}

function groupBySettings(model: WorkspaceModel): ReadonlyMap<string, readonly Playbook[]> {
  const groups = new Map<string, Playbook[]>();
  for (const playbook of model.playbooks) {
    const key = playbook.settings.path ?? "";
    groups.set(key, [...(groups.get(key) ?? []), playbook]);
  }
  return groups;
}
