import type { AbortSignalLike, Answer, Question } from "../dns/index.ts";
import { Cancellation, type Hearer, type Hearers, hearersOf } from "./cancellation.ts";

/** One question on its way, for all who ask it meanwhile; cancelled when the last of them has gone. */
export class Flight extends Cancellation {
  readonly question: Question;
  /** Its place among all that are under way. */
  place = -1;
  #answer: Answer | undefined;
  #first: Passenger | undefined;
  #others: Passenger[] | undefined;
  #waiting = 0;

  constructor(question: Question) {
    super();
    this.question = question;
  }

  get isOver(): boolean {
    return this.#answer !== undefined;
  }

  /** `whenLeft`: what a passenger gets whose own signal aborts. */
  join(signal: AbortSignalLike | undefined, whenLeft: () => Answer): Promise<Answer> {
    if (this.#answer) return Promise.resolve(this.#answer);
    return new Promise((resolve) => {
      const passenger = new Passenger(this, resolve, whenLeft);
      if (signal) passenger.listen(hearersOf(signal));
      this.#waiting++;
      if (!this.#first) this.#first = passenger;
      else if (this.#others) this.#others.push(passenger);
      else this.#others = [passenger];
    });
  }

  /** Only the first landing counts. */
  land(answer: Answer): void {
    if (this.#answer) return;
    this.#answer = answer;
    this.#first?.arrive(answer);
    for (const other of this.#others ?? []) other.arrive(answer);
    this.#first = undefined;
    this.#others = undefined;
  }

  leave(): void {
    if (--this.#waiting === 0 && !this.isOver) this.abort();
  }
}

class Passenger implements Hearer {
  place = -1;
  readonly #flight: Flight;
  readonly #resolve: (answer: Answer) => void;
  readonly #whenLeft: () => Answer;
  #hearers: Hearers | undefined;
  #isGone = false;

  constructor(flight: Flight, resolve: (answer: Answer) => void, whenLeft: () => Answer) {
    this.#flight = flight;
    this.#resolve = resolve;
    this.#whenLeft = whenLeft;
  }

  listen(hearers: Hearers): void {
    this.#hearers = hearers;
    hearers.add(this);
  }

  arrive(answer: Answer): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#hearers?.remove(this);
    this.#resolve(answer);
  }

  abort(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#resolve(this.#whenLeft());
    this.#flight.leave();
  }
}
