import type { Place, SourceRange } from "../base/index.ts";
import type { YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt, rangeIn, recordsAt } from "./context.ts";

/** What "select more" takes in turn, the smallest first: word, value, entry, map; in a zone text word, record, all. */
export function selectionsAt(context: FeatureContext, path: string, offset: number): readonly SourceRange[] {
  const file = fileAt(context, path);
  const text = file?.yaml.text ?? context.documents.find((one) => one.path === path)?.text;
  if (text === undefined) return [];
  const found: SourceRange[] = [{ start: 0, end: text.length }];
  const add = (range: SourceRange | undefined) => {
    if (range && range.start <= offset && offset <= range.end) found.push(range);
  };
  const walk = (node: YamlNode) => {
    add(extentOf(context, path, node));
    if (node.kind === "list") for (const item of node.items) walk(item);
    if (node.kind !== "map") return;
    for (const { key, value, place } of node.entries) {
      const [own, inside] = [rangeIn(context, path, place), extentOf(context, path, value)];
      const entry = own && inside ? { start: Math.min(own.start, inside.start), end: Math.max(own.end, inside.end) } : own;
      add(entry);
      add(rangeIn(context, path, key.place));
      if (entry && entry.start <= offset && offset <= entry.end) walk(value);
    }
  };
  if (file?.yaml.root) walk(file.yaml.root);
  else for (const { range } of recordsAt(context, path)) add(range);
  add(wordAt(text, offset));
  // Nested by length: each holds the one before it, or has been left out.
  const sorted = found.sort((a, b) => a.end - a.start - (b.end - b.start));
  return sorted.filter(({ start, end }, i) => {
    const before = sorted[i - 1];
    return !before || (start <= before.start && end >= before.end && end - start > before.end - before.start);
  });
}

/** A map over several blocks has the place of its key alone: what its entries cover counts. */
function extentOf(context: FeatureContext, path: string, node: YamlNode): SourceRange | undefined {
  const own: readonly Place[] = node.kind === "map" ? [node.place, ...node.entries.map(({ place }) => place)] : [node.place];
  const ranges = own.flatMap((place) => rangeIn(context, path, place) ?? []);
  if (ranges.length === 0) return undefined;
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

/** Letters, digits and what joins them in names, addresses and tags. */
function wordAt(text: string, offset: number): SourceRange | undefined {
  const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_.@%-]/u.test(char);
  let [start, end] = [offset, offset];
  while (start > 0 && isWord(text[start - 1])) start--;
  while (isWord(text[end])) end++;
  return end > start ? { start, end } : undefined;
}
