import { type Command, Option } from "commander";
import { type Answer, type Facts, type Name, parseName, questionText } from "../dns/index.ts";
import { checkHost, type HostCheck, maxLookups, maxVoidLookups, parseIp, type SpfTree, spfTree } from "../records/index.ts";
import { spfReport, spfText } from "../report/index.ts";
import { preferredLookup } from "./lookups.ts";
import { addLookupOptions, addOutputOptions, type LookupOptions, type OutputOptions } from "./options.ts";
import { emit, jsonText, progressLine, styleFor } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { settle } from "./settle.ts";
import { type ExitCode, UsageError } from "./usage.ts";

interface SpfOptions extends OutputOptions, LookupOptions {
  readonly ip?: string;
  readonly from?: string;
  readonly helo?: string;
  readonly tree?: boolean;
}

export function addSpf(program: Command, run: Run): void {
  const command = program
    .command("spf")
    .description("cost and tree of a domain's SPF record; with --ip, what a receiver would decide (RFC 7208 check_host)")
    .argument("<domain>")
    .option("--tree", "every include down to its last record")
    .option("--ip <address>", "the client that sends")
    .option("--from <address>", "its MAIL FROM address (default: postmaster at the domain)")
    .option("--helo <name>", "the name in its HELO (default: the domain)")
    .addOption(new Option("--flatten", "not built yet").hideHelp());
  addLookupOptions(addOutputOptions(command, ["text", "json"]));
  command.action((domain: string, options: SpfOptions & { flatten?: boolean }) => run((ports) => spf(domain, options, ports)));
}

async function spf(domainText: string, options: SpfOptions & { flatten?: boolean }, ports: CliPorts): Promise<ExitCode> {
  if (options.flatten) throw new UsageError("--flatten is not built yet: this version counts, shows and evaluates SPF");
  const domain = parseName(domainText);
  // A receiver has an answer to a domain that is no name (RFC 7208 4.3: none); a person who asks for its cost has not.
  if ((domain === undefined || domain === ".") && options.ip === undefined) throw new UsageError(`${domainText} is no domain name`);
  const ip = options.ip === undefined ? undefined : parseIp(options.ip);
  if (options.ip !== undefined && ip === undefined) throw new UsageError(`--ip ${options.ip} is no IP address`);
  if (ip === undefined && (options.from !== undefined || options.helo !== undefined))
    throw new UsageError("--from and --helo need --ip, the address of the client");

  const started = options.now ?? ports.now();
  const answers = await preferredLookup(undefined, () => started, options, ports);
  const asked = new Map<string, Answer>();
  const progress = progressLine(options, ports);
  const evaluate = (ask: Facts): { tree: SpfTree; outcome: HostCheck | undefined } => ({
    tree: domain === undefined ? noTree(domainText) : spfTree(domain, ask),
    outcome:
      ip &&
      checkHost(
        {
          ip,
          sender: options.from ?? `postmaster@${domainText}`,
          helo: options.helo ?? domainText,
          domain: domainText,
          unixSeconds: Math.floor(started / 1000),
        },
        ask,
      ),
  });
  try {
    await settle(asked, evaluate, answers.lookup, { progress: progress.report, ports });
  } finally {
    answers.lookup.close();
    progress.clear();
  }
  await answers.save();
  const { tree, outcome } = evaluate((question) => asked.get(questionText(question)));
  const input = {
    domain: domain ?? domainText,
    tree,
    ...(outcome && options.ip !== undefined ? { check: { ip: options.ip, outcome } } : {}),
  };
  await emit(
    options.format === "json"
      ? jsonText(spfReport(input))
      : spfText(input, { style: styleFor(options, ports), tree: options.tree === true }),
    options,
    ports,
  );
  return codeOf(tree, outcome);
}

function noTree(domain: string): SpfTree {
  const none = { atLeast: 0, exact: true };
  return {
    root: { domain: domain as Name, state: { kind: "absent" }, problems: [], terms: [], lookups: none },
    lookups: none,
    voids: none,
    costs: [],
    loops: [],
  };
}

/** 1: receivers answer permerror or the client fails; 2: something could not be looked up. */
function codeOf(tree: SpfTree, outcome: HostCheck | undefined): ExitCode {
  const state = tree.root.state.kind;
  if (outcome) return !outcome.known ? 2 : outcome.value.result === "pass" || outcome.value.result === "neutral" ? 0 : 1;
  if (state === "failed" || state === "open") return 2;
  const isDead = tree.voids.exact && tree.voids.atLeast > maxVoidLookups;
  if (state !== "known" || tree.root.problems.length > 0 || tree.lookups.atLeast > maxLookups || isDead) return 1;
  return tree.lookups.exact ? 0 : 2;
}
