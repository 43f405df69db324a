import type { Decoded } from "./wire.ts";

/** What one server said to one query, before anyone looks at what it means. */
export type Exchange =
  | { readonly kind: "message"; readonly decoded: Decoded }
  /** TC: ask again over TCP. */
  | { readonly kind: "truncated" }
  /** Nothing that can be believed came in time. */
  | { readonly kind: "silent"; readonly detail: string };

/** Judges bytes that came from the server: the exchange they end, or in words why they are ignored. */
export type Accept = (bytes: Uint8Array) => Exchange | string;

export interface ExchangeOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Why an exchange ended without an answer, with what was ignored on the way. */
export function silence(what: string, ignored: readonly string[]): Exchange {
  const last = ignored.at(-1);
  return {
    kind: "silent",
    detail: last === undefined ? what : `${what}; ignored ${ignored.length} wrong ${ignored.length === 1 ? "answer" : "answers"} (${last})`,
  };
}
