import type { Place } from "../../base/index.ts";
import type { HclExpression } from "./syntax.ts";
import { at, evaluate, knownText, type Piece, type Scope, unknownKey, unknownValue, type Value, whyUnknown } from "./values.ts";

const sameForUs = new Set(["tolist", "toset", "tomap", "tostring", "nonsensitive", "sensitive"]);

/** What a function of Terraform gives; those that are not here, and unknown arguments, leave it to Terraform. */
export function called(name: string, args: readonly HclExpression[], expands: boolean, scope: Scope, place: Place): Value {
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
    case "keys":
    case "values": {
      if (first?.kind !== "map" || first.entries.has(unknownKey)) return why;
      const sorted = [...first.entries].sort(([a], [b]) => (a < b ? -1 : 1));
      return { kind: "list", items: sorted.map(([key, value]) => (name === "values" ? value : textAt(key, place))), at: undefined };
    }
    case "contains":
    case "startswith":
    case "endswith":
      return (first && second && asked(name, first, second)) ?? why;
    case "length":
      return (first && lengthOf(first, place)) ?? why;
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

/** A question of known texts. */
function asked(name: "contains" | "startswith" | "endswith", first: Value, second: Value): Value | undefined {
  const wanted = knownText(second);
  if (wanted === undefined) return undefined;
  if (name === "contains") {
    const texts = first.kind === "list" ? first.items.map(knownText) : [undefined];
    return texts.includes(undefined) ? undefined : { kind: "literal", value: texts.includes(wanted) };
  }
  const text = knownText(first);
  return text === undefined
    ? undefined
    : { kind: "literal", value: name === "startswith" ? text.startsWith(wanted) : text.endsWith(wanted) };
}

function lengthOf(value: Value, place: Place): Value | undefined {
  const text = knownText(value);
  if (value.kind === "map") return value.entries.has(unknownKey) ? undefined : { kind: "number", value: value.entries.size, place };
  if (value.kind === "list") return { kind: "number", value: value.items.length, place };
  return value.kind === "text" && text !== undefined ? { kind: "number", value: [...text].length, place } : undefined;
}

function textAt(text: string, place: Place): Value {
  return { kind: "text", pieces: [at(text, place)] };
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
