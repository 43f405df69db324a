import type { Facts, FailureReason } from "../dns/index.ts";

/** How a pure function asks: `undefined` means that nobody has asked yet; ask on, so that a round holds all it can. */
export type Ask = Facts;

/** A value that rests on answers: not known while one it needs is open or failed. */
export type Found<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly why: "open" | FailureReason };
