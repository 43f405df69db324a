import * as vscode from "vscode";
import type { RenderStepResult } from "../../../server/src/lsp/protocol.ts";
import { type Ask, askAgain, type Inputs, renderAsking } from "../steps.ts";
import type { StepSubject, TreeNode } from "../views/node.ts";
import { describeTranche } from "../views/words.ts";
import type { CommandContext } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { shellPathFor } from "./shell.ts";

/** Shows the command that would run and, after a yes, runs it in a terminal. */
export async function sendStepToTerminal(context: CommandContext, node?: TreeNode): Promise<void> {
  if (node?.subject?.kind !== "step" || !vscode.workspace.isTrusted) return;
  const step = node.subject;
  const ask = asking(context);
  let rendered = await render(context, step);
  while (rendered !== undefined) {
    const answer = await confirm(step, rendered);
    if (answer === "cancel") return;
    if (answer === "send") return send(step, rendered);
    const inputs = await askAgain(rendered, ask);
    rendered = inputs && (await render(context, step, inputs));
  }
}

export async function copyStepCommand(context: CommandContext, node?: TreeNode): Promise<void> {
  if (node?.subject?.kind !== "step") return;
  const rendered = await render(context, node.subject);
  if (rendered === undefined) return;
  await vscode.env.clipboard.writeText(rendered.commands.join("\n"));
  vscode.window.setStatusBarMessage(vscode.l10n.t("$(copy) Command copied"), 3000);
}

/** Throws with the reason where the step has no command; undefined when the user gives up. */
async function render(context: CommandContext, step: StepSubject, inputs: Inputs = {}): Promise<RenderStepResult | undefined> {
  const rendered = await renderAsking(context.steps(step), asking(context), inputs);
  if (rendered === undefined || (rendered.problem === null && rendered.commands.length > 0)) return rendered;
  throw new Refusal(rendered.problem ?? vscode.l10n.t("{0} has no command", step.title));
}

/** Asks for one input; for a tranche by its list. */
function asking({ feed }: CommandContext): Ask {
  return async ({ name, type, default: value }) => {
    const tranches = type === "tranche" ? (feed.state?.playbooks ?? []).flatMap((playbook) => playbook.tranches) : [];
    if (tranches.length === 0)
      return vscode.window.showInputBox({
        title: name,
        value: value ?? "",
        ignoreFocusOut: true,
        ...(type === name ? {} : { prompt: type }),
      });
    const items = tranches.map((tranche) => ({ label: tranche.id, description: describeTranche(tranche) }));
    return (await vscode.window.showQuickPick(items, { title: name, ignoreFocusOut: true }))?.label;
  };
}

async function confirm(
  step: StepSubject,
  { commands, confirm: person, inputs = [] }: RenderStepResult,
): Promise<"send" | "change" | "cancel"> {
  const { t } = vscode.l10n;
  const [yes, other] = [t("Send to Terminal"), t("Change Inputs")];
  const detail = [commands.join("\n"), ...(person === null ? [] : [t("The runbook wants this confirmed by: {0}", person)])].join("\n\n");
  const answer = await vscode.window.showWarningMessage(
    t("Run in a terminal: {0}", step.title),
    { modal: true, detail },
    yes,
    ...(inputs.length > 0 ? [other] : []),
  );
  if (answer === yes) return "send";
  return answer === other ? "change" : "cancel";
}

/** The command was quoted for one shell, so it goes to a terminal with that shell. */
function send({ runbookTitle }: StepSubject, { commands, shell }: RenderStepResult): void {
  const shellPath = shellPathFor(shell, vscode.env.shell, process.platform);
  const name = `${runbookTitle} (${shell})`;
  const open = vscode.window.terminals.find((terminal) => terminal.name === name && terminal.exitStatus === undefined);
  const terminal = open ?? vscode.window.createTerminal({ name, shellPath });
  terminal.show();
  // The yes to the dialog was the yes to running it: the line is sent with its Enter.
  for (const command of commands) terminal.sendText(command, true);
}
