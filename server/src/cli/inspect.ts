import { type Command, InvalidArgumentError, Option } from "commander";
import { plural } from "../base/index.ts";
import type { Answer, Lookup } from "../dns/index.ts";
import { questionText } from "../dns/index.ts";
import type { Allowed } from "../engine/index.ts";
import { inspectDomain, parseShare, type Share } from "../posture/index.ts";
import { parseIp } from "../records/index.ts";
import { differences, type InspectLine, inspectResult, inspectText, isAtLeast, isEmptyLine, isUnknownLine } from "../report/index.ts";
import type { Severity } from "../rules/index.ts";
import { type AuthoritativeView, authoritativeView } from "./authoritative.ts";
import { type ListedDomain, listedDomains } from "./domain-list.ts";
import { eachInOrder } from "./in-order.ts";
import { InspectLanes, inspectOne, threadsFor } from "./inspect-lanes.ts";
import { preferredLookup } from "./lookups.ts";
import { addLookupOptions, addOutputOptions, type LookupOptions, type OutputOptions, repeated } from "./options.ts";
import { jsonText, progressLine, styleFor } from "./output.ts";
import type { CliPorts, InspectJob, Sink } from "./ports.ts";
import type { Run } from "./program.ts";
import { earlierLines, type Resumed, resumedFrom } from "./resume.ts";
import { type ExitCode, UsageError, worstCode } from "./usage.ts";

export interface InspectOptions extends Omit<OutputOptions, "format">, LookupOptions {
  readonly format: "text" | "json" | "jsonl";
  readonly domains?: string;
  readonly selector?: readonly string[];
  readonly senderIp?: readonly string[];
  readonly unordered?: boolean;
  readonly resume?: string;
  readonly since?: string;
  readonly shard?: Share;
  readonly minSeverity: Severity;
  readonly failOn?: Severity;
  readonly allowUnknown?: boolean;
  readonly planQueries?: boolean;
  readonly https?: boolean;
  readonly smtp?: boolean;
  readonly authoritative?: boolean;
  readonly planned?: string;
  readonly root?: string;
}

/** A portfolio is many small questions: more of them under way than for one plan. Each server has its own limit besides. */
const defaultConcurrency = 2_048;
/** Domains under way at once: bounds memory, and what a slow first one holds back. */
const mostAhead = 512;
const mostSurveyed = 16;

export function addInspect(program: Command, run: Run): void {
  const command = program
    .command("inspect")
    .description("mail posture of live domains without a playbook; thousands of them from a file")
    .argument("[domain...]", "domains")
    .option("--domains <file>", "a file with one domain a line; - is stdin")
    .option("--selector <selector>", "look for a DKIM key there; may be given again", repeated)
    .option("--sender-ip <address>", "what SPF says of this client; may be given again", repeated)
    .option("--unordered", "each domain as soon as it is ready, not in the order of the input")
    .option("--resume <file>", "a JSONL result, also a cut one: its domains are not asked again")
    .option("--since <file>", "only what changed against this earlier result")
    .option("--shard <i/n>", "only this share of the domains: 2/5; `mailtranche merge` joins the shares", shardArgument);
  command
    .option("--https", "fetch MTA-STS policies and BIMI logos too")
    .option("--smtp", "look at the mail servers too: STARTTLS and certificate on port 25; no mail is sent");
  command
    .option("--authoritative", "ask every server of the zone, and each resolver for its copy: who has the new answer, when does everyone")
    .option("--planned <file>", "with --authoritative: zone file of the records that everyone should see; relative names are each domain's")
    .option("--root <address>", "with --authoritative: start at this root server, as ADDRESS or ADDRESS:PORT (a laboratory)");
  addLookupOptions(addOutputOptions(command, ["text", "json", "jsonl"]))
    .option("--plan-queries", "print what would be asked first, ask nothing")
    .addOption(new Option("--min-severity <severity>", "leave out what is less severe").choices(severities).default("hint"))
    .addOption(new Option("--fail-on <severity>", "end with 1 from this severity on (default: error)").choices(severities))
    .option("--allow-unknown", "end with 0 where something could not be known");
  command.action((domains: readonly string[], options: InspectOptions) => run((ports) => inspect(domains, options, ports)));
}

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

function shardArgument(text: string): Share {
  const share = parseShare(text);
  if (typeof share === "string") throw new InvalidArgumentError(share);
  return share;
}

/** A portfolio is looked at through the DNS alone, unless somebody asks for more. */
function allowedBy({ https = false, smtp = false }: InspectOptions): Allowed {
  return { https, smtp };
}

async function inspect(given: readonly string[], options: InspectOptions, ports: CliPorts): Promise<ExitCode> {
  refuseUsage(given, options);
  const earlier = options.since === undefined ? undefined : await earlierLines("--since", options.since, ports);
  const resumed = await resumedFrom(options, ports);
  const started = options.now ?? ports.now();
  const lookups = { ...options, concurrency: options.concurrency ?? defaultConcurrency };
  const listed = listedDomains(
    { given, file: options.domains, share: options.shard, onProblem: (where, why) => portfolio.reject(where, why) },
    ports,
  );
  const portfolio = new Portfolio(options, ports, resumed, earlier);
  const { selector = [], senderIp = [], minSeverity, verbose = false } = options;
  const job: InspectJob = {
    selectors: selector,
    senderIps: senderIp,
    minSeverity,
    evidence: verbose,
    allowed: allowedBy(options),
    now: started,
  };
  if (options.planQueries) return planned(listed, options, ports);
  const answers = await preferredLookup(undefined, () => started, lookups, ports, allowedBy(options));
  const view = await authoritativeView(options, ports, () => started);
  const { lookup, live } = answers;
  const threads = live && !view ? threadsFor(ports.cores, lookups.concurrency) : 1;
  const lanes = new InspectLanes(
    (one, hurries) => inspectOne(one, job, { lookup, rules: ports.rules, cancelled: ports.cancelled, elapsedMs: ports.elapsedMs, hurries }),
    () => {
      if (!live || threads === 1) return [];
      live.divide(threads);
      return Array.from({ length: threads - 1 }, () => ports.startInspectThread(job, live.options, threads));
    },
  );
  await portfolio.open();
  try {
    const ahead = view ? mostSurveyed : Math.min(mostAhead * Math.min(threads, 4), Math.max(16, lookups.concurrency));
    await eachInOrder(
      listed,
      (one) => portfolio.lineOf(one, lanes, view),
      (line) => portfolio.hand(line),
      {
        ahead,
        ordered: options.unordered !== true,
      },
    );
  } finally {
    lanes.close();
    lookup.close();
    view?.close();
    portfolio.clear();
  }
  await portfolio.close(started);
  await answers.save();
  return portfolio.code();
}

function refuseUsage(given: readonly string[], options: InspectOptions): void {
  if (given.length === 0 && options.domains === undefined)
    throw new UsageError("name a domain, or a file with one domain a line: --domains FILE (- is stdin)");
  for (const ip of options.senderIp ?? []) if (!parseIp(ip)) throw new UsageError(`--sender-ip ${ip} is no IP address`);
  for (const selector of options.selector ?? [])
    if (!/^[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})*$/.test(selector))
      throw new UsageError(`--selector ${selector} is no DKIM selector`);
  if (options.resume !== undefined && options.resume === options.output && options.format !== "jsonl")
    throw new UsageError(`${options.resume} is continued as it is: give --format jsonl`);
}

/** One invocation: what has been found so far, and where it goes. */
class Portfolio {
  readonly #options: InspectOptions;
  readonly #ports: CliPorts;
  readonly #resumed: Resumed;
  readonly #earlier: ReadonlyMap<string, InspectLine> | undefined;
  readonly #progress;
  readonly #codes = new Set<ExitCode>();
  readonly #kept: InspectLine[] = [];
  readonly #rejected: { file: string; why: string }[] = [];
  #sink: Sink | undefined;
  #done = 0;
  #shown = 0;
  #withErrors = 0;
  #unknown = 0;

  constructor(options: InspectOptions, ports: CliPorts, resumed: Resumed, earlier: ReadonlyMap<string, InspectLine> | undefined) {
    this.#options = options;
    this.#ports = ports;
    this.#resumed = resumed;
    this.#earlier = earlier;
    this.#progress = progressLine(options, ports, (done) => {
      const seconds = ports.elapsedMs() / 1000;
      return `inspected ${plural(done, "domain")}, ${Math.round(done / Math.max(seconds, 0.1))} a second`;
    });
  }

  async open(): Promise<void> {
    const opened = await this.#ports.openSink(this.#options.output, this.#resumed.isContinued ? "append" : "create");
    if (!opened.ok) throw new UsageError(`${this.#options.output} ${opened.why}`);
    this.#sink = opened.sink;
  }

  reject(where: string, why: string): void {
    this.#codes.add(3);
    this.#rejected.push({ file: where, why });
    this.#progress.clear();
    this.#ports.err.write(`mailtranche: ${where} ${why}\n`);
  }

  /** Asks, unless an earlier run has. */
  async lineOf(one: ListedDomain, lanes: InspectLanes, view: AuthoritativeView | undefined): Promise<InspectLine> {
    const { index, domain } = one;
    const known = this.#resumed.lines.get(domain);
    if (known) return { ...known, index };
    const line = await lanes.inspect(one);
    const propagation = await view?.of(domain);
    return propagation ? { ...line, propagation } : line;
  }

  async hand(line: InspectLine): Promise<void> {
    const isIncomplete = isEmptyLine(line);
    if (!isIncomplete) this.#count(line);
    this.#progress.report(++this.#done, this.#done);
    if (isIncomplete) return;
    const changed = this.#changed(line);
    if (!changed || (this.#resumed.isContinued && this.#resumed.lines.has(line.domain))) return;
    this.#shown++;
    const { format, quiet = false } = this.#options;
    if (format === "json") this.#kept.push(changed);
    else if (format === "jsonl") await this.#write(`${JSON.stringify(changed)}\n`);
    else {
      const text = inspectText(changed, { style: styleFor(this.#options, this.#ports), quiet });
      await this.#write(text === "" || quiet ? text : `${text}\n`);
    }
  }

  clear(): void {
    this.#progress.clear();
  }

  async close(now: number): Promise<void> {
    const stopped = this.#ports.cancelled.aborted;
    if (this.#done === 0 && this.#rejected.length === 0 && !stopped && this.#options.shard === undefined)
      throw new UsageError("there is no domain in the list");
    const durationMs = this.#ports.elapsedMs();
    if (this.#options.format === "json")
      await this.#write(
        jsonText(
          inspectResult(this.#kept, {
            toolVersion: this.#ports.version,
            now,
            fixedClock: this.#options.now !== undefined,
            complete: !stopped,
            durationMs,
            unreadable: this.#rejected,
          }),
        ),
      );
    if (this.#options.format === "text" && !this.#options.quiet) await this.#write(this.#summary(durationMs));
    const why = await this.#sink?.close();
    if (why !== undefined) throw new UsageError(`${this.#options.output} ${why}`);
    if (!stopped) return;
    this.#codes.add(2);
    this.#ports.err.write(`mailtranche: stopped; ${plural(this.#shown, "domain")} in the result, the rest was not asked\n`);
  }

  code(): ExitCode {
    return worstCode([0, ...this.#codes]);
  }

  #count(line: InspectLine): void {
    const { failOn = "error", allowUnknown } = this.#options;
    const fails = line.findings.some(({ severity }) => isAtLeast(severity, failOn));
    const unknown = isUnknownLine(line);
    if (fails) this.#codes.add(1);
    if (unknown && !allowUnknown) this.#codes.add(2);
    if (line.findings.some(({ severity }) => severity === "error")) this.#withErrors++;
    if (unknown) this.#unknown++;
  }

  /** With `--since`: the line with its differences, or nothing where it has none. */
  #changed(line: InspectLine): InspectLine | undefined {
    if (!this.#earlier) return line;
    const before = this.#earlier.get(line.domain);
    if (!before) return { ...line, since: { change: "new", differences: [] } };
    const found = differences(before, line);
    return found.length === 0 ? undefined : { ...line, since: { change: "changed", differences: found } };
  }

  #summary(durationMs: number): string {
    const changes = this.#earlier ? `, ${this.#shown} changed` : "";
    return `${plural(this.#done, "domain")}${changes}: ${this.#withErrors} with errors, ${this.#unknown} not known in full (${Math.round(durationMs)} ms)\n`;
  }

  async #write(text: string): Promise<void> {
    const why = text === "" ? undefined : await this.#sink?.write(text);
    if (why !== undefined) throw new UsageError(`${this.#options.output} ${why}`);
  }
}

/** What would be asked first; what that leads to, only answers can tell. */
async function planned(listed: AsyncIterable<ListedDomain>, options: InspectOptions, ports: CliPorts): Promise<ExitCode> {
  const questions = new Set<string>();
  const nobody: Lookup = {
    async ask(question) {
      questions.add(questionText(question));
      const answer: Answer = { kind: "failed", why: "offline", meta: { server: "", at: 0, authoritative: false, authenticated: false } };
      return answer;
    },
    close() {},
  };
  const { selector = [], senderIp = [] } = options;
  for await (const { domain } of listed)
    await inspectDomain(
      { domain, selectors: selector, senderIps: senderIp },
      { lookup: nobody, rules: [], now: 0, signal: ports.cancelled, allowed: allowedBy(options) },
    );
  const text =
    options.format === "text"
      ? [...questions].map((question) => `${question}\n`).join("")
      : jsonText({ version: 1, questions: [...questions] });
  ports.out.write(text);
  return 0;
}
