import { clip } from "../../base/index.ts";
import { parseIpv6, type Rdata, type RRType } from "../../dns/index.ts";
import type { Token } from "./lexer.ts";
import type { RdataContext, RdataReading } from "./rdata-reader.ts";
import { joinWords } from "./words.ts";

// Data that is not read field by field: the notation for any type of RFC 3597, and types whose data stays as it is written.

export function isGeneric(text: string, tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return token !== undefined && !token.quoted && token.end - token.start === 2 && text.startsWith("\\#", token.start);
}

/** RFC 3597: `\# length hex`. */
export function readGeneric({ text, tokens, from, type }: RdataContext): RdataReading {
  const [mark, length, first] = tokens.slice(from);
  const last = tokens[tokens.length - 1] as Token;
  const whole = { start: (mark as Token).start, end: last.end };
  const bytes = length && /^\d{1,5}$/.test(text.slice(length.start, length.end)) ? Number(text.slice(length.start, length.end)) : undefined;
  const hex = first ? joinWords(text, tokens, from + 2, tokens.length, "").toUpperCase() : "";
  if (bytes === undefined || bytes > 0xffff || !/^(?:[0-9A-F]{2})*$/.test(hex))
    return {
      code: "rdata",
      message: "generic record data is `\\#`, a length and hexadecimal digits, expected something like `\\# 4 C0000201`",
      ...whole,
    };
  if (hex.length / 2 !== bytes)
    return { code: "rdata", message: `the length says ${bytes} bytes and ${hex.length / 2} follow, expected both to agree`, ...whole };
  return { rdata: readWire(type, hex) ?? { kind: "raw", type, text: `\\# ${bytes}${hex ? ` ${hex}` : ""}` } };
}

/** Addresses and strings are worth reading from their bytes; other types stay generic. */
function readWire(type: RRType, hex: string): Rdata | undefined {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  if (type === "A" && bytes.length === 4) return { kind: "address", type, address: bytes.join(".") };
  if (type === "AAAA" && bytes.length === 16)
    return { kind: "address", type, address: parseIpv6((hex.match(/.{4}/g) as string[]).join(":")) as string };
  if (type === "CAA" && bytes.length >= 2 && (bytes[1] as number) > 0 && bytes.length >= 2 + (bytes[1] as number)) {
    const tagEnd = 2 + (bytes[1] as number);
    const chars = (part: readonly number[]) => String.fromCharCode(...part);
    return { kind: "caa", type, flags: bytes[0] as number, tag: chars(bytes.slice(2, tagEnd)), value: chars(bytes.slice(tagEnd)) };
  }
  if (type !== "TXT" && type !== "SPF") return undefined;
  const strings: string[] = [];
  for (let at = 0; at < bytes.length; at += 1 + (bytes[at] as number)) {
    const string = bytes.slice(at + 1, at + 1 + (bytes[at] as number));
    if (string.length !== bytes[at]) return undefined;
    strings.push(String.fromCharCode(...string));
  }
  return strings.length > 0 ? { kind: "txt", type, strings } : undefined;
}

const patterns: Readonly<Record<string, RegExp>> = {
  EUI48: /^[0-9a-fA-F]{2}(?:-[0-9a-fA-F]{2}){5}$/,
  // BIND accepts a group of one digit.
  EUI64: /^[0-9a-fA-F]{1,2}(?:-[0-9a-fA-F]{1,2}){7}$/,
  NSAP: /^0[xX](?:\.*[0-9a-fA-F]\.*[0-9a-fA-F])+\.*$/,
};

/** Types without a table of fields. */
export function readUnchecked({ text, tokens, from, type }: RdataContext): RdataReading {
  const written = joinWords(text, tokens, from, tokens.length, " ");
  const whole = { start: (tokens[from] as Token).start, end: (tokens[tokens.length - 1] as Token).end };
  if (/^TYPE\d+$/.test(type))
    return { code: "rdata", message: `${type} has data that is not generic, expected \`\\#\`, a length and hexadecimal digits`, ...whole };
  const pattern = patterns[type];
  if (pattern && !pattern.test(written))
    return { code: "rdata", message: `\`${clip(written)}\` is no ${type} data, expected pairs of hexadecimal digits`, ...whole };
  return { rdata: { kind: "raw", type, text: type.startsWith("EUI") ? written.toLowerCase().replace(/\b[0-9a-f]\b/g, "0$&") : written } };
}
