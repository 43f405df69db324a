import type { Offset, SourceRange } from "../../base/index.ts";
import { deepest, HclCursor } from "./cursor.ts";
import { readHeredoc, readQuoted } from "./strings.ts";
import type { HclExpression, HclFor } from "./syntax.ts";

/** `multiline`: inside brackets, where a line break ends nothing. */
export function readExpression(cursor: HclCursor, multiline: boolean): HclExpression {
  cursor.skip(multiline);
  const start = cursor.at;
  const first = cursor.nested(() => readChoice(cursor, multiline)) ?? readOpaque(cursor, start, multiline);
  const end = cursor.at;
  cursor.skip(multiline);
  // An operator, `?`, or something unknown goes on: all of it is opaque.
  if (cursor.at < cursor.end && !atStop(cursor, multiline)) return readOpaque(cursor, start, multiline);
  cursor.at = end;
  return first;
}

/** A value, a comparison of two, or a choice by one. */
function readChoice(cursor: HclCursor, multiline: boolean): HclExpression {
  const left = readPrimary(cursor, multiline);
  const end = cursor.at;
  cursor.skip(multiline);
  let first = left;
  if (cursor.text.startsWith("==", cursor.at) || cursor.text.startsWith("!=", cursor.at)) {
    const equal = cursor.peek() === "=";
    cursor.at += 2;
    cursor.skip(multiline);
    const right = readPrimary(cursor, multiline);
    first = { kind: "comparison", left, right, equal, range: { start: left.range.start, end: cursor.at } };
    cursor.skip(multiline);
  }
  if (cursor.peek() !== "?") {
    if (first === left) cursor.at = end;
    return first;
  }
  cursor.at++;
  const yes = readExpression(cursor, multiline);
  cursor.skip(multiline);
  if (cursor.peek() !== ":") return readOpaque(cursor, left.range.start, multiline);
  cursor.at++;
  const no = readExpression(cursor, multiline);
  return { kind: "conditional", condition: first, yes, no, range: { start: left.range.start, end: no.range.end } };
}

function atStop(cursor: HclCursor, multiline: boolean): boolean {
  const next = cursor.peek();
  if (next === "=" && cursor.text[cursor.at + 1] !== "=") return true;
  if (",]})\n:".includes(next) || cursor.text.startsWith("...", cursor.at)) return true;
  return multiline && (cursor.text.startsWith("=>", cursor.at) || /[A-Za-z_"]/.test(next));
}

function readPrimary(cursor: HclCursor, multiline: boolean): HclExpression {
  const start = cursor.at;
  const next = cursor.peek();
  if (next === '"') {
    const string = readQuoted(cursor.text, start, cursor.end, (at) => readInner(cursor, at));
    cursor.at = string.range.end;
    if (!string.closed) cursor.report("the string is not closed on its line", { start, end: Math.min(start + 1, cursor.end) });
    return readTraversal(cursor, string);
  }
  const heredoc = next === "<" ? readHeredoc(cursor.text, start, cursor.end, (at) => readInner(cursor, at)) : undefined;
  if (heredoc) {
    cursor.at = heredoc.range.end;
    if (!heredoc.closed) cursor.report("the heredoc has no closing word", { start, end: Math.min(start + 2, cursor.end) });
    return heredoc;
  }
  if (next === "[") return readList(cursor);
  if (next === "{") return readObject(cursor);
  if (next === "(") {
    cursor.at++;
    const inner = readExpression(cursor, true);
    cursor.close(")", start);
    return readTraversal(cursor, { ...inner, range: { start, end: cursor.at } });
  }
  const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(cursor.text.slice(start, Math.min(start + 40, cursor.end)))?.[0];
  if (number !== undefined) {
    cursor.at += number.length;
    return { kind: "number", value: Number(number), range: { start, end: cursor.at } };
  }
  const word = cursor.word();
  if (word === undefined) return readOpaque(cursor, start, multiline);
  if (word === "true" || word === "false" || word === "null")
    return { kind: "literal", value: word === "null" ? null : word === "true", range: { start, end: cursor.at } };
  return readNamed(cursor, word, start);
}

/** A reference, or a call; providers' functions are called `provider::name::function`. */
function readNamed(cursor: HclCursor, word: string, start: Offset): HclExpression {
  let name = word;
  while (cursor.text.startsWith("::", cursor.at)) {
    cursor.at += 2;
    name += `::${cursor.word() ?? ""}`;
  }
  if (cursor.peek() === "(") {
    cursor.at++;
    const { items, expands } = readSequence(cursor, ")");
    cursor.close(")", start);
    return readTraversal(cursor, { kind: "call", name, args: items, expands, range: { start, end: cursor.at } });
  }
  return readTraversal(cursor, { kind: "reference", path: [name], range: { start, end: cursor.at } });
}

/** `.name`, `[index]` and splats behind something. */
function readTraversal(cursor: HclCursor, from: HclExpression): HclExpression {
  const path: (string | HclExpression)[] = from.kind === "reference" ? [...from.path] : [];
  const { start } = from.range;
  let isOpaque = false;
  for (;;) {
    if (cursor.peek() === "." && /[A-Za-z_0-9*]/.test(cursor.text[cursor.at + 1] ?? "")) {
      cursor.at++;
      if (cursor.peek() === "*") {
        cursor.at++;
        isOpaque = true;
      } else path.push(/^[\w-]+/.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[0] ?? "");
      cursor.at += isOpaque ? 0 : (path.at(-1) as string).length;
    } else if (cursor.peek() === "[") {
      const open = cursor.at;
      cursor.at++;
      const index = readExpression(cursor, true);
      cursor.close("]", open);
      if (index.kind === "opaque") isOpaque = true;
      path.push(index);
    } else break;
  }
  const range = { start, end: cursor.at };
  if (from.kind === "reference" && !isOpaque) return { kind: "reference", path, range };
  return path.length > 0 || isOpaque ? { kind: "opaque", range } : from;
}

function readList(cursor: HclCursor): HclExpression {
  const start = cursor.at;
  cursor.at++;
  if (atFor(cursor)) return readFor(cursor, start, "]");
  const { items } = readSequence(cursor, "]");
  cursor.close("]", start);
  return readTraversal(cursor, { kind: "list", items, range: { start, end: cursor.at } });
}

function readObject(cursor: HclCursor): HclExpression {
  const start = cursor.at;
  cursor.at++;
  if (atFor(cursor)) return readFor(cursor, start, "}");
  const entries: { key: HclExpression; value: HclExpression; range: SourceRange }[] = [];
  for (;;) {
    cursor.skip(true);
    while (cursor.peek() === ",") {
      cursor.at++;
      cursor.skip(true);
    }
    if (cursor.at >= cursor.end || cursor.peek() === "}") break;
    const before = cursor.at;
    const key = readExpression(cursor, true);
    cursor.skip(true);
    if (cursor.peek() !== "=" && cursor.peek() !== ":") {
      cursor.report("expected `=` and a value", { start: before, end: Math.max(key.range.end, before + 1) });
      if (cursor.at === before) cursor.at++;
      if (cursor.peek() === "]" || cursor.peek() === ")") break;
      continue;
    }
    cursor.at += cursor.text.startsWith("=>", cursor.at) ? 2 : 1;
    const value = readExpression(cursor, false);
    entries.push({ key, value, range: { start: key.range.start, end: value.range.end } });
  }
  cursor.close("}", start);
  return readTraversal(cursor, { kind: "object", entries, range: { start, end: cursor.at } });
}

function readSequence(cursor: HclCursor, close: string): { items: readonly HclExpression[]; expands: boolean } {
  const items: HclExpression[] = [];
  let expands = false;
  for (;;) {
    cursor.skip(true);
    if (cursor.at >= cursor.end || "]})".includes(cursor.peek())) return { items, expands };
    if (cursor.peek() === ",") {
      cursor.at++;
      continue;
    }
    const before = cursor.at;
    items.push(readExpression(cursor, true));
    cursor.skip(true);
    if (cursor.text.startsWith("...", cursor.at)) {
      expands = true;
      cursor.at += 3;
    } else if (cursor.at < cursor.end && cursor.peek() !== "," && cursor.peek() !== close && !"]})".includes(cursor.peek())) {
      cursor.report("expected a comma", { start: cursor.at, end: cursor.at + 1 });
      if (cursor.at === before) cursor.at++;
    }
  }
}

function atFor(cursor: HclCursor): boolean {
  cursor.skip(true);
  return /^for[ \t\r\n]/.test(cursor.text.slice(cursor.at, cursor.at + 4));
}

/** From behind the opening bracket. What is no `for` after all is opaque up to the closing one. */
function readFor(cursor: HclCursor, start: Offset, close: "]" | "}"): HclExpression {
  const read = readLoop(cursor, close);
  if (!read) skipBalanced(cursor, close);
  cursor.close(close, start);
  const range = { start, end: cursor.at };
  return readTraversal(cursor, read ? { kind: "for", ...read, range } : { kind: "opaque", range });
}

/** `for key, value in collection : [key =>] result [...] [if condition]`; `undefined` where something else stands. */
function readLoop(cursor: HclCursor, close: "]" | "}"): Omit<HclFor, "kind" | "range"> | undefined {
  const word = () => {
    cursor.skip(true);
    return cursor.word();
  };
  const sign = (text: string) => {
    cursor.skip(true);
    if (!cursor.text.startsWith(text, cursor.at)) return false;
    cursor.at += text.length;
    return true;
  };
  word();
  const names = [word()];
  if (sign(",")) names.push(word());
  if (names.includes(undefined) || word() !== "in") return undefined;
  const collection = readExpression(cursor, true);
  if (!sign(":")) return undefined;
  const first = readExpression(cursor, true);
  const isMap = close === "}";
  if (isMap && !sign("=>")) return undefined;
  const result = isMap ? readExpression(cursor, true) : first;
  const grouped = isMap && sign("...");
  const before = cursor.at;
  const hasCondition = word() === "if";
  if (!hasCondition) cursor.at = before;
  const condition = hasCondition ? readExpression(cursor, true) : undefined;
  cursor.skip(true);
  if (cursor.peek() !== close) return undefined;
  const [one, two] = names as string[];
  return {
    key: two === undefined ? undefined : one,
    value: (two ?? one) as string,
    collection,
    resultKey: isMap ? first : undefined,
    result,
    grouped,
    condition,
  };
}

/** To where an expression ends that is not understood. */
function readOpaque(cursor: HclCursor, start: Offset, multiline: boolean): HclExpression {
  skipBalanced(cursor, ",", !multiline);
  let end = cursor.at;
  while (end > start && /\s/.test(cursor.text[end - 1] as string)) end--;
  if (end === start) cursor.report("expected a value", { start, end: Math.min(start + 1, cursor.end) });
  return { kind: "opaque", range: { start, end } };
}

/** Over strings and brackets that close, up to `stop`, a bracket of somebody else, or (`lines`) the end of the line. */
function skipBalanced(cursor: HclCursor, stop: string, lines = false): void {
  const open: string[] = [];
  while (cursor.at < cursor.end) {
    const char = cursor.peek();
    if (open.length === 0 && (char === stop || (lines && char === "\n") || "]})".includes(char))) return;
    if (char === '"') {
      cursor.at = Math.max(cursor.at + 1, readQuoted(cursor.text, cursor.at, cursor.end, (at) => readInner(cursor, at)).range.end);
      continue;
    }
    const heredoc = char === "<" ? readHeredoc(cursor.text, cursor.at, cursor.end, (at) => readInner(cursor, at)) : undefined;
    if (heredoc) {
      cursor.at = heredoc.range.end;
      continue;
    }
    const comment = cursor.comment();
    if (comment > 0) {
      cursor.at += comment;
      continue;
    }
    if ("[{(".includes(char)) open.push(char);
    else if ("]})".includes(char)) open.pop();
    cursor.at++;
  }
}

/** The expression of `${…}`, from its first unit; returns it and where it ends. */
export function readInner(cursor: HclCursor, at: Offset): { expression: HclExpression | undefined; end: Offset } {
  const inner = new HclCursor(cursor.text, at, cursor.end, []);
  inner.depth = cursor.depth + 1;
  if (inner.depth > deepest) return { expression: undefined, end: cursor.end };
  const expression = readExpression(inner, true);
  inner.skip(true);
  if (inner.peek() === "}") return { expression, end: inner.at };
  skipBalanced(inner, "}");
  return { expression: undefined, end: inner.at };
}
