// The language server on Node: hands disk, network and clock to lsp/. The bundle of the extension runs it with `--stdio` or
// `--node-ipc`; `mailtranche lsp --stdio` calls it.
import { resolve as resolvePath, sep } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import manifest from "../package.json" with { type: "json" };
import { diskFolder, languageOf, readWorkspaceFiles, workspaceRoot } from "./files/index.ts";
import { createLookup, createPropagation } from "./lookup/index.ts";
import { serve } from "./lsp/index.ts";
import { createSmtpProbe } from "./probes/index.ts";
import { pageOf } from "./rules/pages.gen.ts";
import { registry } from "./rules/registry.gen.ts";

interface LanguageServerOptions {
  readonly offline: boolean;
  /** Another root of the DNS than the Internet's, `ADDRESS:PORT`: a laboratory. */
  readonly root?: string;
}

/** Speaks on the channel that the arguments of the program name, until the client leaves. */
export function startLanguageServer({ offline, root }: LanguageServerOptions): Promise<void> {
  const connection = createConnection(ProposedFeatures.all);
  // A server that dies takes every squiggle with it: what nobody caught is logged, and the rest goes on.
  const survive = (error: unknown) => connection.console.error(`unexpected: ${error instanceof Error ? error.name : "error"}`);
  process.on("uncaughtException", survive);
  process.on("unhandledRejection", survive);
  serve(connection, {
    version: manifest.version,
    rules: registry,
    pages: pageOf,
    now: Date.now,
    offline,
    workspaceRoot: async (folder, starts) => (await workspaceRoot(resolvePath(folder), starts)).replaceAll(sep, "/"),
    readWorkspace: readWorkspaceFiles,
    languageOf,
    openLookup: ({ root: folder, probes, ...options }) =>
      createLookup({
        ...options,
        https: { enabled: probes.https },
        smtp: { enabled: probes.smtp, probe: createSmtpProbe() },
        files: diskFolder(folder),
      }),
    openPropagation: (options, signal) => createPropagation({ ...options, ...(root === undefined ? {} : { root }) }, signal),
  });
  return new Promise((resolve) => connection.onExit(() => resolve()));
}

// Started as a program of its own; as a part of another one, that calls it.
if (/^--(stdio|node-ipc|pipe=|socket=)/.test(process.argv[2] ?? ""))
  void startLanguageServer({ offline: process.argv.includes("--offline"), ...rootArgument(process.argv) });

function rootArgument(words: readonly string[]): { readonly root?: string } {
  const root = words.find((word) => word.startsWith("--root="))?.slice("--root=".length);
  return root === undefined ? {} : { root };
}
