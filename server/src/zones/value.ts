import { type Mapped, type SourceRange, utf8Bytes } from "../base/index.ts";
import { type Name, type Rdata, type RRType, toALabels } from "../dns/index.ts";
import { readWords } from "./zone-file/lexer.ts";
import { readRdata } from "./zone-file/rdata-reader.ts";

/** Record data read from a value; ranges are of the value's text. */
export type ValueReading =
  | { readonly rdata: Rdata; readonly target?: SourceRange; readonly preference?: SourceRange }
  | { readonly code: string; readonly message: string; readonly range: SourceRange };

/**
 * A value as a zone file writes it, but a TXT without quotes, and `priority` may stand apart. Whoever publishes it splits
 * a TXT into strings. `target`: a name of any script is `converted` to A-labels by whoever publishes it, or taken as it is
 * `written`, which is a fault of it.
 */
export function readValue(
  written: string,
  type: RRType,
  priority: number | undefined,
  origin: Name,
  target: "converted" | "written" = "written",
): ValueReading {
  if (type === "TXT" || type === "SPF")
    return { rdata: { kind: "txt", type, strings: written === "" ? [""] : (bytesOf(written).match(/[\s\S]{1,255}/g) as string[]) } };
  const words = readWords(written);
  const at = targetWord(type);
  const wordAt = at === undefined ? undefined : words[at - (priority === undefined ? 0 : 1)];
  const name = wordAt && written.slice(wordAt.start, wordAt.end);
  const ascii = (target === "converted" && name !== undefined && toALabels(name)) || name;
  // `priority` becomes the first word, as it is in a zone file.
  const prefix = priority === undefined ? "" : `${priority} `;
  const shift = prefix.length;
  const text = wordAt && ascii !== undefined ? written.slice(0, wordAt.start) + ascii + written.slice(wordAt.end) : written;
  const grown = text.length - written.length;
  const moved = (offset: number) => offset + shift + (wordAt && offset >= wordAt.end ? grown : 0);
  const tokens = [
    ...(priority === undefined ? [] : [{ start: 0, end: shift - 1, quoted: false }]),
    ...words.map((word) => ({ ...word, start: moved(word.start), end: moved(word.end) })),
  ];
  const whole = { start: 0, end: written.length };
  const reading = readRdata({ text: prefix + text, tokens, from: 0, type, typeToken: { start: 0, end: 0, quoted: false }, origin });
  if ("code" in reading) {
    const word =
      words[tokens.findIndex(({ start, end }) => start <= reading.start && reading.end <= end) - (priority === undefined ? 0 : 1)];
    return {
      code: reading.code === "mx-preference" || reading.code === "not-ascii" ? reading.code : "rdata",
      message: reading.message,
      range: word && wordAt === word ? { start: word.start, end: word.end } : reading.end <= shift ? whole : back(reading),
    };
  }
  const own = priority === undefined && (type === "MX" || type === "SRV") ? words[0] : undefined;
  const range = ({ start, end }: SourceRange) => ({ start, end });
  return { rdata: reading.rdata, ...(wordAt ? { target: range(wordAt) } : {}), ...(own ? { preference: range(own) } : {}) };

  function back({ start, end }: SourceRange): SourceRange {
    const inWritten = (offset: number) => {
      const at = offset - shift;
      return Math.min(Math.max(0, wordAt && at > wordAt.start ? at - grown : at), written.length);
    };
    return { start: inWritten(start), end: Math.max(inWritten(start), inWritten(end)) };
  }
}

/** Which word of the record data is the name that mail or a client goes to; `undefined`: none is. */
export function targetWord(type: RRType): number | undefined {
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

/** Whether a name or text has letters that no host name has. */
export function isOutsideAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether anything is outside ASCII
  return /[^\x00-\x7f]/.test(text);
}

/** Text as the bytes that are published, one UTF-16 unit each. */
function bytesOf(text: string): string {
  return !isOutsideAscii(text) ? text : Array.from(utf8Bytes(text), (byte) => String.fromCharCode(byte)).join("");
}

/** Bytes (one UTF-16 unit each) as the text whose UTF-8 they are; `undefined`: they are none. */
export function characters(bytes: string): string | undefined {
  if (!isOutsideAscii(bytes)) return bytes;
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes.charCodeAt(i);
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    let code = lead < 0x80 ? lead : lead & (0xff >> (length + 1));
    for (let j = 1; j < length; j++) code = (code << 6) | (bytes.charCodeAt(i + j) & 0x3f);
    if (!(code <= 0x10ffff)) return undefined;
    text += String.fromCodePoint(code);
    i += length;
  }
  // Overlong forms, surrogates and cut characters do not come back.
  return bytesOf(text) === bytes ? text : undefined;
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
