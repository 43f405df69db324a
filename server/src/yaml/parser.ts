import { isCollection, isNode, type Node, type ParsedNode, parseDocument, Schema, visit, type YAMLParseError } from "yaml";

/** What the parser made of a text. */
export interface ParsedText {
  readonly contents: ParsedNode | null;
  readonly errors: readonly YAMLParseError[];
}

const schema = new Schema({ schema: "core", merge: false });

export function parseText(text: string): ParsedText {
  // logLevel: with "silent" the parser says nothing about a second document.
  // uniqueKeys: both of two equal keys are kept, and reported by us with both places.
  const { contents, errors } = parseDocument(text, {
    uniqueKeys: false,
    version: "1.2",
    schema,
    prettyErrors: false,
    logLevel: "error",
    keepSourceTokens: true,
  });
  return { contents, errors };
}

/** Visits nodes in order until `visitor` gives false. */
export function walk(contents: Node | null, visitor: (node: ParsedNode, inFlow: boolean) => boolean): void {
  visit(contents, (_key, node, path) => {
    if (!isNode(node) || !node.range) return undefined;
    const inFlow = path.some((ancestor) => isCollection(ancestor) && ancestor.flow === true);
    return visitor(node as ParsedNode, inFlow) ? undefined : visit.BREAK;
  });
}
