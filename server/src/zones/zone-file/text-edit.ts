import { type Offset, type SourceRange, sourceRange, type TextEdit, type TextUnit } from "../../base/index.ts";
import { quotedString } from "../../dns/index.ts";
import type { TextString } from "../types.ts";
import { chunks, columnOf, lineEndOf } from "./layout.ts";
import type { Token } from "./lexer.ts";
import type { ZoneFileRecord } from "./source.ts";
import { maxString } from "./strings.ts";

/**
 * Makes `value` the joined value of a TXT. What changes lies mostly inside one string: then only those characters are
 * edited, and comments and line breaks between the strings stay. Else all strings are written anew.
 */
export function textEdits(unit: TextUnit, record: ZoneFileRecord, value: string): readonly TextEdit[] {
  const strings = record.strings ?? [];
  const current = strings.map((string) => string.value.text).join("");
  if (strings.length > 0 && current === value && strings.every((string) => string.value.text.length <= maxString)) return [];
  return within(unit, strings, current, value) ?? [rewritten(unit, record, value)];
}

/** The edit of one string, where the change lies in one that can hold it. */
function within(unit: TextUnit, strings: readonly TextString[], current: string, value: string): readonly TextEdit[] | undefined {
  if (strings.some((string) => string.value.text.length > maxString)) return undefined;
  const { start, end, text } = change(current, value);
  let from = 0;
  for (const string of strings) {
    const until = from + string.value.text.length;
    const fits = start >= from && end <= until && string.value.text.length - (end - start) + text.length <= maxString;
    if (fits) {
      const inner = { start: start - from, end: end - from };
      if (!string.quoted)
        return [
          {
            place: string.place,
            newText: quotedString(string.value.text.slice(0, inner.start) + text + string.value.text.slice(inner.end)),
          },
        ];
      const range = placeOf(unit, string, inner);
      if (range) return [{ place: { unit, ...range }, newText: quotedString(text).slice(1, -1) }];
      return [
        { place: string.place, newText: quotedString(string.value.text.slice(0, inner.start) + text + string.value.text.slice(inner.end)) },
      ];
    }
    from = until;
  }
  return undefined;
}

/** What differs between two texts, as the shortest replacement. */
function change(before: string, after: string): SourceRange & { readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix))
    suffix++;
  return { start: prefix, end: before.length - suffix, text: after.slice(prefix, after.length - suffix) };
}

/** `undefined` where the range starts or ends inside a character that is several bytes, or beside a backslash that escapes nothing. */
function placeOf(unit: TextUnit, string: TextString, range: SourceRange): SourceRange | undefined {
  const { value, place } = string;
  const contentStart: Offset = place.start + 1;
  if (value.text.length === 0) return { start: contentStart, end: contentStart };
  const splits = (i: number) => i > 0 && i < value.text.length && value.starts[i] === value.starts[i - 1];
  if (splits(range.start) || splits(range.end) || unit.text.slice(place.start, place.end).length < 2) return undefined;
  return range.start === range.end && range.start === 0 ? { start: contentStart, end: contentStart } : sourceRange(value, range);
}

/** All strings anew; more than one go in parentheses, one a line, under each other. */
function rewritten(unit: TextUnit, record: ZoneFileRecord, value: string): TextEdit {
  const { start, end } = record.rdata;
  const strings = chunks([value]);
  const { tokens } = record.entry;
  const dataEnd = (tokens[tokens.length - 1] as Token).end;
  const before = balance(unit.text, record, record.entry.start, start);
  // A parenthesis that opens or closes between the strings goes with them; its partner outside stays.
  const between = balance(unit.text, record, start, dataEnd);
  const inside = before > 0 || between > 0;
  const indent = columnOf(unit.text, start) + (before > 0 ? 0 : 2);
  const joined = strings.join(`${lineEndOf(unit.text)}${" ".repeat(indent)}`);
  const open = between > 0 ? "( ".repeat(between) : "";
  const close = between < 0 ? " )".repeat(-between) : "";
  const newText = strings.length === 1 || inside ? open + joined + close : `( ${joined} )`;
  return { place: { unit, start, end }, newText };
}

/** Parentheses opened less those closed from `from` to `to`, but for those in strings and comments. */
function balance(text: string, record: ZoneFileRecord, from: Offset, to: Offset): number {
  const skipped = [...record.entry.tokens, ...record.entry.comments]
    .filter((one) => one.start >= from && one.start < to)
    .sort((a, b) => a.start - b.start);
  let at = from;
  let depth = 0;
  for (const skip of [...skipped, { start: to, end: to }]) {
    const gap = text.slice(at, skip.start);
    depth += gap.split("(").length - gap.split(")").length;
    at = Math.max(at, skip.end);
  }
  return depth;
}
