import type { AnyNode, CallExpression, Expression, Function as FunctionNode, Node, Pattern } from "acorn";
import { calledMethod, largest, propertyOf, sizeOf } from "./methods.ts";
import { combined, sum } from "./operators.ts";
import { type Frame, Scope } from "./scope.ts";
import { decodeText } from "./strings.ts";
import type { Site } from "./syntax.ts";
import {
  knownText,
  madeText,
  nothing,
  type Piece,
  piecesOf,
  type TextValue,
  truth,
  unknownValue,
  type Value,
  whyUnknown,
} from "./values.ts";

/** How a statement ends: with the next one, or out of what surrounds it. */
export type Completion = { readonly kind: "next" | "break" | "continue" } | { readonly kind: "return"; readonly value: Value };

const mostSteps = 100_000;
const deepest = 150;

/** Thrown inside this folder alone: the program does more than any configuration. */
export class TooMuch extends Error {}

/** What expressions of a configuration mean, as far as its text says so. Statements are `Interpreter`'s. */
export abstract class Expressions {
  /** How many branches around this point may not run. */
  uncertain = 0;
  /** How many functions and loops are around this point: what they hold may be used again. */
  around = 0;
  #steps = 0;
  #depth = 0;
  readonly #defined: (name: string) => Value | undefined;

  /** The statements of a function or of a file, in order. */
  protected abstract block(body: readonly Node[], frame: Frame): Completion;

  /** `defined`: what DNSControl itself defines. */
  constructor(defined: (name: string) => Value | undefined) {
    this.#defined = defined;
  }

  evaluate(node: Node, frame: Frame): Value {
    this.step();
    if (this.#depth >= deepest) return unknownValue("it is nested too deeply");
    this.#depth++;
    const value = this.#evaluate(node as AnyNode, frame);
    this.#depth--;
    return value;
  }

  /** Runs a function that stands in the text. */
  protected closure(node: FunctionNode, frame: Frame): Value {
    return {
      kind: "function",
      call: (args) => {
        if (this.#depth >= deepest || node.generator || node.async) return unknownValue("it is worked out when DNSControl runs");
        const inner: Frame = { unit: frame.unit, scope: new Scope(frame.scope) };
        inner.scope.declare("arguments", { kind: "list", items: [...args], site: undefined });
        node.params.forEach((param, i) => {
          const rest: Value = { kind: "list", items: args.slice(i), site: undefined };
          this.bind(
            param.type === "RestElement" ? param.argument : param,
            param.type === "RestElement" ? rest : (args[i] ?? nothing),
            inner,
            true,
          );
        });
        this.#depth++;
        this.around++;
        const { body } = node;
        let value: Value = nothing;
        if (body.type === "BlockStatement") {
          const end = this.block(body.body, inner);
          if (end.kind === "return") value = end.value;
        } else value = this.evaluate(body, inner);
        this.around--;
        this.#depth--;
        return value;
      },
    };
  }

  protected step(): void {
    if (++this.#steps > mostSteps) throw new TooMuch();
  }

  protected bind(pattern: Pattern, value: Value, frame: Frame, declares: boolean): void {
    switch (pattern.type) {
      case "Identifier":
        if (declares) frame.scope.declare(pattern.name, this.#settled(value));
        else frame.scope.assign(pattern.name, this.#settled(value));
        return;
      case "AssignmentPattern":
        this.bind(pattern.left, value.kind === "nothing" ? this.evaluate(pattern.right, frame) : value, frame, declares);
        return;
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") continue;
          const key = property.computed ? undefined : this.#key(property.key, frame);
          const part =
            key === undefined ? unknownValue("its name is not known") : propertyOf(value, key, { unit: frame.unit, node: property });
          this.bind(property.value, part, frame, declares);
        }
        return;
      case "ArrayPattern":
        pattern.elements.forEach((element, i) => {
          if (element) this.bind(element, propertyOf(value, String(i), { unit: frame.unit, node: element }), frame, declares);
        });
        return;
      case "MemberExpression": {
        const object = this.evaluate(pattern.object, frame);
        const key = pattern.computed ? knownText(this.evaluate(pattern.property, frame)) : this.#key(pattern.property, frame);
        if (key === undefined) return;
        if (object.kind === "object") object.entries.set(key, this.#settled(value));
        else if (object.kind === "list" && /^\d{1,4}$/.test(key) && Number(key) <= object.items.length)
          object.items[Number(key)] = this.#settled(value);
        return;
      }
      default:
        return;
    }
  }

  /** What is assigned in a branch that may not run is not known behind it. */
  #settled(value: Value): Value {
    return this.uncertain > 0 && value.kind !== "function" ? unknownValue("what it depends on is not known") : value;
  }

  #evaluate(node: AnyNode, frame: Frame): Value {
    const site: Site = { unit: frame.unit, node };
    switch (node.type) {
      case "Literal":
        if (typeof node.value === "string") return literalText(site);
        if (typeof node.value === "number") return { kind: "number", value: node.value, site };
        if (typeof node.value === "boolean") return { kind: "boolean", value: node.value };
        return node.value === null && !node.regex && !node.bigint ? nothing : unknownValue("it is not a text");
      case "TemplateLiteral": {
        const pieces = node.quasis.flatMap((quasi, i): readonly Piece[] => {
          const expression = node.expressions[i];
          return [
            ...literalPieces({ unit: frame.unit, node: quasi }, quasi.start, quasi.end),
            ...(expression ? piecesOf(this.evaluate(expression, frame), { unit: frame.unit, node: expression }) : []),
          ];
        });
        return this.#bounded({ kind: "text", pieces });
      }
      case "Identifier":
        if (node.name === "undefined") return nothing;
        return (
          frame.scope.get(node.name) ??
          this.#defined(node.name) ??
          unknownValue(`${node.name === "\u2716" ? "it" : node.name} is not defined in the files that were read`)
        );
      case "ArrayExpression":
        return this.#bounded({ kind: "list", items: this.#items(node.elements, frame), site });
      case "ObjectExpression": {
        const entries = new Map<string, Value>();
        for (const property of node.properties) {
          if (property.type === "SpreadElement") {
            const spread = this.evaluate(property.argument, frame);
            if (spread.kind === "object") for (const [key, value] of spread.entries) entries.set(key, value);
            continue;
          }
          const key = property.computed ? knownText(this.evaluate(property.key, frame)) : this.#key(property.key, frame);
          if (key !== undefined) entries.set(key, this.evaluate(property.value, frame));
        }
        return { kind: "object", entries, site };
      }
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return this.closure(node, frame);
      case "ParenthesizedExpression":
        return this.evaluate(node.expression, frame);
      case "SequenceExpression":
        return node.expressions.reduce<Value>((_, one) => this.evaluate(one, frame), nothing);
      case "ChainExpression":
        return this.evaluate(node.expression, frame);
      case "UnaryExpression":
        return this.#unary(node.operator, node.argument, frame, site);
      case "UpdateExpression": {
        const value = this.evaluate(node.argument, frame);
        const changed: Value =
          value.kind === "number"
            ? { kind: "number", value: value.value + (node.operator === "++" ? 1 : -1), site: undefined }
            : unknownValue(whyUnknown(value));
        this.bind(node.argument as Pattern, changed, frame, false);
        return node.prefix ? changed : value;
      }
      case "BinaryExpression":
        return this.#binary(node, frame);
      case "LogicalExpression": {
        const left = this.evaluate(node.left, frame);
        const holds = node.operator === "??" ? (left.kind === "unknown" ? undefined : left.kind !== "nothing") : truth(left);
        if (holds === undefined) return unknownValue(whyUnknown(left));
        return (node.operator === "&&") === holds ? this.evaluate(node.right, frame) : left;
      }
      case "ConditionalExpression": {
        const test = this.evaluate(node.test, frame);
        const holds = truth(test);
        return holds === undefined ? unknownValue(whyUnknown(test)) : this.evaluate(holds ? node.consequent : node.alternate, frame);
      }
      case "AssignmentExpression": {
        const right = this.evaluate(node.right, frame);
        const value =
          node.operator === "="
            ? right
            : node.operator === "+="
              ? this.#bounded(sum(this.evaluate(node.left, frame), right, site))
              : unknownValue("it is worked out when DNSControl runs");
        this.bind(node.left, value, frame, false);
        return value;
      }
      case "MemberExpression": {
        const object = this.evaluate(node.object, frame);
        const key = node.computed ? knownText(this.evaluate(node.property, frame)) : this.#key(node.property, frame);
        return key === undefined ? unknownValue("which part of it is meant is not known") : propertyOf(object, key, site);
      }
      case "CallExpression":
        return this.#called(node, frame);
      default:
        return unknownValue("it is worked out when DNSControl runs");
    }
  }

  #called(node: CallExpression, frame: Frame): Value {
    const site: Site = { unit: frame.unit, node };
    const { callee } = node;
    if (callee.type === "MemberExpression") {
      const object = this.evaluate(callee.object, frame);
      const key = callee.computed ? knownText(this.evaluate(callee.property, frame)) : this.#key(callee.property, frame);
      const args = this.#items(node.arguments, frame);
      const own = key === undefined || object.kind !== "object" ? undefined : object.entries.get(key);
      if (own?.kind === "function") return own.call(args, site);
      if (key === undefined) return unknownValue("which function is called is not known");
      const name = callee.object.type === "Identifier" && object.kind === "unknown" ? callee.object.name : undefined;
      const pattern = node.arguments[0]?.type === "Literal" ? node.arguments[0].regex : undefined;
      if (this.uncertain > 0 && object.kind === "list") args.splice(0, args.length, ...args.map((arg) => this.#settled(arg)));
      this.#bounded(object);
      const value = calledMethod({ name, object, key, args, site, pattern, again: (run) => this.#again(run) });
      this.#bounded(object);
      return this.#bounded(value);
    }
    const called = this.evaluate(callee, frame);
    const args = this.#items(node.arguments, frame);
    if (called.kind === "function") return called.call(args, site);
    const name = callee.type === "Identifier" ? callee.name : undefined;
    return unknownValue(
      name === undefined || called.kind !== "unknown" ? whyUnknown(called) : `${name}() is not defined in the files that were read`,
    );
  }

  /** A function of a list that is run for each of its items. */
  #again(run: () => Value): Value {
    this.step();
    this.around++;
    const value = run();
    this.around--;
    return value;
  }

  /** Work counts by its size, and what outgrows every configuration stops growing. */
  #bounded(value: Value): Value {
    const size = sizeOf(value);
    this.#steps += size >> 4;
    if (size > largest || this.#steps > mostSteps) throw new TooMuch();
    return value;
  }

  #items(nodes: readonly (Expression | { readonly type: "SpreadElement"; readonly argument: Expression } | null)[], frame: Frame): Value[] {
    return nodes.flatMap((node): Value[] => {
      if (!node) return [nothing];
      if (node.type !== "SpreadElement") return [this.evaluate(node as Node, frame)];
      const spread = this.evaluate((node as { readonly argument: Expression }).argument, frame);
      return spread.kind === "list" ? spread.items : [unknownValue(whyUnknown(spread))];
    });
  }

  /** `a` of `{ a: … }` and of `x.a`. */
  #key(node: Node, frame: Frame): string | undefined {
    const one = node as AnyNode;
    return one.type === "Identifier" ? one.name : one.type === "Literal" ? knownText(this.evaluate(one, frame)) : undefined;
  }

  #unary(operator: string, argument: Node, frame: Frame, site: Site): Value {
    const value = this.evaluate(argument, frame);
    if (operator === "!") {
      const holds = truth(value);
      return holds === undefined ? unknownValue(whyUnknown(value)) : { kind: "boolean", value: !holds };
    }
    if (operator === "-" && value.kind === "number") return { kind: "number", value: -value.value, site };
    if (operator === "void") return nothing;
    if (operator === "typeof") {
      if (value.kind === "unknown") return value;
      const names = { text: "string", nothing: "undefined", list: "object", record: "function", modifier: "function" } as const;
      return madeText(value.kind in names ? names[value.kind as keyof typeof names] : value.kind, site);
    }
    return unknownValue("it is worked out when DNSControl runs");
  }

  /** Long sums of texts lean to the left: they are walked, not entered. */
  #binary(node: AnyNode & { type: "BinaryExpression" }, frame: Frame): Value {
    const spine = [node];
    for (let left: Node = node.left; (left as AnyNode).type === "BinaryExpression"; left = (left as typeof node).left)
      spine.push(left as typeof node);
    let value = this.evaluate((spine.at(-1) as typeof node).left, frame);
    for (const { operator, right, start, end } of spine.reverse()) {
      const other = this.evaluate(right, frame);
      value = this.#bounded(combined(operator, value, other, { unit: frame.unit, node: { type: "", start, end } }));
    }
    return value;
  }
}

/** A string literal; one whose quote is missing ends where the parser says. */
function literalText({ unit, node }: Site): TextValue {
  const quote = unit.text[node.start];
  const closed = node.end - node.start > 1 && unit.text[node.end - 1] === quote;
  return { kind: "text", pieces: literalPieces({ unit, node }, node.start + 1, closed ? node.end - 1 : node.end) };
}

function literalPieces({ unit, node }: Site, start: number, end: number): readonly Piece[] {
  return end > start ? [{ kind: "text", unit, text: decodeText(unit.text, start, end), literal: node }] : [];
}
