import { type Mapped, type SourceRange, utf8Bytes } from "../base/index.ts";
import type { Name, Rdata, RRType } from "../dns/index.ts";
import { readWords } from "./zone-file/lexer.ts";
import { readRdata } from "./zone-file/rdata-reader.ts";

/** Record data read from a value; ranges are of the value's text. */
export type ValueReading =
  | { readonly rdata: Rdata; readonly target?: SourceRange; readonly preference?: SourceRange }
  | { readonly code: string; readonly message: string; readonly range: SourceRange };

/**
 * A value as a zone file writes it, but a TXT without quotes, and `priority` may stand apart. Whoever publishes it splits
 * a TXT into strings.
 */
export function readValue(text: string, type: RRType, priority: number | undefined, origin: Name): ValueReading {
  if (type === "TXT" || type === "SPF")
    return { rdata: { kind: "txt", type, strings: text === "" ? [""] : (bytesOf(text).match(/[\s\S]{1,255}/g) as string[]) } };
  const words = readWords(text);
  // `priority` becomes the first word, as it is in a zone file.
  const prefix = priority === undefined ? "" : `${priority} `;
  const shift = prefix.length;
  const tokens = [
    ...(priority === undefined ? [] : [{ start: 0, end: shift - 1, quoted: false }]),
    ...words.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift })),
  ];
  const whole = { start: 0, end: text.length };
  const reading = readRdata({ text: prefix + text, tokens, from: 0, type, typeToken: { start: 0, end: 0, quoted: false }, origin });
  const back = (range: SourceRange) => ({ start: Math.max(0, range.start - shift), end: Math.max(0, range.end - shift) });
  if ("code" in reading)
    return {
      code: reading.code === "mx-preference" ? reading.code : "rdata",
      message: reading.message,
      range: reading.end <= shift ? whole : back(reading),
    };
  const at = targetWord(type);
  const target = at === undefined ? undefined : tokens[at];
  const own = priority === undefined && (type === "MX" || type === "SRV") ? tokens[0] : undefined;
  return { rdata: reading.rdata, ...(target ? { target: back(target) } : {}), ...(own ? { preference: back(own) } : {}) };
}

function targetWord(type: RRType): number | undefined {
  switch (type) {
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME":
      return 0;
    case "MX":
      return 1;
    case "SRV":
      return 3;
    default:
      return undefined;
  }
}

/** Text as the bytes that are published, one UTF-16 unit each. */
function bytesOf(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether anything is outside ASCII
  return /^[\x00-\x7f]*$/.test(text) ? text : Array.from(utf8Bytes(text), (byte) => String.fromCharCode(byte)).join("");
}

/** The same for a value with its places: bytes of one character share its place. */
export function mappedBytes(value: Mapped): Mapped {
  const text = bytesOf(value.text);
  if (text.length === value.text.length) return value;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of value.text) {
    for (let i = utf8Bytes(char).length; i > 0; i--) {
      starts.push(value.starts[at] as number);
      ends.push(value.ends[at + char.length - 1] as number);
    }
    at += char.length;
  }
  return { text, starts, ends };
}
