import * as vscode from "vscode";
import type {
  ComponentsParams,
  TreeComponent,
  TreePlaybook,
  TreeTranche,
  WireVerdict,
  WorkspaceState,
} from "../../../server/src/lsp/protocol.ts";
import { categoryNode } from "./category-nodes.ts";
import { AMBER, GREEN, RED } from "./colors.ts";
import type { TreeNode } from "./node.ts";
import { countVerdicts, describeTranche, escapeMarkdown, shortDates } from "./words.ts";

const VERDICTS: Readonly<Record<WireVerdict, { readonly icon: string; readonly color: string }>> = {
  GO: { icon: "pass-filled", color: GREEN },
  "NO-GO": { icon: "error", color: RED },
  HOLD: { icon: "debug-pause", color: AMBER },
};

/** Asks the server what a category of a tranche is made of. */
export type AskServer = (params: ComponentsParams) => Promise<readonly TreeComponent[]>;

export function trancheRoots(state: WorkspaceState, ask: AskServer): readonly TreeNode[] {
  return state.playbooks.map((playbook) => playbookNode(playbook, state, ask));
}

function playbookNode(playbook: TreePlaybook, state: WorkspaceState, ask: AskServer): TreeNode {
  const id = playbook.location.uri;
  return {
    id,
    label: playbook.title,
    description: playbook.id,
    tooltip: `**${escapeMarkdown(playbook.title)}**\n\n${countVerdicts({ ...state, playbooks: [playbook] })}`,
    icon: "project",
    place: playbook.location,
    expanded: true,
    children: () => playbook.tranches.map((tranche) => trancheNode(tranche, playbook, id, ask)),
  };
}

function trancheNode(tranche: TreeTranche, playbook: TreePlaybook, parent: string, ask: AskServer): TreeNode {
  const id = `${parent}#${tranche.id}`;
  return {
    id,
    label: tranche.id,
    description: describeTranche(tranche),
    tooltip: trancheTooltip(tranche),
    ...VERDICTS[tranche.verdict],
    place: tranche.location,
    subject: { kind: "tranche", playbook: playbook.id, id: tranche.id },
    children: () => [
      ...tranche.categories.map((one) =>
        categoryNode(one, id, (category) => ask({ playbook: playbook.id, tranche: tranche.id, category })),
      ),
      ...listNode(vscode.l10n.t("reasons"), "info", tranche.reasons, `${id}/reasons`),
      ...earliestNode(tranche, id),
      ...gateNode(tranche, id),
      ...listNode(vscode.l10n.t("waivers"), "shield", tranche.waivers, `${id}/waivers`),
      ...listNode(vscode.l10n.t("new, not counted"), "sparkle", tranche.notCounted ?? [], `${id}/new`),
    ],
  };
}

function earliestNode({ verdict, earliestGo }: TreeTranche, parent: string): readonly TreeNode[] {
  if (verdict === "GO" || earliestGo === "") return [];
  const description = shortDates(earliestGo);
  const label = vscode.l10n.t("earliest GO");
  return [{ id: `${parent}/earliest`, label, description, tooltip: escapeMarkdown(description), icon: "clock" }];
}

/** A group of lines, opened when somebody wants to read them; none where there is nothing to read. */
function listNode(label: string, icon: string, lines: readonly string[], id: string): readonly TreeNode[] {
  if (lines.length === 0) return [];
  const children = () =>
    lines.map((line, index) => {
      const text = shortDates(line);
      return { id: `${id}/${index}`, label: text, tooltip: escapeMarkdown(text), icon: "dash" };
    });
  return [{ id, label, description: String(lines.length), icon, children }];
}

function trancheTooltip(tranche: TreeTranche): string {
  const lines = [`**${escapeMarkdown(tranche.id)}** ${tranche.verdict} · ${escapeMarkdown(tranche.stage)}`];
  if (tranche.window !== null) lines.push(escapeMarkdown(shortDates(tranche.window)));
  if (tranche.reasons.length > 0) lines.push(tranche.reasons.map((reason) => `- ${escapeMarkdown(shortDates(reason))}`).join("\n"));
  if (tranche.verdict !== "GO" && tranche.earliestGo !== "")
    lines.push(vscode.l10n.t("Earliest GO: {0}", escapeMarkdown(shortDates(tranche.earliestGo))));
  return lines.join("\n\n");
}

function gateNode({ gate }: TreeTranche, parent: string): readonly TreeNode[] {
  if (gate === null) return [];
  const id = `${parent}/gate`;
  return [
    {
      id,
      label: vscode.l10n.t("gate"),
      description: gate.id,
      icon: "milestone",
      ...(gate.conditions.length === 0
        ? {}
        : {
            children: () =>
              gate.conditions.map((condition) => ({ id: `${id}/${condition}`, label: condition, icon: "circle-large-outline" })),
          }),
    },
  ];
}
