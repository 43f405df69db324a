import { type Command, Option } from "commander";
import { inspectResult, inspectText, isAtLeast, isUnknownLine, type MergeInput, mergeResults, readInspectResult } from "../report/index.ts";
import type { Severity } from "../rules/index.ts";
import { emit, jsonText, styleFor } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { wholeText } from "./resume.ts";
import { type ExitCode, UsageError, worstCode } from "./usage.ts";

interface MergeOptions {
  readonly format?: "text" | "json" | "jsonl";
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly failOn?: Severity;
  readonly allowUnknown?: boolean;
}

export function addMerge(program: Command, run: Run): void {
  program
    .command("merge")
    .description("join the results of `inspect --shard` to one, in the order of the input")
    .argument("<file...>", "results, JSON or JSONL")
    .addOption(new Option("--format <format>", "form of the result (default: that of the first file)").choices(["text", "json", "jsonl"]))
    .option("--output <file>", "write the result to a file")
    .option("--no-color", "no colour, also on a terminal")
    .option("--quiet", "only what is wrong")
    .addOption(
      new Option("--fail-on <severity>", "end with 1 from this severity on (default: error)").choices(["error", "warning", "info", "hint"]),
    )
    .option("--allow-unknown", "end with 0 where something could not be known")
    .action((files: readonly string[], options: MergeOptions) => run((ports) => merge(files, options, ports)));
}

async function merge(files: readonly string[], options: MergeOptions, ports: CliPorts): Promise<ExitCode> {
  const inputs: MergeInput[] = [];
  for (const file of files) inputs.push({ file, ...readInspectResult(await wholeText("", file, ports)) });
  const merged = mergeResults(inputs);
  if (typeof merged === "string") throw new UsageError(merged);
  for (const gap of merged.gaps) ports.err.write(`mailtranche: ${gap}\n`);
  if (merged.repeated.length > 0)
    ports.err.write(
      `mailtranche: ${merged.repeated.length} domains stand in several files, such as ${merged.repeated[0]}: the last complete one counts\n`,
    );
  const { lines } = merged;
  const format = options.format ?? inputs[0]?.form ?? "jsonl";
  const output = { format: "text", ...options } as const;
  const asJson = (): string =>
    jsonText(
      inspectResult(lines, {
        toolVersion: inputs.find(({ toolVersion }) => toolVersion !== undefined)?.toolVersion ?? ports.version,
        now: ports.now(),
        fixedClock: false,
        complete: merged.gaps.length === 0,
        durationMs: lines.reduce((sum, { durationMs }) => sum + durationMs, 0),
        unreadable: [],
      }),
    );
  const style = styleFor(output, ports);
  const text =
    format === "json"
      ? asJson()
      : lines
          .map((line) => (format === "jsonl" ? `${JSON.stringify(line)}\n` : inspectText(line, { style, quiet: options.quiet === true })))
          .join(format === "text" && !options.quiet ? "\n" : "");
  await emit(text, { ...output, format: "text" }, ports);
  const fails = lines.some((line) => line.findings.some(({ severity }) => isAtLeast(severity, options.failOn ?? "error")));
  const unknown = merged.gaps.length > 0 || lines.some(isUnknownLine);
  return worstCode([fails ? 1 : 0, unknown && !options.allowUnknown ? 2 : 0]);
}
