import { decodeBase64 } from "../base/index.ts";
import { type Name, nameText, parseName, quotedString, type RRType } from "../dns/index.ts";
import { base64Text, hexBytes, hexText, latin1, latin1Bytes } from "./byte-text.ts";
import { nameBytes, readName } from "./name-wire.ts";
import { svcbBytes, svcbText } from "./svcb.ts";

// Types without a shape of their own: presentation form where the fields are known, else RFC 3597 (`\# length hex`).

type Field = "u8" | "u16" | "string" | "name" | "hex" | "base64";

/** `hex` and `base64` take the rest of the data. */
const shapes: Readonly<Record<RRType, readonly Field[]>> = {
  TLSA: ["u8", "u8", "u8", "hex"],
  SMIMEA: ["u8", "u8", "u8", "hex"],
  SSHFP: ["u8", "u8", "hex"],
  DS: ["u16", "u8", "u8", "hex"],
  CDS: ["u16", "u8", "u8", "hex"],
  DNSKEY: ["u16", "u8", "u8", "base64"],
  CDNSKEY: ["u16", "u8", "u8", "base64"],
  OPENPGPKEY: ["base64"],
  NAPTR: ["u16", "u16", "string", "string", "string", "name"],
  HINFO: ["string", "string"],
  AFSDB: ["u16", "name"],
  KX: ["u16", "name"],
  RP: ["name", "name"],
};

/** Presentation form of the data of a record; never fails: what does not fit its shape is written as unknown data. */
export function genericText(type: RRType, bytes: Uint8Array, start: number, end: number): string {
  return (
    (isServiceBinding(type) ? svcbText(bytes, start, end) : shapedText(shapes[type], bytes, start, end)) ??
    `\\# ${end - start}${end > start ? ` ${hexText(bytes, start, end)}` : ""}`
  );
}

function isServiceBinding(type: RRType): boolean {
  return type === "SVCB" || type === "HTTPS";
}

function shapedText(shape: readonly Field[] | undefined, bytes: Uint8Array, start: number, end: number): string | undefined {
  if (!shape) return undefined;
  const parts: string[] = [];
  let at = start;
  for (const field of shape) {
    if (at > end) return undefined;
    const left = end - at;
    const first = bytes[at] as number;
    switch (field) {
      case "u8":
      case "u16": {
        const size = field === "u8" ? 1 : 2;
        if (left < size) return undefined;
        parts.push(String(size === 1 ? first : (first << 8) | (bytes[at + 1] as number)));
        at += size;
        break;
      }
      case "string": {
        if (left < 1 || left < 1 + first) return undefined;
        parts.push(quotedString(latin1(bytes, at + 1, at + 1 + first)));
        at += 1 + first;
        break;
      }
      case "name": {
        const read = readName(bytes, at);
        if (typeof read === "string" || read.next > end) return undefined;
        parts.push(nameText(read.name));
        at = read.next;
        break;
      }
      case "hex":
      case "base64":
        if (left === 0) return undefined;
        parts.push(field === "hex" ? hexText(bytes, at, end) : base64Text(bytes, at, end));
        at = end;
        break;
    }
  }
  return at === end ? parts.join(" ") : undefined;
}

/** Data from its presentation form; in words why there is none. */
export function genericBytes(type: RRType, text: string): Uint8Array | string {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|(?:[^\s"\\]|\\.)+/g) ?? [];
  if (tokens[0] === "\\#") return unknownBytes(type, tokens);
  if (isServiceBinding(type)) return svcbBytes(text) ?? `${text} is not the data of a ${type}`;
  const shape = shapes[type];
  if (!shape) return `${type} is known here only as \\# data (RFC 3597)`;
  const wrong = `${text} is not the data of a ${type}`;
  const parts: Uint8Array[] = [];
  for (const [i, field] of shape.entries()) {
    const token = field === "hex" || field === "base64" ? tokens.slice(i).join("") : tokens[i];
    const bytes = token === undefined ? undefined : fieldBytes(field, token);
    if (!bytes) return wrong;
    parts.push(bytes);
  }
  const last = shape.at(-1);
  return tokens.length > shape.length && last !== "hex" && last !== "base64" ? wrong : Uint8Array.from(parts.flatMap((part) => [...part]));
}

function unknownBytes(type: RRType, tokens: readonly string[]): Uint8Array | string {
  const hex = tokens.slice(2).join("");
  const isHex = /^(?:[0-9a-f]{2})*$/i.test(hex);
  return isHex && Number(tokens[1]) === hex.length / 2 ? hexBytes(hex) : `the \\# data of a ${type} does not have the length it states`;
}

function fieldBytes(field: Field, token: string): Uint8Array | undefined {
  switch (field) {
    case "u8":
      return /^\d{1,3}$/.test(token) && Number(token) <= 0xff ? Uint8Array.of(Number(token)) : undefined;
    case "u16":
      return /^\d{1,5}$/.test(token) && Number(token) <= 0xffff ? Uint8Array.of(Number(token) >> 8, Number(token) & 0xff) : undefined;
    case "string": {
      const body = latin1Bytes(unquoted(token));
      return body.length > 255 ? undefined : Uint8Array.from([body.length, ...body]);
    }
    case "name": {
      const name: Name | undefined = parseName(token);
      return name && nameBytes(name);
    }
    case "hex":
      return /^(?:[0-9a-f]{2})+$/i.test(token) ? hexBytes(token) : undefined;
    case "base64":
      return /^[A-Za-z0-9+/]+={0,2}$/.test(token) ? decodeBase64(token.replace(/=+$/, ""), false) : undefined;
  }
}

/** Presentation string to bytes, one UTF-16 unit each. */
function unquoted(token: string): string {
  const body = token.startsWith('"') ? token.slice(1, -1) : token;
  return body.replace(/\\(?:(\d{3})|(.))/g, (_, digits: string | undefined, char: string) =>
    digits === undefined ? char : String.fromCharCode(Number(digits) & 0xff),
  );
}
