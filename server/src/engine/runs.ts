import { type Instant, newReads, noting, pieceOf } from "../base/index.ts";
import type { Answer } from "../dns/index.ts";
import { isSamePiece, type Playbook } from "../playbook/index.ts";
import type { FixTools, Rule } from "../rules/index.ts";
import { Cell, type CellPlan, partsOf, sameTarget } from "./cell.ts";
import { DerivationStore, nested } from "./derive.ts";
import { type Plan, planRuns } from "./plan.ts";
import { hasNews, type Job, Runner, type RunResult } from "./run.ts";
import type { Snapshot } from "./snapshot.ts";
import { WorldStore } from "./world-store.ts";
import type { WorldState } from "./worlds.ts";

/** A run that waits for answers while they are fetched. */
export interface Waiting {
  readonly cell: Cell;
  readonly index: number;
  /** Questions that are under way for it. */
  readonly questions: Set<string>;
  rounds: number;
}

/** The runs of one request, from one version of the texts to the next: what rests on nothing that changed is not run again. */
export class Runs {
  readonly #rules: readonly Rule[];
  readonly #phase: string;
  readonly #answers: ReadonlyMap<string, Answer>;
  readonly #clock: { now: Instant; at: Instant };
  readonly #worlds: WorldStore;
  #derivations = new DerivationStore();
  #runner = new Runner(this.#derivations);
  #plan: Plan | undefined;
  #cells: Cell[] = [];
  #byWorld = new Map<WorldState, Map<string, Cell>>();
  /** Which cells read a piece, by the path of its playbook. */
  readonly #readers = new Map<string, Map<string, Set<Cell>>>();
  #playbooks = new Map<string, Playbook>();
  /** Cells in which something is open. */
  readonly #open = new Set<Cell>();
  /** Runs that `settle` has taken over until their questions are answered. */
  readonly waiting = new Map<Cell, Map<number, Waiting>>();
  #version = 0;
  /** Answers came in that open runs have not been asked about. */
  #hasNews = false;

  constructor(rules: readonly Rule[], phase: string, answers: ReadonlyMap<string, Answer>, clock: { now: Instant; at: Instant }) {
    this.#rules = rules;
    this.#phase = phase;
    this.#answers = answers;
    this.#clock = clock;
    this.#worlds = new WorldStore(answers, clock);
  }

  get plan(): Plan {
    if (!this.#plan) throw new Error("nothing was planned yet");
    return this.#plan;
  }

  get cells(): readonly Cell[] {
    return this.#cells;
  }

  /** Looks at a version of the texts at a time. `changed`: answers that are other ones than before. */
  update(snapshot: Snapshot, clock: { readonly now: Instant; readonly at: Instant }, changed: ReadonlySet<string>): void {
    this.#version++;
    this.#clock.now = clock.now;
    this.#clock.at = clock.at;
    this.waiting.clear();
    if (changed.size > 0) this.#forgetAnswers(changed);
    this.#markChanged(snapshot.model.playbooks);
    const plan = planRuns({ snapshot, rules: this.#rules, phase: this.#phase, clock: this.#clock, worlds: this.#worlds });
    this.#worlds.sweep();
    this.#plan = plan;
    const before = this.#byWorld;
    const known = this.#cells.length;
    let kept = 0;
    this.#byWorld = new Map();
    this.#cells = [];
    for (const one of plan.cells) {
      const own = nested(this.#byWorld, one.world);
      const key = keyOf(one, own);
      const old = before.get(one.world)?.get(key);
      const cell = old ?? new Cell(one);
      own.set(key, cell);
      this.#cells.push(cell);
      if (old) kept++;
      if (!this.#holds(cell, one)) {
        cell.moveTo(one.target);
        this.#runAll(cell);
      } else cell.moveTo(one.target);
    }
    if (kept < known) this.#drop(before);
  }

  /** Runs again what has met an answer to an open question since. */
  takeNews(): void {
    if (!this.#hasNews) return;
    this.#hasNews = false;
    for (const cell of [...this.#open]) {
      for (const i of [...cell.open()]) {
        if (this.waiting.get(cell)?.get(i)?.questions.size) continue;
        if (hasNews(cell.results[i] as RunResult, this.#answers)) this.run(cell, i);
      }
    }
  }

  /** An answer came in. */
  advance(): void {
    this.#hasNews = true;
    this.#derivations.advance();
  }

  run(cell: Cell, index: number): void {
    this.#runOne(cell, index);
    this.#note(cell);
  }

  put(cell: Cell, index: number, result: RunResult): void {
    cell.put(index, result);
    this.#note(cell);
  }

  /** Open runs, in the order of targets and rules. */
  openRuns(): readonly { readonly cell: Cell; readonly index: number }[] {
    if (this.#open.size === 0) return [];
    return inOrder(
      this.#cells.filter((cell) => this.#open.has(cell)),
      (cell) => [...cell.open()],
    );
  }

  #holds(cell: Cell, { target, rules }: CellPlan): boolean {
    if (cell.isDirty || cell.rules.length !== rules.length || !sameTarget(cell.target, target)) return false;
    const until = cell.validUntil();
    return until === undefined || this.#clock.at < until;
  }

  #runAll(cell: Cell): void {
    this.#forgetReads(cell);
    cell.reads = newReads();
    for (const part of partsOf(cell.target)) cell.reads.whole.add(part);
    for (let i = 0; i < cell.rules.length; i++) this.#runOne(cell, i);
    cell.isDirty = false;
    this.#note(cell);
  }

  #runOne(cell: Cell, index: number): void {
    const job: Job = this.#jobOf(cell, index);
    const tools: FixTools = {
      zone: (name) => this.plan.tools(job).zone(name),
      located: (name, type) => this.plan.tools(job).located(name, type),
      policyText: (domain) => this.plan.tools(job).policyText(domain),
    };
    cell.put(
      index,
      noting(cell.reads, () => this.#runner.run(job, tools)),
    );
  }

  #jobOf(cell: Cell, index: number): Job {
    const version = () => this.#version;
    return {
      rule: cell.rules[index] as Rule,
      world: cell.world,
      get target() {
        return cell.target;
      },
      get version() {
        return version();
      },
    };
  }

  #note(cell: Cell): void {
    for (const read of cell.reads.pieces) {
      const { origin } = pieceOf(read);
      const readers = nested(this.#readers, origin);
      const known = readers.get(read);
      if (known) known.add(cell);
      else readers.set(read, new Set([cell]));
    }
    for (const _ of cell.open()) {
      this.#open.add(cell);
      return;
    }
    this.#open.delete(cell);
  }

  #forgetReads(cell: Cell): void {
    for (const read of cell.reads.pieces) {
      const readers = this.#readers.get(pieceOf(read).origin);
      const own = readers?.get(read);
      own?.delete(cell);
      if (own?.size === 0) readers?.delete(read);
    }
  }

  /** Cells that read a piece which is another one now have to run again. */
  #markChanged(playbooks: readonly Playbook[]): void {
    const before = this.#playbooks;
    this.#playbooks = new Map(playbooks.map((playbook) => [playbook.path, playbook]));
    for (const [origin, readers] of this.#readers) {
      const [older, newer] = [before.get(origin), this.#playbooks.get(origin)];
      if (older === newer) continue;
      for (const [read, cells] of readers) {
        const { piece, key } = pieceOf(read);
        if (older && newer && isSamePiece(older, newer, piece, key)) continue;
        for (const cell of cells) cell.isDirty = true;
      }
    }
  }

  #forgetAnswers(changed: ReadonlySet<string>): void {
    this.#derivations = new DerivationStore();
    this.#runner = new Runner(this.#derivations);
    for (const cell of this.#cells) {
      if (cell.results.some(({ answered }) => answered.size > 0 && [...answered.keys()].some((key) => changed.has(key))))
        cell.isDirty = true;
    }
  }

  #drop(before: ReadonlyMap<WorldState, ReadonlyMap<string, Cell>>): void {
    const kept = new Set(this.#cells);
    for (const cells of before.values()) {
      for (const cell of cells.values()) {
        if (kept.has(cell)) continue;
        this.#forgetReads(cell);
        this.#open.delete(cell);
      }
    }
  }
}

/** Two sets of one owner and type in one text have one id. */
function keyOf({ target, rules }: CellPlan, taken: ReadonlyMap<string, Cell>): string {
  const key = rules.length === 1 ? `${target.id} ${rules[0]?.id}` : target.id;
  if (!taken.has(key)) return key;
  for (let again = 2; ; again++) if (!taken.has(`${key} ${again}`)) return `${key} ${again}`;
}

/** Runs of cells by target, then by rule, then by world, whichever cells they are in. */
export function inOrder<T extends { readonly rules: readonly Rule[]; readonly target: { readonly id: string } }>(
  cells: readonly T[],
  indexesOf: (cell: T) => readonly number[],
): readonly { readonly cell: T; readonly index: number }[] {
  const ordered: { readonly cell: T; readonly index: number }[] = [];
  for (let i = 0; i < cells.length; ) {
    let end = i + 1;
    while (end < cells.length && cells[end]?.target === cells[i]?.target) end++;
    const own = cells.slice(i, end).flatMap((cell) => indexesOf(cell).map((index) => ({ cell, index })));
    if (end - i > 1) {
      const rank = new Map<Rule, number>();
      for (const cell of [...cells.slice(i, end)].sort((a, b) => b.rules.length - a.rules.length))
        for (const rule of cell.rules) if (!rank.has(rule)) rank.set(rule, rank.size);
      own.sort((a, b) => order(rank, a) - order(rank, b));
    }
    ordered.push(...own);
    i = end;
  }
  return ordered;
}

function order(
  rank: ReadonlyMap<Rule, number>,
  { cell, index }: { readonly cell: { readonly rules: readonly Rule[] }; readonly index: number },
): number {
  return rank.get(cell.rules[index] as Rule) ?? 0;
}
