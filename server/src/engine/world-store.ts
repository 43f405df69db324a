import { sameItems } from "../base/index.ts";
import type { Scenario } from "../risk/index.ts";
import { type Allowed, type Clock, type LiveAnswers, liveWorld, plannedWorld, type Texts, textWorld, type WorldState } from "./worlds.ts";

interface KeptWorld {
  readonly texts: Texts;
  readonly world: WorldState;
}

/** Worlds that stay the same objects as long as the texts they are made of are the same. */
export class WorldStore {
  readonly #answers: LiveAnswers;
  readonly #clock: Clock;
  #kept = new Map<string, KeptWorld>();
  #next = new Map<string, KeptWorld>();

  constructor(answers: LiveAnswers, clock: Clock) {
    this.#answers = answers;
    this.#clock = clock;
  }

  live(allowed: Allowed): WorldState {
    return this.#world({ of: "", zones: [], documents: [], policies: new Map() }, ["live", allowed], () =>
      liveWorld(this.#answers, this.#clock, allowed),
    );
  }

  text(texts: Texts, allowed: Allowed): WorldState {
    return this.#world(texts, ["text", texts.of, allowed], () => textWorld(texts, this.#answers, this.#clock, allowed));
  }

  planned(scenario: Scenario, texts: Texts, allowed: Allowed): WorldState {
    const key = ["planned", texts.of, scenario, allowed];
    return this.#world(texts, key, () => plannedWorld(scenario, texts, this.#answers, this.#clock, allowed));
  }

  /** Forgets what was not asked for since the last call. */
  sweep(): void {
    this.#kept = this.#next;
    this.#next = new Map();
  }

  #world(texts: Texts, name: unknown, make: () => WorldState): WorldState {
    const key = JSON.stringify(name);
    const known = this.#next.get(key) ?? this.#kept.get(key);
    const entry = known && sameTexts(known.texts, texts) ? known : { texts, world: make() };
    this.#next.set(key, entry);
    return entry.world;
  }
}

function sameTexts(a: Texts, b: Texts): boolean {
  const domains = [...a.policies.keys()];
  return (
    sameItems(a.zones, b.zones) &&
    sameItems(a.documents, b.documents) &&
    a.policies.size === b.policies.size &&
    domains.every((domain) => a.policies.get(domain) === b.policies.get(domain))
  );
}
