import { type UnreadableFile, type WorkspaceFile, withBeside } from "../engine/index.ts";
import {
  globPattern,
  isBelow,
  readWorkspace,
  type Settings,
  type WorkspaceModel,
  wantedGlobs,
  wantedZoneFiles,
} from "../playbook/index.ts";

/** Files that are judged by one set of Settings: another resolver is another internet. */
export interface PartFiles {
  /** Path of the Settings, or empty: stays over edits. */
  readonly key: string;
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly settings: Settings;
}

export interface SplitWorkspace {
  readonly parts: readonly PartFiles[];
  readonly model: WorkspaceModel;
}

/** One part, unless playbooks have Settings of their own. `previous` keeps what did not change. */
export function splitWorkspace(
  files: readonly WorkspaceFile[],
  unreadable: readonly UnreadableFile[],
  previous: WorkspaceModel | undefined,
): SplitWorkspace {
  const model = readWorkspace(
    files.filter(({ language }) => language === "mailtranche"),
    previous,
  );
  const byKey = groupBySettings(model);
  if (byKey.size <= 1) {
    const settings = model.playbooks[0]?.settings ?? model.settings;
    return { model, parts: [{ key: settings.path ?? "", files, unreadable, settings }] };
  }
  const taken = new Set<string>();
  const parts = [...byKey].map(([key, playbooks]): PartFiles => {
    const paths = new Set(
      playbooks.flatMap((one) => [...one.files.map(({ path }) => path), ...wantedZoneFiles(one).map(({ path }) => path)]),
    );
    const globs = wantedGlobs({ ...model, playbooks }).zones.map(globPattern);
    const named = files.filter(
      ({ path, language }) => paths.has(path) || (language === "dns-zone" && globs.some((glob) => glob.test(path))),
    );
    const own = withBeside(named, files);
    const lost = unreadable.filter(({ path }) => paths.has(path) || playbooks.some(({ folder }) => isBelow(path, folder)));
    for (const { path } of [...own, ...lost]) taken.add(path);
    return { key, files: own, unreadable: lost, settings: (playbooks[0] as (typeof playbooks)[number]).settings };
  });
  const rest = files.filter(({ path }) => !taken.has(path));
  const lost = unreadable.filter(({ path }) => !taken.has(path));
  return {
    model,
    parts: rest.length + lost.length > 0 ? [...parts, { key: " rest", files: rest, unreadable: lost, settings: model.settings }] : parts,
  };
}

function groupBySettings(model: WorkspaceModel) {
  const groups = new Map<string, WorkspaceModel["playbooks"][number][]>();
  for (const playbook of model.playbooks) {
    const key = playbook.settings.path ?? "";
    groups.set(key, [...(groups.get(key) ?? []), playbook]);
  }
  return groups;
}
