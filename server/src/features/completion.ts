import type { SourceRange } from "../base/index.ts";
import {
  apiVersion,
  builtInDeclarations,
  type Declaration,
  type IdKind,
  type Kind,
  kinds,
  type SchemaKey,
  type SchemaNode,
  schemaAt,
  schemaOf,
} from "../playbook/index.ts";
import { nodeAt, type Spot, type YamlNode } from "../yaml/index.ts";
import { columnWordsAt } from "./column-words.ts";
import { conditionWordsAt } from "./condition-words.ts";
import { type FeatureContext, fileAt, playbookOf } from "./context.ts";
import { idText } from "./id-words.ts";
import { firstParagraph } from "./markdown.ts";
import { recordCompletionsAt } from "./record-completion.ts";
import { isSelect, selectWordsAt } from "./select-completion.ts";
import { selectorsFor } from "./selector-words.ts";
import { valueWords } from "./value-completion.ts";
import { type Variable, variablesAt } from "./variable-words.ts";

export interface Completion {
  readonly label: string;
  readonly kind: "key" | "value" | "reference";
  readonly detail: string | undefined;
  /** Markdown. */
  readonly documentation: string | undefined;
  /** What is written; `snippet` (with `$0`) is the better one where a client knows snippets. */
  readonly insert: string;
  readonly snippet: string | undefined;
  readonly replace: SourceRange;
  readonly required: boolean;
}

const recordTypes = [
  ["A", "IPv4 address of a host"],
  ["AAAA", "IPv6 address of a host"],
  ["CAA", "who may issue certificates"],
  ["CNAME", "another name for this one; nothing else may stand beside it"],
  ["MX", "host that receives mail, with its preference"],
  ["NS", "name server of a zone"],
  ["SRV", "host and port of a service"],
  ["TLSA", "certificate of a service (DANE)"],
  ["TXT", "text: SPF, DKIM, DMARC"],
] as const;

/** What may be written at an offset: inside a mail record its terms and tags, elsewhere in a document of ours keys, values and ids. */
export function completionsAt(context: FeatureContext, path: string, offset: number): readonly Completion[] {
  const inRecord = recordCompletionsAt(context, path, offset);
  if (inRecord.length > 0) return inRecord.map((one) => ({ ...one, snippet: undefined, required: false }));
  const file = fileAt(context, path);
  const found = file && nodeAt(file.yaml, offset);
  if (!file || !found) return [];
  const spot = betweenQuotes(found, file.yaml.text);
  const inVariable = variablesAt(context, path, offset);
  if (inVariable) return inVariable.variables.map((one) => variableCompletion(one, inVariable.spot, spot));
  if (spot.where === "value" && isSelect(spot.path)) return selectAt(context, path, found, offset);
  const inCondition = conditionWordsAt(
    context,
    path,
    offset,
    (kind) => declarationsOf(context, path, kind, spot),
    playbookOf(context, path),
  );
  if (inCondition) return inCondition.map((one) => ({ ...one, snippet: undefined, required: false }));
  const atTop = spot.path.length === 0;
  const { text } = file.yaml;
  const below = spot.where === "value" ? keyBegun(file.kind, spot, text) : undefined;
  if (below) return keysAt(context, path, below, spot, "");
  if (spot.where === "value") return [...valuesAt(context, path, file.kind, spot), ...itemKeysAt(context, path, file.kind, spot, text)];
  if (spot.where === "gap" && spot.node?.kind === "list") {
    const item = { ...spot, path: [...spot.path, spot.node.items.length] };
    // Behind what is written of an item there is no place for another one.
    const before = spot.flow ? "" : lineBefore(text, offset).replace(/^\s*(?:-\s+)?/, "");
    return before.trim() === "" ? valuesAt(context, path, file.kind, item) : [];
  }
  if (spot.where === "gap" && spot.node?.kind === "scalar" && spot.node.value !== null) return [];
  const schema = file.kind ? schemaAt(file.kind, spot.path) : undefined;
  if (!schema) return atTop ? headKeys(spot) : [];
  return keysAt(context, path, schema, spot, deeper(text, spot));
}

/** Of a text in quotes what stands between them: editors offer only what begins like the replaced text, and no word begins with a quote. */
function betweenQuotes(spot: Spot, text: string): Spot {
  const quote = spot.where === "value" ? /^["']/.exec(text.slice(spot.replace.start, spot.replace.end))?.[0] : undefined;
  if (quote === undefined || spot.typed === "") return spot;
  const { start, end } = spot.replace;
  const isClosed = end - start > 1 && text[end - 1] === quote;
  return { ...spot, typed: spot.typed.slice(1), replace: { start: start + 1, end: isClosed ? end - 1 : end } };
}

/** The brace is closed where nobody has. */
function variableCompletion(
  { name, detail }: Variable,
  { range, isClosed }: { range: SourceRange; isClosed: boolean },
  spot: Spot,
): Completion {
  return { ...blank({ ...spot, replace: range }, name, "reference"), detail: detail || undefined, insert: isClosed ? name : `${name}}` };
}

/** Inside of `cohort.select` the words of its expression. */
function selectAt(context: FeatureContext, path: string, spot: Spot, offset: number): readonly Completion[] {
  const playbook = playbookOf(context, path);
  const words = playbook ? selectWordsAt(playbook, spot, offset) : [];
  return words.map(({ text, kind, detail, replace }): Completion => ({ ...blank({ ...spot, replace }, text, kind), detail }));
}

/** The map whose first key is begun by a text alone on its line: `dmarc/mis` below `rules:`. A word without a sign is no value anyway. */
function keyBegun(kind: Kind | undefined, spot: Spot, text: string): SchemaNode | undefined {
  const isAlone = spot.node?.kind === "scalar" && spot.node.style === "plain" && lineBefore(text, spot.replace.start).trim() === "";
  const schema = isAlone && !spot.flow && kind ? schemaAt(kind, spot.path) : undefined;
  return schema?.expects === "a map" ? schema : undefined;
}

/** The keys that a new item of a list of maps may begin with. */
function itemKeysAt(context: FeatureContext, path: string, kind: Kind | undefined, spot: Spot, text: string): readonly Completion[] {
  const isNewItem = typeof spot.path.at(-1) === "number" && spot.node?.kind === "scalar" && spot.node.value === null && !spot.flow;
  const schema = isNewItem && kind ? schemaAt(kind, spot.path) : undefined;
  return schema ? keysAt(context, path, schema, spot, deeper(text, spot)) : [];
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

/** Editors indent the lines of a snippet by the blanks of its first line; behind a `- ` the key stands further in. */
function deeper(text: string, { replace }: Spot): string {
  const before = lineBefore(text, replace.start);
  return " ".repeat(/^\s*((?:-\s+)*)/.exec(before)?.[1]?.length ?? 0);
}

function headKeys(spot: Spot): readonly Completion[] {
  const keys: readonly SchemaKey[] = ["apiVersion", "kind", "id", "title"].map((key) => ({
    key,
    description: undefined,
    default: undefined,
    required: true,
    shape: "scalar",
  }));
  return keys.filter(({ key }) => !isTaken(spot, key)).map((key) => keyCompletion(key, spot, ""));
}

function keysAt(context: FeatureContext, path: string, schema: SchemaNode, spot: Spot, indent: string): readonly Completion[] {
  const fields = unique(schema.keys, ({ key }) => key).filter(({ key }) => !isTaken(spot, key));
  const ids = schema.keyRefs.flatMap((kind) => declarationsOf(context, path, kind, spot)).filter(({ id }) => !isTaken(spot, id));
  const columns = columnWordsAt(playbookOf(context, path), spot.path).filter(({ text }) => !isTaken(spot, text));
  return [
    ...columns.map(({ text, detail }): Completion => ({ ...blank(spot, text, "key"), detail, insert: `${text}: ` })),
    ...fields.map((key) => keyCompletion(key, spot, indent)),
    ...ids.map((one): Completion => ({ ...referenceTo(context, path, one, spot), insert: `${one.id}: ` })),
  ];
}

function isTaken(spot: Spot, key: string): boolean {
  return spot.node?.kind === "map" && spot.node.entries.some((entry) => entry.key.text === key && entry !== spot.entry);
}

function keyCompletion({ key, description, default: byDefault, required, shape }: SchemaKey, spot: Spot, indent: string): Completion {
  const isWritten = spot.where === "key" && spot.entry !== undefined && spot.entry.place.end > spot.entry.key.place.end;
  const deep = shape !== "scalar" && !spot.flow;
  const open = shape === "map" ? "{ $0 }" : shape === "list" ? "[$0]" : "$0";
  const words = [description, byDefault === undefined ? undefined : `Default: \`${plainText(byDefault)}\``];
  return {
    ...blank(spot, key, "key"),
    detail: required ? "required" : byDefault === undefined ? undefined : `default ${plainText(byDefault)}`,
    documentation: words.filter((text) => text !== undefined).join("\n\n") || undefined,
    insert: isWritten ? key : deep ? `${key}:` : `${key}: `,
    snippet: isWritten ? undefined : deep ? `${key}:\n${indent}  ${shape === "list" ? "- " : ""}$0` : `${key}: ${open}`,
    required,
  };
}

function valuesAt(context: FeatureContext, path: string, kind: Kind | undefined, spot: Spot): readonly Completion[] {
  const only = spot.path.length === 1 ? spot.path[0] : undefined;
  if (only === "apiVersion") return [blank(spot, apiVersion, "value")];
  if (only === "kind") return kinds.map((one): Completion => ({ ...blank(spot, one, "value"), documentation: schemaOf(one).description }));
  const schema = kind && schemaAt(kind, spot.path);
  if (!schema) return [];
  // Rules have titles, which the words of a schema have not.
  const values = unique(schema.format === "x-rule" ? [] : schema.values, ({ value }) => value).map(
    ({ value, description }): Completion => ({
      ...blank(spot, value, "value"),
      documentation: description,
      detail: plainText(schema.default) === value ? "default" : undefined,
    }),
  );
  const ids = schema.refs.flatMap((ref) => declarationsOf(context, path, ref, spot));
  const references = unique(ids, ({ id }) => id).map((one) => referenceTo(context, path, one, spot));
  const headers = columnWordsAt(playbookOf(context, path), spot.path);
  const columns = headers.map(
    ({ text, detail }): Completion => ({ ...blank(spot, text, "value"), detail, insert: quotedWhereNeeded(text) }),
  );
  const written = listedBeside(context, path, spot);
  return unique([...values, ...references, ...columns, ...formatValues(context, path, schema, spot)], ({ label }) => label).filter(
    ({ label }) => !written.has(label),
  );
}

function formatValues(context: FeatureContext, path: string, schema: SchemaNode, spot: Spot): readonly Completion[] {
  switch (schema.format) {
    case "x-rule":
      return context.rules.map(
        (rule): Completion => ({
          ...blank(spot, rule.id, "reference"),
          detail: rule.title,
          documentation: firstParagraph(context.pages(rule.id) ?? "") || undefined,
        }),
      );
    case "x-record-type":
      return recordTypes.map(([type, detail]): Completion => ({ ...blank(spot, type, "value"), detail }));
    case "x-selector": {
      const playbook = playbookOf(context, path);
      const file = fileAt(context, path);
      const id = file?.kind === "Sender" ? file.id : String(spot.path[1] ?? "");
      const found = selectorsFor(context, playbook, playbook?.senders.get(id ?? ""));
      return found.map(({ text, detail }): Completion => ({ ...blank(spot, text, "value"), detail }));
    }
    default:
      return valueWords(schema, spot.typed).map(({ text, detail }): Completion => ({ ...blank(spot, text, "value"), detail }));
  }
}

/** A header may hold anything. */
function quotedWhereNeeded(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_ ()/-]*$/u.test(text) ? text : `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** What the other items of the same list say: nobody writes them twice. */
function listedBeside(context: FeatureContext, path: string, { path: at }: Spot): ReadonlySet<string> {
  const index = at.at(-1);
  if (typeof index !== "number") return new Set();
  const list = at
    .slice(0, -1)
    .reduce<YamlNode | undefined>(
      (node, step) => (node?.kind === "map" ? node.get(String(step)) : node?.kind === "list" ? node.items[Number(step)] : undefined),
      fileAt(context, path)?.yaml.root,
    );
  const others = list?.kind === "list" ? list.items.filter((_, i) => i !== index) : [];
  return new Set(others.flatMap((item) => (item.kind === "scalar" ? [item.text] : [])));
}

function referenceTo(context: FeatureContext, path: string, declared: Declaration, spot: Spot): Completion {
  return {
    ...blank(spot, declared.id, "reference"),
    detail: declared.kind,
    documentation: idText(context, playbookOf(context, path), declared) || undefined,
  };
}

/** What may be named here: of the workspace, then of the library. A tranche does not wait for itself. */
function declarationsOf(context: FeatureContext, path: string, kind: IdKind, spot: Spot): readonly Declaration[] {
  const playbook = playbookOf(context, path);
  const file = fileAt(context, path);
  // Of a phase, those of the zone that is named beside it; of a step, those of its own runbook.
  const owner = kind === "phase" ? ownerOfPhase(spot) : kind === "step" ? file?.id : undefined;
  const [top, entry] = spot.path;
  const own = kind === "tranche" ? (file?.kind === "Tranche" ? file.id : top === "tranches" ? entry : undefined) : undefined;
  const found = [...(playbook?.declarations ?? []), ...builtInDeclarations()].filter(
    (one) => one.kind === kind && one.id !== own && (owner === undefined || one.owner === owner),
  );
  return unique(found, ({ id }) => id);
}

function ownerOfPhase({ path }: Spot): string | undefined {
  const at = path.lastIndexOf("phase");
  const zone = at < 0 ? undefined : path[at + 1];
  return typeof zone === "string" ? zone : undefined;
}

function blank(spot: Spot, text: string, kind: Completion["kind"]): Completion {
  return {
    label: text,
    kind,
    detail: undefined,
    documentation: undefined,
    insert: text,
    snippet: undefined,
    replace: spot.replace,
    required: false,
  };
}

/** A default as it would be written. */
export function plainText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value).map(([key, one]) => `${key}: ${plainText(one)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}

/** The first of those with one key. */
function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}
