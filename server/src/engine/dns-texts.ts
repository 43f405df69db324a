import { folderOf, type TextUnit } from "../base/index.ts";
import { absoluteName, type Name } from "../dns/index.ts";
import { readDns, type ZoneSource } from "../zones/index.ts";
import type { WorkspaceFile } from "./types.ts";

/** A file of DNS as code, and what its reader saw of the files around it. */
export interface ReadText {
  readonly file: WorkspaceFile;
  readonly unit: TextUnit;
  readonly origin: string | undefined;
  readonly source: ZoneSource;
  readonly sawUnits: ReadonlyMap<string, TextUnit | undefined>;
  readonly sawFolders: ReadonlyMap<string, readonly string[]>;
}

/** Reads each file once: again only when its text, its origin or a file that its reader looked at changed. */
export function readTexts(
  files: readonly WorkspaceFile[],
  originOf: (file: WorkspaceFile) => string | undefined,
  previous: ReadonlyMap<string, ReadText>,
): ReadonlyMap<string, ReadText> {
  const units = new Map<string, TextUnit>();
  const folders = new Map<string, string[]>();
  for (const { path, text } of files) {
    const before = previous.get(path);
    units.set(path, before?.file.text === text ? before.unit : { text });
    const folder = folderOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  for (const paths of folders.values()) paths.sort();
  const list = (folder: string): readonly string[] => folders.get(folder) ?? [];
  const read = new Map<string, ReadText>();
  for (const file of files) {
    const origin = originOf(file);
    const before = previous.get(file.path);
    const holds =
      before &&
      before.unit === units.get(file.path) &&
      before.origin === origin &&
      [...before.sawUnits].every(([path, unit]) => units.get(path) === unit) &&
      [...before.sawFolders].every(([folder, seen]) => sameList(seen, list(folder)));
    read.set(file.path, holds ? before : readOne(file, origin, units, list));
  }
  return read;
}

function readOne(
  file: WorkspaceFile,
  origin: string | undefined,
  units: ReadonlyMap<string, TextUnit>,
  list: (folder: string) => readonly string[],
): ReadText {
  const unit = units.get(file.path) as TextUnit;
  const sawUnits = new Map<string, TextUnit | undefined>();
  const sawFolders = new Map<string, readonly string[]>();
  const name = nameOf(origin);
  const source = readDns(unit, {
    path: file.path,
    ...(name === undefined ? {} : { origin: name }),
    unit(path) {
      sawUnits.set(path, units.get(path));
      return units.get(path);
    },
    list(folder) {
      sawFolders.set(folder, list(folder));
      return list(folder);
    },
  });
  return { file, unit, origin, source, sawUnits, sawFolders };
}

function nameOf(origin: string | undefined): Name | undefined {
  return origin === undefined ? undefined : absoluteName(origin);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
