import type { Offset, SourceRange } from "../../base/index.ts";
import { readHeredoc, readQuoted } from "./strings.ts";
import type { HclAttribute, HclBlock, HclExpression, HclFile, HclItem, HclProblem } from "./syntax.ts";

/** Nesting beyond this is no configuration. */
const deepest = 100;

/**
 * Reads a file of Terraform's language. Never throws. The text is cut where a block begins in column 0, and each piece is read
 * by itself: a bracket that is not closed costs its own block and no other.
 */
export function parseHcl(text: string): HclFile {
  const problems: HclProblem[] = [];
  const items: HclItem[] = [];
  const starts = blockStarts(text);
  for (const [i, start] of starts.entries()) items.push(...new Parser(text, start, starts[i + 1] ?? text.length, problems).body(true));
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

class Parser {
  readonly #text: string;
  readonly #end: Offset;
  readonly #problems: HclProblem[];
  #at: Offset;
  #depth = 0;

  constructor(text: string, start: Offset, end: Offset, problems: HclProblem[]) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#problems = problems;
  }

  /** Attributes and blocks up to a closing brace, or the end. */
  body(isTop = false): readonly HclItem[] {
    const items: HclItem[] = [];
    for (;;) {
      this.#skip(true);
      if (this.#at >= this.#end) return items;
      if (this.#peek() === "}") {
        if (!isTop) return items;
        this.#report("this brace closes nothing", { start: this.#at, end: this.#at + 1 });
        this.#at++;
        continue;
      }
      const item = this.#item();
      if (item) items.push(item);
    }
  }

  #item(): HclItem | undefined {
    const start = this.#at;
    const name = this.#word();
    if (name === undefined) {
      const quoted = this.#peek() === '"' ? readQuoted(this.#text, this.#at, this.#end, (at) => this.#inner(at)) : undefined;
      this.#report("expected a name and `=`, or a block", { start, end: quoted?.range.end ?? start + 1 });
      this.#toLineEnd();
      return undefined;
    }
    const nameRange = { start, end: this.#at };
    this.#skip(false);
    if (this.#peek() === "=" && this.#text[this.#at + 1] !== "=") {
      this.#at++;
      const value = this.expression(false);
      const item: HclAttribute = { kind: "attribute", name, nameRange, value, range: { start, end: value.range.end } };
      this.#endOfItem();
      return item;
    }
    return this.#block(name, start);
  }

  #block(type: string, start: Offset): HclBlock | undefined {
    const labels: { text: string; range: SourceRange }[] = [];
    for (;;) {
      this.#skip(false);
      const from = this.#at;
      if (this.#peek() === '"') {
        const { parts, range } = readQuoted(this.#text, from, this.#end, (at) => this.#inner(at));
        this.#at = range.end;
        labels.push({ text: parts.map((part) => (part.kind === "text" ? part.text.text : "")).join(""), range });
        continue;
      }
      const word = this.#word();
      if (word === undefined) break;
      labels.push({ text: word, range: { start: from, end: this.#at } });
    }
    if (this.#peek() !== "{") {
      this.#report(`\`${type}\` is neither \`name = value\` nor a block with braces`, { start, end: Math.max(this.#at, start + 1) });
      this.#toLineEnd();
      return undefined;
    }
    const open = this.#at;
    this.#at++;
    const items = this.#nested(() => this.body()) ?? [];
    const bodyEnd = this.#at;
    if (this.#peek() === "}") this.#at++;
    else this.#report(`the block ${type} is not closed`, { start: open, end: open + 1 });
    return { kind: "block", type, labels, items, range: { start, end: this.#at }, bodyRange: { start: open + 1, end: bodyEnd } };
  }

  /** `multiline`: inside brackets, where a line break ends nothing. */
  expression(multiline: boolean): HclExpression {
    this.#skip(multiline);
    const start = this.#at;
    const first = this.#nested(() => this.#choice(multiline)) ?? this.#opaque(start, multiline);
    const end = this.#at;
    this.#skip(multiline);
    // An operator, `?`, or something unknown goes on: all of it is opaque.
    if (this.#at < this.#end && !this.#isStop(multiline)) return this.#opaque(start, multiline);
    this.#at = end;
    return first;
  }

  /** A value, a comparison of two, or a choice by one. */
  #choice(multiline: boolean): HclExpression {
    const left = this.#primary(multiline);
    const end = this.#at;
    this.#skip(multiline);
    let first = left;
    if (this.#text.startsWith("==", this.#at) || this.#text.startsWith("!=", this.#at)) {
      const equal = this.#peek() === "=";
      this.#at += 2;
      this.#skip(multiline);
      const right = this.#primary(multiline);
      first = { kind: "comparison", left, right, equal, range: { start: left.range.start, end: this.#at } };
      this.#skip(multiline);
    }
    if (this.#peek() !== "?") {
      if (first === left) this.#at = end;
      return first;
    }
    this.#at++;
    const yes = this.expression(multiline);
    this.#skip(multiline);
    if (this.#peek() !== ":") return this.#opaque(left.range.start, multiline);
    this.#at++;
    const no = this.expression(multiline);
    return { kind: "conditional", condition: first, yes, no, range: { start: left.range.start, end: no.range.end } };
  }

  #isStop(multiline: boolean): boolean {
    const next = this.#peek();
    if (next === "=" && this.#text[this.#at + 1] !== "=") return true;
    if (",]})\n:".includes(next) || this.#text.startsWith("...", this.#at)) return true;
    return multiline && (this.#text.startsWith("=>", this.#at) || /[A-Za-z_"]/.test(next));
  }

  #primary(multiline: boolean): HclExpression {
    const start = this.#at;
    const next = this.#peek();
    if (next === '"') {
      const string = readQuoted(this.#text, start, this.#end, (at) => this.#inner(at));
      this.#at = string.range.end;
      if (!string.closed) this.#report("the string is not closed on its line", { start, end: Math.min(start + 1, this.#end) });
      return this.#traversed(string);
    }
    const heredoc = next === "<" ? readHeredoc(this.#text, start, this.#end, (at) => this.#inner(at)) : undefined;
    if (heredoc) {
      this.#at = heredoc.range.end;
      if (!heredoc.closed) this.#report("the heredoc has no closing word", { start, end: Math.min(start + 2, this.#end) });
      return heredoc;
    }
    if (next === "[") return this.#list();
    if (next === "{") return this.#object();
    if (next === "(") {
      this.#at++;
      const inner = this.expression(true);
      this.#close(")", start);
      return this.#traversed({ ...inner, range: { start, end: this.#at } });
    }
    const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(this.#text.slice(start, Math.min(start + 40, this.#end)))?.[0];
    if (number !== undefined) {
      this.#at += number.length;
      return { kind: "number", value: Number(number), range: { start, end: this.#at } };
    }
    const word = this.#word();
    if (word === undefined) return this.#opaque(start, multiline);
    if (word === "true" || word === "false" || word === "null")
      return { kind: "literal", value: word === "null" ? null : word === "true", range: { start, end: this.#at } };
    return this.#named(word, start);
  }

  /** A reference, or a call; providers' functions are called `provider::name::function`. */
  #named(word: string, start: Offset): HclExpression {
    let name = word;
    while (this.#text.startsWith("::", this.#at)) {
      this.#at += 2;
      name += `::${this.#word() ?? ""}`;
    }
    if (this.#peek() === "(") {
      this.#at++;
      const { items, expands } = this.#sequence(")");
      this.#close(")", start);
      return this.#traversed({ kind: "call", name, args: items, expands, range: { start, end: this.#at } });
    }
    return this.#traversed({ kind: "reference", path: [name], range: { start, end: this.#at } });
  }

  /** `.name`, `[index]` and splats behind something. */
  #traversed(from: HclExpression): HclExpression {
    const path: (string | HclExpression)[] = from.kind === "reference" ? [...from.path] : [];
    const { start } = from.range;
    let isOpaque = false;
    for (;;) {
      if (this.#peek() === "." && /[A-Za-z_0-9*]/.test(this.#text[this.#at + 1] ?? "")) {
        this.#at++;
        if (this.#peek() === "*") {
          this.#at++;
          isOpaque = true;
        } else path.push(/^[\w-]+/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0] ?? "");
        this.#at += isOpaque ? 0 : (path.at(-1) as string).length;
      } else if (this.#peek() === "[") {
        const open = this.#at;
        this.#at++;
        const index = this.expression(true);
        this.#close("]", open);
        if (index.kind === "opaque") isOpaque = true;
        path.push(index);
      } else break;
    }
    const range = { start, end: this.#at };
    if (from.kind === "reference" && !isOpaque) return { kind: "reference", path, range };
    return path.length > 0 || isOpaque ? { kind: "opaque", range } : from;
  }

  #list(): HclExpression {
    const start = this.#at;
    this.#at++;
    if (this.#isFor()) return this.#comprehension(start, "]");
    const { items } = this.#sequence("]");
    this.#close("]", start);
    return this.#traversed({ kind: "list", items, range: { start, end: this.#at } });
  }

  #object(): HclExpression {
    const start = this.#at;
    this.#at++;
    if (this.#isFor()) return this.#comprehension(start, "}");
    const entries: { key: HclExpression; value: HclExpression; range: SourceRange }[] = [];
    for (;;) {
      this.#skip(true);
      while (this.#peek() === ",") {
        this.#at++;
        this.#skip(true);
      }
      if (this.#at >= this.#end || this.#peek() === "}") break;
      const before = this.#at;
      const key = this.expression(true);
      this.#skip(true);
      if (this.#peek() !== "=" && this.#peek() !== ":") {
        this.#report("expected `=` and a value", { start: before, end: Math.max(key.range.end, before + 1) });
        if (this.#at === before) this.#at++;
        if (this.#peek() === "]" || this.#peek() === ")") break;
        continue;
      }
      this.#at += this.#text.startsWith("=>", this.#at) ? 2 : 1;
      const value = this.expression(false);
      entries.push({ key, value, range: { start: key.range.start, end: value.range.end } });
    }
    this.#close("}", start);
    return this.#traversed({ kind: "object", entries, range: { start, end: this.#at } });
  }

  #sequence(close: string): { items: readonly HclExpression[]; expands: boolean } {
    const items: HclExpression[] = [];
    let expands = false;
    for (;;) {
      this.#skip(true);
      if (this.#at >= this.#end || "]})".includes(this.#peek())) return { items, expands };
      if (this.#peek() === ",") {
        this.#at++;
        continue;
      }
      const before = this.#at;
      items.push(this.expression(true));
      this.#skip(true);
      if (this.#text.startsWith("...", this.#at)) {
        expands = true;
        this.#at += 3;
      } else if (this.#at < this.#end && this.#peek() !== "," && this.#peek() !== close && !"]})".includes(this.#peek())) {
        this.#report("expected a comma", { start: this.#at, end: this.#at + 1 });
        if (this.#at === before) this.#at++;
      }
    }
  }

  #isFor(): boolean {
    this.#skip(true);
    return /^for[ \t\r\n]/.test(this.#text.slice(this.#at, this.#at + 4));
  }

  #comprehension(start: Offset, close: string): HclExpression {
    this.#balanced(close);
    this.#close(close, start);
    return this.#traversed({ kind: "opaque", range: { start, end: this.#at } });
  }

  /** To where an expression ends that is not understood. */
  #opaque(start: Offset, multiline: boolean): HclExpression {
    this.#balanced(",", !multiline);
    let end = this.#at;
    while (end > start && /\s/.test(this.#text[end - 1] as string)) end--;
    if (end === start) this.#report("expected a value", { start, end: Math.min(start + 1, this.#end) });
    return { kind: "opaque", range: { start, end } };
  }

  /** Over strings and brackets that close, up to `stop`, a bracket of somebody else, or (`lines`) the end of the line. */
  #balanced(stop: string, lines = false): void {
    const open: string[] = [];
    while (this.#at < this.#end) {
      const char = this.#peek();
      if (open.length === 0 && (char === stop || (lines && char === "\n") || "]})".includes(char))) return;
      if (char === '"') {
        this.#at = Math.max(this.#at + 1, readQuoted(this.#text, this.#at, this.#end, (at) => this.#inner(at)).range.end);
        continue;
      }
      const heredoc = char === "<" ? readHeredoc(this.#text, this.#at, this.#end, (at) => this.#inner(at)) : undefined;
      if (heredoc) {
        this.#at = heredoc.range.end;
        continue;
      }
      const comment = this.#comment();
      if (comment > 0) {
        this.#at += comment;
        continue;
      }
      if ("[{(".includes(char)) open.push(char);
      else if ("]})".includes(char)) open.pop();
      this.#at++;
    }
  }

  /** The expression of `${…}`, from its first unit; returns it and where it ends. */
  #inner(at: Offset): { expression: HclExpression | undefined; end: Offset } {
    const inner = new Parser(this.#text, at, this.#end, []);
    inner.#depth = this.#depth + 1;
    if (inner.#depth > deepest) return { expression: undefined, end: this.#end };
    const expression = inner.expression(true);
    inner.#skip(true);
    if (inner.#peek() === "}") return { expression, end: inner.#at };
    inner.#balanced("}");
    return { expression: undefined, end: inner.#at };
  }

  #nested<T>(read: () => T): T | undefined {
    if (this.#depth >= deepest) {
      this.#report("this is nested too deeply to be read", { start: this.#at, end: Math.min(this.#at + 1, this.#end) });
      this.#at = this.#end;
      return undefined;
    }
    this.#depth++;
    const value = read();
    this.#depth--;
    return value;
  }

  #close(bracket: string, open: Offset): void {
    this.#skip(true);
    if (this.#peek() === bracket) this.#at++;
    else
      this.#report(`\`${this.#text[open] ?? ""}\` is not closed, expected \`${bracket}\``, {
        start: open,
        end: Math.min(open + 1, this.#end),
      });
  }

  #endOfItem(): void {
    this.#skip(false);
    if (this.#at >= this.#end || this.#peek() === "\n" || this.#peek() === "}") return;
    const start = this.#at;
    if (this.#peek() !== ",") this.#report("expected the end of the line", { start, end: start + 1 });
    if (this.#peek() === "," || "])".includes(this.#peek())) this.#at++;
    else this.#toLineEnd();
  }

  #toLineEnd(): void {
    const feed = this.#text.indexOf("\n", this.#at);
    this.#at = feed < 0 || feed >= this.#end ? this.#end : feed + 1;
  }

  #word(): string | undefined {
    const found = /^[A-Za-z_][\w-]*/.exec(this.#text.slice(this.#at, Math.min(this.#at + 300, this.#end)))?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skip(lines: boolean): void {
    while (this.#at < this.#end) {
      const char = this.#peek();
      if (char === " " || char === "\t" || char === "\r" || char === "\ufeff" || (lines && char === "\n")) this.#at++;
      else {
        const comment = this.#comment();
        if (comment === 0) return;
        this.#at += comment;
      }
    }
  }

  /** Length of the comment that begins here; a line comment without its break. */
  #comment(): number {
    const text = this.#text;
    const at = this.#at;
    if (text[at] === "#" || text.startsWith("//", at)) {
      const feed = text.indexOf("\n", at);
      return (feed < 0 ? this.#end : Math.min(feed, this.#end)) - at;
    }
    if (!text.startsWith("/*", at)) return 0;
    const close = text.indexOf("*/", at + 2);
    return (close < 0 ? this.#end : Math.min(close + 2, this.#end)) - at;
  }

  #peek(): string {
    return this.#at < this.#end ? (this.#text[this.#at] as string) : "";
  }

  #report(message: string, range: SourceRange): void {
    this.#problems.push({ message, range });
  }
}
