import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { type DmarcFile, dmarcLimits, readDmarcFile } from "../kpi/index.ts";
import { explainFileError } from "./read-text.ts";

/** Mail servers refuse larger ones; all reports of a company unpack to less. */
const maxPackedBytes = 32 * 1024 * 1024;

interface Remembered {
  readonly stamp: string;
  readonly file: DmarcFile;
}

/**
 * Reports by absolute path: unpacking a month of them takes a second, and most do not change between two reads of a
 * workspace. Of another workspace nothing stays.
 */
const remembered = new Map<string, Remembered>();

/** Reads reports until they unpack to too much in all; what is left then is unread and says so. Never throws. */
export async function readReports(absolutePaths: readonly string[]): Promise<ReadonlyMap<string, DmarcFile>> {
  const read = new Map<string, DmarcFile>();
  let left = dmarcLimits.maxBytes;
  for (const path of absolutePaths) {
    const file = await readReport(path, left);
    // Evidence is fetched, not kept with the plan: a file that is not there is none.
    if (file === undefined) continue;
    left -= Math.min(left, file.bytes);
    read.set(path, file);
  }
  for (const path of remembered.keys()) if (!read.has(path)) remembered.delete(path);
  return read;
}

async function readReport(path: string, maxBytes: number): Promise<DmarcFile | undefined> {
  const refused = (why: string): DmarcFile => ({ reports: [], problems: [why], bytes: 0 });
  try {
    // Opening a pipe that nobody writes to would wait for ever.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return refused("is no regular file");
      if (stats.size > maxPackedBytes) return refused(`is larger than ${maxPackedBytes / 1024 / 1024} MB and is not read`);
      const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
      const known = remembered.get(path);
      if (known?.stamp === stamp && known.file.bytes <= maxBytes) return known.file;
      if (maxBytes === 0) return refused(`is not read: the reports before it unpack to ${dmarcLimits.maxBytes / 1024 / 1024} MB`);
      const file = readDmarcFile(await handle.readFile(), { ...dmarcLimits, maxBytes });
      remembered.set(path, { stamp, file });
      return file;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isThere = !(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"));
    return isThere ? refused(explainFileError(error)) : undefined;
  }
}
