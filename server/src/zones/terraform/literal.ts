import type { Place, TextEdit, TextUnit } from "../../base/index.ts";
import { escaped, quoted } from "./escape.ts";
import { readQuoted } from "./strings.ts";
import { type HclString, plainText } from "./syntax.ts";

export const place = (unit: TextUnit, start: number, end: number = start): Place => ({ unit, start, end });
export const lineStart = (unit: TextUnit, offset: number): number => unit.text.lastIndexOf("\n", offset - 1) + 1;
export const lineEnd = (unit: TextUnit): string => (unit.text.includes("\r\n") ? "\r\n" : "\n");

/** The smallest change of a string literal; all of it where its escapes get in the way. A heredoc becomes a quoted string. */
export function setLiteral({ unit, node }: { readonly unit: TextUnit; readonly node: HclString }, text: string): readonly TextEdit[] {
  const old = plainText(node);
  if (!old || old.text === text) return [];
  const all = { place: { unit, ...node.range }, newText: quoted(text) };
  if (node.form !== "quoted") return [all];
  let head = 0;
  while (head < old.text.length && head < text.length && old.text[head] === text[head]) head++;
  let tail = 0;
  while (tail < old.text.length - head && tail < text.length - head && old.text.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const start = head < old.text.length ? (old.starts[head] as number) : node.range.end - 1;
  const last = old.text.length - tail - 1;
  const end = last >= head ? (old.ends[last] as number) : start;
  const newText = escaped(text.slice(head, text.length - tail));
  const after = unit.text.slice(node.range.start, start) + newText + unit.text.slice(end, node.range.end);
  const again = readQuoted(after, 0, after.length, () => ({ expression: undefined, end: after.length }));
  const fits = again.closed && again.range.end === after.length && plainText(again)?.text === text;
  return [fits ? { place: place(unit, start, end), newText } : all];
}
