import { clip, type Offset } from "../../base/index.ts";
import { type Name, parseIpv4, parseName, type Rdata, type RRType } from "../../dns/index.ts";
import type { Token } from "./lexer.ts";
import { fieldWords, readField } from "./rdata-field.ts";
import { shapeOf } from "./record-types.ts";
import { isGeneric, readGeneric, readUnchecked } from "./shapeless-rdata.ts";
import { decodeString, maxString } from "./strings.ts";

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

/** The data of one record of a known type. Never throws. */
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
    ? `this MX has no preference before \`${clip(word)}\`, so servers refuse the record; expected a number from 0 to 65535 as in \`10 mail.example.com.\``
    : `\`${clip(word)}\` is not a number from 0 to 65535, so servers refuse the record; expected MX data as in \`10 mail.example.com.\``;
  return { code: "mx-preference", message, start: token.start, end: token.end, ...(alone ? { insert: "10 " } : {}) };
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
