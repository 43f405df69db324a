import type { Runbook } from "../playbook/index.ts";
import { isPlain, PosixLine } from "./posix.ts";
import { PwshLine } from "./pwsh.ts";
import type { Step } from "./steps.ts";
import { templateParts } from "./template.ts";

export interface RenderRequest {
  readonly runbook: Runbook;
  readonly step: Step;
  /** Values of the runbook's inputs, as a person typed them. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Servers of a domain, where somebody asked for them: what `authoritative(domain)` gives. */
  readonly authoritative?: (domain: string) => readonly string[] | undefined;
}

export interface MissingInput {
  readonly name: string;
  readonly type: string;
}

/** `needs`: the domain whose servers would have to be known first. */
export interface Rendered {
  readonly commands: readonly string[];
  readonly missing: readonly MissingInput[];
  readonly problem: string | undefined;
  readonly needs?: { readonly authoritative: string };
}

type Values = ReadonlyMap<string, string>;

/** The command of a `run` step: every variable filled in, quoted for its shell, never joined to the line as it is. */
export function renderStep(request: RenderRequest): Rendered {
  const { step } = request;
  const command = step.fields.get("run")?.text ?? "";
  if (step.verb !== "run") return failed(`the step is a \`${step.verb}\`, it has no command`);
  const loop = loopOf(step);
  const missing = missingInputs(request, [command, ...(loop?.texts ?? [])], loop?.variable);
  if (missing.length > 0) return { commands: [], missing, problem: undefined };
  const values = inputValues(request);
  if (!loop) return commandsFor(step, command, [values]);
  const elements = elementsOf(loop, values, request);
  if ("problem" in elements) return { commands: [], missing: [], ...elements };
  return commandsFor(
    step,
    command,
    elements.map((element) => new Map([...values, [loop.variable, element]])),
  );
}

export interface UsedInput extends MissingInput {
  readonly value: string;
}

/** The inputs that the command of a step names, with the values it takes: what a person may want to change. */
export function usedInputs(request: RenderRequest): readonly UsedInput[] {
  const loop = loopOf(request.step);
  const command = request.step.fields.get("run")?.text ?? "";
  return namedInputs(request, [command, ...(loop?.texts ?? [])], loop?.variable).flatMap(({ name, type, value }) =>
    value === undefined ? [] : [{ name, type, value }],
  );
}

function failed(problem: string): Rendered {
  return { commands: [], missing: [], problem };
}

interface Loop {
  readonly variable: string;
  readonly texts: readonly string[];
}

function loopOf(step: Step): Loop | undefined {
  const [entry] = step.fields.get("forEach")?.entries() ?? [];
  if (!entry) return undefined;
  const [key, value] = entry;
  const items = value.items();
  return { variable: key.text, texts: items.length > 0 ? items.map((item) => item.text) : [value.text] };
}

type Elements = readonly string[] | { readonly problem: string; readonly needs?: { readonly authoritative: string } };

function elementsOf(loop: Loop, values: Values, { authoritative }: RenderRequest): Elements {
  const [only = ""] = loop.texts;
  const call = loop.texts.length === 1 ? /^\s*(cohort|authoritative|ttl)\((.*)\)\s*$/.exec(only) : null;
  if (!call) return loop.texts.map((text) => filled(text, values));
  const argument = filled(call[2] as string, values);
  if (call[1] === "cohort")
    return { problem: `cohort(${argument}) needs the members of the cohort: inventories are not read by this version` };
  if (call[1] === "ttl") return { problem: `ttl(${argument}) is one time, not a list to go through` };
  const servers = authoritative?.(argument);
  if (servers === undefined)
    return {
      problem: `authoritative(${argument}) needs the name servers of ${argument}: they are asked when the workspace is trusted and online`,
      needs: { authoritative: argument },
    };
  return servers.length > 0 ? servers : { problem: `authoritative(${argument}): DNS names no server of ${argument}` };
}

/** Only for texts that are no command line. */
function filled(text: string, values: Values): string {
  return templateParts(text)
    .map((part) => (part.kind === "text" ? part.text : part.kind === "variable" ? (values.get(part.name) ?? "") : ""))
    .join("");
}

function missingInputs(request: RenderRequest, texts: readonly string[], own: string | undefined): readonly MissingInput[] {
  return namedInputs(request, texts, own).flatMap(({ name, type, value }) => (value === undefined ? [{ name, type }] : []));
}

interface NamedInput extends MissingInput {
  readonly value: string | undefined;
}

function namedInputs({ runbook, inputs }: RenderRequest, texts: readonly string[], own: string | undefined): readonly NamedInput[] {
  const names = new Set(texts.flatMap(templateParts).flatMap((part) => (part.kind === "variable" ? [part.name] : [])));
  return (runbook.fields.get("inputs")?.entries() ?? []).flatMap(([key, input]) => {
    if (!names.has(key.text) || key.text === own) return [];
    const value = givenValue(inputs, key.text, input.get("default")?.text);
    return [{ name: key.text, type: input.get("type")?.text || "text", value }];
  });
}

function inputValues({ runbook, inputs }: RenderRequest): Values {
  return new Map(
    (runbook.fields.get("inputs")?.entries() ?? []).flatMap(([key, input]) => {
      const value = givenValue(inputs, key.text, input.get("default")?.text);
      return value === undefined ? [] : [[key.text, value] as const];
    }),
  );
}

/** An empty answer is none. */
function givenValue(inputs: RenderRequest["inputs"], name: string, byDefault: string | undefined): string | undefined {
  return (Object.hasOwn(inputs, name) ? inputs[name] : undefined) || byDefault || undefined;
}

function commandsFor(step: Step, command: string, all: readonly Values[]): Rendered {
  const commands: string[] = [];
  for (const values of all) {
    const line = commandLine(command, step.shell ?? "sh", values);
    if ("problem" in line) return failed(line.problem);
    commands.push(line.text);
  }
  return { commands, missing: [], problem: undefined };
}

interface Line {
  readonly text: string;
  readonly atWordStart: boolean;
  addText(text: string): void;
  addValue(value: string): string | undefined;
}

/** cmd.exe reads a line several times and by several rules: only letters that mean nothing to it are put in. */
class CmdLine implements Line {
  text = "";
  get atWordStart(): boolean {
    return /(^|\s)$/.test(this.text);
  }
  addText(text: string): void {
    this.text += text;
  }
  addValue(value: string): string | undefined {
    if (!/^[A-Za-z0-9_.:@\\-][A-Za-z0-9_./:@\\-]*$/.test(value)) return "cmd has no safe way to quote it: use `shell: pwsh`";
    this.text += value;
    return undefined;
  }
}

function lineOf(shell: string): Line {
  return shell === "pwsh" ? new PwshLine() : shell === "cmd" ? new CmdLine() : new PosixLine();
}

/** Commands that read an argument as a command, a calculation or a program of their own. */
const reads = new RegExp(
  [
    "(^|[\\s;&|(])(eval|ssh|xargs|su|watch|(ba|da|k|z)?sh\\s+-\\w*c|let|declare|typeset|read|[gm]?awk|sed|perl|python[\\d.]*|ruby|node|php|jq)(\\s|$)",
    "\\[\\[|(^|[^$])\\(\\(|-exec",
    "(^|[\\s;&|(])(Invoke-Expression|iex|Invoke-Command|pwsh|powershell|cmd)(\\s|$)",
  ].join("|"),
  "i",
);

function commandLine(command: string, shell: string, values: Values): { readonly text: string } | { readonly problem: string } {
  const line = lineOf(shell);
  for (const part of templateParts(command)) {
    if (part.kind === "text") {
      line.addText(part.text);
      continue;
    }
    if (part.kind === "call") return { problem: callProblem(part.name, part.argument) };
    if (part.kind === "unknown") return { problem: `\`\${${part.text}}\` is neither a variable nor a function of runbooks` };
    const shown = `\${${part.name}${part.property ? `.${part.property}` : ""}}`;
    if (part.property) return { problem: `${shown} needs the members of the cohort: inventories are not read by this version` };
    const value = values.get(part.name);
    if (value === undefined) return { problem: `${shown} is no input of this runbook` };
    const why = refusal(value, line, command) ?? line.addValue(value);
    if (why) return { problem: `${shown}: ${why}` };
  }
  return { text: line.text };
}

function callProblem(name: string, argument: string): string {
  const call = `${name}(${argument})`;
  if (name === "ttl") return `${call} needs the records of the zone before and after the change: this version does not compute it`;
  if (name === "cohort") return `${call} needs the members of the cohort: inventories are not read by this version`;
  return `${call} is a list: use it in forEach`;
}

/** Values that no quotes make safe. */
function refusal(value: string, line: Line, command: string): string | undefined {
  // Line breaks, NUL and other controls: a terminal acts on them before any shell reads a quote.
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) return "the value holds a line break or control character, which a terminal would run";
  if (line.atWordStart && value.startsWith("-")) return "the value begins with a hyphen, and the command would take it for an option";
  if (isPlain(value)) return undefined;
  if (reads.test(command)) return "the command reads it as a program of its own, where these quotes do not hold";
  // `a)` of a case looks like the end of the substitution around it.
  if (/\bcase\b/.test(command) && command.includes("$(")) return "where `case` and `$( )` meet, no quotes are certain";
  return undefined;
}
