/** Characters that no POSIX shell reads as anything but themselves, wherever in a word they stand. */
const plain = /^[A-Za-z0-9_./:@%+=,-]+$/;

export function isPlain(value: string): boolean {
  return plain.test(value) && !value.startsWith("-");
}

/** One word, whatever it holds (POSIX 2.2.2: nothing is special between single quotes but the quote). */
function quotePosix(value: string): string {
  return plain.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

type Frame =
  | { readonly kind: "plain"; depth: number; readonly closes: "nothing" | ")" }
  | { readonly kind: "single" | "double" | "backtick" | "arithmetic" | "comment"; depth: number };

/**
 * Follows a command line as sh reads it (POSIX 2.2, 2.3, 2.6.3), so that a value can be put in where it stands: beside other
 * letters of a word, between quotes, inside `$( )`. Where no quoting is safe, it says why.
 */
export class PosixLine {
  readonly #frames: Frame[] = [{ kind: "plain", depth: 0, closes: "nothing" }];
  #output = "";
  /** A here-document or `$'…'` was seen: quoting means something else from here on. */
  #strange: string | undefined;
  #joins: string | undefined | false;

  get text(): string {
    return this.#output;
  }

  /** Whether the next letter begins a word. */
  get atWordStart(): boolean {
    const { kind } = this.#top;
    return kind === "single" || kind === "double" ? /["']$/.test(this.#output) : /(^|[\s;&|()])$/.test(this.#output);
  }

  /** Text of the runbook's author, taken as it is. */
  addText(text: string): void {
    let i = 0;
    while (i < text.length) i += this.#step(text, i);
    this.#output += text;
    // What follows would be read together with the last letter: `\\'`, `$'…'`, `$HOME`.
    this.#joins = this.#top.kind !== "single" && (i > text.length ? "a backslash" : text.endsWith("$") ? "$" : undefined);
  }

  /** A value; the reason when it cannot be put here. */
  addValue(value: string): string | undefined {
    if (this.#joins) return `a variable right behind ${this.#joins} cannot be quoted safely`;
    if (this.#strange) return `a variable after ${this.#strange} cannot be quoted safely`;
    switch (this.#top.kind) {
      case "plain":
        this.#output += quotePosix(value);
        return undefined;
      case "single":
        this.#output += value.replaceAll("'", "'\\''");
        return undefined;
      case "double":
        // `!` and `` ` `` keep their meaning between double quotes, so they are left for this one value.
        this.#output += plain.test(value) ? value : `"'${value.replaceAll("'", "'\\''")}'"`;
        return undefined;
      case "comment":
        return undefined;
      case "backtick":
        return "a variable between backticks cannot be quoted safely: write $( )";
      case "arithmetic":
        return "a variable in $(( )) would be calculated, not quoted";
    }
  }

  get #top(): Frame {
    return this.#frames.at(-1) as Frame;
  }

  /** Reads one letter or one sign and gives its length. */
  #step(text: string, i: number): number {
    const char = text[i] as string;
    const top = this.#top;
    const open = (kind: "single" | "double" | "backtick" | "arithmetic" | "comment") => this.#frames.push({ kind, depth: 0 });
    switch (top.kind) {
      case "single":
        if (char === "'") this.#frames.pop();
        return 1;
      case "comment":
        if (char === "\n") this.#frames.pop();
        return 1;
      case "backtick":
        if (char === "`") this.#frames.pop();
        return char === "\\" ? 2 : 1;
      case "arithmetic":
        if (char === "(") top.depth++;
        else if (char === ")" && top.depth-- === 0) {
          this.#frames.pop();
          return 2;
        }
        return 1;
      case "double":
      case "plain":
        if (char === "\\") return 2;
        if (char === "`") open("backtick");
        else if (text.startsWith("$((", i)) {
          open("arithmetic");
          return 3;
        } else if (text.startsWith("$(", i)) {
          this.#frames.push({ kind: "plain", depth: 0, closes: ")" });
          return 2;
        } else if (char === '"') {
          if (top.kind === "double") this.#frames.pop();
          else open("double");
        } else if (top.kind === "plain") {
          if (char === "'") {
            if (text[i - 1] === "$") this.#strange = "$'…'";
            open("single");
          } else if (text.startsWith("<<", i)) this.#strange = "<<";
          else if (char === "#" && /(^|[\s;&|()])$/.test(this.#output + text.slice(0, i))) open("comment");
          else if (char === "(") top.depth++;
          else if (char === ")" && top.depth-- === 0 && top.closes === ")") this.#frames.pop();
        }
        return 1;
    }
  }
}
