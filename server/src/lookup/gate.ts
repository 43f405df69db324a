import type { AbortSignalLike } from "../dns/index.ts";

interface Waiter {
  /** `false`: cancelled while it waited. */
  readonly admit: (isAdmitted: boolean) => void;
  isGone: boolean;
}

/** Lets a number through at a time; the others wait in order. Who is cancelled leaves the line at once. */
export class Gate {
  #waiting: Waiter[] = [];
  /** Those before it have been let through; shifting a line of thousands would move all of it each time. */
  #head = 0;
  #inside = 0;
  #places: number;

  constructor(places: number) {
    this.#places = Math.max(1, Math.floor(places));
  }

  get inside(): number {
    return this.#inside;
  }

  get places(): number {
    return this.#places;
  }

  setPlaces(places: number): void {
    this.#places = Math.max(1, Math.floor(places));
    this.#admit();
  }

  /** `true` at once where there is room. Who is let through must `leave`. */
  enter(signal?: AbortSignalLike): true | Promise<boolean> {
    if (this.#inside < this.#places) {
      this.#inside++;
      return true;
    }
    return new Promise((resolve) => {
      const cancelled = () => {
        waiter.isGone = true;
        resolve(false);
      };
      const waiter: Waiter = {
        admit: (isAdmitted) => {
          signal?.removeEventListener("abort", cancelled);
          resolve(isAdmitted);
        },
        isGone: false,
      };
      this.#waiting.push(waiter);
      signal?.addEventListener("abort", cancelled, { once: true });
    });
  }

  leave(): void {
    this.#inside--;
    this.#admit();
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    const admitted = this.enter();
    if (admitted !== true) await admitted;
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  #admit(): void {
    while (this.#inside < this.#places && this.#head < this.#waiting.length) {
      const next = this.#waiting[this.#head++] as Waiter;
      if (next.isGone) continue;
      this.#inside++;
      next.admit(true);
    }
    if (this.#head > 1024 || this.#head === this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
  }
}
