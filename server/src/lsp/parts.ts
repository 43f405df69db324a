import { type SettingsPart, splitBySettings, tablesOf, type UnreadableFile, type WorkspaceFile } from "../engine/index.ts";
import { readWorkspace, type WorkspaceModel } from "../playbook/index.ts";

export interface SplitWorkspace {
  readonly parts: readonly SettingsPart[];
  readonly model: WorkspaceModel;
}

/** The parts that are judged apart. `previous` keeps what did not change. */
export function splitWorkspace(
  files: readonly WorkspaceFile[],
  unreadable: readonly UnreadableFile[],
  previous: WorkspaceModel | undefined,
): SplitWorkspace {
  const documents = files.filter(({ language }) => language === "mailtranche");
  const model = readWorkspace(documents, previous, tablesOf(files, previous?.playbooks[0]?.tables));
  return { model, parts: splitBySettings(files, unreadable, model) };
}
