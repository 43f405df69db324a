import type { Mapped, Place, SourceRange, TextUnit } from "../../base/index.ts";
import type { HclExpression, HclString } from "./syntax.ts";

/** A piece of a text: letters that stand somewhere, or something that is not known. */
export type Piece =
  | { readonly kind: "text"; readonly unit: TextUnit; readonly text: Mapped }
  | { readonly kind: "unknown"; readonly why: string };

export interface TextValue {
  readonly kind: "text";
  readonly pieces: readonly Piece[];
  /** The string that holds all of it and nothing else: what an edit may change. */
  readonly literal?: { readonly unit: TextUnit; readonly node: HclString };
}

/** What an expression gives. `unknown`: only a run of Terraform can say. */
export type Value =
  | TextValue
  | { readonly kind: "number"; readonly value: number; readonly place: Place }
  | { readonly kind: "literal"; readonly value: boolean | null }
  | {
      readonly kind: "list";
      readonly items: readonly Value[];
      readonly at: { readonly unit: TextUnit; readonly range: SourceRange } | undefined;
    }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Value> }
  | { readonly kind: "unknown"; readonly why: string };

export const unknownValue = (why: string): Value => ({ kind: "unknown", why });

/** What a name means where an expression stands. */
export interface Scope {
  readonly unit: TextUnit;
  /** `local.x`, `var.x`, `each.value`, an attribute of a resource; `undefined`: no such thing is known. */
  lookup(path: readonly string[]): Value | undefined;
  readonly depth: number;
}

const deepest = 40;

/** Stands for every key of a map that is not known. */
export const unknownKey = "\u2026";

/** The value of an expression, as far as the text says it. */
export function evaluate(expression: HclExpression, scope: Scope): Value {
  if (scope.depth > deepest) return unknownValue("it refers to itself");
  const inner: Scope = { ...scope, depth: scope.depth + 1 };
  switch (expression.kind) {
    case "number":
      return { kind: "number", value: expression.value, place: { unit: scope.unit, ...expression.range } };
    case "literal":
      return { kind: "literal", value: expression.value };
    case "string":
      return textOf(expression, inner);
    case "list":
      return {
        kind: "list",
        items: expression.items.map((item) => evaluate(item, inner)),
        at: { unit: scope.unit, range: expression.range },
      };
    case "object":
      return {
        kind: "map",
        entries: new Map(expression.entries.map(({ key, value }) => [keyText(key, inner) ?? unknownKey, evaluate(value, inner)])),
      };
    case "reference":
      return referred(expression.path, inner);
    case "call":
      return called(expression.name, expression.args, expression.expands, inner, { unit: scope.unit, ...expression.range });
    case "comparison": {
      const left = knownText(evaluate(expression.left, inner));
      const right = knownText(evaluate(expression.right, inner));
      if (left === undefined || right === undefined) return unknownValue("what it depends on is not known");
      return { kind: "literal", value: (left === right) === expression.equal };
    }
    case "conditional": {
      const condition = evaluate(expression.condition, inner);
      if (condition.kind !== "literal") return unknownValue("what it depends on is not known");
      return evaluate(condition.value === true ? expression.yes : expression.no, inner);
    }
    case "opaque":
      return unknownValue("it is worked out when Terraform runs");
  }
}

function textOf(string: HclString, scope: Scope): TextValue {
  const pieces = string.parts.flatMap((part): readonly Piece[] => {
    if (part.kind === "text") return [{ kind: "text", unit: scope.unit, text: part.text }];
    if (!part.expression) return [{ kind: "unknown", why: "a template directive decides it" }];
    const value = evaluate(part.expression, scope);
    if (value.kind === "text") return value.pieces;
    const text = knownText(value);
    if (text === undefined) return [{ kind: "unknown", why: value.kind === "unknown" ? value.why : "it is no text" }];
    return [at(text, { unit: scope.unit, ...part.range })];
  });
  const isLiteral = string.parts.every((part) => part.kind === "text");
  return { kind: "text", pieces, ...(isLiteral ? { literal: { unit: scope.unit, node: string } } : {}) };
}

/** A text all of which stands at one place. */
export function at(text: string, place: Place): Piece {
  const units = text.split("");
  return { kind: "text", unit: place.unit, text: { text, starts: units.map(() => place.start), ends: units.map(() => place.end) } };
}

export function entryOf(value: Value, key: string): Value | undefined {
  return value.kind === "map" ? value.entries.get(key) : undefined;
}

/** The text of a value that is wholly known: numbers and booleans become text as Terraform makes them one. */
export function knownText(value: Value): string | undefined {
  if (value.kind === "number") return String(value.value);
  if (value.kind === "literal") return value.value === null ? undefined : String(value.value);
  if (value.kind !== "text" || value.pieces.some((piece) => piece.kind === "unknown")) return undefined;
  return value.pieces.map((piece) => (piece.kind === "text" ? piece.text.text : "")).join("");
}

/** Why a value is not wholly known. */
export function whyUnknown(value: Value): string {
  if (value.kind === "unknown") return value.why;
  const gap = value.kind === "text" ? value.pieces.find((piece) => piece.kind === "unknown") : undefined;
  return gap?.kind === "unknown" ? gap.why : "its value is not a text";
}

/** The text with `…` for what is not known. */
export function shownText(value: Value): string {
  if (value.kind !== "text") return knownText(value) ?? "\u2026";
  return value.pieces.map((piece) => (piece.kind === "text" ? piece.text.text : "\u2026")).join("");
}

function keyText(key: HclExpression, scope: Scope): string | undefined {
  // A bare word is a key; in parentheses it would be a reference.
  if (key.kind === "reference" && key.path.length === 1 && typeof key.path[0] === "string") return key.path[0];
  return knownText(evaluate(key, scope));
}

function referred(path: readonly (string | HclExpression)[], scope: Scope): Value {
  const steps: string[] = [];
  for (const step of path) {
    const text = typeof step === "string" ? step : knownText(evaluate(step, scope));
    if (text === undefined) return unknownValue("its index is not known");
    steps.push(text);
  }
  const name = steps.join(".");
  for (let length = steps.length; length > 0; length--) {
    const found = scope.lookup(steps.slice(0, length));
    if (found) return descend(found, steps.slice(length), name);
  }
  return unknownValue(`${name} is not known from the text`);
}

function descend(value: Value, steps: readonly string[], name: string): Value {
  let current = value;
  for (const step of steps) {
    if (current.kind === "unknown") return current;
    const next: Value | undefined =
      current.kind === "map" ? current.entries.get(step) : current.kind === "list" ? current.items[Number(step)] : undefined;
    if (!next) return unknownValue(`${name} is not known from the text`);
    current = next;
  }
  return current;
}

const sameForUs = new Set(["tolist", "toset", "tomap", "tostring", "nonsensitive", "sensitive"]);

function called(name: string, args: readonly HclExpression[], expands: boolean, scope: Scope, place: Place): Value {
  const given = args.map((arg) => evaluate(arg, scope));
  const last = given.at(-1);
  const values = expands && last?.kind === "list" ? [...given.slice(0, -1), ...last.items] : given;
  const [first, second, third] = values;
  const why = unknownValue(`${name}() is worked out when Terraform runs`);
  if (sameForUs.has(name)) return first ?? why;
  switch (name) {
    case "join":
      return first && second?.kind === "list" ? joined(first, second.items) : why;
    case "concat":
    case "flatten": {
      const items = values.flatMap((value) =>
        value.kind === "list" ? value.items.flatMap((item) => (name === "flatten" && item.kind === "list" ? item.items : [item])) : [value],
      );
      return { kind: "list", items, at: undefined };
    }
    case "merge": {
      const maps = values.flatMap((value) => (value.kind === "map" ? [...value.entries] : []));
      return values.every((value) => value.kind === "map") ? { kind: "map", entries: new Map(maps) } : why;
    }
    case "format":
      return first ? formatted(first, values.slice(1), place) : why;
    case "coalesce":
      return values.find((value) => knownText(value) !== "" && value.kind !== "literal") ?? why;
    case "sort":
    case "distinct":
    case "compact":
      return (first && arranged(name, first)) ?? why;
    case "lookup": {
      const key = second && knownText(second);
      if (first?.kind !== "map" || key === undefined) return why;
      return first.entries.get(key) ?? (first.entries.has(unknownKey) ? why : (third ?? why));
    }
    case "chunklist":
    case "jsonencode":
    case "provider::hcloud::txt_record":
      return encoded(name, first, second, place) ?? why;
    default:
      return textFunction(name, values, place) ?? why;
  }
}

/** A list in another order or without some items: of texts that are all known. */
function arranged(name: "sort" | "distinct" | "compact", list: Value): Value | undefined {
  if (list.kind !== "list") return undefined;
  const items = list.items.map((value) => ({ value, text: knownText(value) }));
  if (items.some(({ text }) => text === undefined)) return undefined;
  const texts = items.map(({ text }) => text as string);
  const kept =
    name === "compact"
      ? items.filter(({ text }) => text !== "")
      : name === "distinct"
        ? items.filter(({ text }, i) => texts.indexOf(text as string) === i)
        : [...items].sort((a, b) => ((a.text as string) < (b.text as string) ? -1 : a.text === b.text ? 0 : 1));
  return { kind: "list", items: kept.map(({ value }) => value), at: undefined };
}

function joined(separator: Value, items: readonly Value[]): Value {
  if (separator.kind !== "text") return unknownValue("its separator is not known");
  const pieces: Piece[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0) pieces.push(...separator.pieces);
    if (item.kind === "text") pieces.push(...item.pieces);
    else pieces.push({ kind: "unknown", why: whyUnknown(item) });
  }
  return { kind: "text", pieces };
}

/** `%s`, `%d` and `%%`; every other verb is left to Terraform. */
function formatted(pattern: Value, values: readonly Value[], place: Place): Value {
  const text = knownText(pattern);
  if (text === undefined) return unknownValue("its format is not known");
  const pieces: Piece[] = [];
  let used = 0;
  for (const part of text.split(/(%[%sdv])/)) {
    if (part === "%%") pieces.push(at("%", place));
    else if (/^%[sdv]$/.test(part)) {
      const value = values[used++];
      if (value?.kind === "text") pieces.push(...value.pieces);
      else {
        const known = value && knownText(value);
        pieces.push(known === undefined ? { kind: "unknown", why: "a value of format() is not known" } : at(known, place));
      }
    } else if (part.includes("%")) return unknownValue("format() is worked out when Terraform runs");
    else if (part !== "") pieces.push(at(part, place));
  }
  return { kind: "text", pieces };
}

/** Functions of known texts; what they give stands nowhere in particular, so all of it stands at the call. */
function textFunction(name: string, values: readonly Value[], place: Place): Value | undefined {
  const texts = values.map(knownText);
  if (texts.some((text) => text === undefined)) return undefined;
  const [a = "", b = "", c = ""] = texts as string[];
  const made = textOfFunction(name, a, b, c);
  return made === undefined ? undefined : { kind: "text", pieces: [at(made, place)] };
}

function textOfFunction(name: string, a: string, b: string, c: string): string | undefined {
  switch (name) {
    case "replace":
      // `/…/` is a regular expression of another engine.
      return /^\/.+\/$/s.test(b) ? undefined : a.replaceAll(b, () => c);
    case "lower":
      return a.toLowerCase();
    case "upper":
      return a.toUpperCase();
    case "trimspace":
      return a.trim();
    case "chomp":
      return a.replace(/[\r\n]+$/, "");
    case "trimsuffix":
      return b !== "" && a.endsWith(b) ? a.slice(0, -b.length) : a;
    case "trimprefix":
      return a.startsWith(b) ? a.slice(b.length) : a;
    default:
      return undefined;
  }
}

function encoded(name: string, first: Value | undefined, second: Value | undefined, place: Place): Value | undefined {
  if (!first) return undefined;
  if (name === "chunklist") {
    const size = second?.kind === "number" ? second.value : 0;
    if (first.kind !== "list" || size < 1) return undefined;
    const chunks = Array.from(
      { length: Math.ceil(first.items.length / size) },
      (_, i): Value => ({ kind: "list", items: first.items.slice(i * size, (i + 1) * size), at: undefined }),
    );
    return { kind: "list", items: chunks, at: undefined };
  }
  // Both make a quoted text of a text; the strings inside are split by whoever publishes it.
  if (first.kind !== "text") return undefined;
  return { kind: "text", pieces: [at('"', place), ...first.pieces, at('"', place)] };
}
