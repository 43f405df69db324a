import type { AnyNode, Expression, Node, Options, Program } from "acorn";
import type { Offset, TextUnit } from "../../base/index.ts";
import { parse, parseExpressionAt, parseLoose } from "./acorn.ts";

/** One file as a tree. A text that JavaScript refuses is read by a parser that goes on behind the fault. */
export interface ParsedScript {
  readonly program: Program | undefined;
  readonly fault: { readonly message: string; readonly at: Offset } | undefined;
}

/** A node of one file. */
export interface Site {
  readonly unit: TextUnit;
  readonly node: Node;
}

const options: Options = { ecmaVersion: "latest", sourceType: "script", allowReturnOutsideFunction: true, allowHashBang: true };

// A file that is required is read by itself too: its nodes must be the same objects.
const scripts = new WeakMap<TextUnit, ParsedScript>();

export function scriptOf(unit: TextUnit): ParsedScript {
  const known = scripts.get(unit);
  if (known) return known;
  const made = parsedScript(unit.text);
  scripts.set(unit, made);
  return made;
}

function parsedScript(text: string): ParsedScript {
  try {
    return { program: parse(text, options), fault: undefined };
  } catch (error) {
    const at = error instanceof SyntaxError && "pos" in error && typeof error.pos === "number" ? error.pos : 0;
    // The parser ends its message with its line and column, which an editor shows anyhow.
    const message = error instanceof SyntaxError ? error.message.replace(/ \(\d+:\d+\)$/, "") : "it is nested too deeply";
    return { program: tolerant(text), fault: { message, at: Math.min(at, text.length) } };
  }
}

function tolerant(text: string): Program | undefined {
  try {
    const program = parseLoose(text, options);
    straighten(program, text.length);
    return program;
  } catch {
    // Nested deeper than the stack: then nothing of it is known.
    return undefined;
  }
}

/** A node that the parser made up may end before it begins. */
function straighten(node: Node, length: number): void {
  node.start = Math.min(Math.max(node.start, 0), length);
  node.end = Math.min(Math.max(node.end, node.start), length);
  for (const child of childrenOf(node)) straighten(child, length);
}

/** JSON is an expression of JavaScript. */
export function dataOf({ text }: TextUnit): Expression | undefined {
  try {
    return parseExpressionAt(text, 0, options);
  } catch {
    return undefined;
  }
}

/** Nodes directly below a node, in the order of the text. */
function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) children.push(one);
  }
  return children.sort((a, b) => a.start - b.start);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string" && "start" in value;
}

/** The node that holds `node` directly. */
export function parentOf({ unit, node }: Site): AnyNode | undefined {
  let at: Node | undefined = scriptOf(unit).program;
  while (at) {
    const below: Node | undefined = childrenOf(at).find((child) => child.start <= node.start && node.end <= child.end);
    if (below === node) return at as AnyNode;
    at = below;
  }
  return undefined;
}
