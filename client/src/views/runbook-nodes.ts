import * as vscode from "vscode";
import type { RenderStepResult, TreeRunbook, TreeStep, WorkspaceState } from "../../../server/src/lsp/protocol.ts";
import type { StepSubject, TreeNode } from "./node.ts";
import { escapeMarkdown, oneLine } from "./words.ts";

const VERB_ICONS: Readonly<Record<TreeStep["verb"], string>> = {
  check: "checklist",
  run: "terminal",
  manual: "person",
  ask: "comment",
  choose: "list-tree",
  change: "edit",
  probe: "radio-tower",
  wait: "watch",
  gate: "milestone",
  runbook: "notebook",
};

/** Renders the command of a step as far as its inputs have defaults. */
export type RenderStep = (step: StepSubject) => Promise<RenderStepResult>;

export function runbookRoots(state: WorkspaceState, render: RenderStep): readonly TreeNode[] {
  // The built-in ones alone are no reason to hide what the welcome says.
  if (state.runbooks.every(({ builtIn }) => builtIn) && state.playbooks.length === 0) return [];
  return state.runbooks.map((runbook) => runbookNode(runbook, render));
}

function runbookNode(runbook: TreeRunbook, render: RenderStep): TreeNode {
  const { t } = vscode.l10n;
  const id = `${runbook.builtIn ? "built-in" : (runbook.location?.uri ?? "")}#${runbook.id}`;
  const steps = runbook.steps.map((step, index) => ({ step, index }));
  const nodes = (rollback: boolean) =>
    steps.filter(({ step }) => step.rollback === rollback).map(({ step, index }) => stepNode(step, index, runbook, id, render));
  return {
    id,
    label: runbook.title,
    description: [runbook.severity, ...(runbook.builtIn ? [t("built-in")] : [])].filter((part) => part !== null).join(" · "),
    tooltip: `**${escapeMarkdown(runbook.title)}**\n\n\`${runbook.id}\``,
    icon: "notebook",
    ...(runbook.severity === "critical" ? { color: "problemsErrorIcon.foreground" } : {}),
    ...(runbook.location ? { place: runbook.location } : {}),
    children: () => {
      const back = nodes(true);
      const group = { id: `${id}/rollback`, label: t("rollback"), description: String(back.length), icon: "discard", children: () => back };
      return [...nodes(false), ...(back.length > 0 ? [group] : [])];
    },
  };
}

function stepNode(step: TreeStep, index: number, runbook: TreeRunbook, parent: string, render: RenderStep): TreeNode {
  const id = `${parent}/${index}:${step.id}`;
  const subject: StepSubject = {
    kind: "step",
    runbook: runbook.id,
    runbookTitle: runbook.title,
    step: step.id,
    title: step.title,
    index,
  };
  return {
    id,
    label: step.title,
    description: `${step.verb}${step.detail === "" ? "" : ` ${oneLine(step.detail)}`}`,
    tooltip: stepTooltip(step),
    icon: VERB_ICONS[step.verb],
    place: step.location,
    subject,
    ...(step.verb === "run" ? { children: async () => commandNodes(await render(subject), id) } : {}),
  };
}

function stepTooltip(step: TreeStep): string {
  const lines = [`**${escapeMarkdown(step.title)}**`];
  if (step.detail !== "") lines.push(step.verb === "run" ? fence(step.detail, step.shell) : escapeMarkdown(step.detail));
  if (step.confirm !== null) lines.push(vscode.l10n.t("Confirmed by {0}", escapeMarkdown(step.confirm)));
  return lines.join("\n\n");
}

/** A code block that the text cannot close. */
function fence(text: string, language: string | null): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = "`".repeat(longest + 1);
  return `${marks}${language ?? "sh"}\n${text}\n${marks}`;
}

/** What the step would run: the commands, or why there are none yet. */
function commandNodes(rendered: RenderStepResult, parent: string): readonly TreeNode[] {
  const { problem, missing, commands, shell } = rendered;
  if (problem !== null) return [{ id: `${parent}/problem`, label: problem, tooltip: escapeMarkdown(problem), icon: "warning" }];
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    return [{ id: `${parent}/missing`, label: vscode.l10n.t("asks for {0}", names), icon: "comment" }];
  }
  return commands.map((command, index) => ({
    id: `${parent}/command${index}`,
    label: oneLine(command),
    tooltip: fence(command, shell),
    icon: "code",
  }));
}
