/** Runs one thing a moment after it was last asked for. Idle means that there is no timer. */
export class Debounce {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #run: () => void;

  constructor(run: () => void) {
    this.#run = run;
  }

  in(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

const shortestWaitMs = 40;
const longestWaitMs = 400;

/** How long to wait for the next key: typing must cost less than half of the time. */
export function waitAfter(lastRunMs: number): number {
  return Math.min(longestWaitMs, Math.max(shortestWaitMs, 2 * lastRunMs));
}
