import type { Reply, Upstream, UpstreamOptions } from "./upstream.ts";
import { mostPlaces, Window } from "./window.ts";
import type { WireQuestion } from "./wire.ts";

/** Asks one server, whatever its limits. */
export interface Asker {
  /** `startedAt`: by `performance.now()`. Never throws; calls `done` once, maybe before it returns. */
  ask(question: WireQuestion, options: UpstreamOptions, startedAt: number, done: (reply: Reply) => void): void;
  close(): void;
}

const silencesToRest = 3;
const restMs = 5_000;

/** A server whose limits several lookups of one program share. */
export interface SharedUpstream extends Upstream {
  /** Takes no more than one of `count` equal shares from now on. */
  divide(count: number): void;
}

/** The same with its window, and with a memory of silence. */
export function limitedUpstream(url: string, isTrusted: boolean, asker: Asker, mostAtOnce?: number): SharedUpstream {
  return new LimitedUpstream(url, isTrusted, asker, mostAtOnce);
}

class LimitedUpstream implements SharedUpstream {
  readonly url: string;
  readonly isTrusted: boolean;
  readonly #asker: Asker;
  readonly #window: Window;
  readonly #mostAtOnce: number;
  readonly #cancelled: Reply;
  #silences = 0;
  #restUntil = Number.NEGATIVE_INFINITY;

  constructor(url: string, isTrusted: boolean, asker: Asker, mostAtOnce?: number) {
    this.url = url;
    this.isTrusted = isTrusted;
    this.#asker = asker;
    this.#mostAtOnce = mostAtOnce ?? mostPlaces;
    this.#window = new Window(this.#mostAtOnce);
    this.#cancelled = { ok: false, why: "timeout", detail: `${url}: cancelled` };
  }

  get isResting(): boolean {
    return this.#silences >= silencesToRest && performance.now() < this.#restUntil;
  }

  ask(question: WireQuestion, options: UpstreamOptions): Promise<Reply> {
    return new Promise((resolve) => this.start(question, options, resolve));
  }

  start(question: WireQuestion, options: UpstreamOptions, done: (reply: Reply) => void): void {
    const { signal, gate } = options;
    const hasPlace = this.#window.enter(signal);
    // The server's own place first: who waits for a slow server takes no place from the others.
    const mayGo = hasPlace === true ? (gate?.enter(signal) ?? true) : undefined;
    if (hasPlace === true && mayGo === true) this.#go(question, options, done);
    else void this.#wait(hasPlace, mayGo, options).then((isIn) => (isIn ? this.#go(question, options, done) : done(this.#cancelled)));
  }

  divide(count: number): void {
    this.#window.setMost(this.#mostAtOnce / count);
  }

  close(): void {
    this.#asker.close();
  }

  async #wait(
    hasPlace: true | Promise<boolean>,
    mayGo: true | Promise<boolean> | undefined,
    { signal, gate }: UpstreamOptions,
  ): Promise<boolean> {
    if (!(await hasPlace)) return false;
    if (await (mayGo ?? gate?.enter(signal) ?? true)) return true;
    this.#window.leave("cancelled", 0, 0);
    return false;
  }

  #go(question: WireQuestion, options: UpstreamOptions, done: (reply: Reply) => void): void {
    const startedAt = performance.now();
    this.#asker.ask(question, options, startedAt, (reply) => {
      const outcome = reply.ok ? "answered" : options.signal.aborted ? "cancelled" : "silent";
      // An answer needs no clock.
      const at = outcome === "silent" ? performance.now() : startedAt;
      if (outcome === "answered") this.#silences = 0;
      else if (outcome === "silent" && ++this.#silences >= silencesToRest) this.#restUntil = at + restMs;
      this.#window.leave(outcome, startedAt, at);
      options.gate?.leave();
      done(reply);
    });
  }
}
