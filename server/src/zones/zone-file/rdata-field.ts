import { clip, type Offset } from "../../base/index.ts";
import { nameText, parseIpv4, parseIpv6, parseName, quotedString } from "../../dns/index.ts";
import type { Token } from "./lexer.ts";
import { nameProblem } from "./name-problem.ts";
import type { RdataContext } from "./rdata-reader.ts";
import { canonicalType, type Field, isKnownType, shapeOf } from "./record-types.ts";
import { decodeString, maxString, parseZoneTtl } from "./strings.ts";
import { joinWords } from "./words.ts";

/** The value of one field, or the message of what is wrong with it. */
type FieldReading = { readonly value: string | number } | { readonly wrong: string; readonly code?: string };

/** What each field holds, for messages. */
export const fieldWords: Readonly<Record<Field, string>> = {
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

/** One field, from the token `at` up to `until`: more than one token where the field takes the rest. */
export function readField(context: RdataContext, field: Field, at: number, until: number): FieldReading {
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
        : unexpected(/^[0-9a-fA-F]+$/.test(hex) ? "an odd number of digits" : `\`${clip(hex)}\``);
    }
    case "base64+": {
      const base64 = joinWords(text, tokens, at, until, "");
      return base64.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? { value: base64 } : unexpected(`\`${clip(base64)}\``);
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

function badEscape(text: string, at: Offset): FieldReading {
  return { wrong: `\`${text.slice(at, at + 4)}\` is no escape, expected \`\\X\` or three digits up to \\255`, code: "bad-escape" };
}
