import { plural, printable } from "../base/index.ts";
import { notCountedText, worldWords } from "../engine/index.ts";
import { explanation } from "./explanation.ts";
import { shownFindings } from "./result.ts";
import { plainStyle, type Style } from "./style.ts";
import type { CheckResult, ResultFinding } from "./types.ts";
import type { Severity, World } from "./words.ts";

export interface CheckTextOptions {
  readonly style?: Style;
  /** Only what is wrong, no summary. */
  readonly quiet?: boolean;
  /** Evidence, and what was not checked. */
  readonly verbose?: boolean;
  /** `check` without `--live`: what needs answers is counted in one line. */
  readonly live: boolean;
}

/** Findings as a person reads them, one fault once, then what could not be checked and a summary. */
export function checkText(result: CheckResult, options: CheckTextOptions): string {
  const style = options.style ?? plainStyle;
  const faults = mergeWorlds(shownFindings(result));
  const lines: string[] = [];
  for (const fault of faults) lines.push(...findingLines(fault, options, style), "");
  lines.push(...unreadableLines(result, style));
  if (options.quiet) return joined(lines);
  const counted = result.unchecked.filter(({ live }) => options.live || !live);
  lines.push(...uncheckedLines(counted, options.verbose === true, style));
  const waiting = result.unchecked.length - counted.length;
  if (waiting > 0)
    lines.push(
      style.dim(
        `${plural(waiting, "check")} need${waiting === 1 ? "s" : ""} live DNS answers: run \`mailtranche preflight\`, or \`mailtranche check --live\``,
      ),
    );
  if (!result.complete) lines.push(style.yellow("Ended early: this is what was known then."));
  lines.push(summaryLine(result, style));
  return joined(lines);
}

interface Fault {
  readonly finding: ResultFinding;
  readonly worlds: readonly World[];
}

/** The same fault in the text and in the live answers is one fault. */
export function mergeWorlds(findings: readonly ResultFinding[]): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const finding of findings) {
    const { rule, messageId, message, file, range, target } = finding;
    const key = JSON.stringify([rule, messageId, message, file, range, target]);
    const before = faults.get(key);
    faults.set(
      key,
      before ? { finding: before.finding, worlds: [...new Set([...before.worlds, finding.world])] } : { finding, worlds: [finding.world] },
    );
  }
  return [...faults.values()];
}

function findingLines({ finding, worlds }: Fault, options: CheckTextOptions, style: Style): readonly string[] {
  const { file, range, severity, message, risk, rule } = finding;
  const at = `${file}:${range.start.line}:${range.start.column}`;
  const score = risk.score > 0 ? ` ${style.dim(`[${risk.category} ${risk.score}]`)}` : "";
  // A verdict about a tranche is of no world.
  const isLocated = finding.evidence.length > 0 && (worlds.includes("live") || worlds.includes("planned"));
  const where = isLocated ? ` ${style.dim(`(${worlds.map((world) => worldWords[world]).join(", ")})`)}` : "";
  const lines = [`${style.bold(printable(at))} ${severityWord(severity, style)} ${printable(message)}${score}${where} ${style.dim(rule)}`];
  if (finding.notCounted) lines.push(`    ${style.dim("new")} ${printable(notCountedText(finding.notCounted))}`);
  if (options.quiet) return lines;
  if (options.verbose) {
    const rest = explanation(finding, worlds).filter(({ label }) => !["where", "risk", "new"].includes(label));
    return [...lines, ...rest.map(({ label, text }) => `    ${style.dim(label)} ${text}`)];
  }
  for (const note of finding.related)
    lines.push(`    ${style.dim("see")} ${printable(`${note.file}:${note.range.start.line}:${note.range.start.column} ${note.message}`)}`);
  const [fix] = finding.fixes;
  if (fix)
    lines.push(
      `    ${style.dim("fix")} ${printable(fix.title)} ${style.dim(fix.safety === "safe" ? "(safe: `mailtranche fix`)" : `(\`mailtranche fix --unsafe --rule ${rule}\`)`)}`,
    );
  lines.push(`    ${style.dim(`${finding.source}; mailtranche explain ${rule}`)}`);
  return lines;
}

function severityWord(severity: Severity, style: Style): string {
  switch (severity) {
    case "error":
      return style.red("error");
    case "warning":
      return style.yellow("warning");
    case "info":
      return style.blue("info");
    case "hint":
      return style.dim("hint");
  }
}

function unreadableLines(result: CheckResult, style: Style): readonly string[] {
  if (result.unreadable.length === 0) return [];
  const lines = result.unreadable.map(({ file, why }) => `${style.red("not read")} ${printable(`${file} ${why}`)}`);
  return [...lines, ""];
}

function uncheckedLines(unchecked: CheckResult["unchecked"], verbose: boolean, style: Style): readonly string[] {
  if (unchecked.length === 0) return [];
  const causes = new Map<string, { rules: Set<string>; who: string | null }>();
  for (const { rule, target, detail, who } of unchecked) {
    const cause = causes.get(detail) ?? { rules: new Set<string>(), who };
    cause.rules.add(`${rule} ${target}`);
    causes.set(detail, cause);
  }
  const lines = [style.yellow(`Not checked: ${plural(unchecked.length, "check")}`)];
  for (const [detail, { rules, who }] of causes) {
    const [first, ...others] = rules;
    const named = verbose ? [...rules].join(", ") : `${first}${others.length > 0 ? ` and ${others.length} more` : ""}`;
    lines.push(`    ${printable(`${named}: ${detail}`)}${who ? style.dim(printable(` (can resolve it: ${who})`)) : ""}`);
  }
  return [...lines, ""];
}

export function summaryLine(result: CheckResult, style: Style): string {
  const { summary } = result;
  // The counts of the list above: a fault in two worlds once.
  const faults = mergeWorlds(shownFindings(result));
  const count = (severity: Severity) => faults.filter(({ finding }) => finding.severity === severity).length;
  const [error, warning, info, hint] = [count("error"), count("warning"), count("info"), count("hint")];
  const counts = [
    error > 0 ? style.red(plural(error, "error")) : "",
    warning > 0 ? style.yellow(plural(warning, "warning")) : "",
    info > 0 ? plural(info, "note") : "",
    hint > 0 ? plural(hint, "hint") : "",
    summary.waived > 0 ? `${summary.waived} waived` : "",
    summary.suppressed > 0 ? `${summary.suppressed} ignored` : "",
  ].filter((text) => text !== "");
  const found = counts.length > 0 ? counts.join(", ") : style.green("nothing found");
  const looked = [plural(summary.files, "file"), plural(summary.records, "record"), plural(summary.questions, "DNS question")].join(", ");
  return `${found} in ${looked} ${style.dim(`(${summary.durationMs} ms)`)}`;
}

function joined(lines: readonly string[]): string {
  const text = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n+$/, "");
  return text === "" ? "" : `${text}\n`;
}
