import { clip, type Problem, type SourceRange } from "../base/index.ts";
import { type Piece, pieceOf, trimmed } from "./piece.ts";

/** One `name=value` of a tag list (RFC 6376 3.2, RFC 9989 4.8). Ranges are without the blanks around. */
export interface Tag {
  readonly range: SourceRange;
  readonly name: Piece<string>;
  readonly value: Piece<string>;
}

export interface TagList {
  readonly tags: readonly Tag[];
  /** Parts without `=`. */
  readonly fragments: readonly Piece<string>[];
}

/**
 * Splits at `;`. A part without `=` is a problem, as is a tag name with other characters than letters, digits and `_`, and a name
 * that stands twice; an empty part is one unless it is the last. DKIM's names have case (RFC 6376 3.2), DMARC's do not.
 * `names`: what a name may look like, where a standard allows more.
 */
export function parseTags(
  text: string,
  problems: Problem[],
  nameOf: (written: string) => string = (written) => written,
  names = /^[A-Za-z][A-Za-z0-9_]*$/,
): TagList {
  const tags: Tag[] = [];
  const fragments: Piece<string>[] = [];
  for (let start = 0; start <= text.length; ) {
    const semicolon = text.indexOf(";", start);
    const end = semicolon < 0 ? text.length : semicolon;
    const range = trimmed(text, { start, end });
    if (range.end > range.start) readPart(text, range, { tags, fragments }, problems, nameOf, names);
    else if (semicolon >= 0)
      problems.push({ code: "tag-empty", message: 'nothing stands before this ";"', range: { start: end, end: end + 1 } });
    start = end + 1;
  }
  return { tags, fragments };
}

function readPart(
  text: string,
  range: SourceRange,
  { tags, fragments }: { readonly tags: Tag[]; readonly fragments: Piece<string>[] },
  problems: Problem[],
  nameOf: (written: string) => string,
  names: RegExp,
): void {
  const equals = text.indexOf("=", range.start);
  if (equals < 0 || equals >= range.end) {
    fragments.push(pieceOf(text, range.start, range.end));
    problems.push({
      code: "tag-without-equals",
      message: `"${clip(text.slice(range.start, range.end))}" is no tag: a name, "=" and a value`,
      range,
    });
    return;
  }
  const at = trimmed(text, { start: range.start, end: equals });
  const written = text.slice(at.start, at.end);
  const value = trimmed(text, { start: equals + 1, end: range.end });
  const tag: Tag = { range, name: { value: nameOf(written), range: at }, value: pieceOf(text, value.start, value.end) };
  if (!names.test(written)) {
    problems.push({
      code: "tag-name-malformed",
      message: `"${clip(written)}" is no tag name: a letter, then letters, digits or "_"`,
      range: at.end > at.start ? at : { start: equals, end: equals + 1 },
    });
  } else if (tags.some((other) => other.name.value === tag.name.value)) {
    problems.push({ code: "tag-duplicate", message: `the tag ${tag.name.value} stands here for the second time`, range: at });
  }
  tags.push(tag);
}

/** The first tag of this name; a second one is a problem of the list. */
export function tagNamed(list: TagList, name: string): Tag | undefined {
  return list.tags.find((tag) => tag.name.value === name);
}

/** The parts of a value between separators, each without blanks; empty parts stay. */
export function splitValue(text: string, value: Piece<string>, separator: string): readonly Piece<string>[] {
  const parts: Piece<string>[] = [];
  for (let start = value.range.start; start <= value.range.end; ) {
    const found = text.indexOf(separator, start);
    const end = found < 0 || found > value.range.end ? value.range.end : found;
    const range = trimmed(text, { start, end });
    parts.push(pieceOf(text, range.start, range.end));
    start = end + 1;
  }
  return parts;
}
