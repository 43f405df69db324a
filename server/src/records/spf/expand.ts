import { utf8Bytes } from "../../base/index.ts";
import { type Name, parseName } from "../../dns/index.ts";
import { dottedIp, type IpAddress, ipText } from "../ip.ts";
import type { MacroLetter, MacroText } from "./record.ts";

/** Value of one macro letter; `undefined` while it is not known. */
export type MacroValues = (letter: MacroLetter) => string | undefined;

/** What the macros of one check stand for, apart from `p`, which has to be looked up. */
export interface MacroContext {
  readonly ip: IpAddress;
  readonly local: string;
  readonly senderDomain: string;
  readonly helo: string;
  readonly receiver: string;
  readonly unixSeconds: number;
}

/** RFC 7208 7.2 for one domain on the way. */
export function macroValues(context: MacroContext, domain: Name, validated: () => string | undefined): MacroValues {
  return (letter) => {
    switch (letter) {
      case "s":
        return `${context.local}@${context.senderDomain}`;
      case "l":
        return context.local;
      case "o":
        return context.senderDomain;
      case "d":
        return domain;
      case "i":
        return dottedIp(context.ip);
      case "p":
        return validated();
      case "v":
        return context.ip.family === 4 ? "in-addr" : "ip6";
      case "h":
        return context.helo;
      case "c":
        return ipText(context.ip);
      case "r":
        return context.receiver;
      case "t":
        return String(context.unixSeconds);
    }
  };
}

/** RFC 7208 7.3; `undefined` when a macro's value is not known. */
export function expandMacros(text: MacroText, values: MacroValues): string | undefined {
  let expanded = "";
  for (const part of text.parts) {
    if (part.kind === "literal") {
      expanded += part.text;
      continue;
    }
    const value = values(part.letter);
    if (value === undefined) return undefined;
    let pieces = splitAt(value, part.delimiters);
    if (part.reverse) pieces = pieces.reverse();
    if (part.keep !== undefined) pieces = pieces.slice(-part.keep);
    const joined = pieces.join(".");
    expanded += part.escape ? urlEscaped(joined) : joined;
  }
  return expanded;
}

function splitAt(value: string, delimiters: string): string[] {
  const pieces = [""];
  for (const char of value) {
    if (delimiters.includes(char)) pieces.push("");
    else pieces[pieces.length - 1] += char;
  }
  return pieces;
}

function urlEscaped(text: string): string {
  return [...text]
    .map((char) =>
      /[A-Za-z0-9._~-]/.test(char)
        ? char
        : [...utf8Bytes(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
    )
    .join("");
}

/**
 * An expanded domain-spec as a name: a final dot does not count, and labels on the left go until 253 characters are left
 * (RFC 7208 7.3). `undefined` for what cannot be asked: empty labels, a label over 63, nothing at all.
 */
export function targetName(expanded: string): Name | undefined {
  let text = expanded.endsWith(".") ? expanded.slice(0, -1) : expanded;
  if (text.length > 253) {
    const dot = text.indexOf(".", text.length - 254);
    if (dot < 0) return undefined;
    text = text.slice(dot + 1);
  }
  return parseName(text.replace(/[^\x21-\x5b\x5d-\x7e]/gu, escaped));
}

/** A unit up to 255 is a byte, anything else its UTF-8: what is not printable becomes `\DDD`. */
function escaped(char: string): string {
  if (char === "\\") return "\\\\";
  const code = char.codePointAt(0) as number;
  const bytes = code < 256 ? [code] : [...utf8Bytes(char)];
  return bytes.map((byte) => `\\${String(byte).padStart(3, "0")}`).join("");
}
