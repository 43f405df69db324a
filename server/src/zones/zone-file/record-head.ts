import { clip, type Place } from "../../base/index.ts";
import { type Name, parseName } from "../../dns/index.ts";
import type { Entry, Token } from "./lexer.ts";
import { nameProblem } from "./name-problem.ts";
import type { ReadingState } from "./reading-state.ts";
import type { RecordParts } from "./source.ts";

// What stands before the data of a record, and what is inherited where it does not.

/** Owner, then TTL and class in either order, then the type. */
export interface Head {
  readonly ownerToken: Token | undefined;
  readonly ttlToken: Token | undefined;
  readonly typeToken: Token | undefined;
  /** Index of the token after the type, or where a type was expected. */
  readonly next: number;
  readonly wrongClass: Token | undefined;
}

export function readHead(state: ReadingState, entry: Entry): Head {
  const { tokens } = entry;
  let at = entry.indented ? 0 : 1;
  let ttlToken: Token | undefined;
  let classToken: Token | undefined;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.quoted) break;
    const first = state.text.charCodeAt(token.start);
    if (!ttlToken && first >= 0x30 && first <= 0x39) ttlToken = token;
    else if (!classToken && isClass(state.text, token)) classToken = token;
    else break;
  }
  const wrongClass = classToken && !/^(?:IN|CLASS0*1)$/i.test(state.word(classToken)) ? classToken : undefined;
  return { ownerToken: entry.indented ? undefined : tokens[0], ttlToken, typeToken: tokens[at], next: at + 1, wrongClass };
}

function isClass(text: string, token: Token): boolean {
  return token.end - token.start <= 10 && /^(?:IN|CH|HS|CS|CLASS\d{1,5})$/i.test(text.slice(token.start, token.end));
}

/** The owner, stated or inherited; `undefined` where it cannot be read, which has been reported then. */
export function readOwner(state: ReadingState, entry: Entry, token: Token | undefined): Name | undefined {
  if (!token) {
    if (state.owner !== undefined && state.owner !== "bad") return state.owner;
    const bad = state.owner === "bad" && state.ownerPlace !== undefined;
    const first = entry.tokens[0] ?? { start: entry.end, end: entry.end };
    const related = bad ? { related: { place: state.ownerPlace as Place, message: "this owner cannot be read" } } : {};
    state.report(
      "no-owner",
      bad
        ? "this record inherits an owner that cannot be read, expected an owner of its own"
        : "this record has no owner and there is none above it to inherit, expected a name at the start of the line",
      first,
      related,
    );
    if (!bad) state.lose(undefined);
    return undefined;
  }
  const word = state.word(token);
  const owner = token.quoted ? undefined : parseName(word, state.origin);
  state.ownerPlace = state.place(token.start, token.end);
  if (owner !== undefined && (state.origin !== undefined || word.endsWith("."))) {
    state.owner = owner;
    return owner;
  }
  state.owner = "bad";
  const { wrong, code } = token.quoted
    ? { wrong: `\`${clip(word)}\` is quoted, expected a domain name at the start of the line`, code: "owner" }
    : owner !== undefined
      ? { wrong: `\`${clip(word)}\` is relative and there is no $ORIGIN, expected an absolute name with a final dot`, code: "no-origin" }
      : nameProblem(word, state.origin);
  state.report(code ?? "owner", wrong, token);
  return undefined;
}

/**
 * The TTL of a record. RFC 2308 4 and RFC 1035 5.1: its own, $TTL, else the SOA's minimum if the SOA has no TTL, else the
 * last TTL that was stated.
 */
export function ttlOf(
  state: ReadingState,
  stated: number | undefined,
  minimum: number | undefined,
): Pick<RecordParts, "ttlSeconds" | "ttlFrom"> {
  const { defaultTtl, lastTtl: inherited } = state;
  const ttlSeconds = stated ?? (defaultTtl === "bad" ? undefined : (defaultTtl ?? state.minimumTtl ?? inherited ?? minimum));
  if (stated !== undefined) state.lastTtl = stated;
  // BIND: a minimum that had to serve as TTL is the default of all that follows.
  else if (defaultTtl === undefined && inherited === undefined && minimum !== undefined) state.minimumTtl = minimum;
  const ttlFrom =
    stated !== undefined ? "itself" : defaultTtl !== undefined ? "default" : state.minimumTtl !== undefined ? "minimum" : "above";
  return { ttlSeconds, ttlFrom };
}
