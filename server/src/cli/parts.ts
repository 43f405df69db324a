import { type UnreadableFile, type WorkspaceFile, withBeside } from "../engine/index.ts";
import {
  folderOf,
  globPattern,
  isBelow,
  type Playbook,
  readWorkspace,
  type Settings,
  wantedGlobs,
  wantedZoneFiles,
} from "../playbook/index.ts";

/** What belongs together: files, and the Settings they are judged by. */
export interface Part {
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** Path and folder as seen from the working directory. */
  readonly settings: Settings;
}

/** Paths as a person sees them. */
export type Shown = (path: string) => string;

/** One part, unless playbooks have Settings of their own: another resolver is another internet. */
export function partsOf(files: readonly WorkspaceFile[], unreadable: readonly UnreadableFile[], shown: Shown): readonly Part[] {
  const model = readWorkspace(documentsOf(files));
  const settingsOf = (settings: Settings): Settings => {
    if (settings.path === undefined) return settings;
    const path = shown(settings.path);
    return { ...settings, path, folder: folderOf(path) };
  };
  const [first] = model.playbooks;
  const same = (playbook: Playbook): boolean => playbook.settings.path === first?.settings.path;
  if (model.playbooks.every(same)) return [{ files, unreadable, settings: settingsOf(first?.settings ?? model.settings) }];

  const taken = new Set<string>();
  const parts = model.playbooks.map((playbook): Part => {
    const paths = new Set([...playbook.files.map(({ path }) => path), ...wantedZoneFiles(playbook).map(({ path }) => path)]);
    const globs = wantedGlobs({ ...model, playbooks: [playbook] }).zones.map(globPattern);
    const named = files.filter(
      ({ path, language }) => paths.has(path) || (language === "dns-zone" && globs.some((glob) => glob.test(path))),
    );
    const own = withBeside(named, files);
    const lost = unreadable.filter(({ path }) => isBelow(path, playbook.folder) || paths.has(path));
    for (const { path } of [...own, ...lost]) taken.add(path);
    return { files: own, unreadable: lost, settings: settingsOf(playbook.settings) };
  });
  const isLeft = ({ path }: { path: string }): boolean => !taken.has(path);
  const rest = { files: files.filter(isLeft), unreadable: unreadable.filter(isLeft), settings: settingsOf(model.settings) };
  return rest.files.length + rest.unreadable.length > 0 ? [...parts, rest] : parts;
}

export function documentsOf(files: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  return files.filter((file) => file.language === "mailtranche");
}
