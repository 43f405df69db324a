// Just enough of TypeScript's lexical grammar to tell code from comments and strings; TypeScript 7 has no API to ask.

export interface Literal {
  readonly start: number;
  readonly value: string;
}

export interface CodeText {
  /** The text with comments and the contents of strings as blanks; offsets and lines stay. */
  readonly code: string;
  /** Strings in quotes, templates without their parts left out. */
  readonly literals: readonly Literal[];
}

// A slash after one of these begins a regular expression, after anything else it divides.
const BEFORE_REGEX = /(^|[([{,;=:!&|?+\-*%~^<>]|\b(return|typeof|case|in|of|new|delete|void|throw|else|do|await|yield))\s*$/;

/** Separates code from what only looks like it. */
export function readCode(text: string): CodeText {
  const code = [...text.split("")];
  const literals: Literal[] = [];
  const blank = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (code[at] !== "\n") code[at] = " ";
  };
  const find = (what: string, from: number) => {
    const at = text.indexOf(what, from);
    return at === -1 ? text.length : at;
  };
  /** End of a literal closed by `close`, which starts at `at`. */
  const closing = (close: RegExp, at: number) => {
    for (; at < text.length; at++) {
      if (text[at] === "\\") at++;
      else if (close.test(text[at] as string)) return at;
    }
    return text.length;
  };
  /** Reads code until a closing brace of a template's part, or the end. */
  const read = (from: number, inTemplate: boolean): number => {
    let depth = 0;
    let at = from;
    while (at < text.length) {
      const two = text.slice(at, at + 2);
      const character = text[at] as string;
      let end = at + 1;
      if (two === "//" || two === "/*") {
        end = two === "//" ? find("\n", at) : Math.min(find("*/", at + 2) + 2, text.length);
        blank(at, end);
      } else if (character === '"' || character === "'") {
        end = closing(character === '"' ? /["\n]/ : /['\n]/, at + 1) + 1;
        literals.push({ start: at, value: text.slice(at + 1, end - 1) });
        blank(at + 1, end - 1);
      } else if (character === "`") {
        end = template(at + 1);
      } else if (character === "/" && BEFORE_REGEX.test(code.slice(Math.max(0, at - 40), at).join(""))) {
        end = regex(at + 1);
        blank(at + 1, end - 1);
      } else if (character === "{") depth++;
      else if (character === "}" && depth-- === 0 && inTemplate) return at + 1;
      at = end;
    }
    return at;
  };
  const template = (from: number): number => {
    let at = from;
    while (at < text.length && text[at] !== "`") {
      if (text.startsWith("${", at)) at = read(at + 2, true);
      else {
        const end = text[at] === "\\" ? at + 2 : at + 1;
        blank(at, end);
        at = end;
      }
    }
    return at + 1;
  };
  const regex = (from: number): number => {
    for (let at = from, inClass = false; at < text.length; at++) {
      if (text[at] === "\\") at++;
      else if (text[at] === "[") inClass = true;
      else if (text[at] === "]") inClass = false;
      else if (text[at] === "\n" || (text[at] === "/" && !inClass)) return at + 1;
    }
    return text.length;
  };
  read(0, false);
  return { code: code.join(""), literals };
}
