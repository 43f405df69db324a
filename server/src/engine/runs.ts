import { type Instant, newReads, noting, pieceOf } from "../base/index.ts";
import type { Answer } from "../dns/index.ts";
import { isSamePiece, type Playbook } from "../playbook/index.ts";
import type { Rule } from "../rules/index.ts";
import { Books } from "./books.ts";
import { Bundle, inOrder, type RulesFor } from "./bundle.ts";
import type { Cell } from "./cell.ts";
import { DerivationStore, nested } from "./derive.ts";
import { type Plan, Planner, rulesByWorld, type Section } from "./plan.ts";
import { hasNews, type Job, Runner, type RunResult } from "./run.ts";
import { partsOf } from "./same-target.ts";
import type { Snapshot } from "./snapshot.ts";
import { WorldStore } from "./world-store.ts";

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
  readonly #rulesFor: RulesFor;
  /** What the last look at these runs came to. */
  readonly books: Books;
  readonly #phase: string;
  readonly #answers: ReadonlyMap<string, Answer>;
  readonly #clock: { now: Instant; at: Instant };
  readonly #worlds: WorldStore;
  #derivations = new DerivationStore();
  #runner = this.#newRunner();
  /** Of the cell that runs. */
  readonly #results: RunResult[] = [];
  readonly #planner = new Planner();
  #plan: Plan | undefined;
  /** By section and target, in the order of the plan. */
  #sections = new Map<string, { readonly plans: Section["plans"]; readonly bundles: Map<string, Bundle> }>();
  /** Which cells read a piece, by the path of its playbook. */
  readonly #readers = new Map<string, Map<string, Set<Cell>>>();
  #playbooks = new Map<string, Playbook>();
  /** Cells that something has changed for. */
  #dirty = new Set<Cell>();
  /** Cells in which something is open. */
  readonly #open = new Set<Cell>();
  /** Cells whose results end by themselves. */
  readonly #timed = new Set<Cell>();
  /** Runs that `settle` has taken over until their questions are answered. */
  readonly waiting = new Map<Cell, Map<number, Waiting>>();
  /** Counts versions of the texts. */
  version = 0;
  /** Answers came in that open runs have not been asked about. */
  #hasNews = false;

  constructor(rules: readonly Rule[], phase: string, answers: ReadonlyMap<string, Answer>, clock: { now: Instant; at: Instant }) {
    this.#rulesFor = rulesByWorld(rules);
    this.books = new Books(rules);
    this.#phase = phase;
    this.#answers = answers;
    this.#clock = clock;
    this.#worlds = new WorldStore(answers, clock);
  }

  get plan(): Plan {
    if (!this.#plan) throw new Error("nothing was planned yet");
    return this.#plan;
  }

  *bundles(): Iterable<Bundle> {
    for (const { bundles } of this.#sections.values()) yield* bundles.values();
  }

  /** Looks at a version of the texts at a time. `changed`: answers that are other ones than before. */
  update(snapshot: Snapshot, clock: { readonly now: Instant; readonly at: Instant }, changed: ReadonlySet<string>): void {
    this.version++;
    this.#clock.now = clock.now;
    this.#clock.at = clock.at;
    this.waiting.clear();
    if (changed.size > 0) this.#forgetAnswers(changed);
    this.#markChanged(snapshot.model.playbooks);
    for (const cell of this.#timed) if (clock.at >= (cell.validUntil() as Instant)) this.#dirty.add(cell);
    this.#plan = this.#planner.plan({ snapshot, phase: this.#phase, clock: this.#clock, worlds: this.#worlds });
    this.#worlds.sweep();
    this.#moveSections(this.#plan.sections);
    const dirty = this.#dirty;
    this.#dirty = new Set();
    for (const cell of dirty) this.#runAll(cell);
  }

  #moveSections(sections: readonly Section[]): void {
    const before = this.#sections;
    this.#sections = new Map();
    for (const { key, plans } of sections) {
      const known = before.get(key);
      before.delete(key);
      this.#sections.set(key, known?.plans === plans ? known : { plans, bundles: this.#moveBundles(plans, known?.bundles ?? new Map()) });
    }
    for (const { bundles } of before.values()) for (const { cells } of bundles.values()) for (const cell of cells) this.#drop(cell);
  }

  #moveBundles(plans: Section["plans"], before: Map<string, Bundle>): Map<string, Bundle> {
    const after = new Map<string, Bundle>();
    for (const plan of plans) {
      const key = keyOf(plan.target.id, after);
      const known = before.get(key);
      const bundle = known ?? new Bundle(plan, this.#rulesFor);
      after.set(key, bundle);
      const { stale, gone } = known ? bundle.moveTo(plan) : { stale: bundle.cells, gone: [] };
      for (const cell of stale) this.#dirty.add(cell);
      for (const cell of gone) this.#drop(cell);
      before.delete(key);
    }
    for (const { cells } of before.values()) for (const cell of cells) this.#drop(cell);
    return after;
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
    const job = new CellJob(cell, cell.rules[index] as Rule, this);
    cell.put(
      index,
      noting(cell.reads, () => this.#runner.run(job)),
    );
    this.#note(cell);
  }

  put(cell: Cell, index: number, result: RunResult): void {
    cell.put(index, result);
    this.#note(cell);
  }

  /** Open runs, in the order of targets and rules. */
  openRuns(): readonly { readonly cell: Cell; readonly index: number }[] {
    if (this.#open.size === 0) return [];
    return [...this.bundles()].flatMap(({ cells }) =>
      inOrder(
        cells.filter((cell) => this.#open.has(cell)),
        (cell) => [...cell.open()],
      ),
    );
  }

  #runAll(cell: Cell): void {
    this.#forgetReads(cell);
    cell.reads = newReads();
    for (const part of partsOf(cell.target)) cell.reads.whole.add(part);
    noting(cell.reads, () => {
      for (const rule of cell.rules) this.#results.push(this.#runner.run(new CellJob(cell, rule, this)));
    });
    for (const [i, result] of this.#results.entries()) cell.put(i, result);
    this.#results.length = 0;
    this.#note(cell);
  }

  #note(cell: Cell): void {
    for (const read of cell.reads.pieces) {
      const { origin } = pieceOf(read);
      const readers = nested(this.#readers, origin);
      const known = readers.get(read);
      if (known) known.add(cell);
      else readers.set(read, new Set([cell]));
    }
    if (cell.validUntil() === undefined) this.#timed.delete(cell);
    else this.#timed.add(cell);
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
        for (const cell of cells) this.#dirty.add(cell);
      }
    }
  }

  #newRunner(): Runner {
    // Of the plan as it is when a fix is asked for.
    return new Runner(this.#derivations, (job) => this.plan.tools(job));
  }

  #forgetAnswers(changed: ReadonlySet<string>): void {
    this.#derivations = new DerivationStore();
    this.#runner = this.#newRunner();
    const rests = ({ answered }: RunResult) => answered.size > 0 && [...answered.keys()].some((key) => changed.has(key));
    for (const { cells } of this.bundles()) for (const cell of cells) if (cell.results.some(rests)) this.#dirty.add(cell);
  }

  #drop(cell: Cell): void {
    this.#forgetReads(cell);
    this.#open.delete(cell);
    this.#timed.delete(cell);
    this.#dirty.delete(cell);
  }
}

/** A run that outlives the version of the texts it was made for. */
class CellJob implements Job {
  readonly rule: Rule;
  readonly #cell: Cell;
  readonly #runs: Runs;

  constructor(cell: Cell, rule: Rule, runs: Runs) {
    this.rule = rule;
    this.#cell = cell;
    this.#runs = runs;
  }

  get target(): Job["target"] {
    return this.#cell.target;
  }

  get world(): Job["world"] {
    return this.#cell.world;
  }

  get version(): number {
    return this.#runs.version;
  }
}

/** Two sets of one owner and type in one text have one id. */
function keyOf(id: string, taken: ReadonlyMap<string, Bundle>): string {
  if (!taken.has(id)) return id;
  for (let again = 2; ; again++) if (!taken.has(`${id} ${again}`)) return `${id} ${again}`;
}
