import { constants } from "node:fs";
import { open } from "node:fs/promises";

export type ReadText =
  /** `bom`: the file starts with a byte order mark; `text` does not have it, as in an editor. */
  { readonly ok: true; readonly text: string; readonly bom: boolean } | { readonly ok: false; readonly why: string };

/** Far beyond any playbook or zone file; YAML has its own, lower limit. */
const maxBytes = 32 * 1024 * 1024;
/** About 500,000 mailboxes. */
const maxTableBytes = 64 * 1024 * 1024;

/** Opening a pipe that nobody writes to would wait for ever; Windows has neither. */
const readNow = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Never throws: what is wrong is said in words, with what to do. */
export async function readTextFile(absolutePath: string): Promise<ReadText> {
  const read = await readBytes(absolutePath, maxBytes);
  return read.ok ? decode(read.bytes) : read;
}

/** An export of a tool, in whatever encoding its machine writes: UTF-8, UTF-16 with or without a mark, else Windows-1252. */
export async function readTableFile(absolutePath: string): Promise<ReadText> {
  const read = await readBytes(absolutePath, maxTableBytes);
  return read.ok ? decodeTable(read.bytes) : read;
}

type ReadBytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string };

async function readBytes(absolutePath: string, limit: number): Promise<ReadBytes> {
  let bytes: Uint8Array;
  try {
    const file = await open(absolutePath, readNow);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) return { ok: false, why: "is a folder, not a file" };
      // A pipe or a device would never end.
      if (!stats.isFile()) return { ok: false, why: "is no regular file" };
      if (stats.size > limit) return { ok: false, why: `is larger than ${limit / 1024 / 1024} MB and is not read: split it` };
      bytes = await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, why: explainFileError(error) };
  }
  return { ok: true, bytes };
}

function decodeTable(bytes: Uint8Array): ReadText {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;
  // A header is ASCII: without a mark, zeros at every second byte say which half comes first.
  const zeros = [0, 1].map((half) => bytes.subarray(0, 64).filter((byte, i) => i % 2 === half && byte === 0).length);
  const bare = (zeros[1] ?? 0) > 8 && zeros[0] === 0 ? "utf-16le" : (zeros[0] ?? 0) > 8 && zeros[1] === 0 ? "utf-16be" : undefined;
  const wide = marked ?? bare;
  const text = wide ? new TextDecoder(wide).decode(bytes) : decodeBytes(bytes);
  return text.includes("\0") ? { ok: false, why: "holds binary data, not text" } : { ok: true, text, bom: marked !== undefined };
}

function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function decode(bytes: Uint8Array): ReadText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { ok: false, why: "is UTF-16, not UTF-8: save it as UTF-8" };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? { ok: false, why: "holds binary data, not text" } : { ok: true, text, bom };
  } catch {
    return { ok: false, why: "is not UTF-8 text: save it as UTF-8" };
  }
}

/** An error of the file system in words a person can act on. */
export function explainFileError(error: unknown, doing: "read" | "write" = "read"): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "EACCES":
    case "EPERM":
      return doing === "read"
        ? "may not be read: give this user permission to read it"
        : "may not be written: give this user permission to write to it and its folder";
    case "EISDIR":
      return "is a folder, not a file";
    case "ENOSPC":
      return "could not be written: the disk is full";
    case "ENOENT":
    case "ENOTDIR":
      return "does not exist";
    case "ELOOP":
      return "is a link that leads back to itself";
    case "EMFILE":
    case "ENFILE":
      return "could not be opened: too many files are open";
    default:
      return `could not be ${doing === "read" ? "read" : "written"} (${code || (error instanceof Error ? error.message : String(error))})`;
  }
}
