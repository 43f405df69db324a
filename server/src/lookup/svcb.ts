// SVCB and HTTPS (RFC 9460): a priority, a target, and parameters in the order of their numbers.
import { decodeBase64 } from "../base/index.ts";
import { nameText, parseIpv4, parseIpv6, parseName, quotedString } from "../dns/index.ts";
import { base64Text, ipv4Text, ipv6Text, latin1, latin1Bytes } from "./byte-text.ts";
import { nameBytes, readName } from "./name-wire.ts";

const keys = ["mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint", "dohpath"] as const;

/** Presentation form; `undefined` for data that breaks the rules: it stays raw. */
export function svcbText(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (end - start < 3) return undefined;
  const target = readName(bytes, start + 2);
  if (typeof target === "string" || target.next > end) return undefined;
  const parts = [String(u16(bytes, start)), nameText(target.name)];
  let previous = -1;
  for (let at = target.next; at < end; ) {
    if (at + 4 > end) return undefined;
    const key = u16(bytes, at);
    const data = at + 4;
    const next = data + u16(bytes, at + 2);
    // RFC 9460 2.2: strictly increasing; anything else is malformed.
    if (next > end || key <= previous) return undefined;
    const value = valueText(key, bytes.subarray(data, next));
    if (value === undefined) return undefined;
    parts.push(value === "" ? keyText(key) : `${keyText(key)}=${value}`);
    previous = key;
    at = next;
  }
  return parts.join(" ");
}

function keyText(key: number): string {
  return keys[key] ?? `key${key}`;
}

function valueText(key: number, data: Uint8Array): string | undefined {
  switch (keys[key]) {
    case "mandatory": {
      const named = Array.from({ length: data.length / 2 }, (_, i) => u16(data, 2 * i));
      // RFC 9460 8: strictly increasing.
      return data.length === 0 || data.length % 2 !== 0 || named.some((number, i) => i > 0 && number <= (named[i - 1] as number))
        ? undefined
        : named.map(keyText).join(",");
    }
    case "alpn": {
      const ids: string[] = [];
      for (let at = 0; at < data.length; ) {
        const size = data[at] as number;
        if (size === 0 || at + 1 + size > data.length) return undefined;
        // A comma or backslash inside an id is escaped once for the list, and then once more for the string (RFC 9460 A.1).
        ids.push(latin1(data, at + 1, at + 1 + size).replace(/[,\\]/g, "\\$&"));
        at += 1 + size;
      }
      return ids.length === 0 ? undefined : quotedWhereNeeded(ids.join(","));
    }
    case "no-default-alpn":
      return data.length === 0 ? "" : undefined;
    case "port":
      return data.length === 2 ? String(u16(data, 0)) : undefined;
    case "ipv4hint":
    case "ipv6hint": {
      const size = keys[key] === "ipv4hint" ? 4 : 16;
      if (data.length === 0 || data.length % size !== 0) return undefined;
      const text = size === 4 ? ipv4Text : ipv6Text;
      return Array.from({ length: data.length / size }, (_, i) => text(data, i * size)).join(",");
    }
    case "ech":
      return data.length === 0 ? undefined : base64Text(data, 0, data.length);
    default:
      return data.length === 0 ? "" : quotedWhereNeeded(latin1(data, 0, data.length));
  }
}

/** Quotes only where a character needs them, as RFC 9460 writes its examples. */
function quotedWhereNeeded(text: string): string {
  return /^[A-Za-z0-9.,:+/_{}?=-]+$/.test(text) ? text : quotedString(text);
}

/** Data from presentation form, its parameters in any order; `undefined` for what is none. */
export function svcbBytes(text: string): Uint8Array | undefined {
  const [priority, targetText, ...rest] = text.match(/(?:"(?:[^"\\]|\\.)*"|[^\s"\\]|\\.)+/g) ?? [];
  const target = targetText === undefined ? undefined : parseName(targetText);
  if (priority === undefined || !/^\d{1,5}$/.test(priority) || Number(priority) > 0xffff || target === undefined) return undefined;
  const params = new Map<number, readonly number[]>();
  for (const part of rest) {
    const [, keyName = "", value = ""] = /^([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(part) ?? [];
    const known = (keys as readonly string[]).indexOf(keyName);
    const key = known >= 0 ? known : /^key\d{1,5}$/.test(keyName) ? Number(keyName.slice(3)) : -1;
    const data = key < 0 || key > 0xffff || params.has(key) ? undefined : valueBytes(key, unescaped(value));
    if (!data) return undefined;
    params.set(key, data);
  }
  const bytes = [...u16Bytes(Number(priority)), ...nameBytes(target)];
  for (const [key, data] of [...params].sort(([a], [b]) => a - b)) bytes.push(...u16Bytes(key), ...u16Bytes(data.length), ...data);
  return Uint8Array.from(bytes);
}

/** `value` without quotes and with its first layer of escapes undone. */
function valueBytes(key: number, value: string): readonly number[] | undefined {
  const items = value.match(/(?:[^,\\]|\\.)+/g) ?? [];
  switch (keys[key]) {
    case "mandatory": {
      const numbers = items.map((item) => {
        const at = (keys as readonly string[]).indexOf(item);
        return at >= 0 ? at : /^key\d{1,5}$/.test(item) ? Number(item.slice(3)) : -1;
      });
      return numbers.length === 0 || new Set(numbers).size < numbers.length || numbers.some((number) => number < 0 || number > 0xffff)
        ? undefined
        : numbers.sort((a, b) => a - b).flatMap(u16Bytes);
    }
    case "alpn": {
      const ids = items.map((item) => latin1Bytes(item.replace(/\\(.)/g, "$1")));
      return ids.length === 0 || ids.some((id) => id.length > 255) ? undefined : ids.flatMap((id) => [id.length, ...id]);
    }
    case "no-default-alpn":
      return value === "" ? [] : undefined;
    case "port":
      return /^\d{1,5}$/.test(value) && Number(value) <= 0xffff ? u16Bytes(Number(value)) : undefined;
    case "ipv4hint": {
      const addresses = items.map((item) => parseIpv4(item)?.split(".").map(Number));
      return addresses.length === 0 || addresses.includes(undefined) ? undefined : addresses.flatMap((address) => address ?? []);
    }
    case "ipv6hint": {
      const addresses = items.map((item) => ipv6Bytes(item));
      return addresses.length === 0 || addresses.includes(undefined) ? undefined : addresses.flatMap((address) => address ?? []);
    }
    case "ech": {
      const data = decodeBase64(value);
      return data && data.length > 0 ? [...data] : undefined;
    }
    default:
      return [...latin1Bytes(value)];
  }
}

/** Sixteen bytes of an address in any form that RFC 4291 2.2 knows. */
export function ipv6Bytes(text: string): readonly number[] | undefined {
  const canonical = parseIpv6(text);
  if (canonical === undefined) return undefined;
  const [head = "", tail] = canonical.split("::");
  const groups = (half: string) => (half === "" ? [] : half.split(":").map((group) => Number.parseInt(group, 16)));
  const before = groups(head);
  const after = groups(tail ?? "");
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after].flatMap(u16Bytes);
}

function unescaped(text: string): string {
  const body = text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1) : text;
  return body.replace(/\\(?:(\d{3})|(.))/g, (_, digits: string | undefined, char: string) =>
    digits === undefined ? char : String.fromCharCode(Number(digits) & 0xff),
  );
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function u16Bytes(value: number): number[] {
  return [value >> 8, value & 0xff];
}
