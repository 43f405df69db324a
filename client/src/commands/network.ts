import * as vscode from "vscode";

/** Without trust nothing is asked: says so, offers to change it, and answers whether the command may go on. */
export async function mayAsk(): Promise<boolean> {
  if (vscode.workspace.isTrusted) return true;
  const manage = vscode.l10n.t("Manage Workspace Trust");
  const message = vscode.l10n.t("This folder is in Restricted Mode: Mailtranche reads its files and asks nothing of the network.");
  const chosen = await vscode.window.showInformationMessage(message, manage);
  if (chosen === manage) await vscode.commands.executeCommand("workbench.trust.manage");
  return false;
}
