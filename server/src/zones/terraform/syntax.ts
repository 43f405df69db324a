import type { Mapped, Offset, SourceRange } from "../../base/index.ts";

// HCL 2 as far as records need it: structure, strings with their parts, collections, references and calls. Every range is
// in UTF-16 offsets of the whole file.

export interface HclFile {
  readonly items: readonly HclItem[];
  readonly problems: readonly HclProblem[];
}

export interface HclProblem {
  readonly message: string;
  readonly range: SourceRange;
}

export type HclItem = HclAttribute | HclBlock;

export interface HclAttribute {
  readonly kind: "attribute";
  readonly name: string;
  readonly nameRange: SourceRange;
  readonly value: HclExpression;
  /** From the name to the end of the value. */
  readonly range: SourceRange;
}

export interface HclBlock {
  readonly kind: "block";
  readonly type: string;
  readonly labels: readonly { readonly text: string; readonly range: SourceRange }[];
  readonly items: readonly HclItem[];
  /** From the type to the closing brace. */
  readonly range: SourceRange;
  /** Between the braces. */
  readonly bodyRange: SourceRange;
}

/** A part of a string: text as it is meant, with where each unit stands, or `${…}` (a directive `%{…}` has no expression). */
export type HclPart =
  | { readonly kind: "text"; readonly text: Mapped }
  | { readonly kind: "interpolation"; readonly expression: HclExpression | undefined; readonly range: SourceRange };

export interface HclString {
  readonly kind: "string";
  readonly parts: readonly HclPart[];
  readonly form: "quoted" | "heredoc" | "indented-heredoc";
  /** With quotes, or from `<<` to the end of the closing word. */
  readonly range: SourceRange;
}

export interface HclList {
  readonly kind: "list";
  readonly items: readonly HclExpression[];
  readonly range: SourceRange;
}

export interface HclObject {
  readonly kind: "object";
  readonly entries: readonly { readonly key: HclExpression; readonly value: HclExpression; readonly range: SourceRange }[];
  readonly range: SourceRange;
}

/** `local.a["b"].c`: names, and indexes that are expressions. A name alone (`A`, as a key of an object) is one too. */
export interface HclReference {
  readonly kind: "reference";
  readonly path: readonly (string | HclExpression)[];
  readonly range: SourceRange;
}

export interface HclCall {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly HclExpression[];
  /** The last argument is followed by `...`. */
  readonly expands: boolean;
  readonly range: SourceRange;
}

/** `left == right`, or `!=`. */
export interface HclComparison {
  readonly kind: "comparison";
  readonly left: HclExpression;
  readonly right: HclExpression;
  readonly equal: boolean;
  readonly range: SourceRange;
}

/** `condition ? yes : no`. */
export interface HclConditional {
  readonly kind: "conditional";
  readonly condition: HclExpression;
  readonly yes: HclExpression;
  readonly no: HclExpression;
  readonly range: SourceRange;
}

/** `[for key, value in collection : result if condition]`, or with braces and `resultKey => result`. */
export interface HclFor {
  readonly kind: "for";
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: HclExpression;
  /** `undefined`: it makes a list. */
  readonly resultKey: HclExpression | undefined;
  readonly result: HclExpression;
  /** `...`: results of one key become a list. */
  readonly grouped: boolean;
  readonly condition: HclExpression | undefined;
  readonly range: SourceRange;
}

/** Other operators and splats: what they give is not worked out. */
export interface HclOpaque {
  readonly kind: "opaque";
  readonly range: SourceRange;
}

export type HclExpression =
  | HclString
  | HclList
  | HclObject
  | HclReference
  | HclCall
  | HclComparison
  | HclConditional
  | HclFor
  | HclOpaque
  | { readonly kind: "number"; readonly value: number; readonly range: SourceRange }
  | { readonly kind: "literal"; readonly value: boolean | null; readonly range: SourceRange };

/** The text of a string without interpolations, with its places; `undefined` where a part is not known from the text. */
export function plainText(string: HclString): Mapped | undefined {
  const starts: Offset[] = [];
  const ends: Offset[] = [];
  let text = "";
  for (const part of string.parts) {
    if (part.kind !== "text") return undefined;
    text += part.text.text;
    for (const start of part.text.starts) starts.push(start);
    for (const end of part.text.ends) ends.push(end);
  }
  return { text, starts, ends };
}
