import type { Mapped, SourceRange } from "../../base/index.ts";

// octoDNS reads a TXT from YAML, takes outer quotes and `" "` between hand-made chunks away, and `\;` is a semicolon.

/** Whether a file writes `\;` for a semicolon. Without any semicolon it follows octoDNS's default, which before 2.0 is that. */
export function isEscaped(text: string): boolean {
  const escaped = text.match(/\\;/g)?.length ?? 0;
  const bare = text.match(/[^\\\s#];/g)?.length ?? 0;
  return escaped > 0 || bare === 0;
}

export interface DecodedText {
  readonly value: Mapped;
  readonly problems: readonly { readonly message: string; readonly at: SourceRange }[];
}

/** The bytes that octoDNS publishes. Problems are semicolons that it refuses, at their offsets in `content`. */
export function decodeText(content: Mapped, escaped: boolean): DecodedText {
  const { text, starts, ends } = content;
  const kept: number[] = [];
  const problems: { message: string; at: SourceRange }[] = [];
  const quoted = text.length >= 2 && text.startsWith('"') && text.endsWith('"');
  for (let i = quoted ? 1 : 0; i < text.length - (quoted ? 1 : 0); i++) {
    if (quoted && text.startsWith('" "', i)) i += 2;
    else if (text[i] === "\\" && text[i + 1] === ";" && escaped) continue;
    else {
      if (text[i] === ";" && escaped && text[i - 1] !== "\\")
        problems.push({
          message: "octoDNS refuses a semicolon that is not written `\\;` here (escaped_semicolons is on)",
          at: { start: i, end: i + 1 },
        });
      if (text.startsWith("\\;", i) && !escaped)
        problems.push({
          message: "this backslash is published: the other semicolons of the file are written without one",
          at: { start: i, end: i + 2 },
        });
      kept.push(i);
    }
  }
  const value: Mapped = {
    text: kept.map((i) => text[i]).join(""),
    starts: kept.map((i) => starts[text[i] === ";" && escaped && text[i - 1] === "\\" ? i - 1 : i] as number),
    ends: kept.map((i) => ends[i] as number),
  };
  return { value, problems };
}

/** A text as it is written in the file's mode. */
export function encodeText(text: string, escaped: boolean): string {
  return escaped ? text.replaceAll(";", "\\;") : text;
}
