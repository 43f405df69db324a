import type { Command } from "commander";
import { type Answer, type Facts, parseName, questionText } from "../dns/index.ts";
import { dmarcView } from "../records/index.ts";
import { dmarcReport, dmarcText } from "../report/index.ts";
import { preferredLookup } from "./lookups.ts";
import { addLookupOptions, addOutputOptions, type LookupOptions, type OutputOptions } from "./options.ts";
import { emit, jsonText, progressLine, styleFor } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { settle } from "./settle.ts";
import { type ExitCode, UsageError } from "./usage.ts";

interface DmarcOptions extends OutputOptions, LookupOptions {}

export function addDmarc(program: Command, run: Run): void {
  const command = program
    .command("dmarc")
    .description("DMARC policy of a domain by RFC 9989 tree walk, what an RFC 7489 receiver would do, and who gets the reports")
    .argument("<domain>");
  addLookupOptions(addOutputOptions(command, ["text", "json"]));
  command.action((domain: string, options: DmarcOptions) => run((ports) => dmarc(domain, options, ports)));
}

async function dmarc(domainText: string, options: DmarcOptions, ports: CliPorts): Promise<ExitCode> {
  const domain = parseName(domainText);
  if (domain === undefined || domain === ".") throw new UsageError(`${domainText} is no domain name`);
  const started = options.now ?? ports.now();
  const answers = await preferredLookup(undefined, () => started, options, ports);
  const asked = new Map<string, Answer>();
  const progress = progressLine(options, ports);
  const evaluate = (ask: Facts) => dmarcView(domain, ask);
  try {
    await settle(asked, evaluate, answers.lookup, { progress: progress.report, ports });
  } finally {
    answers.lookup.close();
    progress.clear();
  }
  await answers.save();
  const report = dmarcReport(evaluate((question) => asked.get(questionText(question))));
  await emit(options.format === "json" ? jsonText(report) : dmarcText(report, styleFor(options, ports)), options, ports);
  return codeOf(report);
}

/** 1: no policy applies, the record has a fault, or reports go nowhere; 2: something could not be looked up. */
function codeOf({ rfc9989, rfc7489, problems, reports }: ReturnType<typeof dmarcReport>): ExitCode {
  const isLost = reports.some(({ state }) => state === "unauthorised" || state === "unusable");
  if (rfc9989.state === "absent" || problems.length > 0 || isLost) return 1;
  const parts = [rfc9989, rfc7489, ...rfc9989.queries, ...rfc7489.queries, ...reports];
  return parts.some(({ state }) => state === "failed" || state === "open") ? 2 : 0;
}
