import type { SourceRange } from "../../base/index.ts";
import type { IpAddress } from "../ip.ts";
import type { Piece } from "../piece.ts";

// What one SPF record says (RFC 7208 4.6 and 12). All ranges are offsets in the record's joined text.

export type SpfQualifier = "+" | "-" | "~" | "?";

/** RFC 7208 7.1 without `%%`, `%_` and `%-`, which are literals. */
export type MacroLetter = "s" | "l" | "o" | "d" | "i" | "p" | "h" | "c" | "r" | "t" | "v";

export type MacroPart =
  | { readonly kind: "literal"; readonly text: string; readonly range: SourceRange }
  | {
      readonly kind: "macro";
      readonly letter: MacroLetter /** Upper-case letter: URL-escape the value. */;
      readonly escape: boolean;
      readonly keep: number | undefined;
      readonly reverse: boolean;
      readonly delimiters: string;
      readonly range: SourceRange;
    };

/** A macro-string: text with macros, decoded into its parts. */
export interface MacroText {
  readonly text: string;
  readonly parts: readonly MacroPart[];
  readonly range: SourceRange;
}

interface TermBase {
  /** The term as it is written, qualifier included. */
  readonly text: string;
  readonly range: SourceRange;
  /** Lower case. */
  readonly name: Piece<string>;
  /** What stands after `:`, `/` or `=`, as it is written. */
  readonly argument?: Piece<string>;
  /** False: it has a problem, and receivers answer permerror for the whole record. */
  readonly valid: boolean;
}

interface MechanismBase extends TermBase {
  /** Empty range before the name when it is not written (`+`). */
  readonly qualifier: Piece<SpfQualifier>;
}

/** An absent `domain` is the domain whose record this is; absent lengths are 32 and 128. */
interface HostMechanism extends MechanismBase {
  readonly domain?: MacroText;
  readonly cidr4?: Piece<number>;
  readonly cidr6?: Piece<number>;
}

export interface SpfAll extends MechanismBase {
  readonly kind: "all";
}
export interface SpfInclude extends MechanismBase {
  readonly kind: "include";
  readonly domain?: MacroText;
}
export interface SpfExists extends MechanismBase {
  readonly kind: "exists";
  readonly domain?: MacroText;
}
export interface SpfA extends HostMechanism {
  readonly kind: "a";
}
export interface SpfMx extends HostMechanism {
  readonly kind: "mx";
}
export interface SpfPtr extends MechanismBase {
  readonly kind: "ptr";
  readonly domain?: MacroText;
}
export interface SpfIp extends MechanismBase {
  readonly kind: "ip4" | "ip6";
  readonly network?: Piece<IpAddress>;
  /** An absent length is all of the address. */
  readonly cidr?: Piece<number>;
}
/** `redirect=` and `exp=` name a domain, any other modifier is ignored by receivers (RFC 7208 6). */
export interface SpfModifier extends TermBase {
  readonly kind: "redirect" | "exp" | "modifier";
  readonly value?: MacroText;
}
/** Neither a mechanism of RFC 7208 nor a modifier. */
export interface SpfUnknown extends MechanismBase {
  readonly kind: "unknown";
}

export type SpfMechanism = SpfAll | SpfInclude | SpfExists | SpfA | SpfMx | SpfPtr | SpfIp;
export type SpfTerm = SpfMechanism | SpfModifier | SpfUnknown;

export interface SpfRecord {
  readonly text: string;
  /** `v=spf1`, or what stands in its place. */
  readonly version: Piece<string>;
  readonly terms: readonly SpfTerm[];
}

/** Whether it is one of the eight mechanisms, valid or not. */
export function isMechanism(term: SpfTerm): term is SpfMechanism {
  switch (term.kind) {
    case "redirect":
    case "exp":
    case "modifier":
    case "unknown":
      return false;
    case "all":
    case "include":
    case "exists":
    case "a":
    case "mx":
    case "ptr":
    case "ip4":
    case "ip6":
      return true;
  }
}

/** RFC 7208 4.6.4: these six ask the DNS and count towards the limit of 10. */
export function costsLookup(term: SpfTerm): boolean {
  return (
    term.kind === "include" ||
    term.kind === "a" ||
    term.kind === "mx" ||
    term.kind === "ptr" ||
    term.kind === "exists" ||
    term.kind === "redirect"
  );
}

/** RFC 7208 5.1, 6.1: what receivers evaluate: mechanisms up to the first `all`; `redirect` only when there is no `all`. */
export function evaluatedTerms(record: SpfRecord): readonly SpfTerm[] {
  const evaluated: SpfTerm[] = [];
  let redirect: SpfTerm | undefined;
  for (const term of record.terms) {
    if (isMechanism(term)) evaluated.push(term);
    else if (term.kind === "redirect") redirect ??= term;
    if (term.kind === "all") return evaluated;
  }
  if (redirect) evaluated.push(redirect);
  return evaluated;
}

/** Mechanisms after `all`, and a `redirect` beside `all`: never evaluated. */
export function unreachableTerms(record: SpfRecord): readonly SpfTerm[] {
  const reached = new Set(evaluatedTerms(record));
  return record.terms.filter(
    (term) => (isMechanism(term) || term.kind === "redirect") && !reached.has(term) && record.terms.some((other) => other.kind === "all"),
  );
}
