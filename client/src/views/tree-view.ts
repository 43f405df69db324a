import * as vscode from "vscode";
import { contextOf, type TreeNode } from "./node.ts";

/** Draws plain nodes; `roots` waits until there is something to say, so that the welcome never flashes by. */
export class NodeTree implements vscode.TreeDataProvider<TreeNode> {
  readonly #roots: () => Promise<readonly TreeNode[]>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(roots: () => Promise<readonly TreeNode[]>) {
    this.#roots = roots;
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...((await (node === undefined ? this.#roots() : node.children?.())) ?? [])];
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, collapsibleState(node));
    item.id = node.id;
    item.iconPath = new vscode.ThemeIcon(node.icon, node.color === undefined ? undefined : new vscode.ThemeColor(node.color));
    item.contextValue = contextOf(node);
    if (node.description !== undefined) item.description = node.description;
    if (node.tooltip !== undefined) item.tooltip = new vscode.MarkdownString(node.tooltip);
    // A row that opens on a click cannot also open a file on it; it has the action instead.
    if (node.children === undefined && node.place !== undefined) {
      item.command = { command: "mailtranche.openSource", title: vscode.l10n.t("Open Source"), arguments: [node] };
    }
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function collapsibleState({ children, expanded }: TreeNode): vscode.TreeItemCollapsibleState {
  if (children === undefined) return vscode.TreeItemCollapsibleState.None;
  return expanded === true ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}
