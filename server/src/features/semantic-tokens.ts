import { type Mapped, type Offset, type Place, parsePercent, type SourceRange, sourceRange, type TextUnit } from "../base/index.ts";
import { setsOf } from "../engine/index.ts";
import { type IdKind, parseCondition, type SourceFile, schemaOf, walkSchema } from "../playbook/index.ts";
import { isSpf, parseSpf } from "../records/index.ts";
import type { YamlScalar } from "../yaml/index.ts";
import { type FeatureContext, fileAt, playbookOf, zoneAt } from "./context.ts";
import { tagListOf, tagsIn, tagWordsOf } from "./tag-words.ts";

/** Names that LSP gives to types and modifiers of tokens (3.17), so that every colour theme knows them. */
export const tokenTypes = [
  "class",
  "interface",
  "namespace",
  "struct",
  "variable",
  "event",
  "function",
  "method",
  "enumMember",
  "keyword",
  "operator",
  "number",
  "macro",
  "property",
] as const;
export const tokenModifiers = ["declaration", "defaultLibrary"] as const;

export type TokenType = (typeof tokenTypes)[number];

/** On one line, none over another. */
export interface SemanticToken extends SourceRange {
  readonly type: TokenType;
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** What an id names, as the nearest thing of a programming language. */
const idTypes: Readonly<Record<IdKind, TokenType>> = {
  playbook: "namespace",
  person: "variable",
  domain: "namespace",
  sender: "struct",
  gateway: "struct",
  route: "struct",
  tranche: "class",
  gate: "interface",
  safety: "interface",
  kpi: "event",
  probe: "event",
  seed: "struct",
  warmup: "function",
  alert: "event",
  client: "struct",
  zone: "namespace",
  phase: "enumMember",
  runbook: "function",
  step: "method",
  service: "struct",
  "backup-set": "struct",
  vendor: "struct",
  budget: "variable",
  integration: "struct",
  questionnaire: "struct",
  snapshot: "struct",
  decision: "struct",
  run: "struct",
  review: "struct",
};

const measures: ReadonlySet<string> = new Set([
  "x-duration",
  "x-offset",
  "x-ttl",
  "x-size",
  "x-rate",
  "x-percent",
  "x-instant",
  "x-address",
]);

type Add = (range: SourceRange, type: TokenType, modifiers?: SemanticToken["modifiers"]) => void;

/** Ids, conditions, measures and rules of a document of ours, and the terms and tags of mail records in it or in a zone file; in order. */
export function semanticTokensOf(context: FeatureContext, path: string, within?: SourceRange): readonly SemanticToken[] {
  const file = fileAt(context, path);
  if (!file && zoneAt(context, path)?.dialect.name !== "zone-file") return [];
  const document = context.documents.find((one) => one.path === path);
  if (!document) return [];
  const found: SemanticToken[] = [];
  const add: Add = (range, type, modifiers = []) => {
    if (range.end <= range.start || (within && (range.end < within.start || range.start > within.end))) return;
    // A token stands on one line, and a wrapped text is no name.
    if (!/[\r\n]/.test(document.text.slice(range.start, range.end))) found.push({ ...range, type, modifiers });
  };
  const homes = new Map(document.units.map(({ unit, offset }) => [unit, offset]));
  const at = ({ unit, start, end }: Place): SourceRange | undefined => {
    const home = homes.get(unit);
    return home === undefined ? undefined : { start: home + start, end: home + end };
  };
  if (file) {
    addIds(context, path, at, add);
    addFields(file, at, add);
  }
  addRecords(context, homes, add);
  return apart(found);
}

/** In order; of two that overlap the one that says more, which was found first. */
function apart(found: readonly SemanticToken[]): readonly SemanticToken[] {
  const order = new Map(found.map((token, i) => [token, i]));
  const sorted = [...found].sort((a, b) => a.start - b.start || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const kept: SemanticToken[] = [];
  for (const token of sorted) if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  return kept;
}

type At = (place: Place) => SourceRange | undefined;

function addIds(context: FeatureContext, path: string, at: At, add: Add): void {
  const playbook = playbookOf(context, path);
  for (const one of playbook?.declarations ?? []) {
    const range = one.path === path ? at(one.place) : undefined;
    if (range) add(range, idTypes[one.kind], ["declaration"]);
  }
  for (const one of playbook?.references ?? []) {
    const range = one.path === path && one.target ? at(one.place) : undefined;
    if (range && one.target) add(range, idTypes[one.target.kind], one.target.builtIn ? ["defaultLibrary"] : []);
  }
}

function addFields({ yaml, kind }: SourceFile, at: At, add: Add): void {
  if (!yaml.root || !kind) return;
  walkSchema(yaml.root, schemaOf(kind), ({ node, shape }) => {
    if (node.kind === "map") {
      if (shape?.propertyNames?.["x-ref"] !== "rule") return;
      for (const { key } of node.entries) addPlace(key.place, "macro");
    } else if (node.kind === "scalar" && node.value !== null && shape) {
      if (shape.format === "x-condition") addCondition(node, addPlace);
      else if (shape.format === "x-rule" || shape["x-ref"] === "rule") addPlace(node.place, "macro");
      else if (shape.format && measures.has(shape.format)) addPlace(node.place, "number");
      else if (typeof node.value === "string" && shape.enum?.includes(node.text)) addPlace(node.place, "enumMember");
      else if (parsePercent(node.text) !== undefined) addPlace(node.place, "number");
      if (node.text.includes("${")) addVariables(node, at, add);
    }
  });
  function addPlace(place: Place, type: TokenType): void {
    const range = at(place);
    if (range) add(range, type);
  }
}

function addCondition(scalar: YamlScalar, add: (place: Place, type: TokenType) => void): void {
  const { condition } = parseCondition(scalar);
  if (!condition) return;
  const { kpiPlace, opPlace, valuePlace, unit, overPlace, minPlace } = condition;
  add(kpiPlace, "event");
  add(opPlace, "operator");
  add(valuePlace, unit === "word" ? "enumMember" : "number");
  for (const [place, word] of [
    [overPlace, "over"],
    [minPlace, "min"],
  ] as const) {
    if (!place) continue;
    add(place, "number");
    const before = place.unit.text.slice(0, place.start).trimEnd();
    if (before.endsWith(word)) add({ ...place, start: before.length - word.length, end: before.length }, "keyword");
  }
}

function addVariables(scalar: YamlScalar, at: At, add: Add): void {
  const content = scalar.content();
  for (const { index, 0: written } of content.text.matchAll(/\$\{[^{}\s]+\}/g)) {
    for (const { start, end } of exactRanges(content, { start: index, end: index + written.length })) {
      const range = at({ unit: scalar.place.unit, start, end });
      if (range) add(range, "variable");
    }
  }
}

function addRecords(context: FeatureContext, homes: ReadonlyMap<TextUnit, Offset>, add: Add): void {
  for (const { set } of context.zones.flatMap(setsOf)) {
    for (const { txt, rdata } of set.sources) {
      const home = homes.get(rdata.unit);
      if (!txt || home === undefined) continue;
      const mark = (range: SourceRange, type: TokenType) => {
        for (const { start, end } of exactRanges(txt, range)) add({ start: home + start, end: home + end }, type);
      };
      if (isSpf(txt.text)) addSpf(txt.text, mark);
      else addTags(txt.text, mark);
    }
  }
}

type Mark = (range: SourceRange, type: TokenType) => void;

function addSpf(text: string, mark: Mark): void {
  const { version, terms } = parseSpf(text).value;
  mark(version.range, "keyword");
  for (const { range } of terms) {
    const match = /^([+\-~?]?)([A-Za-z][\w.-]*)/.exec(text.slice(range.start, range.end));
    if (!match) continue;
    const name = range.start + (match[1] as string).length;
    mark({ start: range.start, end: name }, "operator");
    mark({ start: name, end: name + (match[2] as string).length }, "function");
  }
}

function addTags(text: string, mark: Mark): void {
  const list = tagListOf(text);
  for (const { name, value } of list ? tagsIn(text, list) : []) {
    const known = list && tagWordsOf(list, name.value);
    mark(name.range, "property");
    if (known?.values?.some((one) => one.value.toLowerCase() === value.value.toLowerCase())) mark(value.range, "enumMember");
    else if (/^\d+$/.test(value.value)) mark(value.range, "number");
  }
}

/** The pieces of a range that stand in the text as they are read; none where the map knows only the whole. */
function exactRanges(mapped: Mapped, { start, end }: SourceRange): readonly SourceRange[] {
  const ranges: SourceRange[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (i > start && mapped.starts[i] === mapped.starts[i - 1]) return [];
    if (i + 1 < end && mapped.starts[i + 1] === mapped.ends[i]) continue;
    ranges.push(sourceRange(mapped, { start: from, end: i + 1 }));
    from = i + 1;
  }
  return ranges;
}
