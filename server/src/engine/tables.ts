import { type CsvTables, readTable } from "../playbook/index.ts";
import type { WorkspaceFile } from "./types.ts";

/** The CSV files of a workspace by path. A text that is in `known` is not read again. */
export function tablesOf(files: readonly WorkspaceFile[], known: CsvTables | undefined): CsvTables {
  return new Map(
    files
      .filter(({ language }) => language === "csv")
      .map(({ path, text }) => {
        const before = known?.get(path);
        return [path, before?.text === text ? before : readTable(path, text)] as const;
      }),
  );
}
