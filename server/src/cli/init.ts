import type { Command } from "commander";
import { isTimeZone } from "../base/index.ts";
import { type Name, parseName } from "../dns/index.ts";
import { isPlatform, lookAt, type Platform, platforms, type StarterDomain, starterFiles } from "../starter/index.ts";
import { preferredLookup } from "./lookups.ts";
import { addLookupOptions, type LookupOptions, repeated } from "./options.ts";
import { progressLine } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, suggestion, UsageError } from "./usage.ts";

interface InitOptions extends LookupOptions {
  readonly source?: string;
  readonly target?: string;
  readonly domain?: readonly string[];
  readonly title?: string;
  readonly timezone: string;
  readonly inventory?: string;
}

export function addInit(program: Command, run: Run): void {
  const ids = Object.keys(platforms).join(", ");
  const command = program
    .command("init")
    .description("write a first playbook: a pilot, a gate, a way back, DMARC in staging, and the senders that live records show")
    .argument("[folder]", "where the folder mailtranche is made", ".")
    .option("--source <platform>", `where the mailboxes are: ${ids}`)
    .option("--target <platform>", `where they go: ${ids}`)
    .option("--domain <domain>", "a domain of yours; may be given again", repeated)
    .option("--title <text>", "title of the plan")
    .option("--timezone <zone>", "time zone of windows, such as Europe/Berlin", "UTC")
    .option("--inventory <file>", "CSV of mailboxes, relative to the folder mailtranche");
  addLookupOptions(command);
  command.action((folder: string, options: InitOptions) => run((ports) => init(folder, options, ports)));
}

async function init(folder: string, options: InitOptions, ports: CliPorts): Promise<ExitCode> {
  if (!isTimeZone(options.timezone))
    throw new UsageError(`--timezone ${options.timezone} is no time zone; write one such as Europe/Berlin`);
  const source = await platform("--source", "Where are the mailboxes now?", options.source, ports);
  const target = await platform("--target", "Where do they go?", options.target, ports);
  const names = await domainNames(options, ports);
  const now = options.now ?? ports.now();
  const domains = await looked(names, now, options, ports);
  // Half a look is not what was asked for, and a file that is there would be left as it is the next time.
  if (ports.cancelled.aborted) throw new UsageError("ended early: nothing was written; run it again");
  const files = starterFiles({
    source,
    target,
    domains,
    now,
    timeZone: options.timezone,
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.inventory === undefined ? {} : { inventory: options.inventory }),
  });
  const created = files.map(({ path, text }) => ({ path: folder === "." ? path : `${folder.replace(/\/+$/, "")}/${path}`, text }));
  const problem = await ports.createFiles(created);
  if (problem !== undefined) throw new UsageError(problem);
  ports.out.write(`${created.map(({ path }) => `wrote ${path}\n`).join("")}${nextText(domains, folder)}`);
  return domains.some(({ posture }) => posture === undefined) && !options.offline ? 2 : 0;
}

function nextText(domains: readonly StarterDomain[], folder: string): string {
  const unseen = domains.filter(({ posture }) => posture === undefined).map(({ name }) => name);
  const lines = unseen.length > 0 ? [`Nobody answered for ${unseen.join(", ")}: what is written of it is not looked up.`] : [];
  return `${[...lines, `Next: read it, name the senders that are missing, then run \`mailtranche preflight${folder === "." ? "" : ` ${folder}`}\`.`].join("\n")}\n`;
}

async function platform(option: string, question: string, given: string | undefined, ports: CliPorts): Promise<Platform> {
  const ids = Object.keys(platforms);
  const text = given ?? (await ports.ask?.(`${question} (${ids.join(", ")}) `))?.trim();
  if (text === undefined) throw new UsageError(`name the platform: ${option} ${ids.join("|")}`);
  if (!isPlatform(text)) throw new UsageError(`${text || "nothing"} is no platform${suggestion(text, ids, `there are ${ids.join(", ")}`)}`);
  return text;
}

async function domainNames({ domain }: InitOptions, ports: CliPorts): Promise<readonly Name[]> {
  const texts = domain ?? (await ports.ask?.("Which domains have mail? (example.com, example.org) "))?.split(/[\s,]+/).filter(Boolean);
  if (!texts || texts.length === 0) throw new UsageError("name a domain of yours: --domain example.com");
  return [
    ...new Set(
      texts.map((text) => {
        const name = parseName(text);
        if (name === undefined || !name.includes(".") || name === ".")
          throw new UsageError(`${text} is no domain name, such as example.com`);
        return name;
      }),
    ),
  ];
}

/** What the live DNS says of each; a domain that nobody answered for is written as not looked at. */
async function looked(names: readonly Name[], now: number, options: InitOptions, ports: CliPorts): Promise<readonly StarterDomain[]> {
  if (options.offline && options.facts === undefined) return names.map((name) => ({ name }));
  const answers = await preferredLookup(undefined, () => now, options, ports);
  const progress = progressLine({}, ports, (done, asked) => `looking at live records: ${done} of ${asked} domains`);
  try {
    return await lookAt(names, { lookup: answers.lookup, now, signal: ports.cancelled }, (done) => progress.report(done, names.length));
  } finally {
    answers.lookup.close();
    progress.clear();
    await answers.save();
  }
}
