import type { AbortSignalLike } from "../dns/index.ts";

/**
 * An AbortController for questions: tens of thousands live at a time, and each of Node's costs as much as a whole question
 * (an EventTarget, its listeners as objects).
 */
export class Cancellation implements AbortSignalLike {
  #listeners: (() => void)[] | undefined;
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

  abort(): void {
    if (this.#isAborted) return;
    this.#isAborted = true;
    const listeners = this.#listeners ?? [];
    this.#listeners = undefined;
    for (const listener of listeners) listener();
  }
}

const heard = new WeakMap<AbortSignalLike, Set<() => void>>();

/**
 * Calls `listener` once when the caller's signal aborts; returns how to take that back. One run asks hundreds of questions
 * under one signal: it hears of one listener, so that Node warns of no leak.
 */
export function onAbort(signal: AbortSignalLike, listener: () => void): () => void {
  let listeners = heard.get(signal);
  if (!listeners) {
    const all = new Set<() => void>();
    listeners = all;
    heard.set(signal, all);
    signal.addEventListener(
      "abort",
      () => {
        for (const each of all) each();
        all.clear();
      },
      { once: true },
    );
  }
  const all = listeners;
  all.add(listener);
  return () => {
    all.delete(listener);
  };
}
