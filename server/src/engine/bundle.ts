import { sameItems } from "../base/index.ts";
import type { Rule, TargetKind } from "../rules/index.ts";
import type { Account, Basis } from "./account.ts";
import { Cell, type CellOwner } from "./cell.ts";
import { sameTarget } from "./same-target.ts";
import type { Target } from "./targets.ts";
import type { WorldState } from "./worlds.ts";

/** A target and the worlds that its rules run in. */
export interface BundlePlan {
  readonly target: Target;
  readonly worlds: readonly WorldState[];
}

/** The rules that run on a target in a world. */
export type RulesFor = (kind: TargetKind, world: WorldState["world"]) => readonly Rule[];

/** Kinds of which there are few and whose rules look at much: each of their rules has a cell of its own. */
const alone: ReadonlySet<TargetKind> = new Set(["file", "playbook", "tranche", "gate"]);

/** All cells of one target. It lives over edits as they do, and with it what it comes to. */
export class Bundle implements CellOwner {
  #target: Target;
  #worlds: readonly WorldState[];
  #cells: readonly Cell[];
  readonly #rulesFor: RulesFor;
  /** Its place among all, as of the last look. */
  order = -1;
  #account: { readonly basis: Basis; readonly account: Account } | undefined;

  constructor({ target, worlds }: BundlePlan, rulesFor: RulesFor) {
    this.#target = target;
    this.#worlds = worlds;
    this.#rulesFor = rulesFor;
    this.#cells = worlds.flatMap((world) => this.#cellsIn(world));
  }

  get target(): Target {
    return this.#target;
  }

  /** World by world; the rules in each have the order of the registry. */
  get cells(): readonly Cell[] {
    return this.#cells;
  }

  /** Takes the newer version of its target and of its worlds. Says which cells have to run for it and which are gone. */
  moveTo({ target, worlds }: BundlePlan): { readonly stale: readonly Cell[]; readonly gone: readonly Cell[] } {
    const isSame = sameTarget(this.#target, target);
    this.#target = target;
    if (!isSame) this.resultsChanged();
    if (sameItems(worlds, this.#worlds)) return { stale: isSame ? none : this.#cells, gone: none };
    const before = this.#cells;
    const kept = new Set(worlds);
    const known = new Set(this.#worlds);
    this.#cells = worlds.flatMap((world) => (known.has(world) ? before.filter((cell) => cell.world === world) : this.#cellsIn(world)));
    this.#worlds = worlds;
    this.resultsChanged();
    return {
      stale: isSame ? this.#cells.filter(({ world }) => !known.has(world)) : this.#cells,
      gone: before.filter(({ world }) => !kept.has(world)),
    };
  }

  resultsChanged(): void {
    this.#account = undefined;
  }

  /** What it comes to, as long as neither a result nor the basis changes. */
  account(basis: Basis, make: (bundle: Bundle) => Account): Account {
    if (this.#account?.basis === basis) return this.#account.account;
    const account = make(this);
    this.#account = account.isLasting ? { basis, account } : undefined;
    return account;
  }

  #cellsIn(world: WorldState): readonly Cell[] {
    const rules = this.#rulesFor(this.#target.kind, world.world);
    if (rules.length === 0) return none;
    return alone.has(this.#target.kind) ? rules.map((rule) => new Cell(this, world, [rule])) : [new Cell(this, world, rules)];
  }
}

const none: readonly Cell[] = [];

/** Some runs of one target by rule, then by world. */
export function inOrder(
  cells: readonly Cell[],
  indexesOf: (cell: Cell) => readonly number[],
): readonly { readonly cell: Cell; readonly index: number }[] {
  const runs = cells.flatMap((cell) => indexesOf(cell).map((index) => ({ cell, index })));
  if (cells.length < 2 || runs.length < 2) return runs;
  const rank = new Map<Rule, number>();
  for (const cell of [...cells].sort((a, b) => b.rules.length - a.rules.length))
    for (const rule of cell.rules) if (!rank.has(rule)) rank.set(rule, rank.size);
  const order = ({ cell, index }: { readonly cell: Cell; readonly index: number }): number => rank.get(cell.rules[index] as Rule) ?? 0;
  return runs.sort((a, b) => order(a) - order(b));
}
