import { type Instant, newReads, type Place, type Reads } from "../base/index.ts";
import type { Tranche } from "../playbook/index.ts";
import type { Category } from "../risk/index.ts";
import type { Rule } from "../rules/index.ts";
import { isClean, type Job, oldestOf, type RunResult } from "./run.ts";
import type { Target } from "./targets.ts";
import type { WorldState } from "./worlds.ts";

/** What has to run together: rules on one target in one world. */
export interface CellPlan {
  readonly target: Target;
  readonly world: WorldState;
  readonly rules: readonly Rule[];
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
  /** All that is loud waits for an answer. */
  readonly isOpen: boolean;
  /** Runs whose results end by themselves. */
  readonly timed: readonly number[];
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
  /** A piece that it read is another one now. */
  isDirty = true;
  #target: Target;
  #summary: CellSummary | undefined;

  constructor({ target, world, rules }: CellPlan) {
    this.#target = target;
    this.world = world;
    this.rules = rules;
    this.results = [];
  }

  get target(): Target {
    return this.#target;
  }

  /** The same target in a newer version of the texts. */
  moveTo(target: Target): void {
    this.#target = target;
  }

  run(index: number): Run {
    const { rules, world } = this;
    return { job: { rule: rules[index] as Rule, target: this.#target, world }, result: this.results[index] as RunResult };
  }

  put(index: number, result: RunResult): void {
    this.results[index] = result;
    this.#summary = undefined;
  }

  /** When its first answer of the clock changes. */
  validUntil(): Instant | undefined {
    const { timed } = this.summary;
    return timed.length === 0 ? undefined : Math.min(...timed.map((i) => this.results[i]?.validUntil as Instant));
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

/** The summary where some rules are switched off: what they found is nothing, and what they say is that they are off. */
export function summaryWithout(cell: Cell, off: ReadonlySet<string>): CellSummary {
  return off.size === 0 || !cell.rules.some(({ id }) => off.has(id)) ? cell.summary : summaryOf(cell, off);
}

function summaryOf(cell: Cell, off?: ReadonlySet<string>): CellSummary {
  const loud: number[] = [];
  const asked: number[] = [];
  const unasked: number[] = [];
  const timed: number[] = [];
  for (const [i, result] of cell.results.entries()) {
    if (!isClean(result) || off?.has((cell.rules[i] as Rule).id)) loud.push(i);
    else if (askedNothing(result)) unasked.push(i);
    else asked.push(i);
    if (result.validUntil !== undefined) timed.push(i);
  }
  const isOpen = loud.every((i) => (cell.results[i]?.open.size ?? 0) > 0);
  return { loud, isOpen, clean: cleanOf(cell, asked), cleanUnasked: cleanOf(cell, unasked), timed };
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

/** Whether a rule that looked at the one sees the same in the other, but for the playbook, whose pieces are noted. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.label !== b.label || a.name !== b.name || !samePlace(a.place, b.place)) return false;
  if (a.playbook?.path !== b.playbook?.path) return false;
  if (a.kind === "file" || a.kind === "zone") return a.value === b.value;
  if (a.kind === "playbook") return true;
  const [left, right] = [a.value, b.value] as unknown as readonly Readonly<Record<string, unknown>>[];
  if (!left || !right) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key === "playbook" || samePart(left[key], right[key]));
}

/** What a target holds as a whole: a change of it makes it another target. */
export function partsOf({ value, kind }: Target): readonly object[] {
  if (kind === "file" || kind === "zone" || kind === "playbook") return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (key === "playbook") return [];
    const parts = (Array.isArray(part) ? (part as readonly unknown[]) : [part]).filter(isObject);
    return parts.flatMap((one) => ("needs" in one && "senders" in one ? [one, ...(one as Tranche).senders] : [one]));
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Parts of a target are things of the model, which are kept if they are equal; places and lists are made anew for each. */
function samePart(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]);
  if (isPlace(a) && isPlace(b)) return samePlace(a, b);
  return isKeyTwin(a) && isKeyTwin(b) && a.name === b.name && samePlace(a.place, b.place);
}

function isPlace(value: object): value is Place {
  return "unit" in value && "start" in value && "end" in value;
}

/** `sameKeyAs` of a selector. */
function isKeyTwin(value: object): value is { readonly name: string; readonly place: Place } {
  return "name" in value && "place" in value && Object.keys(value).length === 2;
}

function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.unit === b.unit && a.start === b.start && a.end === b.end);
}
