import type { Mapped } from "../../base/index.ts";
import { decodeStrings } from "../terraform/text.ts";
import { characters } from "../value.ts";

/**
 * How a tool takes a TXT. `octal` and `decimal`: character-strings in quotes with `\DDD` of that radix; `optional`: raw unless
 * it has quotes; `raw`: as it is.
 */
export type TextCodec = "octal" | "decimal" | "optional" | "raw";

export interface DecodedText {
  readonly strings: readonly Mapped[];
  /** What the tool or its provider refuses. */
  readonly problem: string | undefined;
}

export function decodeText(value: Mapped, codec: TextCodec): DecodedText {
  const isQuoted = /^\s*"/.test(value.text);
  if (codec === "raw" || (codec === "optional" && !isQuoted)) return { strings: [value], problem: undefined };
  if (!isQuoted) return { strings: [value], problem: "Route 53 refuses a TXT without quotes of its own: write '\"…\"'" };
  const { strings, closed } = decodeStrings(trimmed(value), codec === "octal" ? "inside-quotes" : "presentation");
  const long = strings.some(({ text }) => text.length > 255);
  return {
    strings,
    problem: closed
      ? long
        ? 'a string over 255 bytes is refused: write it as "…" "…"'
        : undefined
      : "a quote inside this text is not closed",
  };
}

function trimmed({ text, starts, ends }: Mapped): Mapped {
  const from = text.length - text.trimStart().length;
  const to = Math.max(text.trimEnd().length, from);
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/**
 * Bytes as the tool takes them. `isQuoted`: whether they had quotes before. `undefined` where it cannot say them: bytes that
 * are no text, and what a template would fill in.
 */
export function encodeText(bytes: string, codec: TextCodec, isQuoted: boolean): string | undefined {
  if (/\{\{|\{%|\{#/.test(bytes)) return undefined;
  if (codec === "raw" || (codec === "optional" && !isQuoted && !/^\s*"/.test(bytes))) return characters(bytes);
  const radix = codec === "octal" ? 8 : 10;
  const chunks = bytes.match(/[\s\S]{1,255}/g) ?? [""];
  return chunks
    .map((chunk) =>
      chunk.replace(/["\\]|[^ -~]/g, (char) =>
        /["\\]/.test(char) ? `\\${char}` : `\\${(char.charCodeAt(0) & 0xff).toString(radix).padStart(3, "0")}`,
      ),
    )
    .map((chunk) => `"${chunk}"`)
    .join(" ");
}
