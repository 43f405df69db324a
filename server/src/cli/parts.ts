import { folderOf } from "../base/index.ts";
import { type SettingsPart, splitBySettings, type UnreadableFile, type WorkspaceFile } from "../engine/index.ts";
import { readWorkspace, type Settings } from "../playbook/index.ts";

/** What belongs together: files, and the Settings they are judged by. Path and folder as seen from the working directory. */
export type Part = Pick<SettingsPart, "files" | "unreadable" | "settings">;

/** Paths as a person sees them. */
export type Shown = (path: string) => string;

export function partsOf(files: readonly WorkspaceFile[], unreadable: readonly UnreadableFile[], shown: Shown): readonly Part[] {
  const settingsOf = (settings: Settings): Settings => {
    if (settings.path === undefined) return settings;
    const path = shown(settings.path);
    return { ...settings, path, folder: folderOf(path) };
  };
  const parts = splitBySettings(files, unreadable, readWorkspace(documentsOf(files)));
  return parts.map((part) => ({ ...part, settings: settingsOf(part.settings) }));
}

export function documentsOf(files: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  return files.filter((file) => file.language === "mailtranche");
}
