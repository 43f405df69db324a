import * as vscode from "vscode";
import type { LiveRecordParams } from "../../../server/src/lsp/protocol.ts";
import type { CommandContext } from "./context.ts";
import { mayAsk } from "./network.ts";
import { pickRecord, recordNames } from "./pick-record.ts";

/** Asks DNS for a name of the workspace, or for one that is typed, and shows what every server says. */
export async function showLiveRecord({ server, documents }: CommandContext): Promise<void> {
  if (!(await mayAsk())) return;
  const question = await pickRecord(recordNames(server));
  if (question === undefined) return;
  const title = `${question.name} ${question.type}`;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t("Mailtranche: asking for {0}", title),
    cancellable: true,
  };
  const text = await vscode.window.withProgress(options, (_, token) =>
    server.requestWithProgress<string>("mailtranche/liveRecord", question satisfies LiveRecordParams, () => {}, token),
  );
  await documents.showBeside(title, text);
}
