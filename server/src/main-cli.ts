// The `mailtranche` program: hands disk, network, clock and terminal to cli/.
import { setMaxListeners } from "node:events";
import { createReadStream } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { relative, resolve, sep } from "node:path";
import { createInterface } from "node:readline/promises";
import manifest from "../package.json" with { type: "json" };
import { type CliPorts, runCli } from "./cli/index.ts";
import {
  createFiles,
  diskFolder,
  explainFileError,
  linesOf,
  openLines,
  openSink,
  readTextFile,
  readWorkspaceFiles,
  saveKeyPair,
  saveText,
  workspaceRoot,
} from "./files/index.ts";
import {
  createLookup,
  createPropagation,
  type Internet,
  loadInternet,
  noFaults,
  offlineLookup,
  recordedLookup,
  recordingLookup,
  servedZone,
  startDnsServer,
} from "./lookup/index.ts";
import type { verifyMessage } from "./mail/index.ts";
import { publishedSchemas } from "./main-schemas.ts";
import { runThread, startThread, toldThread } from "./main-threads.ts";
import { createSmtpProbe } from "./probes/index.ts";
import { pageOf } from "./rules/pages.gen.ts";
import { registry } from "./rules/registry.gen.ts";
import type { ZoneSource } from "./zones/index.ts";

const cwd = process.cwd();
const cancelling = new AbortController();
// Every question under way listens.
setMaxListeners(0, cancelling.signal);
let interrupts = 0;
process.on("SIGINT", () => {
  cancelling.abort();
  // The second one means it: whatever is still under way ends here.
  if (++interrupts > 1) process.exit(130);
});
process.on("SIGTERM", () => cancelling.abort());
// `mailtranche rules | head`: who reads has read enough. 141 is what a shell sees of a program that SIGPIPE ends: never a verdict.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 141 : 3));

// A defect of ours ends with 3 like every other failure, not with the 1 that means findings.
process.on("uncaughtException", (error) => {
  process.stderr.write(`mailtranche: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(3);
});

/** On stderr, so that a report on stdout stays clean. */
async function askAtTerminal(question: string): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question, { signal: cancelling.signal });
  } catch {
    // Ctrl-C: nothing was answered.
    return undefined;
  } finally {
    terminal.close();
  }
}

const ports: CliPorts = {
  version: manifest.version,
  cwd,
  out: { write: (text) => void process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
  err: { write: (text) => void process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
  mayColour: (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb",
  now: Date.now,
  elapsedMs: () => performance.now(),
  cancelled: cancelling.signal,
  untilCancelled: () =>
    new Promise((done) => {
      if (cancelling.signal.aborted) done();
      else cancelling.signal.addEventListener("abort", () => done(), { once: true });
    }),
  readWorkspace: async (options) => {
    const root = await workspaceRoot(cwd, options.starts);
    const loaded = await readWorkspaceFiles({ ...options, root, starts: options.starts.map((start) => resolve(cwd, start)) });
    return { ...loaded, shown: (path) => (root === cwd ? path : relative(cwd, resolve(root, path)).split(sep).join("/") || ".") };
  },
  readText: (path) => readTextFile(resolve(cwd, path)),
  saveText: (path, text, expected) => saveText(resolve(cwd, path), text, expected),
  writeFile: (path, text) =>
    writeFile(resolve(cwd, path), text).then(
      () => undefined,
      (error: unknown) => explainFileError(error, "write"),
    ),
  createFiles: (files) => createFiles(files.map(({ path, text }) => ({ absolutePath: resolve(cwd, path), shown: path, text }))),
  ask: process.stdin.isTTY === true && process.stderr.isTTY === true ? askAtTerminal : undefined,
  openLines: async (path) => {
    if (path !== "-") return openLines(resolve(cwd, path), cancelling.signal);
    // Whoever types the list may stop it.
    cancelling.signal.addEventListener("abort", () => process.stdin.destroy(), { once: true });
    return { ok: true, lines: linesOf(process.stdin) };
  },
  openSink: async (path, mode) => (path === undefined ? { ok: true, sink: stdoutSink } : openSink(resolve(cwd, path), mode)),
  lookups: {
    live: ({ probes, ...options }) =>
      createLookup({
        ...options,
        https: { enabled: probes.https },
        smtp: { enabled: probes.smtp, probe: createSmtpProbe() },
        files: diskFolder(cwd),
      }),
    offline: offlineLookup,
    recorded: recordedLookup,
    recording: recordingLookup,
    propagation: createPropagation,
  },
  cores: availableParallelism(),
  startInspectThread: (...told) => startThread(new URL(import.meta.url), told, cancelling.signal),
  saveKeyPair: (name, kind) => saveKeyPair(cwd, name, kind),
  verifyMessage: async (path, options) => {
    // A bundle of its own beside this one: the library that verifies is loaded by this command alone.
    const beside = (await import(new URL("./verify.js", import.meta.url).href)) as { verifyMessage: typeof verifyMessage };
    const file = createReadStream(resolve(cwd, path));
    try {
      return await beside.verifyMessage(file, options);
    } catch (error) {
      if (file.errored) return { ok: false, why: explainFileError(error) };
      throw error;
    } finally {
      file.destroy();
    }
  },
  serveDns,
  hasZoneFiles: (folder) =>
    readdir(resolve(cwd, folder)).then(
      (names) => names.some((name) => name.endsWith(".zone")),
      () => false,
    ),
  rules: registry,
  pages: pageOf,
  schemas: publishedSchemas,
  languageServer: async (options) => {
    // A client that ends the server by a signal means it at once; a defect in one request must not end it.
    cancelling.signal.addEventListener("abort", () => process.exit(0));
    process.removeAllListeners("uncaughtException");
    const { startLanguageServer } = await import("./main-node.ts");
    await startLanguageServer(options);
  },
};

const stdoutSink = {
  /** Waits where the reader is slower than we are: a portfolio must not pile up in memory. */
  write: (text: string) =>
    new Promise<undefined>((done) => {
      if (process.stdout.write(text)) done(undefined);
      else process.stdout.once("drain", () => done(undefined));
    }),
  close: async () => undefined,
};

async function serveDns(what: Parameters<CliPorts["serveDns"]>[0], port: number): ReturnType<CliPorts["serveDns"]> {
  const { internet, problems } = "folder" in what ? await loadInternet(what.folder, diskFolder(cwd)) : served(what.sources);
  try {
    const server = await startDnsServer({ zones: internet.zones, faults: internet.faults, port });
    return {
      ok: true,
      host: server.host,
      port: server.port,
      zones: internet.zones.map(({ data }) => data.origin),
      problems,
      close: () => server.close(),
    };
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    return {
      ok: false,
      why: isTaken
        ? `port ${port} is taken: name another one with --port, or 0 for any free one`
        : `port ${port} could not be opened (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}

function served(sources: readonly ZoneSource[]): { internet: Internet; problems: readonly string[] } {
  const zones = sources.map((source) => servedZone(source));
  const problems = [
    ...sources.flatMap(({ path, problems }) => problems.map(({ message }) => `${path}: ${message}`)),
    ...zones.filter((zone) => typeof zone === "string"),
  ];
  return { internet: { zones: zones.filter((zone) => typeof zone !== "string"), faults: noFaults }, problems };
}

const told = toldThread();
if (told) void runThread(told, ports, () => cancelling.abort());
// Not awaited at the top: Node would call a server that is ended while it waits a failure.
else
  void runCli(process.argv.slice(2), ports).then((code) => {
    process.exitCode = code;
  });
