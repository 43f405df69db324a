import type { Offset } from "../../base/index.ts";
import {
  maxNameLength,
  type Name,
  nameText,
  parseIpv4,
  parseIpv6,
  parseName,
  quotedString,
  type Rdata,
  type RRType,
} from "../../dns/index.ts";
import type { Token } from "./lexer.ts";
import { canonicalType, type Field, isKnownType, shapeOf } from "./record-types.ts";
import { decodeString, parseZoneTtl } from "./strings.ts";

/** What could not be read and where, or the data. A string over 255 bytes is data: what was meant is clear. */
export type RdataReading =
  | { readonly rdata: Rdata; readonly tooLong?: Token }
  | { readonly code: string; readonly message: string; readonly start: Offset; readonly end: Offset; readonly insert?: string };

export interface RdataContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Index of the first token of the data. */
  readonly from: number;
  readonly type: RRType;
  readonly typeToken: Token;
  readonly origin: Name | undefined;
}

/** The value of one field, or the message of what is wrong with it. */
type FieldReading = { readonly value: string | number } | { readonly wrong: string; readonly code?: string };

const maxString = 255;

export function readRdata(context: RdataContext): RdataReading {
  const { text, tokens, from, type, typeToken } = context;
  const last = tokens[tokens.length - 1] as Token;
  const shape = shapeOf(type);
  // RFC 3123 4: an address prefix list may be empty.
  if (tokens.length <= from && type === "APL") return { rdata: { kind: "raw", type, text: "" } };
  if (tokens.length <= from)
    return {
      code: "rdata-missing",
      message: `${type} has no data, expected ${shape ? `\`${shape.example}\`` : "its data"}`,
      start: typeToken.start,
      end: typeToken.end,
    };
  if (isGeneric(text, tokens, from)) return readGeneric(context);
  if (!shape) return readUnchecked(context);
  if (type === "TXT" || type === "SPF") return readText(context, type);
  const preference = type === "MX" ? mxPreference(context) : undefined;
  if (preference) return preference;
  const values: (string | number)[] = [];
  let at = from;
  for (const field of shape.fields) {
    const token = tokens[at];
    if (!token) {
      if (field === "string?" || field === "types" || (field === "rest" && type !== "KEY")) continue;
      return {
        code: "rdata-missing",
        message: `the ${type} data ends early, expected ${fieldWords[field]} after \`${text.slice(last.start, last.end)}\` as in \`${shape.example}\``,
        start: last.start,
        end: last.end,
      };
    }
    const many = field.endsWith("+") || field === "types" || field === "rest";
    const until = many ? tokens.length : at + 1;
    const reading = readField(context, field, at, until);
    if ("wrong" in reading)
      return { code: reading.code ?? "rdata", message: reading.wrong, start: token.start, end: (many ? last : token).end };
    values.push(reading.value);
    at = until;
  }
  const missing = type === "SVCB" || type === "HTTPS" ? missingParameter(String(values[2] ?? "")) : undefined;
  if (missing !== undefined)
    return {
      code: "rdata",
      message: `\`mandatory\` names ${missing}, which this record does not have; expected that parameter too`,
      start: (tokens[from] as Token).start,
      end: last.end,
    };
  const extra = tokens[at];
  if (extra)
    return {
      code: "rdata-extra",
      message: `\`${text.slice(extra.start, last.end)}\` follows the complete ${type} data, expected the end of the record as in \`${shape.example}\``,
      start: extra.start,
      end: last.end,
    };
  return toRdata(type, values);
}

/** What is wrong with the preference of an MX; a host alone gets the usual one, which `insert` holds. */
function mxPreference({ text, tokens, from }: RdataContext): RdataReading | undefined {
  const token = tokens[from] as Token;
  const word = text.slice(token.start, token.end);
  if (!token.quoted && /^\d{1,10}$/.test(word) && Number(word) <= 0xffff) return undefined;
  const alone = tokens.length === from + 1 && !token.quoted && word.includes(".") && parseIpv4(word) === undefined && /[A-Za-z]/.test(word);
  const message = alone
    ? `this MX has no preference before \`${short(word)}\`, so servers refuse the record; expected a number from 0 to 65535 as in \`10 mail.example.com.\``
    : `\`${short(word)}\` is not a number from 0 to 65535, so servers refuse the record; expected MX data as in \`10 mail.example.com.\``;
  return { code: "mx-preference", message, start: token.start, end: token.end, ...(alone ? { insert: "10 " } : {}) };
}

const fieldWords: Readonly<Record<Field, string>> = {
  name: "a domain name",
  u8: "a number from 0 to 255",
  u16: "a number from 0 to 65535",
  u32: "a number from 0 to 4294967295",
  ttl: "a number of seconds",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  string: "a string",
  "string+": "a string",
  "string?": "a string",
  word: "a word",
  "hex+": "hexadecimal digits",
  "base64+": "base64 text",
  salt: "hexadecimal digits or `-`",
  base32: "base32 text",
  time: "a time as YYYYMMDDHHmmSS",
  algorithm: "an algorithm number",
  types: "record types",
  rest: "more data",
};

const numberLimits: Partial<Record<Field, number>> = { u8: 0xff, u16: 0xffff, u32: 0xffff_ffff };

function readField(context: RdataContext, field: Field, at: number, until: number): FieldReading {
  const { text, tokens, type, origin } = context;
  const token = tokens[at] as Token;
  const word = text.slice(token.start, token.end);
  const unexpected = (what = `\`${word}\``): FieldReading => ({
    wrong: `${what} is not ${fieldWords[field]}, expected ${type} data as in \`${shapeOf(type)?.example}\``,
  });
  if (token.quoted && !field.startsWith("string") && field !== "rest") return unexpected();
  switch (field) {
    case "name": {
      const name = parseName(word, origin);
      if (name === undefined) return nameProblem(word, origin);
      if (origin === undefined && !word.endsWith("."))
        return { wrong: `\`${word}\` is relative and there is no $ORIGIN, expected an absolute name with a final dot`, code: "no-origin" };
      return { value: nameText(name) };
    }
    case "u8":
    case "u16":
    case "u32":
      return /^\d{1,10}$/.test(word) && Number(word) <= (numberLimits[field] as number) ? { value: Number(word) } : unexpected();
    case "ttl": {
      const seconds = /^\d{1,10}$/.test(word) && Number(word) <= 0xffff_ffff ? Number(word) : parseZoneTtl(word);
      return seconds === undefined ? unexpected() : { value: seconds };
    }
    case "ipv4":
      return given(parseIpv4(word)) ?? unexpected();
    case "ipv6":
      return given(parseIpv6(word)) ?? unexpected();
    case "string":
    case "string?": {
      const decoded = decodeString(text, token);
      if (decoded.badEscape !== undefined) return badEscape(text, decoded.badEscape);
      return decoded.bytes.length <= maxString
        ? { value: quotedString(decoded.bytes) }
        : { wrong: `this string has ${decoded.bytes.length} bytes, a character-string holds at most 255` };
    }
    case "word":
      return { value: word };
    case "algorithm":
      return /^\d{1,3}$/.test(word) && Number(word) <= 255
        ? { value: Number(word) }
        : /^[A-Za-z][A-Za-z0-9-]*$/.test(word)
          ? { value: algorithmNumbers[word.toUpperCase()] ?? word.toUpperCase() }
          : unexpected();
    case "salt":
      return word === "-" || /^(?:[0-9a-fA-F]{2})+$/.test(word) ? { value: word.toUpperCase() } : unexpected();
    case "base32":
      return /^[0-9a-vA-V]+$/.test(word) ? { value: word.toUpperCase() } : unexpected();
    case "time":
      return /^(?:\d{14}|\d{1,10})$/.test(word) ? { value: word } : unexpected();
    case "hex+": {
      const hex = joinWords(text, tokens, at, until, "");
      return /^(?:[0-9a-fA-F]{2})+$/.test(hex)
        ? { value: hex.toUpperCase() }
        : unexpected(/^[0-9a-fA-F]+$/.test(hex) ? "an odd number of digits" : `\`${short(hex)}\``);
    }
    case "base64+": {
      const base64 = joinWords(text, tokens, at, until, "");
      return base64.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? { value: base64 } : unexpected(`\`${short(base64)}\``);
    }
    case "types": {
      const types = tokens.slice(at, until).map((one) => canonicalType(text.slice(one.start, one.end)));
      const unknown = types.find((one) => !isKnownType(one) && !(type === "NXT" && /^\d+$/.test(one)));
      return unknown === undefined ? { value: types.join(" ") } : unexpected(`\`${unknown}\``);
    }
    case "rest":
    case "string+":
      return { value: joinWords(text, tokens, at, until, " ") };
  }
}

/** DNSSEC algorithm mnemonics (IANA) as the numbers that stand on the wire. */
const algorithmNumbers: Readonly<Record<string, number>> = {
  RSAMD5: 1,
  DH: 2,
  DSA: 3,
  ECC: 4,
  RSASHA1: 5,
  NSEC3DSA: 6,
  NSEC3RSASHA1: 7,
  RSASHA256: 8,
  RSASHA512: 10,
  ECCGOST: 12,
  ECDSAP256SHA256: 13,
  ECDSAP384SHA384: 14,
  ED25519: 15,
  ED448: 16,
  INDIRECT: 252,
  PRIVATEDNS: 253,
  PRIVATEOID: 254,
};

function given(value: string | undefined): FieldReading | undefined {
  return value === undefined ? undefined : { value };
}

export function nameProblem(word: string, origin: Name | undefined): { readonly wrong: string; readonly code?: string } {
  if (word === "@" && origin === undefined)
    return { wrong: "`@` stands for the origin and there is no $ORIGIN, expected an absolute name with a final dot", code: "no-origin" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is whether anything is outside ASCII
  if (/[^\x00-\x7f]/.test(word))
    return { wrong: `\`${short(word)}\` has characters outside ASCII, expected an A-label (xn--...)`, code: "not-ascii" };
  const label = word.split(".").find((one) => one.length > 63);
  if (label !== undefined && !label.includes("\\"))
    return {
      wrong: `the label \`${short(label)}\` has ${label.length} octets, at most 63 are allowed; servers refuse the record`,
      code: "label-too-long",
    };
  if (word.includes("..") || word.startsWith("."))
    return { wrong: `\`${short(word)}\` has an empty label, expected text between two dots` };
  if (/\\(?:\d{0,2}(?!\d)|[3-9]\d\d|2(?:5[6-9]|[6-9]\d))/.test(word) && /\\(?:\d|$)/.test(word))
    return { wrong: `\`${short(word)}\` has an escape that is none, expected \`\\X\` or three digits up to \\255`, code: "bad-escape" };
  if (isTooLong(word, origin))
    return {
      wrong: `\`${short(word)}\` makes a name of more than 255 octets, which DNS cannot carry; servers refuse the record`,
      code: "name-too-long",
    };
  return {
    wrong: `\`${short(word)}\` is no domain name${origin === undefined ? "" : " below the origin"}, expected labels of 63 octets and 255 in all`,
  };
}

/** Whether the length is all that is wrong: each label alone is fine. */
function isTooLong(word: string, origin: Name | undefined): boolean {
  const labels = word.replace(/\.$/, "").split(".");
  const below = word.endsWith(".") || origin === undefined ? 0 : origin.length + 1;
  return labels.every((label) => parseName(`${label}.`) !== undefined) && word.replace(/\.$/, "").length + below + 2 > maxNameLength;
}

function badEscape(text: string, at: Offset): FieldReading {
  return { wrong: `\`${text.slice(at, at + 4)}\` is no escape, expected \`\\X\` or three digits up to \\255`, code: "bad-escape" };
}

export function short(word: string): string {
  return word.length > 40 ? `${word.slice(0, 37)}...` : word;
}

/** Words as written; those that touch each other (`alpn="h2"`) stay together. */
function joinWords(text: string, tokens: readonly Token[], from: number, until: number, between: string): string {
  let joined = "";
  for (let i = from; i < until; i++) {
    const token = tokens[i] as Token;
    if (i > from && tokens[i - 1]?.end !== token.start) joined += between;
    joined += text.slice(token.start, token.end);
  }
  return joined;
}

function readText(context: RdataContext, type: "TXT" | "SPF"): RdataReading {
  const strings: string[] = [];
  let tooLong: Token | undefined;
  for (let i = context.from; i < context.tokens.length; i++) {
    const token = context.tokens[i] as Token;
    const { bytes, badEscape: bad } = decodeString(context.text, token);
    if (bad !== undefined)
      return {
        code: "bad-escape",
        message: `\`${context.text.slice(bad, Math.min(bad + 4, token.end))}\` is no escape, expected \`\\X\` or three digits up to \\255`,
        start: bad,
        end: Math.min(bad + 4, token.end),
      };
    if (bytes.length > maxString) tooLong ??= token;
    for (let cut = 0; cut === 0 || cut < bytes.length; cut += maxString) strings.push(bytes.slice(cut, cut + maxString));
  }
  return { rdata: { kind: "txt", type, strings }, ...(tooLong ? { tooLong } : {}) };
}

function toRdata(type: RRType, values: readonly (string | number)[]): RdataReading {
  const number = (i: number) => values[i] as number;
  // Fields hold names in presentation form; this gives the canonical one back.
  const name = (i: number) => parseName(values[i] as string) as Name;
  switch (type) {
    case "A":
    case "AAAA":
      return { rdata: { kind: "address", type, address: values[0] as string } };
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME":
      return { rdata: { kind: "name", type, target: name(0) } };
    case "MX":
      return { rdata: { kind: "mx", type, preference: number(0), exchange: name(1) } };
    case "SOA":
      return {
        rdata: {
          kind: "soa",
          type,
          mname: name(0),
          rname: name(1),
          serial: number(2),
          refresh: number(3),
          retry: number(4),
          expire: number(5),
          minimum: number(6),
        },
      };
    case "SRV":
      return { rdata: { kind: "srv", type, priority: number(0), weight: number(1), port: number(2), target: name(3) } };
    case "CAA":
      return { rdata: { kind: "caa", type, flags: number(0), tag: values[1] as string, value: unquoted(values[2] as string) } };
    default:
      return { rdata: { kind: "raw", type, text: values.join(" ") } };
  }
}

/** RFC 9460 8: what `mandatory` names must be there. */
function missingParameter(parameters: string): string | undefined {
  const keys = new Set(parameters.split(/\s+/).map((one) => one.replace(/=.*/, "").toLowerCase()));
  const mandatory = /(?:^|\s)mandatory="?([a-z0-9,-]+)/i.exec(parameters)?.[1]?.toLowerCase();
  return mandatory?.split(",").find((key) => !keys.has(key));
}

function unquoted(presentation: string): string {
  return decodeString(presentation, { start: 0, end: presentation.length, quoted: true }).bytes;
}

function isGeneric(text: string, tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  return token !== undefined && !token.quoted && token.end - token.start === 2 && text.startsWith("\\#", token.start);
}

/** RFC 3597: `\# length hex`. */
function readGeneric({ text, tokens, from, type }: RdataContext): RdataReading {
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

function readUnchecked({ text, tokens, from, type }: RdataContext): RdataReading {
  const written = joinWords(text, tokens, from, tokens.length, " ");
  const whole = { start: (tokens[from] as Token).start, end: (tokens[tokens.length - 1] as Token).end };
  if (/^TYPE\d+$/.test(type))
    return { code: "rdata", message: `${type} has data that is not generic, expected \`\\#\`, a length and hexadecimal digits`, ...whole };
  const pattern = patterns[type];
  if (pattern && !pattern.test(written))
    return { code: "rdata", message: `\`${short(written)}\` is no ${type} data, expected pairs of hexadecimal digits`, ...whole };
  return { rdata: { kind: "raw", type, text: type.startsWith("EUI") ? written.toLowerCase().replace(/\b[0-9a-f]\b/g, "0$&") : written } };
}
