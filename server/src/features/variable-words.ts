import type { Offset, Place, SourceRange } from "../base/index.ts";
import type { SourceFile } from "../playbook/index.ts";
import { nodeAt, type YamlMap, type YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt, rangeIn } from "./context.ts";
import { code, escapeMarkdown } from "./markdown.ts";
import type { FoundPlace } from "./references.ts";
import type { InlayHint } from "./spf-hints.ts";

/** A `${name}` around an offset, also while its brace is open. */
interface VariableSpot {
  /** Of the name between the braces. */
  readonly range: SourceRange;
  readonly name: string;
  readonly isClosed: boolean;
}

/** A variable that a document gives a value: `vars` of a zone, `inputs` and `forEach` of a runbook. */
export interface Variable {
  readonly name: string;
  readonly detail: string;
  /** Empty: only a run knows it. */
  readonly value: string;
  readonly place: Place;
}

/** The variables that may stand at an offset inside of `${`; `undefined`: it is in none. */
export function variablesAt(
  context: FeatureContext,
  path: string,
  offset: Offset,
): { readonly spot: VariableSpot; readonly variables: readonly Variable[] } | undefined {
  const file = fileAt(context, path);
  if (file?.kind !== "Zone" && file?.kind !== "Runbook") return undefined;
  const spot = spotAt(file.yaml.text, offset);
  return spot && { spot, variables: variablesOf(file) };
}

function spotAt(text: string, offset: Offset): VariableSpot | undefined {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const [open] = /\$\{?[\w-]*$/.exec(line) ?? [];
  // On the sign itself it is meant too.
  const start = open === undefined ? (text.startsWith("${", offset) ? offset : undefined) : offset - open.length;
  if (start === undefined || !text.startsWith("${", start)) return undefined;
  const [name = ""] = /^[\w-]*/.exec(text.slice(start + 2)) ?? [];
  const end = start + 2 + name.length;
  return { range: { start: start + 2, end }, name, isClosed: text[end] === "}" || text[end] === "." };
}

function variablesOf({ kind, yaml }: SourceFile): readonly Variable[] {
  const root = yaml.root?.kind === "map" ? yaml.root : undefined;
  if (!root) return [];
  if (kind === "Zone") {
    const origin = root.entry("origin");
    return [
      ...entriesOf(root.get("vars")).map(({ key, value }) => ({
        name: key.text,
        detail: factsOf(value),
        value: value.kind === "map" ? textOf(value.get("value")) : textOf(value),
        place: key.place,
      })),
      ...(origin ? [{ name: "origin", detail: textOf(origin.value), value: textOf(origin.value), place: origin.key.place }] : []),
    ];
  }
  const loops = [root.get("steps"), root.get("rollback")]
    .flatMap((list) => (list?.kind === "list" ? list.items : []))
    .flatMap((step) => entriesOf(step.kind === "map" ? step.get("forEach") : undefined));
  const found = [
    ...entriesOf(root.get("inputs")).map(({ key, value }) => ({ name: key.text, detail: factsOf(value), value: "", place: key.place })),
    ...loops.map(({ key, value }) => ({ name: key.text, detail: `each of ${textOf(value)}`, value: "", place: key.place })),
  ];
  return found.filter(({ name }, i) => found.findIndex((one) => one.name === name) === i);
}

/** What a variable stands for, below its name. Markdown; `undefined` where no variable stands. */
export function variableText(context: FeatureContext, path: string, offset: Offset): { markdown: string; range: SourceRange } | undefined {
  const here = variablesAt(context, path, offset);
  if (!here || here.spot.name === "") return undefined;
  const known = here.variables.find(({ name }) => name === here.spot.name);
  const markdown = known
    ? `variable **${escapeMarkdown(known.name)}**\n\n${escapeMarkdown(known.detail)}`
    : `No variable ${code(here.spot.name)} is declared in this document.`;
  return { markdown, range: here.spot.range };
}

/** Where the variable at an offset gets its value. */
export function variableDefinition(context: FeatureContext, path: string, offset: Offset): FoundPlace | undefined {
  const here = variablesAt(context, path, offset);
  const place = here?.variables.find(({ name }) => name === here.spot.name)?.place;
  const range = place && rangeIn(context, path, place);
  return range && { path, range };
}

function entriesOf(node: YamlNode | undefined): YamlMap["entries"] {
  return node?.kind === "map" ? node.entries : [];
}

function textOf(node: YamlNode | undefined): string {
  return node?.kind === "scalar" ? node.text : "";
}

function factsOf(node: YamlNode): string {
  return entriesOf(node)
    .flatMap(({ key, value }) => (value.kind === "scalar" ? [`${key.text}: ${value.text}`] : []))
    .join(", ");
}

/** Longer values hide the line that they explain. */
const mostShown = 60;

/** Behind a value of a zone document that has variables: what it is with them filled in. */
export function variableHintsOf(context: FeatureContext, path: string): readonly InlayHint[] {
  const file = fileAt(context, path);
  if (file?.kind !== "Zone") return [];
  const values = new Map(variablesOf(file).flatMap(({ name, value }) => (value === "" ? [] : [[name, value] as const])));
  const hints = new Map<Offset, InlayHint>();
  for (const { index } of file.yaml.text.matchAll(/\$\{[\w-]+\}/g)) {
    const spot = nodeAt(file.yaml, index);
    if (spot?.where !== "value" || spot.node?.kind !== "scalar") continue;
    const whole = spot.node.text.replace(/\$\{([\w-]+)\}/g, (written, name: string) => values.get(name) ?? written);
    if (whole === spot.node.text) continue;
    const label = whole.length > mostShown ? `${whole.slice(0, mostShown)}…` : whole;
    hints.set(spot.replace.end, { offset: spot.replace.end, label: `= ${label}`, tooltip: "With the variables of this document" });
  }
  return [...hints.values()];
}
