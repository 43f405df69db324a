import { parseInstant, plural, printable } from "../base/index.ts";
import type { ExplanationLine } from "../engine/index.ts";
import { explained } from "./explanation.ts";
import { shortInstant, verdictText } from "./layout.ts";
import { nextSteps } from "./next-steps.ts";
import type { CheckResult, PreflightResult, ResultCategory, ResultFinding, ResultTranche } from "./types.ts";
import type { Category, Verdict } from "./words.ts";

const categories: readonly Category[] = ["authentication", "routing", "client-access", "compliance"];
/** A colour-blind reader sees the shape. */
const signs: Readonly<Record<Verdict, string>> = { GO: "✅", HOLD: "⏸️", "NO-GO": "⛔" };
const severitySigns = { error: "⛔", warning: "⚠️", info: "ℹ️", hint: "💡" } as const;

/** GitHub-flavoured Markdown for the summary of a CI run or a comment on a change: the scorecard first, then why. */
export function markdownText(result: CheckResult | PreflightResult): string {
  const parts =
    "tranches" in result ? [...result.playbooks.flatMap((playbook) => playbookPart(playbook, result)), ...nextPart(result)] : [];
  const lines = [...parts, ...findingsPart(result), ...uncheckedPart(result), ...endPart(result)];
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function playbookPart(playbook: PreflightResult["playbooks"][number], result: PreflightResult): readonly string[] {
  const tranches = result.tranches.filter((tranche) => tranche.playbook === playbook.id);
  if (tranches.length === 0) return [];
  const now = parseInstant(result.now);
  const rows = tranches.map((tranche) => {
    const { timezone } = tranche.window ?? playbook;
    const window = tranche.window ? shortInstant(parseInstant(tranche.window.from) ?? 0, timezone, now) : "no window";
    const people = tranche.mailboxes === null ? "-" : String(tranche.mailboxes);
    return row([
      `**${escaped(tranche.id)}**`,
      `${signs[tranche.verdict]} ${verdictText(tranche)}`,
      people,
      window,
      ...categories.map((category) => riskText(tranche, category)),
      tranche.verdict === "GO" ? "" : goText(tranche, timezone, now),
    ]);
  });
  return [
    `## ${escaped(playbook.title)}`,
    "",
    `${shortInstant(now ?? 0, playbook.timezone, undefined)} ${escaped(playbook.timezone)}${result.fixedClock ? " (the clock is fixed)" : ""}, ${code(playbook.file)}`,
    "",
    row(["tranche", "verdict", "mailboxes", "window", ...categories, "GO possible"]),
    row(["---", "---", "---:", "---", ...categories.map(() => "---"), "---"]),
    ...rows,
    "",
    ...tranches.flatMap((tranche) => tranchePart(tranche, result)),
  ];
}

function riskText(tranche: ResultTranche, category: Category): string {
  const { lo, hi } = tranche.categories[category] as Partial<ResultCategory>;
  if (lo === undefined || hi === undefined) return "-";
  const text = lo === hi ? String(lo) : `${lo}..${hi} ?`;
  return hi > tranche.limit ? `**${text}**` : text;
}

function goText({ earliestGo }: ResultTranche, timeZone: string, now: number | undefined): string {
  const at = earliestGo.at === null ? undefined : parseInstant(earliestGo.at);
  if (at === undefined) return "not known yet";
  return at === now ? "at once, when mended" : `from ${shortInstant(at, timeZone, now)}`;
}

/** Why a tranche has its verdict. A GO without waivers needs no words. */
function tranchePart(tranche: ResultTranche, result: PreflightResult): readonly string[] {
  const faults = explained(result);
  const blockers = tranche.blockers.flatMap((blocker) => {
    const own = faults.find(({ finding }) => finding.rule === blocker.rule && finding.target === blocker.target);
    const owner = blocker.owner === null ? "" : `, ${escaped(blocker.owner)}`;
    return [
      `- ⛔ ${escaped(blocker.message)} **${blocker.category} ${blocker.score}**${owner}`,
      ...nested(own?.lines ?? [{ label: "where", text: `${blocker.file}:${blocker.line}:${blocker.column}` }]),
    ];
  });
  const open = tranche.holds.map(
    ({ what, who, until }) => `- ⏸️ ${escaped(what)} (${escaped(who)} can resolve it${until === null ? "" : `, not before ${until}`})`,
  );
  const waived = tranche.waivers.map(
    ({ rule, target, score, leaves, reason, owner, approvedBy, expires }) =>
      `- waived: ${code(rule)} for ${code(target)}, ${score} counts ${leaves}: ${escaped(reason ?? "no reason given")}; ${escaped(owner ?? "nobody")}, approved by ${escaped(approvedBy ?? "nobody")}${expires === null ? "" : `, until ${expires}`}`,
  );
  const unchecked =
    tranche.unknown > 0 ? [`- ${plural(tranche.unknown, "check")} of ${tranche.checked + tranche.unknown} could not run`] : [];
  const fresh = (tranche.notCounted?.findings ?? []).map(
    ({ rule, message, category, score }) =>
      `- ${escaped(message)} ${code(rule)} ${category} ${score}, new since ${escaped(tranche.notCounted?.ruleSet ?? "")}, not counted`,
  );
  const lines = [...blockers, ...open, ...waived, ...fresh, ...unchecked];
  return lines.length === 0 ? [] : [`### ${escaped(tranche.id)}: ${verdictText(tranche)}`, "", ...lines, ""];
}

function nextPart(result: PreflightResult): readonly string[] {
  if (result.tranches.length === 0) return [];
  return ["### Do next", "", ...nextSteps(result).map((step, i) => `${i + 1}. ${escaped(step)}`), ""];
}

/** Of a check: every finding. Beside a scorecard: a table to fold out, because the blockers stand above already. */
function findingsPart(result: CheckResult | PreflightResult): readonly string[] {
  const faults = explained(result);
  const judged = "tranches" in result && result.tranches.length > 0;
  if (!judged) {
    const list = faults.flatMap(({ finding, lines }) => [findingLine(finding), ...nested(lines)]);
    return ["## Mail check", "", countsLine(result), "", ...list, ""];
  }
  if (faults.length === 0) return [];
  const rows = faults.map(({ finding: { severity, file, range, rule, message } }) =>
    row([`${severitySigns[severity]} ${severity}`, code(`${file}:${range.start.line}`), code(rule), escaped(message)]),
  );
  const head = [row(["", "where", "rule", "what"]), row(["---", "---", "---", "---"])];
  return ["<details>", `<summary>${plural(faults.length, "finding")}</summary>`, "", ...head, ...rows, "", "</details>", ""];
}

function findingLine({ severity, message, rule, risk }: ResultFinding): string {
  const score = risk.score > 0 ? ` **${risk.category} ${risk.score}**` : "";
  return `- ${severitySigns[severity]} ${escaped(message)}${score} ${code(rule)}`;
}

function countsLine({ summary }: CheckResult): string {
  const { error, warning, info, hint, waived, suppressed, files, records, questions } = summary;
  const beside = [waived > 0 ? `${waived} waived` : "", suppressed > 0 ? `${suppressed} ignored` : ""].filter((text) => text !== "");
  const found = [plural(error, "error"), plural(warning, "warning"), plural(info, "note"), plural(hint, "hint"), ...beside];
  return `${found.join(", ")} in ${plural(files, "file")}, ${plural(records, "record")}, ${plural(questions, "DNS question")}`;
}

/** What could not be checked is said as loudly as what is wrong: it is not fine. */
function uncheckedPart(result: CheckResult): readonly string[] {
  if (result.unchecked.length === 0 || "tranches" in result) return [];
  const causes = new Map<string, string[]>();
  for (const { rule, target, detail } of result.unchecked) causes.set(detail, [...(causes.get(detail) ?? []), `${rule} ${target}`]);
  const lines = [...causes].map(([detail, checks]) => {
    const more = checks.length > 1 ? ` and ${checks.length - 1} more` : "";
    return `- ${code(checks[0] ?? "")}${more}: ${escaped(detail)}`;
  });
  return [`### Not checked: ${plural(result.unchecked.length, "check")}`, "", ...lines, ""];
}

function endPart(result: CheckResult): readonly string[] {
  const lost = result.unreadable.map(({ file, why }) => `- ⛔ not read: ${code(file)} ${escaped(why)}`);
  return [...lost, ...(result.complete ? [] : ["", "**Ended early**: what is not known above was not asked any more."])];
}

function nested(lines: readonly ExplanationLine[]): readonly string[] {
  return lines.map(({ label, text }) => `  - ${label}: ${code(text)}`);
}

/** A row of a table; in it a `|` ends a cell, even in a code span (GFM 4.10). */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Text of a file or an answer, which may hold anything: no markup, no link, nobody is mentioned. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#~!]/g, "\\$&")
    .replaceAll("@", "@\u2060")
    .replaceAll("://", ":\u2060//");
}

/** A code span whose fence is longer than any run of backticks in it (CommonMark 6.1). */
function code(text: string): string {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
