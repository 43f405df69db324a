import * as vscode from "vscode";
import type { TreeCategory, TreeComponent, TreeFinding } from "../../../server/src/lsp/protocol.ts";
import { AMBER, GREEN, RED } from "./colors.ts";
import type { TreeNode } from "./node.ts";
import { escapeMarkdown } from "./words.ts";

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

/** What a category is made of: the server is asked when somebody opens it. */
export type AskComponents = (category: TreeCategory["category"]) => Promise<readonly TreeComponent[]>;

/** A category of risk, down to the findings. */
export function categoryNode(category: TreeCategory, parent: string, ask: AskComponents): TreeNode {
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
    ...(category.lo === null ? {} : { children: async () => componentNodes(await ask(category.category), category.limit, id) }),
  };
}

/** What carries a risk or a doubt comes first; what is clear stands in one row, or it would bury the rest. */
function componentNodes(components: readonly TreeComponent[], limit: number, parent: string): readonly TreeNode[] {
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
    ...(finding.owner === undefined ? [] : [t("For {0} to mend", escapeMarkdown(finding.owner))]),
    ...(finding.waived === undefined ? [] : [t("Waived: {0}", escapeMarkdown(finding.waived))]),
    ...(finding.explanation?.length ? [finding.explanation.map((line) => `- ${escapeMarkdown(line)}`).join("\n")] : []),
  ];
  return {
    id,
    label: finding.message,
    description: [finding.rule, finding.score, finding.owner].filter((part) => part !== undefined).join(" · "),
    tooltip: lines.join("\n\n"),
    ...SEVERITIES[finding.severity],
    ...waived,
    ...(finding.location ? { place: finding.location } : {}),
    subject: { kind: "finding", rule: finding.rule },
  };
}
