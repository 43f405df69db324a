import * as vscode from "vscode";
import type { PreflightParams, PreflightResult, TreeTranche } from "../../../server/src/lsp/protocol.ts";
import type { WorkDone } from "../server.ts";
import type { TreeNode } from "../views/node.ts";
import { describeTranche } from "../views/words.ts";
import type { CommandContext } from "./context.ts";
import { mayAsk } from "./network.ts";

export function preflightWorkspace(context: CommandContext): Promise<void> {
  return preflight(context, vscode.l10n.t("Preflight"), {});
}

/** The tranche of the row, or one that is picked. */
export async function preflightTranche(context: CommandContext, node?: TreeNode): Promise<void> {
  const tranche = node?.subject?.kind === "tranche" ? node.subject : await pickTranche(context);
  if (tranche === undefined) return;
  const { playbook, id } = tranche;
  await preflight(context, vscode.l10n.t("Preflight {0}", id), { tranches: [{ playbook, id }] });
}

async function pickTranche({ feed }: CommandContext): Promise<TreeTranche | undefined> {
  await feed.settled;
  const items = (feed.state?.playbooks ?? []).flatMap((playbook) =>
    playbook.tranches.map((tranche) => ({ label: tranche.id, description: describeTranche(tranche), detail: playbook.title, tranche })),
  );
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("No playbook with tranches is open here."));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Which tranche?") });
  return picked?.tranche;
}

async function preflight({ server, documents }: CommandContext, title: string, params: PreflightParams): Promise<void> {
  if (!(await mayAsk())) return;
  const options = { location: vscode.ProgressLocation.Notification, title: `Mailtranche: ${title}`, cancellable: true };
  const result = await vscode.window.withProgress(options, (progress, token) =>
    server.requestWithProgress<PreflightResult>("mailtranche/preflight", params, increments(progress), token),
  );
  // On the way out, so that a report nobody waits for any more does not take the focus.
  await documents.showBeside(title, result.report);
}

/** The server says how far it is, VS Code wants to know how far it came since. */
export function increments(progress: vscode.Progress<{ message?: string; increment?: number }>): (done: WorkDone) => void {
  let percentage = 0;
  return (done) => {
    const message = done.message === undefined ? {} : { message: done.message };
    const reached = Math.max(percentage, done.percentage ?? percentage);
    progress.report({ ...message, increment: reached - percentage });
    percentage = reached;
  };
}
