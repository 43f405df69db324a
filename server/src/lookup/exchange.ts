import type { AbortSignalLike, FailureReason } from "../dns/index.ts";
import { type Hearer, hear, unhear } from "./cancellation.ts";
import { deadlines, type Patient } from "./deadlines.ts";
import type { Message } from "./wire.ts";

/** What one server said to one query, before anyone looks at what it means. */
export type Exchange =
  | { readonly kind: "message"; readonly message: Message }
  /** TC: ask again over TCP. */
  | { readonly kind: "truncated" }
  /** The right answer but for the case of the letters of its question: a server that does not copy them, or a forger. */
  | { readonly kind: "mangled" }
  /** Nothing that can be believed came in time. `why`: absent where it was just silence. `truncated`: there was too much for UDP. */
  | { readonly kind: "silent"; readonly detail: string; readonly why?: FailureReason; readonly truncated?: true };

/** Judges bytes under the query's id that came from the server: the exchange they end, or in words why they are ignored. */
export type Accept = (bytes: Uint8Array) => Exchange | string;

export interface ExchangeOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignalLike;
}

/** A way to one server, with what it keeps open between questions. */
export interface Channel {
  /**
   * The channel writes the id into the first two bytes of `query`. Calls `done` once; not a promise, since a question would
   * be handed through half a dozen of them, and they cost more than its bytes.
   */
  exchange(query: Uint8Array, accept: Accept, options: ExchangeOptions, done: (exchange: Exchange) => void): void;
  close(): void;
}

/** More wrong answers than this to one query is an attack or a broken server, not noise. */
const maxIgnored = 64;

/** One query under way: its time, its cancellation, and what was ignored while it waits. It ends once. */
export class Waiting implements Hearer, Patient {
  readonly query: Uint8Array;
  id = -1;
  /** How many went over the same connection before it. */
  order = 0;
  place = -1;
  deadlinePlace = -1;
  readonly dueAt: number;
  readonly #accept: Accept;
  readonly #signal: AbortSignalLike;
  readonly #onEnd: (waiting: Waiting, isTimeout: boolean) => void;
  readonly #resolve: (exchange: Exchange) => void;
  readonly #timeoutMs: number;
  readonly #over: string | undefined;
  #ignored = 0;
  #lastIgnored = "";
  #isOver = false;
  #isAnswered = false;

  constructor(
    query: Uint8Array,
    accept: Accept,
    { timeoutMs, signal }: ExchangeOptions,
    over: string | undefined,
    resolve: (exchange: Exchange) => void,
    onEnd: (waiting: Waiting, isTimeout: boolean) => void,
  ) {
    this.query = query;
    this.#accept = accept;
    this.#signal = signal;
    this.#onEnd = onEnd;
    this.#resolve = resolve;
    this.#timeoutMs = timeoutMs;
    this.#over = over;
    this.dueAt = performance.now() + timeoutMs;
    deadlines.add(this);
    hear(signal, this);
  }

  late(): void {
    this.#end(this.#silence(`no answer within ${this.#timeoutMs} ms${this.#over === undefined ? "" : ` over ${this.#over}`}`), true);
  }

  abort(): void {
    this.end("cancelled");
  }

  /** Bytes that carry this query's id; whether they end it. */
  offer(bytes: Uint8Array): boolean {
    if (this.#isOver) return false;
    const judged = this.#accept(bytes);
    if (typeof judged === "string") {
      this.ignore(judged);
      return false;
    }
    this.#isAnswered = true;
    this.#end(judged, false);
    return true;
  }

  /** Its own answer ended it, so that nothing more will come under its id. */
  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  ignore(why: string): void {
    this.#ignored++;
    this.#lastIgnored = why;
    if (this.#ignored >= maxIgnored) this.end("too many wrong answers");
  }

  /** In words why nothing will come. */
  end(what: string, why?: FailureReason): void {
    this.#end(this.#silence(what, why), false);
  }

  #silence(what: string, why?: FailureReason): Exchange {
    const ignored =
      this.#ignored === 0 ? "" : `; ignored ${this.#ignored} wrong ${this.#ignored === 1 ? "answer" : "answers"} (${this.#lastIgnored})`;
    return { kind: "silent", detail: what + ignored, ...(why ? { why } : {}) };
  }

  #end(exchange: Exchange, isTimeout: boolean): void {
    if (this.#isOver) return;
    this.#isOver = true;
    deadlines.remove(this);
    unhear(this.#signal, this);
    this.#onEnd(this, isTimeout);
    this.#resolve(exchange);
  }
}

export function putId(query: Uint8Array, id: number): void {
  query[0] = id >> 8;
  query[1] = id;
}
