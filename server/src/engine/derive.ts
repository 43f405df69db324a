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

type Entries = Map<Derivation<unknown>, Map<string, { entry: DerivedEntry; epoch: number }>>;

const noQuestions: ReadonlyMap<string, Question> = new Map();
const noAnswers: ReadonlyMap<string, Answer> = new Map();

/**
 * Values that rules share, memoised by world, derivation and key. An entry that met an open question is computed again
 * once an answer to one of them has come in; the others hold as long as their world does.
 */
export class DerivationStore {
  readonly #entries = new WeakMap<WorldState, Entries>();
  /** Rules run world by world: nearly always it is the one of the time before. */
  #last: { readonly world: WorldState; readonly entries: Entries } | undefined;
  readonly #reads = newReads();
  #epoch = 0;

  /** An answer came in. */
  advance(): void {
    this.#epoch++;
  }

  get<V>(world: WorldState, derivation: Derivation<V>, key: string): DerivedEntry {
    const byKey = nested(this.#entriesOf(world), derivation as Derivation<unknown>);
    const known = byKey.get(key);
    if (known && (known.epoch === this.#epoch || !hasAnswer(known.entry, world))) {
      known.epoch = this.#epoch;
      return known.entry;
    }
    let open: Map<string, Question> | undefined;
    let answered: Map<string, Answer> | undefined;
    const ask = (question: Question) => {
      const text = questionText(question);
      const answer = world.facts(question, text);
      if (answer) {
        answered ??= new Map();
        answered.set(text, answer);
      } else {
        open ??= new Map();
        open.set(text, question);
      }
      return answer;
    };
    const result = this.#withoutPlaybook(derivation, () => derivation(key, ask, world));
    const entry = { result, open: open ?? noQuestions, answered: answered ?? noAnswers };
    byKey.set(key, { entry, epoch: this.#epoch });
    return entry;
  }

  /** A value outlives the playbook: what it takes from one has to come in its key. */
  #withoutPlaybook<T>({ name }: { readonly name: string }, work: () => T): T {
    const reads = this.#reads;
    const result = noting(reads, work);
    reads.whole.clear();
    if (reads.pieces.size === 0) return result;
    reads.pieces.clear();
    throw new Error(`${name} reads a playbook`);
  }

  #entriesOf(world: WorldState): Entries {
    if (this.#last?.world === world) return this.#last.entries;
    let entries = this.#entries.get(world);
    if (!entries) {
      entries = new Map();
      this.#entries.set(world, entries);
    }
    this.#last = { world, entries };
    return entries;
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
