import type { Mapped, SourceRange } from "../../base/index.ts";

// octoDNS reads a TXT from YAML, takes outer quotes and `" "` between hand-made chunks away, and `\;` is a semicolon.

/**
 * Whether `\;` is a semicolon in these texts of one file. Where none has any it is octoDNS's default, which is yes before 2.0.
 */
export function isEscaped(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes("\\;")) || !texts.some((text) => text.includes(";"));
}

export interface TextProblem {
  readonly code: "bare-semicolon" | "double-escape" | "not-ascii";
  readonly message: string;
  readonly at: SourceRange;
}

export interface DecodedText {
  readonly value: Mapped;
  readonly problems: readonly TextProblem[];
}

/** The text that octoDNS publishes. Problems are what it refuses, at its offsets in `content`. */
export function decodeText(content: Mapped, escaped: boolean): DecodedText {
  const { text, starts, ends } = content;
  const first = text.startsWith('"') ? 1 : 0;
  const last = text.length - first;
  const kept: { readonly at: number; readonly from: number }[] = [];
  for (let i = first; i < last; i++) {
    if (i + 3 <= last && text.startsWith('" "', i)) i += 2;
    else if (escaped && i + 1 < last && text.startsWith("\\;", i)) kept.push({ at: ++i, from: i - 1 });
    else kept.push({ at: i, from: i });
  }
  const value: Mapped = {
    text: kept.map(({ at }) => text[at]).join(""),
    starts: kept.map(({ from }) => starts[from] as number),
    ends: kept.map(({ at }) => ends[at] as number),
  };
  return { value, problems: problemsOf(text, escaped) };
}

function problemsOf(text: string, escaped: boolean): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  for (const { index, 0: found } of text.matchAll(/\\*;|[^ -~\s]+/g)) {
    const at = { start: index, end: index + found.length };
    if (!found.endsWith(";"))
      problems.push({ code: "not-ascii", message: `octoDNS refuses characters outside ASCII in a text: ${found}`, at });
    else if (found.length > 2)
      problems.push({ code: "double-escape", message: "octoDNS refuses more than one backslash before a semicolon", at });
    else if (escaped && found === ";")
      problems.push({
        code: "bare-semicolon",
        message: "This semicolon needs a backslash (`\\;`): octoDNS refuses a bare one while `escaped_semicolons` is on",
        at,
      });
  }
  return problems;
}

/** A text as it is written in the file's mode; `undefined` where octoDNS could not read it back. */
export function encodeText(text: string, escaped: boolean): string | undefined {
  const inMode = escaped ? text.replaceAll(";", "\\;") : text;
  const written = inMode.startsWith('"') ? `"${inMode}"` : inMode;
  const offsets = Array.from(written, (_, i) => i);
  const { value, problems } = decodeText({ text: written, starts: offsets, ends: offsets }, escaped);
  return value.text === text && problems.length === 0 && !text.includes("\\;") ? written : undefined;
}
