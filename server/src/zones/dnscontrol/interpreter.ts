import type { AnyNode, Expression, ForInStatement, ForOfStatement, Node } from "acorn";
import { type Completion, Expressions } from "./expressions.ts";
import type { Frame } from "./scope.ts";
import type { Site } from "./syntax.ts";
import { madeText, nothing, truth, unknownValue, type Value, whyUnknown } from "./values.ts";

// A configuration is a program: it is run here as far as its text says what happens, with a bound on the work, and without
// anything of the world. What it cannot know becomes an unknown value, never a guess.

const next: Completion = { kind: "next" };

/** Runs the statements of a configuration. */
export class Interpreter extends Expressions {
  /** Functions are known before the first statement runs. */
  hoist(body: readonly Node[], frame: Frame): void {
    for (const node of body as readonly AnyNode[])
      if (node.type === "FunctionDeclaration" && node.id) frame.scope.declare(node.id.name, this.closure(node, frame));
  }

  statement(node: Node, frame: Frame): Completion {
    this.step();
    const one = node as AnyNode;
    switch (one.type) {
      case "ExpressionStatement":
        this.evaluate(one.expression, frame);
        return next;
      case "VariableDeclaration":
        for (const { id, init } of one.declarations)
          if (init || one.kind !== "var") this.bind(id, init ? this.evaluate(init, frame) : nothing, frame, true);
        return next;
      case "ReturnStatement":
        return { kind: "return", value: one.argument ? this.evaluate(one.argument, frame) : nothing };
      case "BlockStatement":
        return this.block(one.body, frame);
      case "IfStatement":
        return this.#if(one.consequent, one.alternate ?? undefined, truth(this.evaluate(one.test, frame)), frame);
      case "ForStatement":
        if (one.init) {
          if (one.init.type === "VariableDeclaration") this.statement(one.init, frame);
          else this.evaluate(one.init, frame);
        }
        return this.#loop(one.body, frame, one.test ?? undefined, one.update ?? undefined);
      case "WhileStatement":
        return this.#loop(one.body, frame, one.test, undefined);
      case "ForOfStatement":
      case "ForInStatement":
        return this.#each(one, frame);
      case "BreakStatement":
        return { kind: "break" };
      case "ContinueStatement":
        return { kind: "continue" };
      case "TryStatement":
        return this.block(one.block.body, frame);
      case "SwitchStatement":
      case "DoWhileStatement":
      case "LabeledStatement":
        return this.#perhaps(node, frame);
      default:
        return next;
    }
  }

  protected block(body: readonly Node[], frame: Frame): Completion {
    this.hoist(body, frame);
    for (const node of body) {
      const end = this.statement(node, frame);
      if (end.kind !== "next") return end;
    }
    return next;
  }

  #if(yes: Node, no: Node | undefined, holds: boolean | undefined, frame: Frame): Completion {
    if (holds !== undefined) return holds ? this.statement(yes, frame) : no ? this.statement(no, frame) : next;
    const ends = [this.#perhaps(yes, frame), no ? this.#perhaps(no, frame) : next];
    // Whether the rest runs at all is as open as the condition; a value that only one branch returns is none to rely on.
    return ends.some(({ kind }) => kind === "return") ? { kind: "return", value: unknownValue("what it depends on is not known") } : next;
  }

  /** Something that may run or not. */
  #perhaps(node: Node, frame: Frame): Completion {
    this.uncertain++;
    const one = node as AnyNode;
    const inner =
      one.type === "SwitchStatement"
        ? one.cases.flatMap(({ consequent }) => consequent)
        : one.type === "DoWhileStatement" || one.type === "LabeledStatement"
          ? [one.body]
          : [node];
    let end: Completion = next;
    for (const each of inner) {
      const own = this.statement(each, frame);
      if (own.kind === "return") end = own;
    }
    this.uncertain--;
    return end;
  }

  #loop(body: Node, frame: Frame, test: Expression | undefined, update: Expression | undefined): Completion {
    this.around++;
    let end: Completion = next;
    for (;;) {
      const holds = test ? truth(this.evaluate(test, frame)) : true;
      if (holds === undefined) this.#perhaps(body, frame);
      if (!holds) break;
      const own = this.statement(body, frame);
      if (own.kind === "return") end = own;
      if (own.kind === "return" || own.kind === "break") break;
      if (update) this.evaluate(update, frame);
    }
    this.around--;
    return end;
  }

  #each({ type, left, right, body }: ForInStatement | ForOfStatement, frame: Frame): Completion {
    const over = this.evaluate(right, frame);
    const items =
      type === "ForOfStatement" ? (over.kind === "list" ? [...over.items] : undefined) : keysOf(over, { unit: frame.unit, node: right });
    const bind = (value: Value) => {
      if (left.type !== "VariableDeclaration") this.bind(left, value, frame, false);
      else if (left.declarations[0]) this.bind(left.declarations[0].id, value, frame, true);
    };
    this.around++;
    let end: Completion = next;
    if (!items) {
      bind(unknownValue(whyUnknown(over)));
      this.#perhaps(body, frame);
    }
    for (const item of items ?? []) {
      bind(item);
      const own = this.statement(body, frame);
      if (own.kind === "return") end = own;
      if (own.kind === "return" || own.kind === "break") break;
    }
    this.around--;
    return end;
  }
}

function keysOf(value: Value, site: Site): readonly Value[] | undefined {
  if (value.kind === "object") return [...value.entries.keys()].map((key) => madeText(key, site));
  return value.kind === "list" ? value.items.map((_, i) => madeText(String(i), site)) : undefined;
}
