import type { SourceRange } from "../base/index.ts";
import { endRun } from "./piece.ts";
import type { Tag } from "./tags.ts";

// Small changes of a tag list, text to text: everything else keeps its spelling.

/** Without these tags and the separators they stood between. */
export function withoutTags(text: string, tags: readonly Tag[]): string {
  let start = 0;
  const kept: string[] = [];
  for (const part of text.split(";")) {
    const [from, end] = [start, start + part.length];
    if (!tags.some(({ range }) => range.start >= from && range.end <= end)) kept.push(part);
    start = end + 1;
  }
  return kept.join(";");
}

/** With this tag behind the last one. */
export function withTag(text: string, tag: string): string {
  const closed = /;\s*$/.test(text);
  const end = endRun(text, "; \t");
  return `${text.slice(0, end)}; ${tag}${closed ? ";" : ""}`;
}

/** With this tag behind the first one, which is the version. */
export function withTagSecond(text: string, first: Tag, tag: string): string {
  const rest = text.slice(first.range.end);
  return `${text.slice(0, first.range.end)}; ${tag}${rest === "" ? ";" : rest}`;
}

/** With other text at a range. */
export function withText(text: string, { start, end }: SourceRange, other: string): string {
  return text.slice(0, start) + other + text.slice(end);
}
