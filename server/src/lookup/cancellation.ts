import type { AbortSignalLike } from "../dns/index.ts";

/**
 * An AbortController for questions: tens of thousands live at a time, and each of Node's costs as much as a whole question
 * (an EventTarget, its listeners as objects).
 */
export class Cancellation implements AbortSignalLike {
  #listeners: (() => void)[] | undefined;
  /** Nearly always there is one. */
  #hearer: Hearer | undefined;
  #otherHearers: Hearers | undefined;
  #isAborted = false;

  get aborted(): boolean {
    return this.#isAborted;
  }

  addEventListener(_type: "abort", listener: () => void): void {
    if (this.#listeners) this.#listeners.push(listener);
    else this.#listeners = [listener];
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    const at = this.#listeners?.indexOf(listener) ?? -1;
    if (at >= 0) this.#listeners?.splice(at, 1);
  }

  hear(one: Hearer): void {
    if (!this.#hearer) {
      this.#hearer = one;
      return;
    }
    this.#otherHearers ??= new Hearers();
    this.#otherHearers.add(one);
  }

  unhear(one: Hearer): void {
    if (this.#hearer === one) this.#hearer = undefined;
    else this.#otherHearers?.remove(one);
  }

  abort(): void {
    if (this.#isAborted) return;
    this.#isAborted = true;
    this.#hearer?.abort();
    this.#otherHearers?.abort();
    const listeners = this.#listeners ?? [];
    this.#listeners = undefined;
    for (const listener of listeners) listener();
  }
}

/** Who wants to know of a signal; it remembers its place in the list, so that leaving costs nothing. */
export interface Hearer {
  place: number;
  abort(): void;
}

/**
 * All that listen to one signal. One run asks hundreds of questions under one signal: it hears of one listener, so that Node
 * warns of no leak.
 */
export class Hearers {
  readonly #all: Hearer[] = [];

  add(one: Hearer): void {
    one.place = this.#all.length;
    this.#all.push(one);
  }

  remove(one: Hearer): void {
    if (this.#all[one.place] !== one) return;
    const last = this.#all.pop() as Hearer;
    if (last === one) return;
    last.place = one.place;
    this.#all[one.place] = last;
  }

  readonly abort = (): void => {
    for (const one of this.#all.splice(0)) one.abort();
  };
}

const hearers = new WeakMap<AbortSignalLike, Hearers>();
let last: { readonly signal: AbortSignalLike; readonly all: Hearers } | undefined;

/** Those of a signal. Most questions in a row come under the same. */
export function hearersOf(signal: AbortSignalLike): Hearers {
  if (last?.signal === signal) return last.all;
  let all = hearers.get(signal);
  if (!all) {
    all = new Hearers();
    hearers.set(signal, all);
    signal.addEventListener("abort", all.abort, { once: true });
  }
  last = { signal, all };
  return all;
}

/** Tells `one` when the signal aborts. */
export function hear(signal: AbortSignalLike, one: Hearer): void {
  if (signal instanceof Cancellation) signal.hear(one);
  else hearersOf(signal).add(one);
}

export function unhear(signal: AbortSignalLike, one: Hearer): void {
  if (signal instanceof Cancellation) signal.unhear(one);
  else hearersOf(signal).remove(one);
}
