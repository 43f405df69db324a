import type { Command } from "commander";
import { type Place, textAt } from "../base/index.ts";
import { parseName } from "../dns/index.ts";
import { type AppliedFix, applyFixes, type CheckResult, checkResult, checkText, unifiedDiff } from "../report/index.ts";
import { formatOf, readAlone } from "../zones/index.ts";
import { checkCode, withoutUnasked } from "./check.ts";
import { type AnalysisOptions, addAnalysisOptions, addOutputOptions, repeated } from "./options.ts";
import { emit, jsonText, styleFor } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, requireRule, UsageError } from "./usage.ts";
import { analyseWorkspace, type OpenedWorkspace, openWorkspace, type Ran, reopen } from "./workspace.ts";

interface FixOptions extends AnalysisOptions {
  readonly rule?: readonly string[];
  readonly unsafe?: boolean;
  readonly dryRun?: boolean;
}

/** One fix may uncover another; more rounds than this would be two fixes undoing each other. */
const maxRounds = 10;
const mask = "********";

export function addFix(program: Command, run: Run): void {
  const command = program
    .command("fix")
    .description("apply safe fixes, then check again")
    .argument("[path...]", "files or folders", ["."])
    .option("--rule <id>", "only fixes of this rule; may be given again", repeated)
    .option("--unsafe", "also fixes that may change the mail flow: look at the diff first")
    .option("--dry-run", "print a unified diff, change nothing");
  addAnalysisOptions(addOutputOptions(command, ["text", "json"]));
  command.action((paths: readonly string[], options: FixOptions) => run((ports) => fix(paths, options, ports)));
}

interface Fixed {
  readonly opened: OpenedWorkspace;
  readonly applied: readonly AppliedFix[];
  readonly refused: readonly AppliedFix[];
  readonly ran: Ran;
  readonly result: CheckResult;
}

async function fix(paths: readonly string[], options: FixOptions, ports: CliPorts): Promise<ExitCode> {
  for (const id of options.rule ?? []) requireRule(id, ports.rules);
  const before = await openWorkspace(paths, options, ports);
  const secrets = new Set<string>();
  const fixed = await fixAll(before, options, secrets, ports);
  const old = textsOf(before);
  const changed = [...textsOf(fixed.opened)].filter(([path, text]) => old.get(path) !== text);
  const diff = changed.map(([path, text]) => masked(unifiedDiff(path, old.get(path) ?? "", text), secrets)).join("");
  if (!options.dryRun) {
    for (const [path, text] of changed) {
      const problem = await ports.saveText(path, text, old.get(path) ?? "");
      if (problem !== undefined) throw new UsageError(`${path} ${problem}`);
    }
  }
  const files = changed.map(([path]) => path);
  await emit(render(fixed, files, diff, options, ports), options, ports);
  return checkCode(fixed.result, fixed.ran.analyses, false, options);
}

async function fixAll(before: OpenedWorkspace, options: FixOptions, secrets: Set<string>, ports: CliPorts): Promise<Fixed> {
  const done = new Set<string>();
  const applied: AppliedFix[] = [];
  const raised = new Set<string>();
  let opened = before;
  for (let round = 1; ; round++) {
    const ran = await analyseWorkspace(opened, { live: false }, options, ports);
    const result = checkResult(
      ran.analyses.map((analysis) => withoutUnasked(analysis, ports.rules)),
      {
        toolVersion: ports.version,
        durationMs: ports.elapsedMs(),
        complete: ran.complete,
        fixedClock: ran.fixedClock,
        focus: opened.focus,
        minSeverity: options.minSeverity,
      },
    );
    const texts = textsOf(opened);
    collectSecrets(result, texts, secrets);
    const plan = applyFixes(result.findings, texts, { unsafe: options.unsafe === true, rules: options.rule ?? [], done });
    if (plan.applied.length === 0 || round > maxRounds) return { opened, applied, refused: plan.refused, ran, result };
    for (const key of plan.keys) done.add(key);
    applied.push(...plan.applied);
    opened = reopen(
      opened,
      opened.files.map((file) => {
        const text = plan.texts.get(before.shown(file.path));
        return text === undefined ? file : { ...file, text: raisedOnce(file, text, raised) };
      }),
    );
  }
}

/** The rounds of one run are one change of a zone, so its serial goes up once. */
function raisedOnce(file: OpenedWorkspace["files"][number], text: string, raised: Set<string>): string {
  const before = serialOf(file, file.text);
  const after = serialOf(file, text);
  if (!before || !after || textAt(before) === textAt(after)) return text;
  if (!raised.has(file.path)) {
    raised.add(file.path);
    return text;
  }
  return text.slice(0, after.start) + textAt(before) + text.slice(after.end);
}

function serialOf({ path, language, origin }: OpenedWorkspace["files"][number], text: string): Place | undefined {
  if (language !== "dns-zone" || formatOf(path, text) !== "zone-file") return undefined;
  const name = origin === undefined ? undefined : parseName(origin);
  const source = readAlone(text, { path, ...(name === undefined ? {} : { origin: name }) });
  return source.sets.find(({ type }) => type === "SOA")?.sources[0]?.serial;
}

/** By the path that a person knows. */
function textsOf(opened: OpenedWorkspace): ReadonlyMap<string, string> {
  return new Map(opened.files.map(({ path, text }) => [opened.shown(path), text]));
}

/** A diff shows lines around a change, and one of them may hold what nobody should see in a CI log. */
function collectSecrets(result: CheckResult, texts: ReadonlyMap<string, string>, secrets: Set<string>): void {
  for (const { rule, file, range } of result.findings) {
    if (rule !== "playbook/secret-in-file") continue;
    const secret =
      texts
        .get(file)
        ?.slice(range.start.offset, range.end.offset)
        .replace(/^["']|["']$/g, "") ?? "";
    for (const line of secret.split(/\r?\n/)) if (line.trim().length >= 3) secrets.add(line.trim());
  }
}

function masked(text: string, secrets: ReadonlySet<string>): string {
  return [...secrets].reduce((shown, secret) => shown.replaceAll(secret, mask), text);
}

function render(fixed: Fixed, files: readonly string[], diff: string, options: FixOptions, ports: CliPorts): string {
  const { applied, refused, result } = fixed;
  if (options.format === "json")
    return jsonText({ version: 1, dryRun: options.dryRun === true, applied, refused, files, diff, remaining: result });
  const style = styleFor(options, ports);
  const what = applied
    .map(({ file, line, rule, title }) => `${options.dryRun ? "would fix" : "fixed"} ${file}:${line} ${title} ${style.dim(rule)}\n`)
    .join("");
  const late = refused
    .map(
      ({ file, line, rule, title }) =>
        `${style.yellow("not fixed")} ${file}:${line} ${title} ${style.dim(rule)}: its edit overlaps another one; run fix again\n`,
    )
    .join("");
  const note =
    applied.length === 0 ? `nothing to fix${options.unsafe ? "" : " safely; --unsafe adds fixes that may change the mail flow"}\n` : "";
  if (options.dryRun) {
    // The diff alone on stdout, so that it can be applied.
    const hidden = diff.includes(mask)
      ? `${style.yellow("note")} secrets are shown as ${mask}: this diff cannot be applied, \`mailtranche fix\` can\n`
      : "";
    ports.err.write(`${what}${late}${note}${hidden}`);
    return diff;
  }
  return `${what}${late}${note}\n${checkText(result, { style, live: false, quiet: options.quiet === true, verbose: options.verbose === true })}`;
}
