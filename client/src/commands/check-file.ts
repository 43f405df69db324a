import * as vscode from "vscode";
import type { CheckFileParams, CheckFileResult } from "../../../server/src/lsp/protocol.ts";
import type { CommandContext } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** Reads the file of the active editor as DNS from now on: Terraform, octoDNS and zone files that no playbook names. */
export async function checkFile({ server, checked }: CommandContext): Promise<void> {
  const uri = activeFile();
  const result = await ask(server, uri, true);
  if (!result.checked) throw new Refusal(vscode.l10n.t("Not checked: {0}.", result.reason ?? ""));
  await checked.set(uri, true);
  const records = vscode.l10n.t("Checked as {0}: {1} records", result.format ?? "", result.records);
  vscode.window.setStatusBarMessage(`$(check) ${records}`, 5000);
}

export async function uncheckFile({ server, checked }: CommandContext): Promise<void> {
  const uri = activeFile();
  const result = await ask(server, uri, false);
  await checked.set(uri, false);
  if (result.checked) throw new Refusal(vscode.l10n.t("Still checked: {0}.", result.reason ?? ""));
}

function ask(server: CommandContext["server"], uri: vscode.Uri, check: boolean): Promise<CheckFileResult> {
  return server.request<CheckFileResult>("mailtranche/checkFile", { uri: uri.toString(), check } satisfies CheckFileParams);
}

function activeFile(): vscode.Uri {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri?.scheme !== "file") throw new Refusal(vscode.l10n.t("Open a file with DNS records first: Terraform, octoDNS or a zone file."));
  return uri;
}
