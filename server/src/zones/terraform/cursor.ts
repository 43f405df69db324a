import type { Offset, SourceRange } from "../../base/index.ts";
import type { HclProblem } from "./syntax.ts";

/** Nesting beyond this is no configuration. */
export const deepest = 100;

/** A place in a piece of a text, with what is wrong with what was read so far. */
export class HclCursor {
  readonly text: string;
  readonly end: Offset;
  readonly problems: HclProblem[];
  at: Offset;
  depth = 0;

  constructor(text: string, start: Offset, end: Offset, problems: HclProblem[]) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.problems = problems;
  }

  /** One level deeper; `undefined` where that is too deep. */
  nested<T>(read: () => T): T | undefined {
    if (this.depth >= deepest) {
      this.report("this is nested too deeply to be read", { start: this.at, end: Math.min(this.at + 1, this.end) });
      this.at = this.end;
      return undefined;
    }
    this.depth++;
    const value = read();
    this.depth--;
    return value;
  }

  close(bracket: string, open: Offset): void {
    this.skip(true);
    if (this.peek() === bracket) this.at++;
    else
      this.report(`\`${this.text[open] ?? ""}\` is not closed, expected \`${bracket}\``, {
        start: open,
        end: Math.min(open + 1, this.end),
      });
  }

  toLineEnd(): void {
    const feed = this.text.indexOf("\n", this.at);
    this.at = feed < 0 || feed >= this.end ? this.end : feed + 1;
  }

  word(): string | undefined {
    const found = /^[A-Za-z_][\w-]*/.exec(this.text.slice(this.at, Math.min(this.at + 300, this.end)))?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Over white space and comments; over line breaks too where `lines`. */
  skip(lines: boolean): void {
    while (this.at < this.end) {
      const char = this.peek();
      if (char === " " || char === "\t" || char === "\r" || char === "\ufeff" || (lines && char === "\n")) this.at++;
      else {
        const comment = this.comment();
        if (comment === 0) return;
        this.at += comment;
      }
    }
  }

  /** Length of the comment that begins here; a line comment without its break. */
  comment(): number {
    const text = this.text;
    const at = this.at;
    if (text[at] === "#" || text.startsWith("//", at)) {
      const feed = text.indexOf("\n", at);
      return (feed < 0 ? this.end : Math.min(feed, this.end)) - at;
    }
    if (!text.startsWith("/*", at)) return 0;
    const close = text.indexOf("*/", at + 2);
    return (close < 0 ? this.end : Math.min(close + 2, this.end)) - at;
  }

  peek(): string {
    return this.at < this.end ? (this.text[this.at] as string) : "";
  }

  report(message: string, range: SourceRange): void {
    this.problems.push({ message, range });
  }
}
