import type { Problem, SourceRange } from "../../base/index.ts";

// `cohort.select`: `department in ['IT', 'Ops'] and not litigationHold`, or `rest`. A half-typed expression has as much of a tree
// as can be read, so that completion knows where it stands.

export type SelectOp = "==" | "!=" | "<" | ">" | "<=" | ">=";

export interface ColumnUse {
  readonly name: string;
  readonly range: SourceRange;
}

export interface Literal {
  /** A quoted text is text whatever it looks like. */
  readonly quoted: boolean;
  readonly text: string;
  readonly range: SourceRange;
}

export type SelectNode =
  | { readonly kind: "rest"; readonly range: SourceRange }
  | { readonly kind: "and" | "or"; readonly left: SelectNode; readonly right: SelectNode }
  | { readonly kind: "not"; readonly of: SelectNode }
  | { readonly kind: "compare"; readonly column: ColumnUse; readonly op: SelectOp; readonly value: Literal }
  | { readonly kind: "in"; readonly column: ColumnUse; readonly values: readonly Literal[] }
  | { readonly kind: "matches"; readonly column: ColumnUse; readonly glob: Literal }
  | { readonly kind: "truth"; readonly column: ColumnUse };

export interface SelectProblem extends Problem {
  readonly code: SelectProblemCode;
  /** Text that stands in place of the range, when it is clear what was meant. */
  readonly instead?: string;
}

export type SelectProblemCode = "unexpected" | "incomplete" | "operator" | "unknown-column" | "value-type" | "unclosed" | "too-deep";

export interface Token {
  readonly kind: "word" | "text" | "op" | "sign" | "column";
  readonly text: string;
  readonly range: SourceRange;
}

/** Words of the language. A column of this name is written in backquotes. */
const keywords = new Set(["and", "or", "not", "in", "matches", "rest"]);
const meant: Readonly<Record<string, string>> = {
  "=": "==",
  "===": "==",
  "<>": "!=",
  "!==": "!=",
  "=>": ">=",
  "=<": "<=",
  "&&": "and",
  "||": "or",
  "!": "not",
  "=~": "matches",
  "&": "and",
  "|": "or",
};
const compareOps: ReadonlySet<string> = new Set(["==", "!=", "<", ">", "<=", ">="]);
const deepest = 64;

export interface ParsedSelect {
  readonly value: SelectNode | undefined;
  readonly problems: readonly SelectProblem[];
}

/** The tree as far as it can be read; with problems it selects nobody. */
export function parseSelect(text: string): ParsedSelect {
  const problems: SelectProblem[] = [];
  const parser = new SelectParser(tokensOf(text, problems), text.length, problems);
  return { value: parser.read(), problems };
}

/** The pieces of an expression; whatever is none is left out and said. */
export function tokensOf(text: string, problems: SelectProblem[] = []): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|'([^']*)('?)|"([^"]*)("?)|`([^`]*)(`?)|[=!<>&|~]+|[()[\],]|[^\s'"`=!<>&|~()[\],]+/gy;
  for (const match of text.matchAll(pattern)) {
    const whole = match[0];
    const range = { start: match.index, end: match.index + whole.length };
    if (/^\s/.test(whole)) continue;
    const quote = whole[0] as string;
    if (quote === "'" || quote === '"' || quote === "`") {
      const [inner, end] = quote === "'" ? [match[1], match[2]] : quote === '"' ? [match[3], match[4]] : [match[5], match[6]];
      if (end === "") problems.push({ code: "unclosed", message: `the text is not closed: ${quote} is missing at its end`, range });
      tokens.push({ kind: quote === "`" ? "column" : "text", text: inner ?? "", range });
    } else if (/^[=!<>&|~]/.test(whole)) tokens.push({ kind: "op", text: whole, range });
    else if (/^[()[\],]$/.test(whole)) tokens.push({ kind: "sign", text: whole, range });
    else tokens.push({ kind: "word", text: whole, range });
  }
  return tokens;
}

class SelectParser {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  readonly #problems: SelectProblem[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], end: number, problems: SelectProblem[]) {
    this.#tokens = tokens;
    this.#end = end;
    this.#problems = problems;
  }

  read(): SelectNode | undefined {
    if (this.#tokens.length === 0) {
      this.#say("incomplete", "nothing is selected: write `rest` or an expression such as `department == 'IT'`", {
        start: 0,
        end: this.#end,
      });
      return undefined;
    }
    const first = this.#peek();
    if (this.#tokens.length === 1 && first?.kind === "word" && first.text === "rest") return { kind: "rest", range: first.range };
    const node = this.#or();
    const left = this.#peek();
    if (left) this.#say("unexpected", `\`${left.text}\` follows a complete expression; \`and\` or \`or\` joins two`, left.range);
    return node;
  }

  #or(): SelectNode | undefined {
    return this.#joined("or", () => this.#joined("and", () => this.#not()));
  }

  #joined(word: "and" | "or", operand: () => SelectNode | undefined): SelectNode | undefined {
    let left = operand();
    while (this.#takeWord(word)) {
      const right = operand();
      left = left && right ? { kind: word, left, right } : (left ?? right);
    }
    return left;
  }

  #not(): SelectNode | undefined {
    let negated = false;
    while (this.#takeWord("not")) negated = !negated;
    const of = this.#primary();
    return negated && of ? { kind: "not", of } : of;
  }

  #primary(): SelectNode | undefined {
    const token = this.#peek();
    if (!token) return this.#missing("a column or a bracket");
    if (token.kind === "sign" && token.text === "(") return this.#group(token);
    if (token.kind === "column" || (token.kind === "word" && !keywords.has(token.text))) {
      this.#at++;
      return this.#comparison({ name: token.text, range: token.range });
    }
    this.#at++;
    const why =
      token.text === "rest" && token.kind === "word"
        ? "`rest` stands alone: it is everybody whom no other cohort takes"
        : token.kind === "text"
          ? "a comparison begins with a column, not with a text"
          : `\`${token.text}\` stands where a column is expected`;
    this.#say("unexpected", why, token.range);
    return undefined;
  }

  #group(open: Token): SelectNode | undefined {
    this.#at++;
    if (++this.#depth > deepest) {
      this.#say("too-deep", `more than ${deepest} brackets inside each other`, open.range);
      this.#at = this.#tokens.length;
      return undefined;
    }
    const inner = this.#or();
    this.#depth--;
    if (!this.#takeSign(")")) this.#say("unclosed", "the bracket is not closed", open.range);
    return inner;
  }

  #comparison(column: ColumnUse): SelectNode | undefined {
    if (this.#takeWord("matches")) {
      const glob = this.#literal();
      return glob && { kind: "matches", column, glob };
    }
    const next = this.#peek();
    const after = this.#tokens[this.#at + 1];
    if (next?.kind === "word" && next.text === "not" && after?.kind === "word" && (after.text === "in" || after.text === "matches")) {
      this.#at++;
      const of = this.#comparison(column);
      return of && { kind: "not", of };
    }
    if (this.#takeWord("in")) {
      const values = this.#list();
      return values && { kind: "in", column, values };
    }
    const op = this.#peek();
    if (op?.kind !== "op" || meant[op.text] === "and" || meant[op.text] === "or") return { kind: "truth", column };
    this.#at++;
    if (!compareOps.has(op.text)) {
      const instead = meant[op.text];
      this.#say(
        "operator",
        instead
          ? `\`${op.text}\` is no operator; \`${instead}\` is`
          : `\`${op.text}\` is no operator; there are == != < > <= >= in matches`,
        op.range,
        instead,
      );
    }
    const value = this.#literal();
    return value && { kind: "compare", column, op: (compareOps.has(op.text) ? op.text : (meant[op.text] ?? "==")) as SelectOp, value };
  }

  #list(): readonly Literal[] | undefined {
    const open = this.#peek();
    if (!this.#takeSign("[") && !this.#takeSign("(")) {
      this.#missing("a list such as ['IT', 'Ops']");
      return undefined;
    }
    const values: Literal[] = [];
    for (;;) {
      const token = this.#peek();
      if (!token) {
        if (open) this.#say("unclosed", "the list is not closed", open.range);
        return values;
      }
      if (this.#takeSign("]") || this.#takeSign(")")) return values;
      if (this.#takeSign(",")) continue;
      const value = this.#literal();
      if (!value) return values;
      values.push(value);
    }
  }

  #literal(): Literal | undefined {
    const token = this.#peek();
    if (!token || token.kind === "sign" || token.kind === "op") {
      this.#missing("a value", token);
      return undefined;
    }
    this.#at++;
    return { quoted: token.kind === "text", text: token.text, range: token.range };
  }

  #missing(what: string, at?: Token): undefined {
    this.#say(
      "incomplete",
      `${what} is missing here`,
      at?.range ?? { start: Math.max(0, this.#tokens.at(-1)?.range.start ?? this.#end), end: this.#end },
    );
    return undefined;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #takeWord(word: string): boolean {
    const token = this.#peek();
    if (token?.kind === "op" && meant[token.text] === word) {
      this.#say("operator", `\`${token.text}\` is no operator; \`${word}\` is`, token.range, word);
    } else if (token?.kind !== "word" || token.text.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }

  #takeSign(sign: string): boolean {
    const token = this.#peek();
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.#at++;
    return true;
  }

  #say(code: SelectProblemCode, message: string, range: SourceRange, instead?: string): void {
    this.#problems.push({ code, message, range, ...(instead === undefined ? {} : { instead }) });
  }
}
