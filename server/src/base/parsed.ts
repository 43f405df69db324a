import type { SourceRange } from "./place.ts";

/**
 * What is wrong with a text, at a range of that text. `code` is stable (kebab-case, code keys on it);
 * `message` is for people: the fact first, then the expectation.
 */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly range: SourceRange;
}

/** Result of every parser here: parsers do not throw and do not give up. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
