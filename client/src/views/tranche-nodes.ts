import * as vscode from "vscode";
import type {
  TreeCategory,
  TreeComponent,
  TreeFinding,
  TreePlaybook,
  TreeTranche,
  WireVerdict,
  WorkspaceState,
} from "../../../server/src/lsp/protocol.ts";
import type { TreeNode } from "./node.ts";
import { countVerdicts, describeTranche, escapeMarkdown, shortDates } from "./words.ts";

const RED = "testing.iconFailed";
const AMBER = "charts.yellow";
const GREEN = "testing.iconPassed";

const VERDICTS: Readonly<Record<WireVerdict, { readonly icon: string; readonly color: string }>> = {
  GO: { icon: "pass-filled", color: GREEN },
  "NO-GO": { icon: "error", color: RED },
  HOLD: { icon: "debug-pause", color: AMBER },
};
const CATEGORY_ICONS: Readonly<Record<TreeCategory["category"], string>> = {
  authentication: "key",
  routing: "arrow-swap",
  "client-access": "device-mobile",
  compliance: "law",
};
const SEVERITIES: Readonly<Record<TreeFinding["severity"], { readonly icon: string; readonly color: string }>> = {
  error: { icon: "error", color: "problemsErrorIcon.foreground" },
  warning: { icon: "warning", color: "problemsWarningIcon.foreground" },
  info: { icon: "info", color: "problemsInfoIcon.foreground" },
  hint: { icon: "lightbulb", color: "problemsInfoIcon.foreground" },
};

export function trancheRoots(state: WorkspaceState): readonly TreeNode[] {
  return state.playbooks.map((playbook) => playbookNode(playbook, state));
}

function playbookNode(playbook: TreePlaybook, state: WorkspaceState): TreeNode {
  const id = playbook.location.uri;
  return {
    id,
    label: playbook.title,
    description: playbook.id,
    tooltip: `**${escapeMarkdown(playbook.title)}**\n\n${countVerdicts({ ...state, playbooks: [playbook] })}`,
    icon: "project",
    place: playbook.location,
    expanded: true,
    children: () => playbook.tranches.map((tranche) => trancheNode(tranche, playbook, id)),
  };
}

function trancheNode(tranche: TreeTranche, playbook: TreePlaybook, parent: string): TreeNode {
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
      ...tranche.categories.map((category) => categoryNode(category, id)),
      ...listNode(vscode.l10n.t("reasons"), "info", tranche.reasons, `${id}/reasons`),
      ...earliestNode(tranche, id),
      ...gateNode(tranche, id),
      ...listNode(vscode.l10n.t("waivers"), "shield", tranche.waivers, `${id}/waivers`),
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

function categoryNode(category: TreeCategory, parent: string): TreeNode {
  const id = `${parent}/${category.category}`;
  const { t } = vscode.l10n;
  return {
    id,
    label: category.category,
    description: category.interval,
    tooltip:
      category.lo === null
        ? t("No rule looked at {0}", category.category)
        : t("{0}: risk {1}, the gate allows {2}", category.category, category.interval, category.limit),
    icon: CATEGORY_ICONS[category.category],
    ...colorOf(category, category.limit),
    ...(category.components.length === 0 ? {} : { children: () => componentNodes(category, id) }),
  };
}

/** What carries a risk or a doubt comes first; what is clear stands in one row, or it would bury the rest. */
function componentNodes({ components, limit }: TreeCategory, parent: string): readonly TreeNode[] {
  const node = (component: TreeComponent) => componentNode(component, limit, parent);
  const isClear = ({ hi, findings, unchecked }: TreeComponent) => hi === 0 && findings.length === 0 && unchecked.length === 0;
  const clear = components.filter(isClear);
  const loud = components.filter((component) => !isClear(component)).sort((a, b) => b.lo - a.lo || b.hi - a.hi);
  if (clear.length === 0 || loud.length === 0) return components.map(node);
  return [
    ...loud.map(node),
    {
      id: `${parent}/clear`,
      label: vscode.l10n.t("{0} clear", clear.length),
      icon: "check",
      color: GREEN,
      children: () => clear.map(node),
    },
  ];
}

/** Red: over the limit whatever is still unknown. Amber: what is unknown could put it there. */
function colorOf({ lo, hi }: { readonly lo: number | null; readonly hi: number | null }, limit: number): { readonly color?: string } {
  if (lo !== null && lo > limit) return { color: RED };
  return hi !== null && hi > limit ? { color: AMBER } : {};
}

function componentNode(component: TreeComponent, limit: number, parent: string): TreeNode {
  const id = `${parent}/${component.label}`;
  const findings = mergeWorlds(component.findings);
  const rows = findings.length + component.unchecked.length;
  // `dkim` and the score first: of a long name the sidebar shows only the start.
  const [label = "", ...target] = component.label.split(" ");
  return {
    id,
    label,
    description: [component.interval, target.join(" ")].filter((part) => part !== "").join("  "),
    tooltip: `${escapeMarkdown(component.label)}: ${component.interval}`,
    icon: component.lo > 0 ? "circle-filled" : "circle-outline",
    ...colorOf(component, limit),
    ...(rows === 0
      ? {}
      : {
          children: () => [
            ...findings.map((finding, index) => findingNode(finding, `${id}/f${index}`)),
            ...component.unchecked.map((why, index) => ({
              id: `${id}/u${index}`,
              label: why,
              tooltip: escapeMarkdown(why),
              description: vscode.l10n.t("not checked"),
              icon: "question",
              color: AMBER,
            })),
          ],
        }),
  };
}

interface MergedFinding extends TreeFinding {
  readonly worlds: readonly TreeFinding["world"][];
}

/** One fault seen in the text, live and as planned is one row. */
function mergeWorlds(findings: readonly TreeFinding[]): readonly MergedFinding[] {
  const merged = new Map<string, MergedFinding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.message, finding.target, finding.waived, finding.location?.range]);
    const worlds = new Set([...(merged.get(key)?.worlds ?? []), finding.world]);
    merged.set(key, { ...finding, worlds: [...worlds] });
  }
  return [...merged.values()];
}

function findingNode(finding: MergedFinding, id: string): TreeNode {
  const { t } = vscode.l10n;
  const waived = finding.waived === undefined ? {} : { icon: "shield", color: "descriptionForeground" };
  const lines = [
    escapeMarkdown(finding.message),
    `\`${finding.rule}\` · ${finding.worlds.join(", ")} · ${escapeMarkdown(finding.target)}`,
    ...(finding.waived === undefined ? [] : [t("Waived: {0}", escapeMarkdown(finding.waived))]),
  ];
  return {
    id,
    label: finding.message,
    description: `${finding.rule} · ${finding.score}`,
    tooltip: lines.join("\n\n"),
    ...SEVERITIES[finding.severity],
    ...waived,
    ...(finding.location ? { place: finding.location } : {}),
    subject: { kind: "finding", rule: finding.rule },
  };
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
