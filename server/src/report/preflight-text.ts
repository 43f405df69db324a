import { formatDuration, parseInstant, plural, printable } from "../base/index.ts";
import { summaryLine } from "./check-text.ts";
import { type Cell, cell, shortInstant, table, verdictStyle, verdictText } from "./layout.ts";
import { nextSteps } from "./next-steps.ts";
import { plainStyle, type Style } from "./style.ts";
import { trancheLines } from "./tranche-text.ts";
import type { PreflightResult, ResultTranche } from "./types.ts";
import type { Verdict } from "./words.ts";

export interface PreflightTextOptions {
  readonly style?: Style;
  /** Only the line of each tranche. */
  readonly quiet?: boolean;
  /** Every check that could not run, not the first few. */
  readonly verbose?: boolean;
}
/** The scorecard: one line a tranche, then why, then what to do next. */
export function preflightText(result: PreflightResult, options: PreflightTextOptions = {}): string {
  const style = options.style ?? plainStyle;
  const lines: string[] = [];
  for (const playbook of result.playbooks) {
    const tranches = result.tranches.filter((tranche) => tranche.playbook === playbook.id);
    if (tranches.length === 0) continue;
    lines.push(`${style.bold(printable(playbook.title))}  ${style.dim(playbook.file)}`);
    lines.push(style.dim(clockLine(result, playbook.timezone, tranches[0]?.phase ?? "now")), "");
    lines.push(...table(tranches.map((tranche) => trancheRow(tranche, result, style))), "");
    if (!options.quiet) for (const tranche of tranches) lines.push(...trancheLines(tranche, result, options, style), "");
  }
  if (!options.quiet) lines.push(...closing(result, style));
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function clockLine(result: PreflightResult, timeZone: string, phase: string): string {
  const now = parseInstant(result.now) ?? 0;
  const state =
    phase === "now"
      ? ""
      : `, judged ${phase === "after" ? "in the state after each tranche" : phase === "rollback" ? "in the state after a rollback" : `in phase ${phase}`}`;
  return `${shortInstant(now, timeZone, undefined)} ${timeZone}${result.fixedClock ? " (the clock is fixed)" : ""}${state}`;
}
function trancheRow(tranche: ResultTranche, result: PreflightResult, style: Style): readonly Cell[] {
  const people = tranche.mailboxes === null ? "no cohort" : plural(tranche.mailboxes, "mailbox", "mailboxes");
  return [
    cell(printable(tranche.id), style.bold),
    cell(people),
    cell(windowText(tranche, result)),
    cell(verdictText(tranche), (text) => verdictStyle(tranche.verdict, style)(text)),
    cell(countText(tranche)),
  ];
}
function windowText(tranche: ResultTranche, result: PreflightResult): string {
  if (!tranche.window) return "no window";
  const from = parseInstant(tranche.window.from) ?? 0;
  const to = parseInstant(tranche.window.to) ?? 0;
  const now = parseInstant(result.now) ?? 0;
  const distance = from > now ? `in ${formatDuration((from - now) / 1000)}` : to > now ? "now" : `${formatDuration((now - to) / 1000)} ago`;
  return `${shortInstant(from, tranche.window.timezone, now)} (${distance})`;
}
function countText({ blockers, holds }: ResultTranche): string {
  return [blockers.length > 0 ? plural(blockers.length, "blocker") : "", holds.length > 0 ? `${holds.length} open` : ""]
    .filter((text) => text !== "")
    .join(", ");
}
function closing(result: PreflightResult, style: Style): readonly string[] {
  const count = (verdict: Verdict) => result.tranches.filter((tranche) => tranche.verdict === verdict).length;
  const verdicts = (["GO", "NO-GO", "HOLD"] as const).flatMap((verdict) =>
    count(verdict) > 0 ? [verdictStyle(verdict, style)(`${count(verdict)} ${verdict}`)] : [],
  );
  const lines = [style.bold("Do next"), ...nextSteps(result).map((step, i) => `  ${i + 1}. ${printable(step)}`), ""];
  for (const { file, why } of result.unreadable) lines.push(`${style.red("not read")} ${printable(`${file} ${why}`)}`);
  if (!result.complete) lines.push(style.yellow("Ended early: what is not known above was not asked any more. Run it again for the rest."));
  return [...lines, `${verdicts.join(", ") || "no tranche"}; ${summaryLine(result, style)}`];
}
