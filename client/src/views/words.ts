import * as vscode from "vscode";
import type { TreeTranche, WireVerdict, WorkspaceState } from "../../../server/src/lsp/protocol.ts";

const WORST_FIRST: readonly WireVerdict[] = ["NO-GO", "HOLD", "GO"];

/** `1 NO-GO, 3 HOLD, 1 GO` */
export function countVerdicts(state: WorkspaceState): string {
  const tranches = state.playbooks.flatMap((playbook) => playbook.tranches);
  return WORST_FIRST.map((verdict) => ({ verdict, count: tranches.filter((tranche) => tranche.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(", ");
}

export function countNoGo(state: WorkspaceState | undefined): number {
  return (state?.playbooks ?? []).flatMap((playbook) => playbook.tranches).filter(({ verdict }) => verdict === "NO-GO").length;
}

/** `NO-GO · 38 mailboxes · 21 Oct 18:00` */
export function describeTranche({ verdict, mailboxes, window }: TreeTranche): string {
  const parts: string[] = [verdict];
  if (mailboxes !== null) {
    parts.push(mailboxes === 1 ? vscode.l10n.t("1 mailbox") : vscode.l10n.t("{0} mailboxes", mailboxes));
  }
  // The sidebar is narrow: the start decides, the whole window is in the tooltip.
  if (window !== null) parts.push(shortDates(window).split(/ - | \(/)[0] ?? window);
  return parts.join(" · ");
}

/** `2026-10-12 18:00` as `12 Oct 18:00`, in the language of the editor. */
export function shortDates(text: string): string {
  return text.replace(/\b(\d{4})-(\d\d)-(\d\d) (?=\d\d:\d\d)/g, (whole, year: string, month: string, day: string) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (Number.isNaN(date.getTime())) return whole;
    return `${date.getUTCDate()} ${date.toLocaleString(vscode.env.language, { month: "short", timeZone: "UTC" })} `;
  });
}

/** Text from files, shown as it is: nothing in it becomes a link, an image or a heading. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, "\\$&").replace(/\r?\n/g, "  \n");
}

export function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, " ⏎ ").trim();
}
