import type { Command } from "commander";
import { emit, jsonText } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, suggestion, UsageError } from "./usage.ts";

interface SchemaOptions {
  readonly output?: string;
}

export function addSchema(program: Command, run: Run): void {
  const command = program
    .command("schema")
    .description("print a JSON Schema: of a kind of document, or of what this program prints for machines")
    .argument("[name]", "which; without it, the list")
    .option("--output <file>", "write it to a file");
  command.action((name: string | undefined, options: SchemaOptions) => run((ports) => printSchema(name, options, ports)));
}

async function printSchema(name: string | undefined, options: SchemaOptions, ports: CliPorts): Promise<ExitCode> {
  const schemas = ports.schemas();
  const names = Object.keys(schemas).sort();
  const output = { format: "text", color: false, ...options } as const;
  if (name === undefined) {
    await emit(names.map((one) => `${one}\n`).join(""), output, ports);
    return 0;
  }
  const schema = schemas[name.toLowerCase()];
  if (schema === undefined) throw new UsageError(`there is no schema ${name}${suggestion(name, names, `there are ${names.join(", ")}`)}`);
  await emit(jsonText(schema), output, ports);
  return 0;
}
