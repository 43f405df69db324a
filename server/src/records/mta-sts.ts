import { clip, type Parsed, type Problem, type SourceRange } from "../base/index.ts";
import { isWithin, type Name, parentName, parseName } from "../dns/index.ts";
import { type Piece, pieceOf, trimmed } from "./piece.ts";
import { parseTags, type Tag, tagNamed } from "./tags.ts";

/** RFC 8461 3.1. Without `id` the record is as good as none. */
export interface MtaStsRecord {
  readonly tags: readonly Tag[];
  readonly id?: Piece<string>;
}

/** RFC 8461 3.1: texts that do not begin so are dropped before they are counted. */
export function isMtaSts(text: string): boolean {
  return /^v=STSv1[ \t]*;/.test(text);
}

/** Whether a text at `_mta-sts` was meant as a record, however it is spelled. */
export function looksLikeMtaSts(text: string): boolean {
  return isMtaSts(text) || /^\s*"?\s*v\s*=\s*"?STS/i.test(text) || /^\s*id\s*=/i.test(text);
}

/** RFC 8461 3.1 and 8460 3: extensions may have more in their names than letters. */
export const fieldNames = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;

/** Never gives up; any problem means that senders act as if there were no record (RFC 8461 3.1). */
export function parseMtaSts(text: string): Parsed<MtaStsRecord> {
  const problems: Problem[] = [];
  const list = parseTags(text, problems, undefined, fieldNames);
  const first = list.tags[0];
  const rest = list.tags.filter((tag) => tag !== first || !/^v$/i.test(tag.name.value));
  if (!/^v=STSv1[ \t]*(?:;|$)/.test(text)) {
    const range = first && /^v$/i.test(first.name.value) ? first.range : { start: 0, end: first ? first.range.start : text.length };
    problems.push({
      code: "version-malformed",
      message: 'the record begins with exactly "v=STSv1;"',
      range: range.end > range.start ? range : (first?.range ?? { start: 0, end: text.length }),
    });
  }
  for (const { range, name, value } of rest) blankProblem(text, range, name, value, problems);
  const id = tagNamed(list, "id")?.value;
  if (!id) problems.push({ code: "id-missing", message: "the record has no id", range: { start: 0, end: text.length } });
  else if (!/^[A-Za-z0-9]{1,32}$/.test(id.value))
    problems.push({
      code: "id-malformed",
      message: `an id has 1 to 32 letters and digits; "${clip(id.value)}" has ${id.value.length > 32 ? `${id.value.length} characters` : "others"}`,
      range: id.value === "" ? (tagNamed(list, "id") as Tag).range : id.range,
    });
  return { value: { tags: list.tags, ...(id && { id }) }, problems };
}

/** RFC 8461 3.1 and 8460 3: blanks stand around ";" only. */
export function blankProblem(text: string, range: SourceRange, name: Piece<string>, value: Piece<string>, problems: Problem[]): void {
  if (name.range.end === value.range.start - 1 || value.value === "") return;
  problems.push({
    code: "blank-around-equals",
    message: `no blank stands around "=" in "${clip(text.slice(range.start, range.end))}"`,
    range,
  });
}

export type MtaStsMode = "enforce" | "testing" | "none";

/** One `mx:` line: a host, or with `wildcard` the hosts one label below it. */
export interface MxPattern {
  readonly text: string;
  readonly range: SourceRange;
  readonly wildcard: boolean;
  readonly name: Name;
}

/** The policy file (RFC 8461 3.2). A field is absent where its line is, or where its value is none of the allowed ones. */
export interface MtaStsPolicy {
  readonly mode?: Piece<MtaStsMode>;
  readonly maxAgeSeconds?: Piece<number>;
  readonly mx: readonly MxPattern[];
}

/** RFC 8461 3.3: where the policy of a domain is fetched. */
export function policyUrl(domain: Name): string {
  return `https://mta-sts.${domain}/.well-known/mta-sts.txt`;
}

/** RFC 8461 3.2: about a year. */
const longestMaxAge = 31_557_600;

const modes: readonly MtaStsMode[] = ["enforce", "testing", "none"];

/** Never gives up. Codes with `ignored-` change nothing for senders; every other problem makes the policy invalid. */
export function parseMtaStsPolicy(text: string): Parsed<MtaStsPolicy> {
  const problems: Problem[] = [];
  const seen = new Map<string, Piece<string>>();
  const mx: MxPattern[] = [];
  for (const { name, value, range } of linesOf(text, problems)) {
    if (name.value === "mx") {
      const pattern = readPattern(value, range, problems);
      if (pattern) mx.push(pattern);
    } else if (known.includes(name.value) && seen.has(name.value)) {
      problems.push({
        code: "ignored-repeated",
        message: `${name.value} stands here for the second time; senders take the first`,
        range: name.range,
      });
    } else seen.set(name.value, value);
  }
  const whole = { start: 0, end: Math.min(text.length, firstLineEnd(text)) };
  for (const name of known) {
    if (seen.has(name)) continue;
    const near = [...seen.keys()].find((key) => key.toLowerCase().replace("-", "_") === name);
    const message = near ? `the key is written ${name}, not ${near}` : `the line ${name}: is missing`;
    problems.push({ code: `${name.replace("_", "-")}-missing`, message, range: whole });
  }
  const version = seen.get("version");
  if (version && version.value !== "STSv1")
    problems.push({ code: "version-malformed", message: `version is STSv1, not "${clip(version.value)}"`, range: version.range });
  const written = seen.get("mode");
  const mode = modes.find((one) => one === written?.value);
  if (written && mode === undefined)
    problems.push({
      code: "mode-malformed",
      message: `mode is enforce, testing or none, not "${clip(written.value)}"`,
      range: written.range,
    });
  const age = seen.get("max_age");
  const seconds = age && /^\d{1,10}$/.test(age.value) ? Number(age.value) : undefined;
  const fits = seconds !== undefined && seconds <= longestMaxAge;
  if (age && !fits)
    problems.push({
      code: "max-age-malformed",
      message: `max_age is a number of seconds up to ${longestMaxAge}, not "${clip(age.value)}"`,
      range: age.range,
    });
  if (mx.length === 0 && mode !== "none" && !problems.some(({ code }) => code === "mx-malformed"))
    problems.push({ code: "mx-missing", message: "no mx: line says which hosts the policy covers", range: whole });
  const value: MtaStsPolicy = {
    ...(written && mode && { mode: { value: mode, range: written.range } }),
    ...(age && seconds !== undefined && fits && { maxAgeSeconds: { value: seconds, range: age.range } }),
    mx,
  };
  return { value, problems };
}

/**
 * The policy with what can be put right without knowing more than the text: no byte order mark, keys in their spelling, one line
 * of each, the version first, a mode (`testing`, which refuses nothing) and a `max_age` of a day where there is none.
 * `undefined` where that does not make it valid: which hosts it covers nobody can guess.
 */
export function repairMtaStsPolicy(text: string): string | undefined {
  if (parseMtaStsPolicy(text).problems.length === 0) return undefined;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
    const match = /^\s*([A-Za-z_-]+)\s*:(.*)$/.exec(line);
    const key = match?.[1]?.toLowerCase().replace("-", "_") ?? "";
    if (!match || ![...known, "mx"].includes(key)) lines.push(line);
    else if (key === "mx" || !seen.has(key)) lines.push(`${key}: ${key === "mode" ? match[2]?.trim().toLowerCase() : match[2]?.trim()}`);
    seen.add(key);
  }
  while (lines.at(-1)?.trim() === "") lines.pop();
  if (!seen.has("version")) lines.unshift("version: STSv1");
  if (!seen.has("mode")) lines.splice(1, 0, "mode: testing");
  if (!seen.has("max_age")) lines.push("max_age: 86400");
  const repaired = `${lines.join(newline)}${newline}`;
  return parseMtaStsPolicy(repaired).problems.length === 0 ? repaired : undefined;
}

const known = ["version", "mode", "max_age"];

interface Line {
  readonly range: SourceRange;
  readonly name: Piece<string>;
  readonly value: Piece<string>;
}

function firstLineEnd(text: string): number {
  const end = text.search(/\r?\n/);
  return end < 0 ? text.length : end;
}

/** RFC 8461 3.2: lines end with LF or CRLF; blanks may stand behind ":" and at the end. */
function linesOf(text: string, problems: Problem[]): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const range = trimmed(text, { start, end });
    const colon = text.indexOf(":", range.start);
    if (range.end > range.start) {
      if (start === 0 && text.charCodeAt(0) === 0xfeff)
        problems.push({ code: "byte-order-mark", message: "the file begins with a byte order mark", range: { start: 0, end: 1 } });
      if (colon < 0 || colon >= range.end)
        problems.push({ code: "line-malformed", message: `"${clip(text.slice(range.start, range.end))}" is no "key: value"`, range });
      else {
        const value = trimmed(text, { start: colon + 1, end: range.end });
        lines.push({ range, name: pieceOf(text, range.start, colon), value: pieceOf(text, value.start, value.end) });
      }
    }
    start = end + 1;
  }
  return lines;
}

function readPattern(value: Piece<string>, line: SourceRange, problems: Problem[]): MxPattern | undefined {
  const wildcard = value.value.startsWith("*.");
  const host = wildcard ? value.value.slice(2) : value.value;
  const name = /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/.test(host)
    ? parseName(`${host}.`)
    : undefined;
  if (name === undefined) {
    problems.push({
      code: "mx-malformed",
      message: `mx: names a host, or *. and a domain, not "${clip(value.value)}"`,
      range: value.value === "" ? line : value.range,
    });
    return undefined;
  }
  return { text: value.value, range: value.range, wildcard, name };
}

/** RFC 8461 4.1: a wildcard stands for exactly one label. */
export function coversMx(patterns: readonly MxPattern[], host: Name): boolean {
  return patterns.some(({ wildcard, name }) => (wildcard ? isWithin(host, name) && parentName(host) === name : host === name));
}
