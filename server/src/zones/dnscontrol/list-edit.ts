import type { AnyNode, Node } from "acorn";
import type { Offset, TextEdit, TextUnit } from "../../base/index.ts";
import { parentOf, type Site } from "./syntax.ts";

/** Arguments of a call or elements of an array, with what stands between them. */
export interface CommaList {
  readonly unit: TextUnit;
  readonly items: readonly Node[];
  /** Where the comma behind each item stands; the last may have none. */
  readonly commas: readonly (Offset | undefined)[];
}

/** The list that holds a node directly; `undefined` where something else does, parentheses among it. */
export function listAround(site: Site): CommaList | undefined {
  const parent = parentOf(site);
  return parent && listOf(site.unit, parent, site.node);
}

export function listOf(unit: TextUnit, parent: AnyNode, wanted?: Node): CommaList | undefined {
  const items =
    parent.type === "CallExpression"
      ? parent.arguments
      : parent.type === "ArrayExpression"
        ? parent.elements
        : parent.type === "ObjectExpression"
          ? parent.properties
          : undefined;
  if (!items || items.some((item) => item === null) || (wanted && !items.some((item) => item === wanted))) return undefined;
  const nodes = items as readonly Node[];
  const { text } = unit;
  let at = parent.type === "CallExpression" ? skipBlank(text, parent.callee.end) + 1 : parent.start + 1;
  const commas: (Offset | undefined)[] = [];
  for (const [i, item] of nodes.entries()) {
    if (skipBlank(text, at) !== item.start) return undefined;
    const behind = skipBlank(text, item.end);
    const hasComma = text[behind] === ",";
    if (!hasComma && (i < nodes.length - 1 || behind !== parent.end - 1)) return undefined;
    commas.push(hasComma ? behind : undefined);
    at = behind + 1;
  }
  return { unit, items: nodes, commas };
}

/** The next offset that is neither white space nor inside a comment. */
function skipBlank(text: string, from: Offset): Offset {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text[at] as string)) at++;
    if (text.startsWith("//", at)) {
      const feed = text.indexOf("\n", at);
      at = feed < 0 ? text.length : feed;
    } else if (text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      at = close < 0 ? text.length : close + 2;
    } else return at;
  }
}

export const lineEndOf = ({ text }: TextUnit): string => (text.includes("\r\n") ? "\r\n" : "\n");
export const lineStart = (text: string, offset: Offset): Offset => text.lastIndexOf("\n", offset - 1) + 1;

/** What stands before a node on its line, where that is white space alone. */
export function indentOf({ unit, node }: Site): string | undefined {
  const before = unit.text.slice(lineStart(unit.text, node.start), node.start);
  return before.trim() === "" ? before : undefined;
}

/** Items go with their commas and, where they have lines of their own, with those. */
export function withoutItems({ unit, items, commas }: CommaList, removed: ReadonlySet<Node>): readonly TextEdit[] {
  const { text } = unit;
  const edits = items.flatMap((item, i): TextEdit[] => {
    if (!removed.has(item)) return [];
    const comma = commas[i];
    let end = comma === undefined ? item.end : comma + 1;
    let start = item.start;
    const from = lineStart(text, item.start);
    const rest = /^[ \t]*(?:\/\/[^\n]*)?(?:\r?\n|$)/.exec(text.slice(end));
    if (rest && text.slice(from, start).trim() === "" && from > 0) {
      start = from;
      end += rest[0].length;
    } else if (comma !== undefined) end += /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
    return [{ place: { unit, start, end }, newText: "" }];
  });
  // Without a comma behind the last item there is none behind the one that becomes the last.
  const lastKept = items.map((item) => !removed.has(item)).lastIndexOf(true);
  const comma = commas[lastKept];
  if (lastKept < items.length - 1 && commas.at(-1) === undefined && comma !== undefined)
    edits.push({ place: { unit, start: comma, end: comma + 1 }, newText: "" });
  return edits;
}

/** New items behind one of a list, each on a line of its own where that one has one. */
export function itemsBehind(
  { unit, items, commas }: CommaList,
  at: number,
  texts: readonly string[],
  ownLines?: string,
): readonly TextEdit[] {
  const item = items[at];
  if (!item) return [];
  const { text } = unit;
  const indent = ownLines ?? indentOf({ unit, node: item });
  const comma = commas[at];
  const place = (offset: Offset) => ({ unit, start: offset, end: offset });
  if (indent === undefined) return [{ place: place(item.end), newText: texts.map((one) => `, ${one}`).join("") }];
  const end = lineEndOf(unit);
  const from = comma === undefined ? item.end : comma + 1;
  // A remark at the end of the line belongs to the item before.
  const remark = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(from))?.[0].length ?? 0;
  if (comma !== undefined) return [{ place: place(from + remark), newText: texts.map((one) => `${end}${indent}${one},`).join("") }];
  const lines = texts.map((one) => end + indent + one).join(",");
  if (remark === 0) return [{ place: place(item.end), newText: `,${lines}` }];
  return [
    { place: place(item.end), newText: "," },
    { place: place(from + remark), newText: lines },
  ];
}
