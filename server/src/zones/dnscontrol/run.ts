import type { Program } from "acorn";
import type { Place, TextUnit } from "../../base/index.ts";
import { besides } from "../paths.ts";
import type { ReadContext } from "../types.ts";
import { TooMuch } from "./expressions.ts";
import { Interpreter } from "./interpreter.ts";
import { libraryValue } from "./library.ts";
import { requiredPath } from "./require.ts";
import { type Frame, Scope } from "./scope.ts";
import { dataOf, type Site, scriptOf } from "./syntax.ts";
import { knownText, nothing, placeOf, unknownValue, type Value } from "./values.ts";

/** One `D()` or `D_EXTEND()`. */
export interface DomainCall {
  readonly name: Value;
  readonly extends: boolean;
  /** What it is given behind its name and registrar, lists opened, `DEFAULTS` first. */
  readonly modifiers: readonly Value[];
  readonly site: Site;
  /** The statement of a file that led here. */
  readonly home: Site;
  /** False in a branch that may not run. */
  readonly certain: boolean;
  /** Stands in a function or a loop, so that it may be used again. */
  readonly repeated: boolean;
}

export interface RunResult {
  readonly domains: readonly DomainCall[];
  /** Files that were run, by their text. */
  readonly ran: ReadonlySet<TextUnit>;
  readonly problems: readonly { readonly message: string; readonly place: Place }[];
}

interface KeptRun {
  readonly saw: ReadonlyMap<string, TextUnit | undefined>;
  readonly listed: ReadonlyMap<string, readonly string[]>;
  readonly result: RunResult;
}

// Every file of a configuration is read with the whole of it: it is run once for all of them.
const runs = new WeakMap<TextUnit, KeptRun>();

/** Runs a file and those that it requires. */
export function runOf(path: string, unit: TextUnit, context: ReadContext): RunResult {
  const kept = runs.get(unit);
  const holds =
    kept &&
    [...kept.saw].every(([one, seen]) => context.unit(one) === seen) &&
    [...kept.listed].every(([folder, seen]) => seen.join("\n") === context.list(folder).join("\n"));
  if (holds) return kept.result;
  const run = new Run(path, context);
  run.file(path, unit);
  const { saw, listed, domains, ran, problems } = run;
  const result: RunResult = { domains, ran, problems };
  runs.set(unit, { saw, listed, result });
  return result;
}

class Run {
  readonly domains: DomainCall[] = [];
  readonly ran = new Set<TextUnit>();
  readonly problems: { readonly message: string; readonly place: Place }[] = [];
  readonly saw = new Map<string, TextUnit | undefined>();
  readonly listed = new Map<string, readonly string[]>();
  readonly #main: string;
  readonly #context: ReadContext;
  readonly #interpreter: Interpreter;
  readonly #scope = new Scope();
  #defaults: readonly Value[] = [];
  #home: Site | undefined;
  #path: string;

  constructor(main: string, context: ReadContext) {
    this.#main = main;
    this.#path = main;
    this.#context = context;
    const own: Readonly<Record<string, Value>> = {
      D: { kind: "function", call: (args, site) => this.#domain(args[0] ?? nothing, args.slice(2), site, false) },
      D_EXTEND: { kind: "function", call: (args, site) => this.#domain(args[0] ?? nothing, args.slice(1), site, true) },
      DEFAULTS: {
        kind: "function",
        call: (args) => {
          this.#defaults = args;
          return nothing;
        },
      },
      require: { kind: "function", call: (args, site) => this.#require(knownText(args[0]), site) },
      require_glob: { kind: "function", call: (args, site) => this.#requireAll(knownText(args[0]), site) },
    };
    this.#interpreter = new Interpreter((name) => (Object.hasOwn(own, name) ? own[name] : libraryValue(name)));
  }

  /** A file with the names of those before it: DNSControl runs them all in one world. */
  file(path: string, unit: TextUnit): void {
    const { program } = scriptOf(unit);
    this.ran.add(unit);
    if (!program) return;
    const [before, home] = [this.#path, this.#home];
    this.#path = path;
    const frame: Frame = { unit, scope: this.#scope };
    this.#statements(program, frame);
    this.#path = before;
    this.#home = home;
  }

  #statements({ body }: Program, frame: Frame): void {
    this.#interpreter.hoist(body, frame);
    for (const node of body) {
      this.#home = { unit: frame.unit, node };
      try {
        this.#interpreter.statement(node, frame);
      } catch (error) {
        if (!(error instanceof TooMuch)) throw error;
        this.problems.push({
          message: "this does more than can be worked out from its text, so its records are not known",
          place: placeOf(this.#home),
        });
        return;
      }
    }
  }

  #domain(name: Value, given: readonly Value[], site: Site, isExtension: boolean): Value {
    const modifiers = opened(isExtension ? given : [...this.#defaults, ...given]);
    const home = this.#home ?? site;
    const { uncertain, around } = this.#interpreter;
    this.domains.push({ name, extends: isExtension, modifiers, site, home, certain: uncertain === 0, repeated: around > 0 });
    return nothing;
  }

  #unit(path: string): TextUnit | undefined {
    const unit = this.#context.unit(path);
    this.saw.set(path, unit);
    return unit;
  }

  #require(written: string | undefined, site: Site): Value {
    if (written === undefined) {
      this.#problem("which file is required is not known", site);
      return unknownValue("which file is required is not known");
    }
    const path = requiredPath(this.#path, this.#main, written);
    const unit = this.#unit(path);
    if (!unit) {
      this.#problem(`${written} is not there, so what it says is not known`, site);
      return unknownValue(`${written} is not there`);
    }
    if (/\.json5?$/i.test(path)) return this.#data(unit, path);
    if (!this.ran.has(unit)) this.file(path, unit);
    return nothing;
  }

  #requireAll(written: string | undefined, site: Site): Value {
    if (written === undefined) return unknownValue("which files are required is not known");
    const folder = besides(this.#path, written);
    const paths = this.#context.list(folder).filter((path) => path.endsWith(".js"));
    this.listed.set(folder, this.#context.list(folder));
    if (paths.length === 0) this.#problem(`${written} holds no files that were read, so what they say is not known`, site);
    for (const path of paths) {
      const unit = this.#unit(path);
      if (unit && !this.ran.has(unit)) this.file(path, unit);
    }
    return nothing;
  }

  /** JSON is a value in the same notation. */
  #data(unit: TextUnit, path: string): Value {
    const data = dataOf(unit);
    return data ? this.#interpreter.evaluate(data, { unit, scope: new Scope() }) : unknownValue(`${path} could not be read`);
  }

  #problem(message: string, site: Site): void {
    this.problems.push({ message, place: placeOf(site) });
  }
}

/** Lists in lists become one, as `D()` takes them. A list may hold itself. */
function opened(values: readonly Value[], into: Value[] = [], depth = 0): readonly Value[] {
  for (const value of values) {
    if (into.length >= mostModifiers) break;
    if (value.kind !== "list") into.push(value);
    else if (depth < deepestList) opened(value.items, into, depth + 1);
  }
  return into;
}

const deepestList = 8;
const mostModifiers = 20_000;
