import type { TextUnit } from "../../base/index.ts";
import type { Value } from "./values.ts";

/** Names and what they mean; a block shares the names of its function, which is enough to follow a configuration. */
export class Scope {
  readonly #names = new Map<string, Value>();
  readonly #outer: Scope | undefined;

  constructor(outer?: Scope) {
    this.#outer = outer;
  }

  get(name: string): Value | undefined {
    return this.#names.get(name) ?? this.#outer?.get(name);
  }

  declare(name: string, value: Value): void {
    this.#names.set(name, value);
  }

  assign(name: string, value: Value): void {
    if (this.#names.has(name) || !this.#outer) this.#names.set(name, value);
    else this.#outer.assign(name, value);
  }
}

/** Where a piece of the program stands, and what its names mean. */
export interface Frame {
  readonly unit: TextUnit;
  readonly scope: Scope;
}
