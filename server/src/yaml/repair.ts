import { isMap, isScalar, type YAMLParseError } from "yaml";
import { clip, type Offset, type SourceRange } from "../base/index.ts";
import { contentEnd, type Draft, lineAround } from "./draft.ts";
import { type ParsedText, walk } from "./parser.ts";

/** One mistake that can be read past: what is wrong where, and the patches of the text under which the rest reads on. */
export interface Repair {
  readonly code: "syntax" | "tab" | "unquoted-template";
  readonly message: string;
  readonly range: SourceRange;
  readonly patches: readonly { readonly at: Offset; readonly remove?: number; readonly insert?: string }[];
  /** The patches are what the author meant, and may be offered as an edit. */
  readonly certain: boolean;
}

/** The first mistake of a parsed text that can be repaired. */
export function findRepair(parsed: ParsedText, draft: Draft): Repair | undefined {
  const template = findTemplate(parsed, draft.text);
  if (template) return template;
  for (const error of parsed.errors) {
    const repair = repairFor(error, parsed, draft.text);
    if (repair) return repair;
  }
  return undefined;
}

function repairFor(error: YAMLParseError, parsed: ParsedText, text: string): Repair | undefined {
  const at = error.pos[0];
  switch (error.code) {
    case "MISSING_CHAR":
      return closeQuote(at, parsed, text) ?? addSpaceAfterColon(at, text);
    case "MULTILINE_IMPLICIT_KEY":
      return addSpaceAfterColon(at, text) ?? (beginsLine(text, at) ? addColon(at, text) : alignDeeper(at, text));
    case "BLOCK_AS_IMPLICIT_KEY":
      return parsed.errors.some((other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] === at)
        ? alignDeeper(at, text)
        : quoteSecondColon(at, text);
    case "UNEXPECTED_TOKEN":
      return strayBracket(error, text);
    default:
      return undefined;
  }
}

/** `{{name}}` is a map in a map to YAML, and never what the author means. */
function findTemplate(parsed: ParsedText, text: string): Repair | undefined {
  let found: Repair | undefined;
  if (!text.includes("{{")) return undefined;
  walk(parsed.contents, (node, inFlow) => {
    const template =
      isMap(node) && node.flow ? /^\{\{[^{}\n]*\}\}/.exec(text.slice(node.range[0], lineAround(text, node.range[0]).end)) : null;
    if (!template) return true;
    const start = node.range[0];
    const rest = text.slice(start + template[0].length, contentEnd(text, start));
    const more = (inFlow ? /^(?:[^,[\]{}:]|:(?! ))*/ : /^(?:[^:]|:(?! |$))*/).exec(rest)?.[0] ?? "";
    const end = start + template[0].length + more.trimEnd().length;
    const quote = /["\\]/.test(text.slice(start, end)) ? "'" : '"';
    if (text.slice(start, end).includes(quote)) return true;
    found = {
      code: "unquoted-template",
      message: `${template[0]} without quotes is a map to YAML: put the value in quotes`,
      range: { start, end },
      patches: [
        { at: start, insert: quote },
        { at: end, insert: quote },
      ],
      certain: true,
    };
    return false;
  });
  return found;
}

function closeQuote(errorAt: Offset, parsed: ParsedText, text: string): Repair | undefined {
  let found: Repair | undefined;
  walk(parsed.contents, (node, inFlow) => {
    if (!isScalar(node) || (node.type !== "QUOTE_DOUBLE" && node.type !== "QUOTE_SINGLE") || node.range[1] !== errorAt) return true;
    const start = node.range[0];
    const quote = text[start] as string;
    let end = start + text.slice(start, lineAround(text, start).end).trimEnd().length;
    if (inFlow) {
      const stop = text.slice(start + 1, end).search(/[,\]}]/);
      if (stop >= 0) end = start + 1 + stop;
    }
    // A backslash at the end of the line would swallow the quote.
    if (quote === '"' && /(?:^|[^\\])(?:\\\\)*\\$/.test(text.slice(start, end))) return true;
    found = {
      code: "syntax",
      message: `This quote is never closed: add ${quote} where the text ends`,
      range: { start, end: Math.max(end, start + 1) },
      patches: [{ at: end, insert: quote }],
      certain: false,
    };
    return false;
  });
  return found;
}

/** `stage:pilot`: a key needs a blank after its colon. */
export function addSpaceAfterColon(at: Offset, text: string): Repair | undefined {
  const glued = /^([A-Za-z_][\w-]*):(?!\/\/)[^\s:]/.exec(text.slice(at, contentEnd(text, at)));
  if (!glued || !beginsLine(text, at)) return undefined;
  const key = glued[1] as string;
  const colon = at + key.length;
  return {
    code: "syntax",
    message: `There is no blank after ${key}: so this is one word to YAML; write a blank after the colon`,
    range: { start: at, end: colon + 1 },
    patches: [{ at: colon + 1, insert: " " }],
    certain: true,
  };
}

export function addColon(at: Offset, text: string): Repair | undefined {
  const end = contentEnd(text, at);
  const word = text.slice(at, end);
  if (word === "" || /^["'[{|>&*!%@`#]/.test(word) || /:(?:\s|$)/.test(word)) return undefined;
  return {
    code: "syntax",
    message: `${clip(word)} has no colon: write ${clip(word)}: and its value, or indent the line if it goes on with the text above`,
    range: { start: at, end },
    patches: [{ at: end, insert: ":" }],
    certain: false,
  };
}

/** `a: 1` and below it, deeper, `b: 2`: a key cannot have both a value and keys. */
function alignDeeper(at: Offset, text: string): Repair | undefined {
  const line = lineAround(text, at);
  const column = text.slice(line.start, line.end).search(/[^\s-]|-(?=\S)/);
  const patches: { at: Offset; remove: number }[] = [];
  let delta = 0;
  let range: SourceRange | undefined;
  for (let start = text.indexOf("\n", at) + 1; start > 0 && start < text.length; start = text.indexOf("\n", start) + 1) {
    const { end } = lineAround(text, start);
    const indent = text.slice(start, end).search(/[^ ]/);
    if (indent < 0) continue;
    if (indent <= column) break;
    delta ||= indent - column;
    patches.push({ at: start, remove: Math.min(delta, indent - column) });
    range ??= { start: start + indent, end: Math.max(start + indent + 1, contentEnd(text, start + indent)) };
    if (!range) break;
  }
  if (!range || column < 0) return undefined;
  const key = text.slice(line.start + column, at).replace(/:\s*$/, "");
  return {
    code: "syntax",
    message: `This line stands deeper than ${clip(key)}, which already has a value: align the two, or remove that value`,
    range,
    patches,
    certain: false,
  };
}

/** `a: b: c` */
function quoteSecondColon(at: Offset, text: string): Repair | undefined {
  const end = contentEnd(text, at);
  const value = text.slice(at, end);
  if (value === "" || /^["'[{|>&*!]/.test(value)) return undefined;
  const quote = value.includes("'") ? '"' : "'";
  if (quote === '"' && /["\\]/.test(value)) return undefined;
  return {
    code: "syntax",
    message: "The value has a colon and a blank in it, which would begin a map: put the value in quotes",
    range: { start: at, end },
    patches: [
      { at, insert: quote },
      { at: end, insert: quote },
    ],
    certain: false,
  };
}

function strayBracket(error: YAMLParseError, text: string): Repair | undefined {
  const [at, end] = error.pos;
  const bracket = text[at];
  if (end !== at + 1 || (bracket !== "]" && bracket !== "}")) return undefined;
  return {
    code: "syntax",
    message: `${bracket} closes nothing: remove it, or open the bracket before`,
    range: { start: at, end },
    patches: [{ at, remove: 1 }],
    certain: false,
  };
}

/** Only blanks and list dashes stand before `at` in its line. */
function beginsLine(text: string, at: Offset): boolean {
  return /^(?:[ \t]|- )*$/.test(text.slice(lineAround(text, at).start, at));
}
