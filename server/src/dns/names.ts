import type { Name } from "./types.ts";

/** The root of the DNS. */
const rootName = "." as Name;

/** RFC 1035 2.3.4: octets in a label, and in a name on the wire with its length bytes and the root. */
export const maxLabelLength = 63;
export const maxNameLength = 255;

/**
 * A label that stands for one nobody has: what answers for it answers for all. Fixed, so that facts, texts and findings are the
 * same in every run; on the wire the lookup asks for one that nobody can guess, since a zone could publish or leave out this one.
 */
export const unusedLabel = "no-such-selector-q7x2v9";

// Most names need neither unescaping nor escaping: one test and a lower-casing.
const plain = /^[A-Za-z0-9_*-]{1,63}(?:\.[A-Za-z0-9_*-]{1,63})*\.?$/;

/**
 * Presentation text (RFC 1035 5.1: `\.`, `\DDD`) to a name. Absolute, unless an origin is given and the text has no final
 * dot; `@` alone is the origin. `undefined` for what is no name: empty labels, limits of 63 and 255, anything outside
 * ASCII (a U-label is the caller's to convert).
 */
export function parseName(text: string, origin?: Name): Name | undefined {
  if (text === "@") return origin;
  if (text === ".") return rootName;
  if (plain.test(text)) {
    const absolute = text.endsWith(".");
    const lower = (absolute ? text.slice(0, -1) : text).toLowerCase();
    return complete(lower, lower.length, absolute ? undefined : origin);
  }
  const read = readLabels(text);
  return read && complete(read.labels.join("."), read.octets, read.absolute ? undefined : origin);
}

/** Text that always means the whole name, with its final dot or without. `undefined` for what is no name. */
export function absoluteName(text: string): Name | undefined {
  return parseName(text.endsWith(".") ? text : `${text}.`);
}

/** `name` is canonical; `octets` counts what it holds without a final dot, an escape as one. */
function complete(name: string, octets: number, origin: Name | undefined): Name | undefined {
  const root = origin === undefined || origin === ".";
  const length = root ? octets : octets + 1 + octetsOf(origin);
  // On the wire: a length byte before the first label, and the root.
  return length + 2 <= maxNameLength ? ((root ? name : `${name}.${origin}`) as Name) : undefined;
}

/** Octets of a canonical name without its final dot: an escape is one. */
function octetsOf(name: string): number {
  return name.includes("\\") ? name.replace(/\\(?:\d{3}|.)/g, "x").length : name.length;
}

function readLabels(text: string): { labels: string[]; absolute: boolean; octets: number } | undefined {
  const labels: string[] = [];
  let label = "";
  let length = 0;
  let octets = 0;
  for (let i = 0; i < text.length; ) {
    const char = text.charCodeAt(i);
    if (char === 0x2e) {
      if (length === 0) return undefined;
      labels.push(label);
      octets += length + 1;
      label = "";
      length = 0;
      i++;
      continue;
    }
    let byte = char;
    if (char === 0x5c) {
      const decimal = /^\d{3}/.exec(text.slice(i + 1, i + 4));
      byte = decimal ? Number(decimal[0]) : text.charCodeAt(i + 1);
      if (
        Number.isNaN(byte) ||
        byte > (decimal ? 255 : 0x7e) ||
        (!decimal && text.charCodeAt(i + 1) >= 0x30 && text.charCodeAt(i + 1) <= 0x39)
      )
        return undefined;
      i += decimal ? 4 : 2;
    } else {
      if (char <= 0x20 || char > 0x7e) return undefined;
      i++;
    }
    label += canonicalByte(byte);
    if (++length > maxLabelLength) return undefined;
  }
  if (length > 0) labels.push(label);
  if (labels.length === 0) return undefined;
  const absolute = length === 0;
  return { labels, absolute, octets: absolute ? octets - 1 : octets + length };
}

/** One byte of a label as `Name` writes it. */
function canonicalByte(byte: number): string {
  if (byte === 0x2e || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
  if (byte <= 0x20 || byte > 0x7e) return `\\${String(byte).padStart(3, "0")}`;
  return String.fromCharCode(byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte);
}

/** Presentation form with the final dot, safe inside a zone file. */
export function nameText(name: Name): string {
  if (name === ".") return ".";
  return `${/["();@$]/.test(name) ? name.replace(/["();@$]/g, "\\$&") : name}.`;
}

/** Labels from the left, as `Name` writes them; the root has none. */
export function nameLabels(name: Name): readonly string[] {
  if (name === ".") return [];
  return name.includes("\\") ? (name.match(/(?:\\\d{3}|\\.|[^.\\])+/g) ?? []) : name.split(".");
}

/** The name without its first label; the root has no parent. */
export function parentName(name: Name): Name | undefined {
  if (name === ".") return undefined;
  const first = name.includes("\\") ? (nameLabels(name)[0] as string).length : name.indexOf(".");
  return first < 0 || first >= name.length ? rootName : (name.slice(first + 1) as Name);
}

/** Whether `name` is `zone` or lies below it. */
export function isWithin(name: Name, zone: Name): boolean {
  if (zone === "." || name === zone) return true;
  if (!name.endsWith(zone)) return false;
  const dot = name.length - zone.length - 1;
  if (name.charCodeAt(dot) !== 0x2e) return false;
  let escapes = 0;
  while (name.charCodeAt(dot - 1 - escapes) === 0x5c) escapes++;
  return escapes % 2 === 0;
}

/** `prefix` (presentation text, always relative) below `name`: `joinName("_dmarc", domain)`. `undefined` when too long. */
export function joinName(prefix: string, name: Name): Name | undefined {
  return prefix.endsWith(".") && !prefix.endsWith("\\.") ? undefined : parseName(prefix, name);
}

/** `name` and what it lies below, up to and with `zone`: from the name upwards. Empty when it does not lie within. */
export function nameChain(name: Name, zone: Name): readonly Name[] {
  if (!isWithin(name, zone)) return [];
  const chain: Name[] = [];
  for (let at: Name | undefined = name; at !== undefined; at = parentName(at)) {
    chain.push(at);
    if (at === zone) break;
  }
  return chain;
}
