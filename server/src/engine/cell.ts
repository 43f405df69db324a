import { type Instant, newReads, type Reads } from "../base/index.ts";
import type { Category } from "../risk/index.ts";
import type { Rule } from "../rules/index.ts";
import { isClean, type Job, oldestOf, type RunResult } from "./run.ts";
import { keepsResult } from "./same-result.ts";
import type { Target } from "./targets.ts";
import type { WorldState } from "./worlds.ts";

/** Who a cell belongs to: it knows the target as it is now, and hears of new results. */
export interface CellOwner {
  readonly target: Target;
  resultsChanged(): void;
}

/** A run with its result. */
export interface Run {
  readonly job: Job;
  readonly result: RunResult;
}

/** The runs of a cell by what there is to say of them. */
export interface CellSummary {
  /** They found something, or lack something. */
  readonly loud: readonly number[];
  /** Nothing found and nothing lacking, and whether a question was asked for it. */
  readonly clean: CleanSummary;
  readonly cleanUnasked: CleanSummary;
}

export interface CleanSummary {
  readonly count: number;
  readonly categories: ReadonlySet<Category>;
  readonly oldestAnswer: Instant | undefined;
  runs(): readonly Run[];
}

/**
 * The results of some rules on one target in one world, and what they rest on. It lives over edits: as long as its target,
 * the pieces of the playbook it read, its world and its answers are what they were, nothing in it has to run again.
 */
export class Cell {
  readonly rules: readonly Rule[];
  readonly world: WorldState;
  readonly results: RunResult[];
  /** Pieces that its runs read. */
  reads: Reads = newReads();
  readonly #owner: CellOwner;
  #summary: CellSummary | undefined;

  constructor(owner: CellOwner, world: WorldState, rules: readonly Rule[]) {
    this.#owner = owner;
    this.world = world;
    this.rules = rules;
    this.results = [];
  }

  get target(): Target {
    return this.#owner.target;
  }

  run(index: number): Run {
    const { rules, world, target } = this;
    return { job: { rule: rules[index] as Rule, target, world }, result: this.results[index] as RunResult };
  }

  put(index: number, result: RunResult): void {
    const before = this.results[index];
    if (before && keepsResult(before, result)) return;
    this.results[index] = result;
    this.#summary = undefined;
    this.#owner.resultsChanged();
  }

  /** When its first answer of the clock changes; `isOf`: looks at some runs alone. */
  validUntil(isOf: (result: RunResult) => boolean = all): Instant | undefined {
    let first: Instant | undefined;
    for (const result of this.results) {
      const { validUntil } = result;
      if (validUntil !== undefined && (first === undefined || validUntil < first) && isOf(result)) first = validUntil;
    }
    return first;
  }

  get summary(): CellSummary {
    this.#summary ??= summaryOf(this);
    return this.#summary;
  }

  /** The indexes of runs with open questions. */
  *open(): Iterable<number> {
    for (const [i, { open, openOptional }] of this.results.entries()) if (open.size + openOptional.size > 0) yield i;
  }
}

const all = () => true;

/** The summary where some rules are switched off: what they found is nothing, and what they say is that they are off. */
export function summaryWithout(cell: Cell, off: ReadonlySet<string>): CellSummary {
  return off.size === 0 || !cell.rules.some(({ id }) => off.has(id)) ? cell.summary : summaryOf(cell, off);
}

function summaryOf(cell: Cell, off?: ReadonlySet<string>): CellSummary {
  const loud: number[] = [];
  const asked: number[] = [];
  const unasked: number[] = [];
  for (const [i, result] of cell.results.entries()) {
    if (!isClean(result) || off?.has((cell.rules[i] as Rule).id)) loud.push(i);
    else if (askedNothing(result)) unasked.push(i);
    else asked.push(i);
  }
  return { loud, clean: cleanOf(cell, asked), cleanUnasked: cleanOf(cell, unasked) };
}

const nothingClean: CleanSummary = { count: 0, categories: new Set(), oldestAnswer: undefined, runs: () => [] };

function cleanOf(cell: Cell, list: readonly number[]): CleanSummary {
  if (list.length === 0) return nothingClean;
  let oldestAnswer: Instant | undefined;
  const categories = new Set<Category>();
  for (const i of list) {
    categories.add((cell.rules[i] as Rule).risk.category);
    const oldest = oldestOf((cell.results[i] as RunResult).answered);
    if (oldest !== undefined && (oldestAnswer === undefined || oldest < oldestAnswer)) oldestAnswer = oldest;
  }
  return { count: list.length, categories: sharedSet(categories), oldestAnswer, runs: () => list.map((i) => cell.run(i)) };
}

const sets = new Map<string, ReadonlySet<Category>>();

/** There are four categories, and tens of thousands of cells. */
function sharedSet(categories: ReadonlySet<Category>): ReadonlySet<Category> {
  const key = [...categories].join(" ");
  const known = sets.get(key) ?? categories;
  sets.set(key, known);
  return known;
}

/** What a run decided without any question is true whoever is offline. */
export function askedNothing({ open, openOptional, answered }: RunResult): boolean {
  return open.size + openOptional.size + answered.size === 0;
}
