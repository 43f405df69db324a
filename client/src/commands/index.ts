import * as vscode from "vscode";
import { openPlace } from "../places.ts";
import type { TreeNode } from "../views/node.ts";
import { checkFile, uncheckFile } from "./check-file.ts";
import type { CommandContext } from "./context.ts";
import { ejectBuiltIn } from "./eject.ts";
import { explainRule } from "./explain-rule.ts";
import { newPlaybook } from "./new-playbook.ts";
import { openExample } from "./open-example.ts";
import { preflightTranche, preflightWorkspace } from "./preflight.ts";
import { Refusal } from "./refusal.ts";
import { copyStepCommand, sendStepToTerminal } from "./run-step.ts";
import { showLiveRecord } from "./show-live-record.ts";
import { showPropagation } from "./show-propagation.ts";

export { finishOpeningExample } from "./open-example.ts";

export function registerCommands(extension: vscode.ExtensionContext, context: CommandContext): void {
  const register = (name: string, run: (node?: TreeNode) => unknown) =>
    extension.subscriptions.push(
      vscode.commands.registerCommand(`mailtranche.${name}`, (node?: TreeNode) => guard(context, () => run(node))),
    );
  register("preflightWorkspace", () => preflightWorkspace(context));
  register("preflightTranche", (node) => preflightTranche(context, node));
  register("explainRule", (node) => explainRule(context, node));
  register("showLiveRecord", () => showLiveRecord(context));
  register("showPropagation", () => showPropagation(context));
  register("checkFile", () => checkFile(context));
  register("uncheckFile", () => uncheckFile(context));
  register("newPlaybook", () => newPlaybook(context));
  register("ejectBuiltIn", () => ejectBuiltIn(context));
  register("openExample", () => openExample(extension));
  register("restartServer", () => context.server.restart());
  register("showLog", () => context.log.show());
  register("openSource", (node) => node?.place && openPlace(node.place));
  register("sendStepToTerminal", (node) => sendStepToTerminal(context, node));
  register("copyStepCommand", (node) => copyStepCommand(context, node));
}

/** A command that fails says so once, in words, with the way to more. A cancelled one says nothing. */
async function guard({ log }: CommandContext, run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    if (error instanceof Refusal) {
      void vscode.window.showWarningMessage(error.message);
      return;
    }
    log.error(error instanceof Error ? error : String(error));
    const showLog = vscode.l10n.t("Show Log");
    const chosen = await vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error), showLog);
    if (chosen === showLog) log.show();
  }
}
