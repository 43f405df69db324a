import { random16 } from "./random.ts";

/** What has an id of its own on a connection. */
export interface Numbered {
  id: number;
}

const firstSlots = 64;

/**
 * Messages under way by their random id. Not a `Map`: each of its rebuilt tables keeps what the one before held, and under
 * load, where thousands come and go, that is most of what the garbage collector has to copy.
 */
export class InFlight<T extends Numbered> {
  #slots: (T | undefined)[] = new Array(firstSlots).fill(undefined);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Gives `one` an id that nobody guesses and that nothing here has; `isTaken` says which others are not free. */
  add(one: T, isTaken?: (id: number) => boolean): void {
    if (2 * this.#size >= this.#slots.length) this.#grow();
    const slots = this.#slots;
    // At least half of the slots are free. A slot holds one of several ids: it says nothing about the rest of the id.
    let id: number;
    do id = random16();
    while (slots[id & (slots.length - 1)] !== undefined || isTaken?.(id));
    one.id = id;
    slots[id & (slots.length - 1)] = one;
    this.#size++;
  }

  get(id: number): T | undefined {
    const one = this.#slots[id & (this.#slots.length - 1)];
    return one?.id === id ? one : undefined;
  }

  /** Whether it was there. */
  delete(one: T): boolean {
    const at = one.id & (this.#slots.length - 1);
    if (this.#slots[at] !== one) return false;
    this.#slots[at] = undefined;
    this.#size--;
    return true;
  }

  all(): readonly T[] {
    return this.#slots.filter((one) => one !== undefined);
  }

  clear(): void {
    this.#slots = new Array(firstSlots).fill(undefined);
    this.#size = 0;
  }

  /** Ids differ in 16 bits, so that with more slots those that are there keep one each. */
  #grow(): void {
    const size = 2 * this.#slots.length;
    const slots: (T | undefined)[] = new Array(size).fill(undefined);
    for (const one of this.#slots) if (one) slots[one.id & (size - 1)] = one;
    this.#slots = slots;
  }
}
