import { Command, CommanderError } from "commander";
import { addCheck } from "./check.ts";
import { addDkim } from "./dkim.ts";
import { addDmarc } from "./dmarc.ts";
import { addDns } from "./dns-serve.ts";
import { addExplain } from "./explain.ts";
import { addExport } from "./export.ts";
import { addFix } from "./fix.ts";
import { addInit } from "./init.ts";
import { addInspect } from "./inspect.ts";
import { addLsp } from "./lsp.ts";
import { addMerge } from "./merge.ts";
import type { CliPorts } from "./ports.ts";
import { addPreflight } from "./preflight.ts";
import { addRules } from "./rules.ts";
import { addSchema } from "./schema.ts";
import { addSpf } from "./spf.ts";
import { type ExitCode, UsageError } from "./usage.ts";

/** Runs what a command decided to do, and keeps its exit code. */
export type Run = (work: (ports: CliPorts) => Promise<ExitCode>) => Promise<void>;

/** One invocation: `args` without node and script. Never throws; every error is a message and a code. */
export async function runCli(args: readonly string[], ports: CliPorts): Promise<ExitCode> {
  let code: ExitCode = 0;
  const run: Run = async (work) => {
    code = await work(ports);
  };
  const program = programOf(run, ports);
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return failed(error, ports);
  }
}

function programOf(run: Run, ports: CliPorts): Command {
  const program = new Command("mailtranche")
    .description("Underwrite, gate and roll back email migrations in tranches.")
    .version(ports.version)
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => ports.out.write(text),
      writeErr: (text) => ports.err.write(text.replace(/^error: /, "mailtranche: ")),
    })
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError("`mailtranche --help` lists the commands, `mailtranche COMMAND --help` the options of one.")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing found, or GO; 1 findings, or NO-GO; 2 HOLD: something could not be known; 3 usage or failure.",
    );
  for (const add of [
    addInit,
    addCheck,
    addFix,
    addPreflight,
    addInspect,
    addMerge,
    addSpf,
    addDkim,
    addDmarc,
    addExport,
    addDns,
    addExplain,
    addRules,
    addSchema,
    addLsp,
  ])
    add(program, run);
  return program;
}

function failed(error: unknown, ports: CliPorts): ExitCode {
  // Commander has written its message already; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 3;
  if (error instanceof UsageError) ports.err.write(`mailtranche: ${error.message}\n`);
  else
    ports.err.write(
      `mailtranche: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a defect of mailtranche; the message above helps to find it.\n`,
    );
  return 3;
}
