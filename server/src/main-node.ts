// The language server on Node: hands disk, network and clock to lsp/. The bundle of the extension runs it with `--stdio` or
// `--node-ipc`; `mailtranche lsp --stdio` calls it.
import { resolve as resolvePath, sep } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import manifest from "../package.json" with { type: "json" };
import { diskFolder, languageOf, readWorkspaceFiles, workspaceRoot } from "./files/index.ts";
import { createLookup } from "./lookup/index.ts";
import { serve } from "./lsp/index.ts";
import { createSmtpProbe } from "./probes/index.ts";
import { pages } from "./rules/pages.gen.ts";
import { registry } from "./rules/registry.gen.ts";

/** Speaks on the channel that the arguments of the program name, until the client leaves. */
export function startLanguageServer({ offline }: { readonly offline: boolean }): Promise<void> {
  const connection = createConnection(ProposedFeatures.all);
  // A server that dies takes every squiggle with it: what nobody caught is logged, and the rest goes on.
  const survive = (error: unknown) => connection.console.error(`unexpected: ${error instanceof Error ? error.name : "error"}`);
  process.on("uncaughtException", survive);
  process.on("unhandledRejection", survive);
  serve(connection, {
    version: manifest.version,
    rules: registry,
    pages,
    now: Date.now,
    offline,
    workspaceRoot: async (folder, starts) => (await workspaceRoot(resolvePath(folder), starts)).replaceAll(sep, "/"),
    readWorkspace: readWorkspaceFiles,
    languageOf,
    openLookup: ({ root, probes, ...options }) =>
      createLookup({
        ...options,
        https: { enabled: probes.https },
        smtp: { enabled: probes.smtp, probe: createSmtpProbe() },
        files: diskFolder(root),
      }),
  });
  return new Promise((resolve) => connection.onExit(() => resolve()));
}

// Started as a program of its own; as a part of another one, that calls it.
if (/^--(stdio|node-ipc|pipe=|socket=)/.test(process.argv[2] ?? ""))
  void startLanguageServer({ offline: process.argv.includes("--offline") });
