import type { Mapped, Offset } from "../../base/index.ts";
import type { TextCodec } from "./resources.ts";

/** A text as the strings that are published, each with its places; `closed` is false where a quote is missing. */
export interface DecodedStrings {
  readonly strings: readonly Mapped[];
  readonly closed: boolean;
}

export function decodeStrings(value: Mapped, codec: TextCodec): DecodedStrings {
  const { text } = value;
  switch (codec) {
    case "raw":
      return { strings: [value], closed: true };
    case "inside-quotes":
      // Somebody who wrote the outer quotes too means the same.
      return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? presentation(value, false, 8) : presentation(value, true, 8);
    case "optional-quotes":
      return /^\s*"/.test(text) ? presentation(value, false, 10) : { strings: [value], closed: true };
    case "presentation":
      return presentation(value, false, 10);
  }
}

/** Character-strings of a zone file (RFC 1035 5.1). `inside`: the text begins within quotes. `radix`: of `\DDD`. */
function presentation(value: Mapped, inside: boolean, radix: 8 | 10): DecodedStrings {
  const { text, starts, ends } = value;
  const strings: Mapped[] = [];
  let current: { text: string; starts: Offset[]; ends: Offset[] } | undefined = inside ? { text: "", starts: [], ends: [] } : undefined;
  let quoted = inside;
  const finish = () => {
    if (current) strings.push(current);
    current = undefined;
  };
  const add = (char: string, from: number, to: number) => {
    current ??= { text: "", starts: [], ends: [] };
    // A backslash at the very end escapes nothing.
    if (char === "") return;
    current.text += char;
    current.starts.push(starts[from] as Offset);
    current.ends.push(ends[to - 1] as Offset);
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === "\\") {
      const digits = /^\\([0-7]{3}|[0-9]{3})/.exec(text.slice(i, i + 4))?.[1];
      const code = digits === undefined ? Number.NaN : Number.parseInt(digits, radix);
      const isCode = code >= 0 && code <= 255;
      add(isCode ? String.fromCharCode(code) : (text[i + 1] ?? ""), i, Math.min(i + (isCode ? 4 : 2), text.length));
      i += isCode ? 3 : 1;
    } else if (char === '"') {
      finish();
      quoted = !quoted;
      if (quoted) current = { text: "", starts: [], ends: [] };
    } else if (!quoted && /\s/.test(char)) finish();
    else add(char, i, i + 1);
  }
  const closed = inside ? quoted : !quoted;
  finish();
  return { strings, closed };
}

const maxString = 255;

/** A text as it is written in the codec: the value of the string, before Terraform's own escapes. */
export function encodeStrings(text: string, codec: TextCodec): string {
  if (codec === "raw" || (codec === "optional-quotes" && !/^\s*"/.test(text))) return text;
  const chunks = text === "" ? [""] : (text.match(new RegExp(`[\\s\\S]{1,${maxString}}`, "g")) as string[]);
  return encodeChunks(chunks, codec === "inside-quotes" ? codec : "presentation");
}

/** The strings of a TXT as a codec with quotes writes them. */
export function encodeChunks(chunks: readonly string[], codec: "inside-quotes" | "presentation"): string {
  const octal = codec === "inside-quotes";
  const escaped = chunks.map((chunk) =>
    chunk.replace(/["\\]|[^ -~]/g, (char) =>
      char === '"' || char === "\\" ? `\\${char}` : `\\${(char.charCodeAt(0) & 0xff).toString(octal ? 8 : 10).padStart(3, "0")}`,
    ),
  );
  return octal ? escaped.join('""') : escaped.map((chunk) => `"${chunk}"`).join(" ");
}
