import type { Offset, SourceRange } from "../../base/index.ts";
import { HclCursor } from "./cursor.ts";
import { readExpression, readInner } from "./expressions.ts";
import { readQuoted } from "./strings.ts";
import type { HclAttribute, HclBlock, HclFile, HclItem, HclProblem } from "./syntax.ts";

/**
 * Reads a file of Terraform's language. Never throws. The text is cut where a block begins in column 0, and each piece is read
 * by itself: a bracket that is not closed costs its own block and no other.
 */
export function parseHcl(text: string): HclFile {
  const problems: HclProblem[] = [];
  const items: HclItem[] = [];
  const starts = blockStarts(text);
  for (const [i, start] of starts.entries())
    items.push(...readBody(new HclCursor(text, start, starts[i + 1] ?? text.length, problems), true));
  return { items, problems };
}

/** Column 0, a word, labels, and a brace; not inside a heredoc or a comment. */
function blockStarts(text: string): readonly Offset[] {
  const starts: Offset[] = [0];
  let heredoc: string | undefined;
  let comment = false;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end);
    if (heredoc !== undefined) {
      if (line.trim() === heredoc) heredoc = undefined;
    } else if (comment) {
      if (line.includes("*/")) comment = false;
    } else {
      if (at > 0 && /^[A-Za-z_][\w-]*(?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*[ \t]*\{/.test(line)) starts.push(at);
      heredoc = /<<-?([A-Za-z_]\w*)[ \t\r]*$/.exec(line)?.[1];
      comment = line.lastIndexOf("/*") > line.lastIndexOf("*/");
    }
    at = end + 1;
  }
  return starts;
}

/** Attributes and blocks up to a closing brace, or the end. */
function readBody(cursor: HclCursor, isTop = false): readonly HclItem[] {
  const items: HclItem[] = [];
  for (;;) {
    cursor.skip(true);
    if (cursor.at >= cursor.end) return items;
    if (cursor.peek() === "}") {
      if (!isTop) return items;
      cursor.report("this brace closes nothing", { start: cursor.at, end: cursor.at + 1 });
      cursor.at++;
      continue;
    }
    const item = readItem(cursor);
    if (item) items.push(item);
  }
}

function readItem(cursor: HclCursor): HclItem | undefined {
  const start = cursor.at;
  const name = cursor.word();
  if (name === undefined) {
    const quoted = cursor.peek() === '"' ? readQuoted(cursor.text, cursor.at, cursor.end, (at) => readInner(cursor, at)) : undefined;
    cursor.report("expected a name and `=`, or a block", { start, end: quoted?.range.end ?? start + 1 });
    cursor.toLineEnd();
    return undefined;
  }
  const nameRange = { start, end: cursor.at };
  cursor.skip(false);
  if (cursor.peek() === "=" && cursor.text[cursor.at + 1] !== "=") {
    cursor.at++;
    const value = readExpression(cursor, false);
    const item: HclAttribute = { kind: "attribute", name, nameRange, value, range: { start, end: value.range.end } };
    endItem(cursor);
    return item;
  }
  return readBlock(cursor, name, start);
}

function readBlock(cursor: HclCursor, type: string, start: Offset): HclBlock | undefined {
  const labels: { text: string; range: SourceRange }[] = [];
  for (;;) {
    cursor.skip(false);
    const from = cursor.at;
    if (cursor.peek() === '"') {
      const { parts, range } = readQuoted(cursor.text, from, cursor.end, (at) => readInner(cursor, at));
      cursor.at = range.end;
      labels.push({ text: parts.map((part) => (part.kind === "text" ? part.text.text : "")).join(""), range });
      continue;
    }
    const word = cursor.word();
    if (word === undefined) break;
    labels.push({ text: word, range: { start: from, end: cursor.at } });
  }
  if (cursor.peek() !== "{") {
    cursor.report(`\`${type}\` is neither \`name = value\` nor a block with braces`, { start, end: Math.max(cursor.at, start + 1) });
    cursor.toLineEnd();
    return undefined;
  }
  const open = cursor.at;
  cursor.at++;
  const items = cursor.nested(() => readBody(cursor)) ?? [];
  const bodyEnd = cursor.at;
  if (cursor.peek() === "}") cursor.at++;
  else cursor.report(`the block ${type} is not closed`, { start: open, end: open + 1 });
  return { kind: "block", type, labels, items, range: { start, end: cursor.at }, bodyRange: { start: open + 1, end: bodyEnd } };
}

function endItem(cursor: HclCursor): void {
  cursor.skip(false);
  if (cursor.at >= cursor.end || cursor.peek() === "\n" || cursor.peek() === "}") return;
  const start = cursor.at;
  if (cursor.peek() !== ",") cursor.report("expected the end of the line", { start, end: start + 1 });
  if (cursor.peek() === "," || "])".includes(cursor.peek())) cursor.at++;
  else cursor.toLineEnd();
}
