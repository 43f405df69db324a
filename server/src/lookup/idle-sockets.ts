/** What is kept open for the next question: each for a while, and no more than a number of all, the longest idle going first. */
export class IdleSockets {
  readonly #most: number;
  readonly #idle = new Map<object, { readonly close: () => void; readonly timer: NodeJS.Timeout }>();

  constructor(most = 64) {
    this.#most = most;
  }

  add(socket: object, close: () => void, keepMs: number): void {
    const timer = setTimeout(() => {
      this.#idle.delete(socket);
      close();
    }, keepMs);
    // What is only kept must not keep the process.
    timer.unref();
    this.#idle.set(socket, { close, timer });
    if (this.#idle.size <= this.#most) return;
    const [oldest] = this.#idle;
    if (!oldest) return;
    this.remove(oldest[0]);
    oldest[1].close();
  }

  remove(socket: object): void {
    const entry = this.#idle.get(socket);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#idle.delete(socket);
  }
}
