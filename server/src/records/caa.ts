import { clip, type Parsed, type Problem, type SourceRange } from "../base/index.ts";
import { type Piece, pieceOf, trimmed } from "./piece.ts";

/** The value of an `issue` or `issuewild` property (RFC 8659 4.2). `issuer` empty: nobody may issue. */
export interface CaaIssue {
  readonly issuer: Piece<string>;
  readonly parameters: readonly { readonly name: string; readonly value: string; readonly range: SourceRange }[];
}

/** Never gives up. RFC 8659 4.2: a value that is malformed is treated as one that names no issuer. */
export function parseCaaIssue(text: string): Parsed<CaaIssue> {
  const problems: Problem[] = [];
  const [first = pieceOf(text, 0, 0), ...rest] = partsOf(text);
  const isDomain = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(first.value);
  if (first.value !== "" && !isDomain)
    problems.push({
      code: "issuer-malformed",
      message: `an issuer is a domain, not "${clip(first.value)}"; it counts as nobody`,
      range: first.range,
    });
  const parameters = rest.flatMap((part, i) => {
    const match = /^([a-z0-9][a-z0-9-]*)[ \t]*=[ \t]*([\x21-\x3a\x3c-\x7e]*)$/i.exec(part.value);
    if (match) return [{ name: (match[1] as string).toLowerCase(), value: match[2] as string, range: part.range }];
    if (part.value !== "" || i < rest.length - 1)
      problems.push({
        code: "parameter-malformed",
        message: `"${clip(part.value)}" is no parameter: a name, "=" and a value`,
        range: part.range,
      });
    return [];
  });
  const issuer = problems.length > 0 ? { value: "", range: first.range } : { value: first.value.toLowerCase(), range: first.range };
  return { value: { issuer, parameters }, problems };
}

function partsOf(text: string): readonly Piece<string>[] {
  const parts: Piece<string>[] = [];
  for (let start = 0; start <= text.length; ) {
    const semicolon = text.indexOf(";", start);
    const end = semicolon < 0 ? text.length : semicolon;
    const range = trimmed(text, { start, end });
    parts.push(pieceOf(text, range.start, range.end));
    start = end + 1;
  }
  return parts;
}
