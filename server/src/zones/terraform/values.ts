import type { Mapped, Place, SourceRange, TextUnit } from "../../base/index.ts";
import { called } from "./functions.ts";
import { looped } from "./loops.ts";
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
  /** What may still be worked out in all for one block: definitions that name each other twice double with every step. */
  readonly steps: { left: number };
}

const deepest = 40;
export const maxSteps = 200_000;

/** Stands for every key of a map that is not known. */
export const unknownKey = "\u2026";

/** The value of an expression, as far as the text says it. */
export function evaluate(expression: HclExpression, scope: Scope): Value {
  if (scope.depth > deepest) return unknownValue("it refers to itself");
  if (scope.steps.left-- <= 0) return unknownValue("it is too much to work out");
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
      const isSame = equal(evaluate(expression.left, inner), evaluate(expression.right, inner));
      if (isSame === undefined) return unknownValue("what it depends on is not known");
      return { kind: "literal", value: isSame === expression.equal };
    }
    case "conditional": {
      const condition = evaluate(expression.condition, inner);
      if (condition.kind !== "literal") return unknownValue("what it depends on is not known");
      return evaluate(condition.value === true ? expression.yes : expression.no, inner);
    }
    case "for":
      return looped(expression, inner);
    case "opaque":
      return unknownValue("it is worked out when Terraform runs");
  }
}

/** `undefined`: not known. Only `null` is null. */
function equal(left: Value, right: Value): boolean | undefined {
  const [a, b] = [left, right].map((value) => (value.kind === "literal" && value.value === null ? "null" : value.kind));
  if (a === "unknown" || b === "unknown") return undefined;
  if (a === "null" || b === "null") return a === b;
  const [x, y] = [knownText(left), knownText(right)];
  return x === undefined || y === undefined ? undefined : x === y;
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
