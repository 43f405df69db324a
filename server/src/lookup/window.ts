import type { AbortSignalLike } from "../dns/index.ts";
import { Gate } from "./gate.ts";

const firstPlaces = 32;
export const mostPlaces = 512;
const fewestPlaces = 4;

export type Outcome = "answered" | "silent" | "cancelled";

/**
 * How many questions one server has at a time, found as TCP finds its window (additive increase, multiplicative decrease):
 * from 32, one more for each answer while all places are used, up to where silence began last time, then one more for each
 * full round; half after a silence, once for all that were under way together. A home router that drops the fortieth
 * datagram settles below forty; a resolver in a data centre reaches 512 within a few round trips. Never below four: names
 * whose own servers are dead are silent, too, and must not stop those of others.
 */
export class Window {
  #most: number;
  readonly #gate: Gate;
  #places: number;
  #threshold: number;
  #cutAt = Number.NEGATIVE_INFINITY;

  constructor(most = mostPlaces) {
    this.#most = most;
    this.#threshold = most;
    this.#places = Math.min(firstPlaces, most);
    this.#gate = new Gate(this.#places);
  }

  get places(): number {
    return this.#gate.places;
  }

  /** Others share the server from now on: what they may take is not ours. */
  setMost(most: number): void {
    this.#most = Math.max(fewestPlaces, Math.floor(most));
    this.#threshold = Math.min(this.#threshold, this.#most);
    this.#places = Math.min(this.#places, this.#most);
    this.#gate.setPlaces(this.#places);
  }

  enter(signal: AbortSignalLike): true | Promise<boolean> {
    return this.#gate.enter(signal);
  }

  /** `startedAt` and `at`: on the same clock. */
  leave(outcome: Outcome, startedAt: number, at: number): void {
    if (outcome === "answered" && this.#places < this.#most && this.#gate.inside >= this.#gate.places) {
      this.#places = Math.min(this.#most, this.#places + (this.#places < this.#threshold ? 1 : 1 / this.#places));
      this.#gate.setPlaces(this.#places);
    } else if (outcome === "silent" && startedAt > this.#cutAt) {
      this.#cutAt = at;
      this.#places = Math.max(fewestPlaces, this.#places / 2);
      this.#threshold = this.#places;
      this.#gate.setPlaces(this.#places);
    }
    this.#gate.leave();
  }
}
