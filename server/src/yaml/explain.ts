import { isCollection, isScalar, type YAMLParseError } from "yaml";
import { clip, type Offset, type SourceRange } from "../base/index.ts";
import { placeOf, type Reading } from "./convert.ts";
import { lineAround } from "./draft.ts";
import { type ParsedText, walk } from "./parser.ts";
import type { YamlProblem } from "./types.ts";

/** The parser's error in our words, at the smallest place that shows it. */
export function explain(error: YAMLParseError, parsed: ParsedText, text: string, reading: Reading): YamlProblem {
  const [start, end] = error.pos;
  const problem = (message: string, range: SourceRange = wordAt(text, start, end), code = "syntax"): YamlProblem => ({
    code,
    message,
    place: placeOf(reading, range.start, range.end),
  });
  switch (error.code) {
    case "MULTIPLE_DOCS":
      return problem(
        "A second document begins here and is not read: put it in a file of its own",
        wordAt(text, start, start + 3),
        "several-documents",
      );
    case "RESOURCE_EXHAUSTION":
      return problem("The text is nested too deep to be read", undefined, "too-deep");
    case "TAB_AS_INDENT":
      return problem("A tab indents this line, which YAML does not allow: use spaces", { start, end }, "tab");
    case "BAD_DQ_ESCAPE": {
      const written = text.slice(start, start + 2);
      const found = problem(`${written} means nothing in double quotes: write \\${written} for a backslash, or use single quotes`, {
        start,
        end: start + 2,
      });
      const at = found.place.start;
      return { ...found, edits: [{ place: { ...found.place, end: at }, newText: "\\" }] };
    }
    case "BAD_SCALAR_START":
      return problem(`A value cannot begin with ${text[start] === "\t" ? "a tab" : text[start]}: put it in quotes`, {
        start,
        end: start + 1,
      });
    case "BAD_INDENT":
    case "MISSING_CHAR": {
      const open = unclosedFlow(parsed, text, start);
      if (open !== undefined)
        return problem(`${text[open]} is never closed: add ${text[open] === "[" ? "]" : "}"}, and indent what is inside`, {
          start: open,
          end: open + 1,
        });
      if (error.code === "BAD_INDENT" || /\n[ ]*$/.test(text.slice(0, wordAt(text, start, end).start)))
        return problem("The indentation of this line fits nothing above it: align it with the lines it belongs to");
      if (isKeyEnd(parsed, start, end))
        return problem(`${clip(text.slice(start, end))} has no colon: write ${clip(text.slice(start, end))}: and its value`, {
          start,
          end,
        });
      if (/["']/.test(text[start - 1] ?? "")) return problem("A quote is never closed: add it where the text ends");
      if (text[start] === "#") return problem("A comment needs a blank before #", { start, end: start + 1 });
      return problem("Something is missing before this: a comma between items, a dash before a list item, or a colon after a key");
    }
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_AS_IMPLICIT_KEY":
      return problem("A key must stand in one line, with its map below it");
    case "BLOCK_IN_FLOW":
      return problem("Inside brackets everything is written with brackets: indented maps and lists cannot stand here");
    case "BAD_ALIAS":
      return problem("A name must follow the & or *: put the value in quotes if it is meant as text");
    case "TAG_RESOLVE_FAILED":
    case "BAD_COLLECTION_TYPE":
      return problem("The tag does not fit its value: remove it");
    case "UNEXPECTED_TOKEN":
      return problem("This cannot stand here: put the whole value in quotes, or check the indentation and the brackets before it");
    default:
      return problem("This cannot be read here: check the indentation, quotes and brackets of this line and the one above");
  }
}

function isKeyEnd(parsed: ParsedText, start: Offset, end: Offset): boolean {
  let found = false;
  walk(parsed.contents, (node) => {
    found ||= isScalar(node) && node.range[0] === start && node.range[1] === end && end > start;
    return !found;
  });
  return found;
}

/** The opening bracket of a flow collection that ends at `end` without its closing one. */
function unclosedFlow(parsed: ParsedText, text: string, end: Offset): Offset | undefined {
  let found: Offset | undefined;
  walk(parsed.contents, (node) => {
    if (isCollection(node) && node.flow && node.range[1] === end) {
      const closing = text[node.range[0]] === "[" ? "]" : "}";
      if (text[node.range[1] - 1] !== closing || node.range[1] - node.range[0] < 2) found = node.range[0];
    }
    return true;
  });
  return found;
}

/** From the first visible character at or after `start` (or before, at the end of the text) to the end of that word. */
function wordAt(text: string, start: Offset, end: Offset): SourceRange {
  const skipped = /^(?:\s+|#[^\n]*)*/.exec(text.slice(start, start + 2000))?.[0].length ?? 0;
  let from = Math.min(start + skipped, text.length);
  if (from >= text.length) {
    from = Math.max(0, Math.min(start, text.trimEnd().length) - 1);
    return { start: from, end: Math.min(from + 1, text.length) };
  }
  const word = /^[^\s,\]}]+/.exec(text.slice(from, from + 200))?.[0].length ?? 1;
  const wanted = skipped === 0 && end - start > 1 && !text.slice(start, end).includes("\n") ? end : from + word;
  return { start: from, end: Math.max(from + 1, Math.min(wanted, lineAround(text, from).end)) };
}
