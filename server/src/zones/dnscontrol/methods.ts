import type { Mapped } from "../../base/index.ts";
import type { Site } from "./syntax.ts";
import {
  knownText,
  madeText,
  nothing,
  type Piece,
  piecesOf,
  type TextValue,
  truth,
  unknownValue,
  type Value,
  whyUnknown,
} from "./values.ts";

const atRun = unknownValue("it is worked out when DNSControl runs");
const isIndex = /^\d{1,6}$/;

/** No configuration has a longer text or list. */
export const largest = 65_536;

export function sizeOf(value: Value): number {
  if (value.kind === "list") return value.items.length;
  if (value.kind !== "text") return 1;
  return value.pieces.reduce((length, piece) => length + (piece.kind === "text" ? piece.text.text.length : 1), 0);
}

/** `object.key`. */
export function propertyOf(object: Value, key: string, site: Site): Value {
  switch (object.kind) {
    case "object":
      return object.entries.get(key) ?? nothing;
    case "list":
      if (key === "length") return { kind: "number", value: object.items.length, site };
      return isIndex.test(key) ? (object.items[Number(key)] ?? nothing) : atRun;
    case "text": {
      const text = knownText(object);
      if (text === undefined) return unknownValue(whyUnknown(object));
      if (key === "length") return { kind: "number", value: text.length, site };
      return isIndex.test(key) ? sliced(object, Number(key), Number(key) + 1) : atRun;
    }
    case "unknown":
      return object;
    default:
      return atRun;
  }
}

interface MethodCall {
  /** `JSON`, `Object`: a global that nobody else defined. */
  readonly name: string | undefined;
  readonly object: Value;
  readonly key: string;
  readonly args: readonly Value[];
  readonly site: Site;
  /** The first argument, where it is a regular expression. */
  readonly pattern: { readonly pattern: string; readonly flags: string } | undefined;
  again(run: () => Value): Value;
}

export function calledMethod(call: MethodCall): Value {
  const { name, object, args, key, site } = call;
  if (name === "Object") return ofObject(key, args[0], site);
  if (name === "Array" && key === "isArray") return { kind: "boolean", value: args[0]?.kind === "list" };
  if (object.kind === "list") return ofList(call, object.items) ?? atRun;
  if (object.kind === "object" && key === "hasOwnProperty") return { kind: "boolean", value: object.entries.has(knownText(args[0]) ?? "") };
  if (object.kind === "text") return ofText(call, object) ?? atRun;
  return unknownValue(object.kind === "unknown" ? object.why : atRun.kind === "unknown" ? atRun.why : "");
}

function ofObject(key: string, object: Value | undefined, site: Site): Value {
  if (object?.kind !== "object") return unknownValue(whyUnknown(object));
  const entries = [...object.entries];
  const list = (items: Value[]): Value => ({ kind: "list", items, site: undefined });
  switch (key) {
    case "keys":
      return list(entries.map(([name]) => madeText(name, site)));
    case "values":
      return list(entries.map(([, value]) => value));
    case "entries":
      return list(entries.map(([name, value]) => list([madeText(name, site), value])));
    default:
      return atRun;
  }
}

function ofList({ key, args, site, again }: MethodCall, items: Value[]): Value | undefined {
  const [first] = args;
  const list = (made: readonly Value[]): Value => ({ kind: "list", items: [...made], site: undefined });
  const each = (item: Value, i: number): Value =>
    first?.kind === "function"
      ? again(() => first.call([item, { kind: "number", value: i, site }], site))
      : unknownValue("it is worked out when DNSControl runs");
  switch (key) {
    case "push":
      items.push(...args);
      return { kind: "number", value: items.length, site };
    case "concat":
      return list([...items, ...args.flatMap((arg) => (arg.kind === "list" ? arg.items : [arg]))]);
    case "slice":
      return args.every((arg) => arg.kind === "number")
        ? list(items.slice(...(args.map((arg) => Number(knownText(arg))) as [number?, number?])))
        : undefined;
    case "reverse":
      items.reverse();
      return { kind: "list", items, site: undefined };
    case "map":
      return list(items.map(each));
    case "flatMap":
      return list(items.map(each).flatMap((one) => (one.kind === "list" ? one.items : [one])));
    case "flat":
      return list(items.flatMap((one) => (one.kind === "list" ? one.items : [one])));
    case "forEach":
      for (const [i, item] of [...items].entries()) each(item, i);
      return nothing;
    case "filter": {
      const kept = items.map((item, i) => truth(each(item, i)));
      return kept.includes(undefined) ? undefined : list(items.filter((_, i) => kept[i]));
    }
    case "join":
      return joinedText(items, args.length === 0 ? "," : knownText(first), site);
    case "indexOf":
    case "includes": {
      const texts = items.map(knownText);
      if (texts.includes(undefined) || knownText(first) === undefined) return undefined;
      const at = texts.indexOf(knownText(first));
      return key === "includes" ? { kind: "boolean", value: at >= 0 } : { kind: "number", value: at, site };
    }
    default:
      return undefined;
  }
}

/** The texts of a list with a separator between, each piece where it stands: a separator fills the gap between two of one file. */
export function joinedText(items: readonly Value[], separator: string | undefined, site: Site): TextValue | undefined {
  if (separator === undefined || items.reduce((size, item) => size + sizeOf(item) + separator.length, 0) > largest) return undefined;
  const pieces: Piece[] = [];
  for (const [i, item] of items.entries()) {
    const own = piecesOf(item, site);
    const last = pieces.at(-1);
    const follows = own[0];
    if (i > 0 && separator !== "") {
      const from = last?.kind === "text" ? last.text.ends.at(-1) : undefined;
      const to = follows?.kind === "text" ? follows.text.starts[0] : undefined;
      const isGap =
        from !== undefined &&
        to !== undefined &&
        from < to &&
        last?.kind === "text" &&
        follows?.kind === "text" &&
        last.unit === follows.unit;
      const place = isGap ? { unit: last.unit, start: from, end: to } : { unit: site.unit, start: site.node.start, end: site.node.end };
      const units = separator.split("");
      const text: Mapped = { text: separator, starts: units.map(() => place.start), ends: units.map(() => place.end) };
      pieces.push({ kind: "text", unit: place.unit, text, literal: undefined });
    }
    pieces.push(...own);
  }
  return { kind: "text", pieces };
}

function ofText({ key, args, site, pattern }: MethodCall, object: TextValue): Value | undefined {
  if (key === "toString" || key === "valueOf") return object;
  const text = knownText(object);
  if (text === undefined) return unknownValue(whyUnknown(object));
  if (key === "concat") return { kind: "text", pieces: [...object.pieces, ...args.flatMap((arg) => piecesOf(arg, site))] };
  const [a, b] = args.map(knownText);
  const numbers = args.map((arg) => (arg.kind === "number" && Number.isInteger(arg.value) ? arg.value : undefined));
  const [from, to] = numbers;
  const flag = (value: boolean): Value => ({ kind: "boolean", value });
  switch (key) {
    case "toLowerCase":
      return madeText(text.toLowerCase(), site);
    case "toUpperCase":
      return madeText(text.toUpperCase(), site);
    case "trim":
      return sliced(object, text.length - text.trimStart().length, text.trimEnd().length);
    case "slice":
    case "substring": {
      if (numbers.includes(undefined)) return undefined;
      const cut = key === "slice" ? text.slice(from, to) : text.substring(from as number, to);
      const start =
        key === "slice"
          ? (from ?? 0) < 0
            ? Math.max(text.length + (from ?? 0), 0)
            : (from ?? 0)
          : Math.min(Math.max(from ?? 0, 0), Math.max(to ?? text.length, 0));
      return sliced(object, start, start + cut.length);
    }
    case "replace":
    case "replaceAll": {
      const search = pattern ? plainPattern(pattern.pattern) : a;
      if (search === undefined || b === undefined || /[gimsuy]/.test((pattern?.flags ?? "").replace("g", "")) || search === "")
        return undefined;
      const all = key === "replaceAll" || pattern?.flags.includes("g");
      const parts = text.split(search);
      if (text.length + parts.length * b.length > largest) return undefined;
      return madeText(all ? parts.join(b) : text.replace(search, () => b), site);
    }
    case "split":
      if (a === undefined || args.length !== 1) return undefined;
      return { kind: "list", items: text.split(a).map((part) => madeText(part, site)), site: undefined };
    case "indexOf":
      return a === undefined ? undefined : { kind: "number", value: text.indexOf(a), site };
    case "includes":
      return a === undefined ? undefined : flag(text.includes(a));
    case "startsWith":
      return a === undefined ? undefined : flag(text.startsWith(a));
    case "endsWith":
      return a === undefined ? undefined : flag(text.endsWith(a));
    default:
      return undefined;
  }
}

/** A regular expression that is only a text: others are not run, for some never end. */
function plainPattern(pattern: string): string | undefined {
  return /^(?:\\[^\w\s]|[^\\^$.*+?()[\]{}|])+$/.test(pattern) ? pattern.replace(/\\(.)/g, "$1") : undefined;
}

/** Part of a known text, its letters where they were. */
function sliced(value: TextValue, start: number, end: number): TextValue {
  let at = 0;
  const pieces: Piece[] = [];
  for (const piece of value.pieces) {
    if (piece.kind !== "text") continue;
    const { text, starts, ends } = piece.text;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    if (from < to)
      pieces.push({
        ...piece,
        text: { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) },
        literal: from === 0 && to === text.length ? piece.literal : undefined,
      });
    at += text.length;
  }
  return { kind: "text", pieces };
}
