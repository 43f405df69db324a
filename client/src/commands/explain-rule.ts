import * as vscode from "vscode";
import type { ExplainParams, RuleSummary } from "../../../server/src/lsp/protocol.ts";
import type { TreeNode } from "../views/node.ts";
import type { CommandContext } from "./context.ts";

/** The rule of the row, or one that is picked; those of the findings at the cursor come first. */
export async function explainRule({ server, documents }: CommandContext, node?: TreeNode): Promise<void> {
  const rule =
    node?.subject?.kind === "finding" ? node.subject.rule : await pickRule(server.request<readonly RuleSummary[]>("mailtranche/rules"));
  if (rule === undefined) return;
  const page = await server.request<string>("mailtranche/explain", { rule } satisfies ExplainParams);
  const uri = documents.write(`${rule.replace("/", "-")}.md`, page);
  await vscode.commands.executeCommand("markdown.showPreview", uri);
}

async function pickRule(rules: Promise<readonly RuleSummary[]>): Promise<string | undefined> {
  const here = rulesAtCursor();
  const items = rules.then((all) => {
    const [near, far] = [all.filter(({ id }) => here.has(id)), all.filter(({ id }) => !here.has(id))];
    if (near.length === 0) return far.map(ruleItem);
    return [separator(vscode.l10n.t("at the cursor")), ...near.map(ruleItem), separator(vscode.l10n.t("all rules")), ...far.map(ruleItem)];
  });
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t("Which rule?"), matchOnDescription: true });
  return picked?.label;
}

function ruleItem({ id, title, category, score }: RuleSummary): vscode.QuickPickItem {
  return { label: id, description: score > 0 ? `${category} ${score}` : category, detail: title };
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return new Set();
  const here = vscode.languages.getDiagnostics(editor.document.uri).filter(({ range }) => range.contains(editor.selection.active));
  return new Set(here.map(({ code }) => String(typeof code === "object" ? code.value : code)));
}
