import { folderOf, joinPath } from "../base/index.ts";
import type { CsvTables } from "./inventory/index.ts";
import { isOurs, readSourceFile, rootOf } from "./kinds.ts";
import { globPattern, isBelow } from "./paths.ts";
import { readPlaybook } from "./read-playbook.ts";
import { readSettings } from "./settings.ts";
import type { SourceFile, WorkspaceModel } from "./types.ts";
import { wantedTableFiles } from "./wanted.ts";

export interface TextFile {
  /** Relative to the workspace folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Every playbook of a workspace folder with the documents that belong to it: those in its folder and below, unless another
 * playbook is nearer, and those its `use` names. `files` are YAML documents only; `tables` are the CSV files. With `previous`,
 * a playbook none of whose texts changed is the same object, and in other documents the nodes of unchanged blocks are.
 */
export function readWorkspace(files: readonly TextFile[], previous?: WorkspaceModel, tables: CsvTables = new Map()): WorkspaceModel {
  const before = new Map(previous?.files.map((file) => [file.path, file]));
  const read = files
    .map(({ path, text }) => readSourceFile(path, text, before.get(path)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const plans = read.filter(isPlaybook);
  const homes = new Set(plans.map((plan) => folderOf(plan.path)));
  const settings = read.filter((file) => isOurs(file) && file.kind === "Settings");
  const used = new Set<SourceFile>();

  const playbooks = plans.flatMap((plan) => {
    const root = rootOf(plan);
    if (!root) return [];
    const folder = folderOf(plan.path);
    const patterns = usePatterns(plan, folder);
    const own = read.filter(
      (file) =>
        (file === plan || !isPlaybook(file)) && (homeOf(file, homes) === folder || patterns.some((pattern) => pattern.test(file.path))),
    );
    for (const file of own) used.add(file);
    const files = [plan, ...own.filter((file) => file !== plan)];
    const shared = readSettings(nearestSettings(settings, own, folder));
    const before = previous?.playbooks.find(({ path }) => path === plan.path);
    const isSame =
      before?.settings === shared &&
      sameFiles(before.files, files) &&
      wantedTableFiles(before).every((path) => before.tables.get(path) === tables.get(path));
    return [isSame ? before : readPlaybook({ file: plan, root, files, settings: shared, tables }, before)];
  });
  const orphans = read.filter((file) => !used.has(file));
  return { files: read, playbooks, orphans, settings: playbooks[0]?.settings ?? readSettings(settings[0]) };
}

function sameFiles(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return a.length === b.length && a.every((file, i) => file === b[i]);
}

function isPlaybook(file: SourceFile): boolean {
  return isOurs(file) && file.kind === "Playbook";
}

/** The folder of the nearest playbook upwards. */
function homeOf(file: SourceFile, homes: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(file.path); ; folder = folderOf(folder)) {
    if (homes.has(folder)) return folder;
    if (folder === "") return undefined;
  }
}

/** Of the playbook's own documents the one nearest to it, else the nearest above. */
function nearestSettings(settings: readonly SourceFile[], own: readonly SourceFile[], folder: string): SourceFile | undefined {
  const depth = (file: SourceFile) => file.path.split("/").length;
  const beside = settings.filter((file) => own.includes(file)).sort((a, b) => depth(a) - depth(b));
  return beside[0] ?? settings.filter((file) => isBelow(`${folder}/`, folderOf(file.path))).sort((a, b) => depth(b) - depth(a))[0];
}

function usePatterns(plan: SourceFile, folder: string): readonly RegExp[] {
  const use = rootOf(plan)?.get("use");
  if (use?.kind !== "list") return [];
  return use.items.flatMap((item) => (item.kind === "scalar" && item.text !== "" ? [globPattern(joinPath(folder, item.text))] : []));
}
