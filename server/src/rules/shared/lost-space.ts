import { isSpf, parseSpf, type SpfTerm } from "../../records/index.ts";
import type { LocatedSet, TextString } from "../../zones/index.ts";

// Strings of one SPF record that somebody cut at a space and wrote without it: DNS joins them without one (RFC 7208 3.3).

export const lastWord = (string: TextString): string => /\S*$/.exec(string.value.text)?.[0] ?? "";
export const firstWord = (string: TextString): string => /^\S*/.exec(string.value.text)?.[0] ?? "";

/** Indexes of the strings behind which a space is missing. */
export function lostSpaces(strings: readonly TextString[] = []): readonly number[] {
  const [first] = strings;
  if (strings.length < 2 || !first || !/^v=spf1/i.test(first.value.text)) return [];
  return strings.flatMap((string, i) => (strings[i + 1] && losesSpace(string, strings[i + 1] as TextString) ? [i] : []));
}

/** Offsets in the joined text of a record where a space is missing; none where no text of ours holds it. */
export function lostSpacesIn(set: LocatedSet | undefined, text: string): readonly number[] {
  const strings = set?.sources.find(({ txt }) => txt?.text === text)?.strings ?? [];
  const lost = lostSpaces(strings);
  const length = (upTo: number) => strings.slice(0, upTo + 1).reduce((sum, { value }) => sum + value.text.length, 0);
  return lost.map(length);
}

/** Two words that are terms apart and none together: somebody counted on a space that DNS does not add. */
function losesSpace(before: TextString, after: TextString): boolean {
  const [last, first] = [lastWord(before), firstWord(after)];
  if (last === "" || first === "") return false;
  // `x.test-all` could be a name, but nobody cuts a name so that the rest is the ending of a record.
  const isWhole = isTerm(`${last}${first}`) && first !== "-all";
  return !isWhole && isTerm(first) && (isSpf(last) || isTerm(last));
}

function isTerm(word: string): boolean {
  const { value, problems } = parseSpf(`v=spf1 ${word}`);
  const [term, ...others] = value.terms;
  return problems.length === 0 && term !== undefined && others.length === 0 && term.kind !== "modifier";
}

/** Whether a term is two that lost the space between them (`zone/txt-split-loses-space`). */
export function isJoint({ range }: Pick<SpfTerm, "range">, lost: readonly number[]): boolean {
  return lost.some((at) => range.start < at && at < range.end);
}
