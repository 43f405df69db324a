/** Somebody who waits no longer than until `dueAt` (by `performance.now()`). */
export interface Patient {
  readonly dueAt: number;
  /** Its place among all that wait. */
  deadlinePlace: number;
  late(): void;
}

/**
 * Ends who has waited too long. One timer for all: nearly everybody is answered long before, and a timer of Node's for each
 * costs a question as much as its bytes, and lives as long as the question does.
 */
class Deadlines {
  readonly #all: Patient[] = [];
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Number.POSITIVE_INFINITY;

  add(one: Patient): void {
    one.deadlinePlace = this.#all.length;
    // With nobody waiting, the timer does not keep the process.
    if (this.#all.push(one) === 1) this.#timer?.ref();
    if (one.dueAt < this.#wakesAt) this.#wakeAt(one.dueAt);
  }

  remove(one: Patient): void {
    if (this.#all[one.deadlinePlace] !== one) return;
    const last = this.#all.pop() as Patient;
    if (last !== one) {
      last.deadlinePlace = one.deadlinePlace;
      this.#all[one.deadlinePlace] = last;
    }
    if (this.#all.length === 0) this.#timer?.unref();
  }

  #wakeAt(at: number): void {
    clearTimeout(this.#timer);
    this.#wakesAt = at;
    this.#timer = setTimeout(this.#wake, Math.ceil(at - performance.now()));
  }

  readonly #wake = (): void => {
    this.#timer = undefined;
    this.#wakesAt = Number.POSITIVE_INFINITY;
    const now = performance.now();
    const due = this.#all.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
    for (const one of due) {
      this.remove(one);
      one.late();
    }
    let next = Number.POSITIVE_INFINITY;
    for (const { dueAt } of this.#all) if (dueAt < next) next = dueAt;
    if (next < this.#wakesAt) this.#wakeAt(next);
  };
}

/** Of this program. */
export const deadlines = new Deadlines();
