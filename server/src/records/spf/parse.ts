import { clip, type Offset, type Parsed, type Problem, remembered, type SourceRange } from "../../base/index.ts";
import { type IpAddress, parseIp4, parseIp6 } from "../ip.ts";
import { endRun, type Piece, pieceOf } from "../piece.ts";
import { parseDomainSpec, parseMacroText } from "./macro.ts";
import type { SpfModifier, SpfQualifier, SpfRecord, SpfTerm } from "./record.ts";

/** RFC 7208 4.5: exactly `v=spf1` in any case, then a space or the end. */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text);
}

/**
 * What people take for the start of an SPF record: `spf1`, `v=spf 1`, `v=spf1;`, `"v=spf1`, also stuck to the first term. Quotes
 * and marks before it are those of pasted text.
 */
const nearly = new RegExp(
  String.raw`^[\s"'\\\u00a0\u00ef\u00bb\u00bf\u00c2]*` +
    String.raw`(?:v(?:\s*[=:])?\s*spf\s*[\d.]*(?![\d.])(?:(?=(?:include|exists|redirect|ip[46]|ptr|mx|a)[:=\s]|[-~?+]all\b)|(?![a-z/+~?-]))` +
    String.raw`|v\s*=\s*(?:sfp|psf|sp|sf|spff|sppf|sspf)1(?= )|(?:spf\s*)?=\s*(?:v\s*1|spf1)(?= )|spf\s*1(?![\d.a-z/=-]))[\s;:,.]*`,
  "i",
);

/** Whether a text means to be SPF and is not taken for it: `start` is what stands in the place of `v=spf1 `. */
export function nearlySpf(text: string): { readonly start: string } | undefined {
  const match = isSpf(text) ? null : nearly.exec(text);
  return match ? { start: match[0] } : undefined;
}

/** RFC 4406 3: a Sender ID record, which looks like SPF and is none. */
export function isSenderId(text: string): boolean {
  return /^spf2\.0\//i.test(text);
}

/**
 * One SPF record. Every problem makes receivers answer permerror (RFC 7208 4.6): a record without problems is correct,
 * which does not make it wise. `text` is the joined strings; its units may be bytes.
 */
export function parseSpf(text: string): Parsed<SpfRecord> {
  return parsedSpf(text);
}

/** A record is evaluated once a round of answers, and a vendor's is in the trees of thousands of domains. */
const parsedSpf = remembered(2_000, readSpf);

function readSpf(text: string): Parsed<SpfRecord> {
  const problems: Problem[] = [];
  const [first = { start: 0, end: 0 }, ...rest] = words(text);
  const version = isSpf(text) ? { start: 0, end: 6 } : first;
  if (!isSpf(text))
    problems.push({
      code: "version-malformed",
      message: `an SPF record starts with "v=spf1" and a space, not with "${clip(text.slice(0, first.end))}"`,
      range: { start: 0, end: first.end },
    });
  const terms = rest.map((range) => parseTerm(text, range, problems));
  for (const name of ["redirect", "exp"] as const) {
    for (const again of terms.filter((term) => term.kind === name).slice(1))
      problems.push({
        code: "duplicate-modifier",
        message: `${name}= stands here for the second time; a record has at most one`,
        range: again.range,
      });
  }
  return { value: { text, version: pieceOf(text, version.start, version.end), terms }, problems };
}

/** Terms are separated by spaces alone: a tab or a line end is part of a term, and wrong there. */
function words(text: string): SourceRange[] {
  return [...text.matchAll(/[^ ]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

interface TermParts {
  readonly text: string;
  readonly range: SourceRange;
  readonly qualifier: Piece<SpfQualifier>;
  readonly name: Piece<string>;
  /** `:`, `/`, `=` or nothing, and where what follows it starts. */
  readonly separator: string;
  readonly from: Offset;
}

function parseTerm(record: string, range: SourceRange, problems: Problem[]): SpfTerm {
  const mine: Problem[] = [];
  const term = readTerm(splitTerm(record, range), mine);
  problems.push(...mine);
  return mine.length === 0 ? term : { ...term, valid: false };
}

function splitTerm(record: string, range: SourceRange): TermParts {
  const text = record.slice(range.start, range.end);
  const sign = /^[-+~?]/.exec(text)?.[0] ?? "";
  // RFC 7208 4.6.1: `=` right after a name, before any `:` or `/`, makes a modifier.
  const name = /^[^:/=]*/.exec(text.slice(sign.length))?.[0] ?? "";
  const start = range.start + sign.length;
  return {
    text,
    range,
    qualifier: { value: (sign || "+") as SpfQualifier, range: { start: range.start, end: start } },
    name: { value: name.toLowerCase(), range: { start, end: start + name.length } },
    separator: text.charAt(sign.length + name.length),
    from: start + name.length,
  };
}

function readTerm(parts: TermParts, problems: Problem[]): SpfTerm {
  const { text, range, qualifier, name, separator, from } = parts;
  const bad = /[^\x21-\x7e]/u.exec(text);
  if (bad) {
    const at = range.start + bad.index;
    const what = bad[0] > "\x7f" ? "a character outside ASCII" : bad[0] === "\t" ? "a tab" : "a control character";
    problems.push({
      code: bad[0] > "\x7f" ? "not-ascii" : "control-character",
      message: `${what} stands in the term; terms are ASCII and separated by spaces`,
      range: { start: at, end: at + bad[0].length },
    });
  }
  const base = { text, range, name, valid: true };
  // A separator typed by habit: the rest of the term is read as if it were not there. Modifiers may end in one.
  const stray = separator === "=" ? "" : text.slice(endRun(text, ",;"));
  const end = range.end - stray.length;
  if (stray !== "")
    problems.push({
      code: "stray-separator",
      message: `"${clip(stray)}" stands after the term; terms are separated by spaces`,
      range: { start: end, end: range.end },
    });
  const start = separator === "/" ? from : from + 1;
  const argument =
    separator === "" || start > end ? undefined : { value: text.slice(start - range.start, end - range.start), range: { start, end } };
  const withArgument = argument ? { ...base, argument } : base;
  if (separator === "=") return readModifier(withArgument, parts, bad !== null, problems);
  const clean = separator === "" ? name.value.slice(0, name.value.length - stray.length) : name.value;
  const mechanism = {
    ...withArgument,
    qualifier,
    name: { value: clean, range: { start: name.range.start, end: name.range.start + clean.length } },
  };
  if (bad) return { ...mechanism, kind: "unknown" };
  switch (clean) {
    case "all":
      if (argument) problems.push({ code: "value-not-allowed", message: "all takes no value", range: { start: from, end: range.end } });
      return { ...mechanism, kind: "all" };
    case "include":
    case "exists":
      return { ...mechanism, kind: clean, ...domainOf(clean, parts, argument, true, problems) };
    case "ptr":
      return { ...mechanism, kind: "ptr", ...domainOf("ptr", parts, argument, false, problems) };
    case "a":
    case "mx":
      return { ...mechanism, kind: clean, ...hostOf(clean, parts, argument, problems) };
    case "ip4":
    case "ip6":
      return { ...mechanism, kind: clean, ...networkFrom(clean, parts, argument, problems) };
    default:
      // Nothing but separators is said already.
      if (clean !== "" || stray === "") problems.push(unknownTerm(clean, mechanism.name.range, range, separator));
      return { ...mechanism, kind: "unknown" };
  }
}

function unknownTerm(name: string, at: SourceRange, range: SourceRange, separator: string): Problem {
  if ((name === "redirect" || name === "exp") && separator === ":")
    return { code: "wrong-separator", message: `${name} takes "=", not ":"`, range: { start: at.end, end: at.end + 1 } };
  if (name === "") return { code: "term-malformed", message: "a mechanism name is missing", range };
  return {
    code: "unknown-mechanism",
    message: `"${clip(name)}" is no mechanism; there are all, include, a, mx, ptr, ip4, ip6 and exists`,
    range: at,
  };
}

type Term = Omit<SpfModifier, "kind" | "value">;

function readModifier(base: Term, parts: TermParts, bad: boolean, problems: Problem[]): SpfTerm {
  const { name, qualifier, range } = parts;
  const value = parts.text.slice(parts.from + 1 - range.start);
  const at = parts.from + 1;
  if (qualifier.range.end > qualifier.range.start) {
    problems.push({ code: "qualifier-on-modifier", message: "a modifier takes no qualifier", range: qualifier.range });
  } else if (!bad && !/^[a-z][a-z0-9._-]*$/.test(name.value)) {
    problems.push({
      code: "modifier-name-malformed",
      message: `"${clip(name.value)}" is no modifier name: a letter, then letters, digits, ".", "-" or "_"`,
      range: name.range.end > name.range.start ? name.range : range,
    });
  }
  if (bad) return { ...base, kind: "modifier" };
  if (name.value === "redirect" || name.value === "exp") {
    if (value === "") {
      problems.push({ code: "value-missing", message: `${name.value}= needs a domain`, range });
      return { ...base, kind: name.value };
    }
    return { ...base, kind: name.value, value: parseDomainSpec(value, at, problems) };
  }
  return { ...base, kind: "modifier", value: parseMacroText(value, at, "modifier", problems) };
}

/** The domain after `:`; `required` for `include` and `exists`. A length is no part of these mechanisms. */
function domainOf(name: string, parts: TermParts, argument: Piece<string> | undefined, required: boolean, problems: Problem[]) {
  if (parts.separator === "/") {
    problems.push({
      code: "value-not-allowed",
      message: `${name} takes no prefix length`,
      range: { start: parts.from, end: parts.range.end },
    });
    return {};
  }
  if (argument === undefined || argument.value === "") {
    if (required || parts.separator === ":")
      problems.push({ code: "value-missing", message: `${name} needs a domain: ${name}:example.com`, range: parts.range });
    return {};
  }
  return { domain: parseDomainSpec(argument.value, argument.range.start, problems) };
}

function hostOf(name: string, parts: TermParts, argument: Piece<string> | undefined, problems: Problem[]) {
  if (argument === undefined) return {};
  const { value, range } = argument;
  const lengths = /(?:\/(\d*))?(?:\/\/(\d*))?$/.exec(value) as RegExpExecArray;
  const domain = value.slice(0, lengths.index);
  if (parts.separator === "/" && domain !== "") {
    problems.push({ code: "cidr-malformed", message: `"${clip(value)}" is no prefix length: /24, //64 or /24//64`, range });
    return {};
  }
  const first = range.start + lengths.index + 1;
  const second = first + (lengths[1] === undefined ? 1 : lengths[1].length + 2);
  const cidr4 = lengths[1] === undefined ? undefined : prefixLength(lengths[1], first, 32, problems);
  const cidr6 = lengths[2] === undefined ? undefined : prefixLength(lengths[2], second, 128, problems);
  const sizes = { ...(cidr4 && { cidr4 }), ...(cidr6 && { cidr6 }) };
  if (parts.separator === "/") return sizes;
  if (domain === "") {
    problems.push({ code: "value-missing", message: `a domain is missing after "${name}:"`, range: parts.range });
    return sizes;
  }
  return { ...sizes, domain: parseDomainSpec(domain, range.start, problems) };
}

function networkFrom(name: "ip4" | "ip6", parts: TermParts, argument: Piece<string> | undefined, problems: Problem[]) {
  const { range } = parts;
  if (argument === undefined || argument.value === "" || parts.separator === "/") {
    problems.push({
      code: "value-missing",
      message: `${name} needs an address: ${name === "ip4" ? "ip4:192.0.2.0/24" : "ip6:2001:db8::/32"}`,
      range,
    });
    return {};
  }
  const slash = argument.value.indexOf("/");
  const address = slash < 0 ? argument.value : argument.value.slice(0, slash);
  const at = { start: argument.range.start, end: argument.range.start + address.length };
  const own = name === "ip4" ? parseIp4(address) : parseIp6(address);
  if (!own) problems.push(addressProblem(name, address, at));
  const cidr = slash < 0 ? undefined : prefixLength(argument.value.slice(slash + 1), at.end + 1, name === "ip4" ? 32 : 128, problems);
  const network: Piece<IpAddress> | undefined = own && { value: own, range: at };
  return { ...(network && { network }), ...(cidr && { cidr }) };
}

function addressProblem(name: "ip4" | "ip6", address: string, range: SourceRange): Problem {
  const other = name === "ip4" ? "ip6" : "ip4";
  if (name === "ip4" ? parseIp6(address) : parseIp4(address))
    return {
      code: "ip-family-mismatch",
      message: `"${address}" is an ${other === "ip4" ? "IPv4" : "IPv6"} address; ${other}: takes it`,
      range,
    };
  const form = name === "ip4" ? "four numbers from 0 to 255 without leading zeros" : "an IPv6 address";
  return { code: "address-malformed", message: `"${clip(address)}" is not ${form}`, range };
}

/** RFC 7208 12: no leading zeros, at most `most`. */
function prefixLength(digits: string, start: Offset, most: number, problems: Problem[]): Piece<number> | undefined {
  const range = { start, end: start + digits.length };
  const at = digits === "" ? { start: start - 1, end: start } : range;
  if (!/^(?:0|[1-9]\d{0,2})$/.test(digits)) {
    const zero = /^0\d/.test(digits) && Number(digits) <= most;
    problems.push({
      code: zero ? "cidr-leading-zero" : "cidr-malformed",
      message: zero ? `the prefix length ${digits} has a leading zero` : `"${clip(digits)}" is no prefix length from 0 to ${most}`,
      range: at,
    });
    return undefined;
  }
  if (Number(digits) > most) {
    problems.push({ code: "cidr-out-of-range", message: `the prefix length is ${digits}; the most is ${most}`, range });
    return undefined;
  }
  return { value: Number(digits), range };
}
