import type { Offset, Problem } from "../../base/index.ts";
import type { MacroLetter, MacroPart, MacroText } from "./record.ts";

/** Which text a macro-string is: the letters `c`, `r` and `t` are for explanations only (RFC 7208 7.2). */
export type MacroUse = "domain" | "modifier" | "explanation";

const macro = /^%\{([a-zA-Z])(\d*)([rR]?)([-.+,/_=]*)\}/;
const escapes: Readonly<Record<string, string>> = { "%%": "%", "%_": " ", "%-": "%20" };

/** Reads the macro-string that is all of `text`, which stands at `offset` of the record. Problems go into `problems`. */
export function parseMacroText(text: string, offset: Offset, use: MacroUse, problems: Problem[]): MacroText {
  const parts: MacroPart[] = [];
  const literal = (value: string, start: number, end: number) =>
    parts.push({ kind: "literal", text: value, range: { start: offset + start, end: offset + end } });
  for (let at = 0; at < text.length; ) {
    const percent = text.indexOf("%", at);
    const end = percent < 0 ? text.length : percent;
    if (end > at) literal(text.slice(at, end), at, end);
    if (percent < 0) break;
    at = percent;
    const decoded = escapes[text.slice(at, at + 2)];
    if (decoded !== undefined) {
      literal(decoded, at, at + 2);
      at += 2;
      continue;
    }
    const match = macro.exec(text.slice(at));
    if (!match) {
      const close = text.startsWith("%{", at) ? text.indexOf("}", at) : -1;
      const stop = close < 0 ? Math.min(text.length, at + 2) : close + 1;
      problems.push({
        code: "macro-malformed",
        message: `"${text.slice(at, stop)}" is no macro: after "%" stands "%", "_", "-" or a macro as in "%{d2}"`,
        range: { start: offset + at, end: offset + stop },
      });
      literal(text.slice(at, stop), at, stop);
      at = stop;
      continue;
    }
    const range = { start: offset + at, end: offset + at + match[0].length };
    const part = readMacro(match, range, use, problems);
    if (part) parts.push(part);
    at += match[0].length;
  }
  return { text, parts, range: { start: offset, end: offset + text.length } };
}

function readMacro(match: RegExpExecArray, range: MacroPart["range"], use: MacroUse, problems: Problem[]): MacroPart | undefined {
  const [, written, digits, reverse, delimiters] = match as unknown as [string, string, string, string, string];
  const letter = written.toLowerCase();
  const at = { start: range.start + 2, end: range.start + 3 };
  if (!"slodiphcrtv".includes(letter)) {
    problems.push({
      code: "macro-letter-unknown",
      message: `"${written}" is no macro letter; there are s l o d i p h v, and c r t in explanations`,
      range: at,
    });
    return undefined;
  }
  if (use === "domain" && "crt".includes(letter)) {
    problems.push({
      code: "macro-letter-for-explanations",
      message: `the macro letter "${written}" is allowed in explanations only`,
      range: at,
    });
    return undefined;
  }
  if (/^0+$/.test(digits)) {
    problems.push({
      code: "macro-digits-zero",
      message: "a macro keeps at least 1 label",
      range: { start: at.end, end: at.end + digits.length },
    });
    return undefined;
  }
  return {
    kind: "macro",
    letter: letter as MacroLetter,
    escape: written !== letter,
    keep: digits === "" ? undefined : Number(digits),
    reverse: reverse !== "",
    delimiters: delimiters === "" ? "." : delimiters,
    range,
  };
}

/** RFC 7208 7.1 `"." toplabel [ "." ]`: letters, digits and inner hyphens, but not digits alone. */
function endsInTopLabel(text: string): boolean {
  const whole = text.endsWith(".") ? text.slice(0, -1) : text;
  const dot = whole.lastIndexOf(".");
  const label = whole.slice(dot + 1);
  return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && !/^\d+$/.test(label);
}

/** A `domain-spec`: a macro-string that ends in a macro or in `.` and a top label. */
export function parseDomainSpec(text: string, offset: Offset, problems: Problem[]): MacroText {
  const before = problems.length;
  const spec = parseMacroText(text, offset, "domain", problems);
  if (problems.length > before) return spec;
  const last = spec.parts.at(-1);
  const endsInMacro = last !== undefined && text.charAt(last.range.start - offset) === "%";
  if (endsInMacro || (last?.kind === "literal" && endsInTopLabel(last.text))) return spec;
  problems.push(domainProblem(spec));
  return spec;
}

function domainProblem(spec: MacroText): Problem {
  const { text, range } = spec;
  if (/^\d+(?:\.\d+){3}$/.test(text))
    return { code: "domain-is-address", message: `"${text}" is an address, not a domain; ip4:${text} matches an address`, range };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { code: "domain-is-url", message: `"${text}" is a URL; a domain is expected`, range };
  const why = text.includes(".") ? "its last label is none" : "it has one label";
  return { code: "domain-malformed", message: `"${text}" is no domain: ${why}`, range };
}
