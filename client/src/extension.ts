// The VS Code door: wires the language server to views, commands and the status bar, and decides nothing about mail.
// Start reading here; `server.ts` is the process, `state-feed.ts` what it says, `views/` and `commands/` what is shown and done.
import * as vscode from "vscode";
import { CheckedFiles } from "./checked-files.ts";
import { finishOpeningExample, registerCommands } from "./commands/index.ts";
import { ReportDocuments } from "./documents.ts";
import { registerLibrary } from "./library.ts";
import { Server } from "./server.ts";
import { changesServer } from "./settings.ts";
import { StateFeed } from "./state-feed.ts";
import { createStatus } from "./status.ts";
import { createViews } from "./views/index.ts";

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Mailtranche", { log: true });
  const checked = new CheckedFiles(context.workspaceState);
  server = new Server(context, log, checked);
  const feed = new StateFeed(server, log);
  const documents = new ReportDocuments();
  const steps = createViews(context, server, feed);
  context.subscriptions.push(log, feed, documents, registerLibrary(server), createStatus(server, feed));
  registerCommands(context, { server, checked, feed, documents, log, steps });

  const restart = () => server?.restart();
  context.subscriptions.push(
    // The server was told that it may not reach out; it starts anew with what it may do now.
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (changesServer(change)) restart();
    }),
  );
  void server.start();
  void finishOpeningExample(context);
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
