import type { AnyNode, Node } from "acorn";
import type { Offset, TextEdit, TextUnit } from "../../base/index.ts";
import { decodeText, escapeText, quoteText } from "./strings.ts";
import type { Site } from "./syntax.ts";
import type { Piece, Value } from "./values.ts";

type WrittenPiece = Piece & { readonly kind: "text" };

/** Bytes, one UTF-16 unit each, as the text whose UTF-8 they are; `undefined` for what is none. */
export function textOfBytes(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes.replace(/[\s\S]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, "0")}`));
  } catch {
    return undefined;
  }
}

/** The part of a text that changes: `old[start..end)` becomes `text`. Characters of two units stay whole. */
function changed(old: string, text: string): { readonly start: number; readonly end: number; readonly text: string } {
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head++;
  if (head > 0 && isHigh(text.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < old.length - head && tail < text.length - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (tail > 0 && isLow(text.charCodeAt(text.length - tail))) tail--;
  return { start: head, end: old.length - tail, text: text.slice(head, text.length - tail) };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/**
 * A text in the literals that it is written in: the smallest change of one, else one literal in place of all, where all
 * there is are literals. `argument`: the expression that gives the text. A variable that is only a part of it stays.
 */
export function textEdits(value: Value, text: string, argument: Site | undefined): readonly TextEdit[] {
  const pieces = value.kind === "text" ? value.pieces.filter((piece): piece is WrittenPiece => piece.kind === "text") : [];
  const old = pieces.map((piece) => piece.text.text).join("");
  if (value.kind === "text" && old === text) return [];
  const change = changed(old, text);
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.text.text.length;
    // A literal that is used twice in one text cannot change in one place alone.
    const isOnce =
      pieces.filter(({ literal }) => literal === piece.literal).length === 1 && (pieces.length === 1 || !argument || isIn(argument, piece));
    if (piece.literal && isOnce && at <= change.start && change.end <= end)
      return [
        literalEdit(
          piece.unit,
          piece.literal,
          piece.text.text.slice(0, change.start - at) + change.text + piece.text.text.slice(change.end - at),
        ),
      ];
    at = end;
  }
  if (!argument || !isLiterals(argument.node as AnyNode)) return [];
  const { unit, node } = argument;
  const quote = quoteOf(unit, node);
  const place = { unit, start: node.start, end: node.end };
  if ((node as AnyNode).type !== "ArrayExpression") return [{ place, newText: quoteText(text, quote) }];
  const chunks = text.match(/[\s\S]{1,255}/g) ?? [""];
  return [{ place, newText: `[${chunks.map((chunk) => quoteText(chunk, quote)).join(", ")}]` }];
}

function isIn({ unit, node }: Site, piece: WrittenPiece): boolean {
  return piece.unit === unit && piece.literal !== undefined && node.start <= piece.literal.start && piece.literal.end <= node.end;
}

/** Literals, sums and lists of them: nothing that a variable or a function gives. */
function isLiterals(node: AnyNode): boolean {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string";
    case "TemplateLiteral":
      return node.expressions.length === 0;
    case "BinaryExpression":
      return node.operator === "+" && isLiterals(node.left as AnyNode) && isLiterals(node.right);
    case "ArrayExpression":
      return node.elements.every((element) => element?.type !== "ArrayExpression" && element !== null && isLiterals(element));
    default:
      return false;
  }
}

export function quoteOf({ text }: TextUnit, node: Node): string {
  const first = text[node.start] as string;
  return first === "'" || first === "`" ? first : first === '"' ? '"' : (/["'`]/.exec(text.slice(node.start, node.end))?.[0] ?? '"');
}

/** A literal with another text, in the same quotes: the smallest change where its escapes allow one. */
export function literalEdit(unit: TextUnit, node: Node, text: string): TextEdit {
  const isTemplate = (node as AnyNode).type === "TemplateElement";
  const quote = isTemplate ? "`" : (unit.text[node.start] as string);
  const [start, end]: readonly [Offset, Offset] = isTemplate ? [node.start, node.end] : [node.start + 1, node.end - 1];
  const old = decodeText(unit.text, start, end);
  const change = changed(old.text, text);
  const from = change.start < old.text.length ? (old.starts[change.start] as Offset) : end;
  const to = change.end > change.start ? (old.ends[change.end - 1] as Offset) : from;
  const newText = escapeText(change.text, quote);
  const after = unit.text.slice(start, from) + newText + unit.text.slice(to, end);
  const whole = escapeText(text, quote);
  // An escape at the seam may swallow what follows it.
  const fits = decodeText(after, 0, after.length).text === text && !(quote === "`" && /\$\{/.test(after.replace(/\\[\s\S]/g, "")));
  return fits ? { place: { unit, start: from, end: to }, newText } : { place: { unit, start, end }, newText: whole };
}
