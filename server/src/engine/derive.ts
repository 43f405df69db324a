import { newReads, noting } from "../base/index.ts";
import { type Answer, type Question, questionText } from "../dns/index.ts";
import type { Derivation, Derived } from "../rules/index.ts";
import type { WorldState } from "./worlds.ts";

/** A shared computation, with what it rests on. */
export interface DerivedEntry {
  readonly result: Derived<unknown>;
  readonly open: ReadonlyMap<string, Question>;
  readonly answered: ReadonlyMap<string, Answer>;
}

/**
 * Values that rules share, memoised by world, derivation and key. An entry that met an open question is computed again
 * once an answer to one of them has come in; the others hold as long as their world does.
 */
export class DerivationStore {
  readonly #entries = new WeakMap<WorldState, Map<Derivation<unknown>, Map<string, { entry: DerivedEntry; epoch: number }>>>();
  #epoch = 0;

  /** An answer came in. */
  advance(): void {
    this.#epoch++;
  }

  get<V>(world: WorldState, derivation: Derivation<V>, key: string): DerivedEntry {
    const byDerivation = this.#entries.get(world) ?? new Map<Derivation<unknown>, Map<string, { entry: DerivedEntry; epoch: number }>>();
    this.#entries.set(world, byDerivation);
    const byKey = nested(byDerivation, derivation as Derivation<unknown>);
    const known = byKey.get(key);
    if (known && (known.epoch === this.#epoch || !hasAnswer(known.entry, world))) {
      known.epoch = this.#epoch;
      return known.entry;
    }
    const open = new Map<string, Question>();
    const answered = new Map<string, Answer>();
    const reads = newReads();
    const result = noting(reads, () =>
      derivation(
        key,
        (question) => {
          const text = questionText(question);
          const answer = world.facts(question, text);
          if (answer) answered.set(text, answer);
          else open.set(text, question);
          return answer;
        },
        world,
      ),
    );
    // It outlives the playbook: what it takes from one has to come in its key.
    if (reads.pieces.size > 0) throw new Error(`${derivation.name} reads a playbook`);
    const entry = { result, open, answered };
    byKey.set(key, { entry, epoch: this.#epoch });
    return entry;
  }
}

function hasAnswer({ open }: DerivedEntry, world: WorldState): boolean {
  for (const [key, question] of open) if (world.facts(question, key)) return true;
  return false;
}

/** The inner map of a key, made when it is first asked for. */
export function nested<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let inner = map.get(key);
  if (!inner) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}
