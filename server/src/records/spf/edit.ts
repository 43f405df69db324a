import type { Offset, SourceRange } from "../../base/index.ts";
import { parseSpf } from "./parse.ts";
import { isMechanism, type SpfAll, type SpfQualifier, type SpfRecord, type SpfTerm } from "./record.ts";

/** An insertion into a record's text. */
export interface SpfInsertion {
  readonly offset: Offset;
  readonly text: string;
}

/** Adds terms before the first `all` or `redirect`, where they still count; terms the record has already are left out. */
export function insertSpfTerms(text: string, terms: readonly string[]): SpfInsertion | undefined {
  const { value: record } = parseSpf(text);
  const present = new Set(record.terms.map(canonicalTerm));
  const added = terms.filter((term) => !present.has(canonicalText(term)));
  if (added.length === 0) return undefined;
  const end = record.terms.find((term) => term.kind === "all" || term.kind === "redirect");
  if (end) return { offset: end.range.start, text: `${added.join(" ")} ` };
  return { offset: record.terms.at(-1)?.range.end ?? record.version.range.end, text: ` ${added.join(" ")}` };
}

/**
 * Several records as one: the terms of all in order, each once, one `all`. Of different stated endings the strictest that rejects
 * nobody one of the records lets through is taken (`-all` and `~all`: `~all`). A `redirect` beside other records becomes an
 * `include` of the same domain. `undefined` when a record does not parse, or when two give different `exp`: no certain intent.
 */
export function mergeSpf(texts: readonly string[]): string | undefined {
  const parsed = texts.map(parseSpf);
  if (parsed.some(({ problems }) => problems.length > 0)) return undefined;
  const all = parsed.flatMap(({ value }) => value.terms);
  if (new Set(all.filter((term) => term.kind === "exp").map(canonicalTerm)).size > 1) return undefined;
  const endings = all.flatMap((term) => (term.kind === "all" ? [term.qualifier.value] : []));
  const redirects = new Set(all.flatMap((term) => (term.kind === "redirect" ? [canonicalTerm(term)] : [])));
  const keepsRedirect =
    endings.length === 0 && redirects.size === 1 && parsed.every(({ value }) => value.terms.some((term) => term.kind === "redirect"));
  const body = new Map<string, string>();
  const tail = new Map<string, string>();
  for (const { value: record } of parsed) {
    for (const term of record.terms) {
      const key = canonicalTerm(term);
      if (term.kind === "all") continue;
      if (term.kind === "exp" || (term.kind === "redirect" && keepsRedirect)) tail.set(key, tail.get(key) ?? term.text);
      // RFC 7208 6.1: beside `all` a redirect was never followed.
      else if (term.kind === "redirect") {
        if (!record.terms.some((other) => other.kind === "all")) add(body, `include:${term.value?.text ?? ""}`);
      } else add(body, term.text);
    }
  }
  const ending = endings.length > 0 ? [`${weakest(endings)}all`] : [];
  return ["v=spf1", ...body.values(), ...ending, ...tail.values()].join(" ");
}

function add(terms: Map<string, string>, text: string): void {
  const key = canonicalText(text);
  if (!terms.has(key)) terms.set(key, text);
}

function weakest(endings: readonly SpfQualifier[]): SpfQualifier {
  return (["+", "?", "~", "-"] as const).find((qualifier) => endings.includes(qualifier)) ?? "-";
}

/** Equal for terms that mean the same whatever their case or an unwritten `+`; macros keep theirs (upper case escapes). */
export function canonicalTerm(term: SpfTerm): string {
  return canonicalText(term.text);
}

function canonicalText(text: string): string {
  return text.replace(/^\+/, "").replace(/%\{[^{}%]*\}|[^%]+|%/g, (part) => (part.startsWith("%{") ? part : part.toLowerCase()));
}

/** `text` with other text in one range. */
export function replaceRange(text: string, range: SourceRange, newText: string): string {
  return text.slice(0, range.start) + newText + text.slice(range.end);
}

/** The record without some of its terms, each with the spaces before it. */
export function withoutTerms(record: SpfRecord, terms: readonly SpfTerm[]): string {
  let text = record.text;
  for (const { range } of [...terms].sort((a, b) => b.range.start - a.range.start)) {
    const before = text.slice(0, range.start).replace(/ +$/, "");
    text = before + text.slice(range.end);
  }
  return text;
}

/** The record with another ending: a written qualifier is replaced, a missing one is written. */
export function withQualifier(
  record: SpfRecord,
  term: Exclude<SpfTerm, { kind: "redirect" | "exp" | "modifier" }>,
  qualifier: string,
): string {
  return replaceRange(record.text, term.qualifier.range, qualifier);
}

/** The record with `all` appended behind its last mechanism: modifiers stay behind it. */
export function withEnding(record: SpfRecord, all: string): string {
  const at = record.terms.filter(isMechanism).at(-1)?.range.end ?? record.version.range.end;
  return replaceRange(record.text, { start: at, end: at }, ` ${all}`);
}

/** The record with its first `all` behind the mechanisms that stood after it; further ones, which never counted, go. */
export function withAllLast(record: SpfRecord): string {
  const alls = record.terms.filter((term): term is SpfAll => term.kind === "all");
  const [first] = alls;
  if (!first) return record.text;
  const { value: rest } = parseSpf(withoutTerms(record, alls));
  return withEnding(rest, first.text);
}
