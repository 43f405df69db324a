import { plural } from "../base/index.ts";
import { mergeWorlds } from "./check-text.ts";
import { shownFindings } from "./result.ts";
import type { CheckResult, PreflightResult } from "./types.ts";
import type { Severity, Verdict } from "./words.ts";

/** Workflow commands of GitHub Actions: an annotation a fault, one a tranche that may not start, and a line that sums up. */
export function githubText(result: CheckResult | PreflightResult): string {
  const faults = mergeWorlds(shownFindings(result));
  const count = (severity: Severity) => faults.filter(({ finding }) => finding.severity === severity).length;
  const lines = faults.map(({ finding: { file, range, severity, message, rule, risk } }) => {
    const { start, end } = range;
    const place = {
      file,
      line: start.line,
      endLine: end.line,
      ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    };
    const score = risk.score > 0 ? ` [${risk.category} ${risk.score}]` : "";
    return command(levels[severity], { ...place, title: rule }, `${message}${score}`);
  });
  for (const { file, why } of result.unreadable) lines.push(command("error", { file, title: "not read" }, `${file} ${why}`));
  for (const tranche of "tranches" in result ? result.tranches : []) {
    const place = { file: tranche.file, line: tranche.line, title: `${tranche.id}: ${tranche.verdict}` };
    lines.push(command(verdictLevels[tranche.verdict], place, tranche.reasons.join("\n") || "nothing stands in the way"));
  }
  // A line without user text: nothing of a file can start a command of its own.
  return `${[...lines, `mailtranche: ${plural(count("error"), "error")}, ${plural(count("warning"), "warning")}${result.complete ? "" : " (ended early)"}`].join("\n")}\n`;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice", hint: "notice" };
const verdictLevels: Readonly<Record<Verdict, string>> = { GO: "notice", HOLD: "warning", "NO-GO": "error" };

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${written.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
