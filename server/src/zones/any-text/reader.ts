import { type Mapped, type Offset, type Problem, sourceRange, type TextUnit } from "../../base/index.ts";
import { isDmarc, isSpf, parseDkimKey, parseDmarc, parseSpf } from "../../records/index.ts";
import { decodeText } from "../dnscontrol/strings.ts";
import { decodeStrings } from "../terraform/text.ts";
import type { ReadContext, ZoneProblem, ZoneSource } from "../types.ts";
import { mappedBytes } from "../value.ts";
import { joinMapped } from "../zone-file/strings.ts";

/** What the records of a file of no known format say wrong of themselves. */
export function readAnyText(unit: TextUnit, context: ReadContext): ZoneSource {
  const isYaml = /\.(?:ya?ml|tpl)$/i.test(context.path);
  const problems = [...quotedTexts(unit.text), ...(isYaml ? plainTexts(unit.text) : [])].flatMap((written): readonly ZoneProblem[] => {
    const text = published(written);
    const name = recordName(text.text);
    if (!name || isTemplate(text.text)) return [];
    return problemsIn(name, text.text).map(({ message, range }) => ({
      code: "value",
      message: `this ${name} record is faulty: ${message}`,
      place: { unit, ...sourceRange(text, range) },
    }));
  });
  return {
    path: context.path,
    origin: undefined,
    covers: "listed",
    sets: [],
    problems,
    unit,
    unknownOwners: [],
    lost: [],
    dialect: { name: "text", targetNaming: "absolute", chunking: "tool", maxChunk: 255, rrsetIsUnit: false, canComment: false },
  };
}

const start = /v=(?:spf1|DKIM1|DMARC1)[ ;]/;
const quoted = new RegExp(`(["'\`])((?:\\\\["']|(?!\\1)["'])?[ \\t]*${start.source})`, "gi");
const plain = new RegExp(`(?:^|[:-])[ \\t]+(?=${start.source})`, "gim");

/** String literals that begin like a record and stand alone: not a part of a sum, nor the first of several chunks. */
function quotedTexts(text: string): readonly Mapped[] {
  return [...text.matchAll(quoted)].flatMap((match) => {
    const quote = match[1] as string;
    const from = match.index + 1;
    const to = closingQuote(text, from, quote);
    if (to === undefined || !standsAlone(text, match.index, to, quote)) return [];
    return [decodeText(text, from, to)];
  });
}

const longest = 8192;

function closingQuote(text: string, from: Offset, quote: string): Offset | undefined {
  for (let at = from; at < Math.min(text.length, from + longest); at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === quote) return at;
    else if (char === "\n") return undefined;
  }
  return undefined;
}

/** Before: what joins texts. Behind: that, another string, or a list that goes on with something that is no record. */
const joinsBefore = /["'`+.&|~%<\\]\s*$/;
const joinsBehind = /^\s*(?:["'`+.&|~%>\\]|,\s*["'`](?!\\?["']?(?:v=|[a-z0-9-]+-verification=)))/i;

function standsAlone(text: string, open: Offset, close: Offset, quote: string): boolean {
  // Nix writes a text between two single quotes on each side.
  const isDouble = quote === "'" && text[open - 1] === "'" && text.startsWith("''", close);
  const [before, behind] = isDouble ? [open - 1, close + 2] : [open, close + 1];
  return !joinsBefore.test(text.slice(Math.max(0, before - 40), before)) && !joinsBehind.test(text.slice(behind, behind + 200));
}

/** Values of YAML without quotes, to the end of their line. */
function plainTexts(text: string): readonly Mapped[] {
  return [...text.matchAll(plain)].map((match) => {
    const from = match.index + match[0].length;
    const line = /^[^\r\n]*/.exec(text.slice(from, from + longest))?.[0] ?? "";
    const value = line.replace(/\s#.*$/, "").trimEnd();
    const offsets = value.split("").map((_, i) => from + i);
    return { text: value, starts: offsets, ends: offsets.map((offset) => offset + 1) };
  });
}

/** A text that has quotes of its own is in the form of a zone file. */
function published(value: Mapped): Mapped {
  const { strings, closed } = /^\s*"/.test(value.text) ? decodeStrings(value, "presentation") : { strings: [value], closed: true };
  return closed ? mappedBytes(joinMapped(strings)) : { text: "", starts: [], ends: [] };
}

/** Marks of the languages that fill texts in; an SPF macro (`%{i}`) is none. */
function isTemplate(text: string): boolean {
  return /\$\{|\{\{|#\{|\$\(|(?<!%)\{\w*\}|%[sdv(]|<[\w-]+>|\.\.\.|\u2026|\$[A-Za-z_]/.test(text);
}

function recordName(text: string): "SPF" | "DKIM" | "DMARC" | undefined {
  if (isSpf(text)) return "SPF";
  if (isDmarc(text)) return "DMARC";
  return /^v=DKIM1\s*;/.test(text) && /;\s*p\s*=/.test(text) ? "DKIM" : undefined;
}

/** What receivers refuse or ignore; nothing that depends on a name. */
function problemsIn(name: "SPF" | "DKIM" | "DMARC", text: string): readonly Problem[] {
  switch (name) {
    case "SPF":
      return parseSpf(text).problems;
    case "DKIM":
      return parseDkimKey(text).problems.filter(({ code }) => code !== "key-pkcs1");
    case "DMARC":
      return parseDmarc(text).problems;
  }
}
