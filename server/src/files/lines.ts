import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { explainFileError } from "./read-text.ts";

/** A line beyond this is no line of any list or result: it is cut there, so that no file can fill the memory. */
const maxLineLength = 16 * 1024 * 1024;

export type OpenedLines =
  | { readonly ok: true; readonly lines: AsyncIterable<string> }
  | { readonly ok: false; readonly why: string; readonly isMissing: boolean };

/** Lines of a file of any size, one after the other; pipes are fine. Nothing is kept. */
export async function openLines(absolutePath: string, signal: AbortSignal): Promise<OpenedLines> {
  try {
    if ((await stat(absolutePath)).isDirectory()) return { ok: false, why: "is a folder, not a file", isMissing: false };
    await (await open(absolutePath, "r")).close();
    return { ok: true, lines: linesOf(createReadStream(absolutePath, { signal })) };
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { ok: false, why: explainFileError(error), isMissing };
  }
}

/** Without line ends; a byte order mark is dropped, and so is a last line that is empty. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const rows = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = (rows.pop() ?? "").slice(0, maxLineLength);
    for (const row of rows) yield row.endsWith("\r") ? row.slice(0, -1) : row;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

export interface Sink {
  /** Resolves when there is room for more; with the reason when it failed. */
  write(text: string): Promise<string | undefined>;
  close(): Promise<string | undefined>;
}

export type OpenedSink = { readonly ok: true; readonly sink: Sink } | { readonly ok: false; readonly why: string };

/** `replace`: whoever reads sees the old file until `close`, then the new one. */
export async function openSink(absolutePath: string, mode: "create" | "append" | "replace"): Promise<OpenedSink> {
  const path = mode === "replace" ? `${absolutePath}.mailtranche-${process.pid}` : absolutePath;
  let file: FileHandle;
  try {
    file = await open(path, mode === "append" ? "a" : "w");
  } catch (error) {
    return { ok: false, why: explainFileError(error, "write") };
  }
  return {
    ok: true,
    sink: {
      write: (text) => inWords(file.appendFile(text)),
      async close() {
        const why = await inWords(file.close());
        if (mode !== "replace" || why !== undefined) return why;
        const renamed = await inWords(rename(path, absolutePath));
        if (renamed !== undefined) await rm(path, { force: true });
        return renamed;
      },
    },
  };
}

function inWords(work: Promise<void>): Promise<string | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => explainFileError(error, "write"),
  );
}
