import type { Command } from "commander";
import { type Instant, parseInstant } from "../base/index.ts";
import type { AnalysisRequest } from "../engine/index.ts";
import { readWorkspace } from "../playbook/index.ts";
import {
  checkText,
  githubText,
  junitText,
  markdownText,
  type PreflightResult,
  preflightResult,
  preflightText,
  sarifLog,
} from "../report/index.ts";
import { checkCode } from "./check.ts";
import { type AnalysisOptions, addAnalysisOptions, addOutputOptions, repeated, reportFormats } from "./options.ts";
import { emit, jsonText, styleFor } from "./output.ts";
import { planQueries } from "./plan-queries.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, suggestion, UsageError, worstCode } from "./usage.ts";
import { analyseWorkspace, type OpenedWorkspace, openWorkspace } from "./workspace.ts";

interface PreflightOptions extends AnalysisOptions {
  readonly tranche?: readonly string[];
  readonly phase: string;
  readonly at?: string;
}

export function addPreflight(program: Command, run: Run): void {
  const command = program
    .command("preflight")
    .description("may a tranche start? every check it needs, against live DNS: GO, NO-GO or HOLD")
    .argument("[path]", "folder of the playbook", ".")
    .option("--tranche <id>", "only this tranche; may be given again", repeated)
    .option("--phase <phase>", "the state that is judged: now, after, rollback, or the name of a phase", "now")
    .option("--at <time>", "judge it at this time");
  addAnalysisOptions(addOutputOptions(command, reportFormats));
  command.action((path: string, options: PreflightOptions) => run((ports) => preflight(path, options, ports)));
}

async function preflight(path: string, options: PreflightOptions, ports: CliPorts): Promise<ExitCode> {
  const opened = await openWorkspace([path], options, ports);
  const request = requestOf(opened, path, options);
  if (options.planQueries) return planQueries(opened, request, options, ports);
  const { analyses, complete, fixedClock } = await analyseWorkspace(opened, request, options, ports);
  // Readiness is of a whole plan: a path below it only says which one.
  const result = preflightResult(analyses, {
    toolVersion: ports.version,
    durationMs: ports.elapsedMs(),
    complete,
    fixedClock,
    focus: [],
    minSeverity: options.minSeverity,
  });
  await emit(render(result, options, ports), options, ports);
  return preflightCode(result, checkCode(result, analyses, false, options), options);
}

function requestOf(opened: OpenedWorkspace, path: string, options: PreflightOptions): AnalysisRequest {
  const { playbooks } = readWorkspace(opened.files.filter((file) => file.language === "mailtranche"));
  if (playbooks.length === 0)
    throw new UsageError(
      `there is no playbook in ${path}: preflight needs a document of \`kind: Playbook\`, such as mailtranche/migration.yaml; \`mailtranche check\` reads zone files alone`,
    );
  const ids = playbooks.flatMap((playbook) => [...playbook.tranches.keys()]);
  for (const id of options.tranche ?? [])
    if (!ids.includes(id))
      throw new UsageError(
        `there is no tranche ${id}${suggestion(id, ids, ids.length > 0 ? `there are ${ids.join(", ")}` : "the playbook has none")}`,
      );
  const phases = [...new Set(playbooks.flatMap((playbook) => [...playbook.zones.values()].flatMap((zone) => [...zone.phases.keys()])))];
  const states = ["now", "after", "rollback", ...phases];
  if (!states.includes(options.phase))
    throw new UsageError(`there is no phase ${options.phase}${suggestion(options.phase, states, `there are ${states.join(", ")}`)}`);
  const at = options.at === undefined ? undefined : instantAt(options.at, playbooks[0]?.timeZone ?? "UTC");
  return {
    live: true,
    phase: options.phase,
    ...(at === undefined ? {} : { at }),
    ...(options.tranche ? { tranches: options.tranche } : {}),
  };
}

/** As in the playbook: without an offset, a time is one of its zone. */
function instantAt(text: string, timeZone: string): Instant {
  const instant = parseInstant(text, timeZone);
  if (instant === undefined) throw new UsageError(`--at ${text} is no time; write one such as 2026-10-12T18:00`);
  return instant;
}

function render(result: PreflightResult, options: PreflightOptions, ports: CliPorts): string {
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
      if (result.tranches.length === 0) return noTranches(result, options, ports);
      return preflightText(result, { style: styleFor(options, ports), quiet: options.quiet === true, verbose: options.verbose === true });
  }
}

/** A plan whose tranches cannot be read, or has none: what is wrong with it is all there is to say. */
function noTranches(result: PreflightResult, options: PreflightOptions, ports: CliPorts): string {
  const findings = checkText(result, {
    style: styleFor(options, ports),
    live: true,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
  });
  return `${findings}No tranche could be judged: the playbook has none that can be read. Write one under \`tranches:\`.\n`;
}

/** The worst verdict decides; findings beside it only where `--fail-on` asks for them, or no tranche can be judged. */
function preflightCode(result: PreflightResult, findings: ExitCode, options: PreflightOptions): ExitCode {
  const verdicts = result.tranches.map(
    ({ verdict }): ExitCode => (verdict === "NO-GO" ? 1 : verdict === "GO" || options.allowUnknown ? 0 : 2),
  );
  if (result.tranches.length === 0) return findings === 0 ? (options.allowUnknown ? 0 : 2) : findings;
  const ended: ExitCode = result.complete || options.allowUnknown ? 0 : 2;
  return worstCode([...verdicts, ended, ...(options.failOn === undefined ? [] : [findings])]);
}
