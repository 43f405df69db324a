import * as vscode from "vscode";
import type { PropagationParams } from "../../../server/src/lsp/protocol.ts";
import type { CommandContext } from "./context.ts";
import { mayAsk } from "./network.ts";
import { pickRecord, recordNames } from "./pick-record.ts";

/** Asks every server of a zone and every resolver, and shows who has which answer and when everyone will see the planned one. */
export async function showPropagation({ server, documents }: CommandContext): Promise<void> {
  if (!(await mayAsk())) return;
  const question = await pickRecord(recordNames(server));
  if (question === undefined) return;
  const { name, type } = question;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t("Mailtranche: asking every server for {0}", `${type} ${name}`),
    cancellable: true,
  };
  const params: Omit<PropagationParams, "workDoneToken"> = { name, type };
  const page = await vscode.window.withProgress(options, (_, token) =>
    server.requestWithProgress<string>("mailtranche/propagation", params, () => {}, token),
  );
  const uri = documents.write(`Propagation of ${type} ${name}.md`, page);
  await vscode.commands.executeCommand("markdown.showPreview", uri);
}
