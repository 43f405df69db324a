import * as vscode from "vscode";
import type { RenderStepParams, RenderStepResult, TreeComponent, WorkspaceState } from "../../../server/src/lsp/protocol.ts";
import type { Server } from "../server.ts";
import type { StateFeed } from "../state-feed.ts";
import type { Render } from "../steps.ts";
import type { StepSubject, TreeNode } from "./node.ts";
import { runbookRoots } from "./runbook-nodes.ts";
import { type AskServer, trancheRoots } from "./tranche-nodes.ts";
import { NodeTree } from "./tree-view.ts";
import { countNoGo } from "./words.ts";

/** Asks the server for the command of one step. */
export type StepRenderer = (step: StepSubject) => Render;

export function createViews(context: vscode.ExtensionContext, server: Server, feed: StateFeed): StepRenderer {
  const steps: StepRenderer =
    ({ runbook, step, index }) =>
    (inputs) =>
      server.request<RenderStepResult>("mailtranche/renderStep", { runbook, step, index, inputs } satisfies RenderStepParams);
  // What lies below a category is no part of the state: once somebody has looked at it, any other state may show it otherwise.
  let isOpened = false;
  const components: AskServer = (params) => {
    isOpened = true;
    return server.request<readonly TreeComponent[]>("mailtranche/components", params);
  };
  const tranches = show(
    "mailtranche.tranches",
    (state) => trancheRoots(state, components),
    ({ playbooks }) => playbooks,
    () => {
      const was = isOpened;
      isOpened = false;
      return was;
    },
  );
  show(
    "mailtranche.runbooks",
    (state) => runbookRoots(state, (step) => steps(step)({})),
    ({ runbooks }) => runbooks,
  );

  const mark = () => {
    const count = countNoGo(feed.state);
    tranches.badge =
      count === 0
        ? undefined
        : { value: count, tooltip: count === 1 ? vscode.l10n.t("1 tranche is NO-GO") : vscode.l10n.t("{0} tranches are NO-GO", count) };
    tranches.message = restriction(feed.state) ?? "";
  };
  context.subscriptions.push(feed.onDidChange(mark));
  return steps;

  /** `shown` is the part of the state that the tree draws: it is drawn anew only when that differs, or `more` was drawn. */
  function show(
    id: string,
    roots: (state: WorkspaceState) => readonly TreeNode[],
    shown: (state: WorkspaceState) => unknown,
    more: () => boolean = () => false,
  ): vscode.TreeView<TreeNode> {
    let drawn = "";
    const tree = new NodeTree(async () => {
      await feed.settled;
      return feed.state === undefined ? [] : roots(feed.state);
    });
    const view = vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
    context.subscriptions.push(
      tree,
      view,
      feed.onDidChange(() => {
        const now = feed.state === undefined ? "" : JSON.stringify(shown(feed.state));
        if (more() || now !== drawn) tree.refresh();
        drawn = now;
      }),
    );
    return view;
  }
}

/** Why the verdicts rest on less than they could. */
function restriction(state: WorkspaceState | undefined): string | undefined {
  if (state === undefined || state.playbooks.length === 0 || state.trusted) return undefined;
  return vscode.l10n.t("Restricted Mode: judged by the text alone. Trust the folder to ask DNS.");
}
