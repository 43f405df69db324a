import type { Command } from "commander";
import type { Analysis, Finding } from "../engine/index.ts";
import {
  type CheckResult,
  checkResult,
  checkText,
  githubText,
  isAtLeast,
  junitText,
  markdownText,
  sarifLog,
  shownFindings,
} from "../report/index.ts";
import type { Rule } from "../rules/index.ts";
import { type AnalysisOptions, addAnalysisOptions, addOutputOptions, reportFormats } from "./options.ts";
import { emit, jsonText, styleFor } from "./output.ts";
import { planQueries } from "./plan-queries.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, worstCode } from "./usage.ts";
import { analyseWorkspace, openWorkspace } from "./workspace.ts";

interface CheckOptions extends AnalysisOptions {
  readonly live?: boolean;
}

export function addCheck(program: Command, run: Run): void {
  const command = program
    .command("check")
    .description("check playbook documents and zone files: syntax, schema, and every rule that needs no network")
    .argument("[path...]", "files or folders", ["."])
    .option("--live", "ask the DNS too");
  addAnalysisOptions(addOutputOptions(command, reportFormats));
  command.action((paths: readonly string[], options: CheckOptions) => run((ports) => check(paths, options, ports)));
}

async function check(paths: readonly string[], options: CheckOptions, ports: CliPorts): Promise<ExitCode> {
  const live = options.live === true;
  const opened = await openWorkspace(paths, options, ports);
  if (options.planQueries) return planQueries(opened, { live }, options, ports);
  const { analyses, complete, fixedClock } = await analyseWorkspace(opened, { live }, options, ports);
  const shown = live ? analyses : analyses.map((analysis) => withoutUnasked(analysis, ports.rules));
  const result = checkResult(shown, {
    toolVersion: ports.version,
    durationMs: ports.elapsedMs(),
    complete,
    fixedClock,
    focus: opened.focus,
    minSeverity: options.minSeverity,
  });
  await emit(render(result, live, options, ports), options, ports);
  return checkCode(result, analyses, live, options);
}

/** That answers are missing which nobody wanted asked is no finding. What stops a tranche without them is. */
export function withoutUnasked(analysis: Analysis, rules: readonly Rule[]): Analysis {
  const readiness = new Set(rules.filter((rule) => rule.on === "assessment").map(({ id }) => id));
  const isUnasked = ({ categories }: Analysis["assessments"][number]): boolean =>
    Object.values(categories).every((category) =>
      (category?.unchecked ?? []).every(({ unknown }) => unknown.every(({ reason }) => reason === "offline")),
    );
  const unasked = new Set(analysis.assessments.filter(isUnasked).map(({ tranche }) => tranche.id));
  const isNoise = (finding: Finding): boolean =>
    readiness.has(finding.rule) && finding.severity !== "error" && finding.scope.kind === "tranche" && unasked.has(finding.scope.tranche);
  return { ...analysis, findings: analysis.findings.filter((finding) => !isNoise(finding)) };
}

function render(result: CheckResult, live: boolean, options: CheckOptions, ports: CliPorts): string {
  switch (options.format) {
    case "json":
      return jsonText(result);
    case "sarif":
      return jsonText(sarifLog(result, ports.rules));
    case "junit":
      return junitText(result, options.failOn);
    case "github":
      return githubText(result);
    case "markdown":
      return markdownText(result);
    case "text":
      return checkText(result, { style: styleFor(options, ports), live, quiet: options.quiet === true, verbose: options.verbose === true });
  }
}

/** CLI.md: without `--live`, 2 means that a file could not be read in full. */
export function checkCode(result: CheckResult, analyses: readonly Analysis[], live: boolean, options: AnalysisOptions): ExitCode {
  const found = shownFindings(result).some(({ severity }) => isAtLeast(severity, options.failOn ?? "error"));
  const isPartlyRead = analyses.some(({ zones }) => zones.some((zone) => zone.kind === "file" && zone.source.unknown !== undefined));
  const isUnknown = result.unreadable.length > 0 || !result.complete || isPartlyRead || (live && result.unchecked.length > 0);
  return worstCode([found ? 1 : 0, isUnknown && !options.allowUnknown ? 2 : 0]);
}
