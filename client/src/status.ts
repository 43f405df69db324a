import * as vscode from "vscode";
import type { WorkspaceState } from "../../server/src/lsp/protocol.ts";
import type { Server, ServerPhase } from "./server.ts";
import type { StateFeed } from "./state-feed.ts";
import { countVerdicts } from "./views/words.ts";

/** One item: the worst verdict of the workspace. A click goes to the tranches, or to the log when the server is gone. */
export function createStatus(server: Server, feed: StateFeed): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("mailtranche.verdict", vscode.StatusBarAlignment.Left, 0);
  item.name = "Mailtranche";
  const draw = () => {
    const { text, tooltip, command } = statusOf(server.phase, feed.state);
    item.text = text;
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.command = command;
    item.show();
  };
  draw();
  return vscode.Disposable.from(item, server.onDidChangePhase(draw), feed.onDidChange(draw));
}

interface Status {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

export function statusOf(phase: ServerPhase, state: WorkspaceState | undefined): Status {
  const { t } = vscode.l10n;
  const command = "mailtranche.tranches.focus";
  if (phase === "failed") {
    return { text: "Mailtranche $(error)", tooltip: t("The server did not start; the log says why."), command: "mailtranche.showLog" };
  }
  if (state === undefined) return { text: "Mailtranche $(sync~spin)", tooltip: t("Reading the workspace"), command };
  // A clock that stands still must never be overlooked: with it, every verdict is about another day.
  const clock = state.fixedClock === null ? "" : " $(history)";
  const text = state.worst === null ? `Mailtranche${clock}` : `Mailtranche: ${state.worst}${clock}`;
  const lines = [
    state.worst === null ? t("No tranche here yet") : countVerdicts(state),
    ...(state.fixedClock === null ? [] : [t("The clock is fixed by the settings file: {0}", state.fixedClock)]),
    ...(state.trusted ? [] : [t("Restricted Mode: judged by the text alone, no question is asked")]),
    ...(state.trusted && !state.live ? [t("No live answer yet, or offline")] : []),
  ];
  return { text, tooltip: lines.join("\n\n"), command };
}
