import type { Command } from "commander";
import type { Rule } from "../rules/index.ts";
import { addOutputOptions, type OutputOptions } from "./options.ts";
import { emit, jsonText, styleFor } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import type { ExitCode } from "./usage.ts";

export function addRules(program: Command, run: Run): void {
  const command = program.command("rules").description("list the rules with severity, category and score");
  addOutputOptions(command, ["text", "json"]);
  command.action((options: OutputOptions) => run((ports) => listRules(options, ports)));
}

async function listRules(options: OutputOptions, ports: CliPorts): Promise<ExitCode> {
  const rules = ports.rules.map(ruleSummary);
  if (options.format === "json") {
    await emit(jsonText({ version: 1, rules }), options, ports);
    return 0;
  }
  const style = styleFor(options, ports);
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, title, severity, category, score }) =>
      `${style.bold(id.padEnd(width))}  ${severity.padEnd(7)}  ${`${category} ${score}`.padEnd(16)}  ${title}`,
  );
  await emit(`${lines.join("\n")}\n`, options, ports);
  return 0;
}

/** A rule as data. */
export function ruleSummary(rule: Rule) {
  return {
    id: rule.id,
    title: rule.title,
    kind: rule.kind,
    on: rule.on,
    severity: rule.severity,
    category: rule.risk.category,
    component: rule.risk.component,
    score: rule.risk.score,
    source: rule.source,
    fixes: Object.entries(rule.fixes ?? {}).map(([id, { title, safety }]) => ({ id, title, safety })),
    help: `docs/rules/${rule.id}.md`,
  };
}
