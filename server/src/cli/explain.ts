import type { Command } from "commander";
import { addOutputOptions, type OutputOptions } from "./options.ts";
import { emit, jsonText, styleFor } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { ruleSummary } from "./rules.ts";
import { type ExitCode, requireRule } from "./usage.ts";

export function addExplain(program: Command, run: Run): void {
  const command = program
    .command("explain")
    .description("what a rule looks for, why, and what to do")
    .argument("<rule>", "id of the rule: dkim/missing");
  addOutputOptions(command, ["text", "json"]);
  command.action((id: string, options: OutputOptions) => run((ports) => explain(id, options, ports)));
}

async function explain(id: string, options: OutputOptions, ports: CliPorts): Promise<ExitCode> {
  const rule = requireRule(id, ports.rules);
  const page = ports.pages(id) ?? "";
  const summary = ruleSummary(rule);
  if (options.format === "json") {
    await emit(jsonText({ version: 1, ...summary, page }), options, ports);
    return 0;
  }
  const style = styleFor(options, ports);
  const prose = page.replace(/^# .*\n+/, "").trim();
  const lines = [
    `${style.bold(rule.id)}  ${rule.title}`,
    style.dim(`${rule.severity}, ${rule.risk.category} ${rule.risk.score}, component ${rule.risk.component}; ${rule.source}`),
    "",
    prose,
    ...(summary.fixes.length > 0 ? ["", "Fixes", ...summary.fixes.map(({ title, safety }) => `  ${title} (${safety})`)] : []),
  ];
  await emit(`${lines.join("\n")}\n`, options, ports);
  return 0;
}
