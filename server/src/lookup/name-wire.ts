import { maxLabelLength, maxNameLength, type Name, nameLabels } from "../dns/index.ts";
import { latin1 } from "./byte-text.ts";

/** A name has at most 127 labels, so no honest name needs more compression pointers than that. */
const maxPointers = 127;

export interface NameRead {
  readonly name: Name;
  /** Offset after the name where it stands (a pointer is two bytes). */
  readonly next: number;
}

/**
 * The name at `offset` in canonical form, or in words why there is none. Pointers must go strictly backwards.
 * `known`: the name that stands at byte 12, when it was read before: nearly every record of an answer points there.
 */
export function readName(bytes: Uint8Array, offset: number, known?: Name): NameRead | string {
  if (known !== undefined && bytes[offset] === 0xc0 && bytes[offset + 1] === 12) return { name: known, next: offset + 2 };
  let written = 0;
  let at = offset;
  let next = -1;
  let floor = offset;
  let length = 1;
  for (let pointers = 0; ; ) {
    const head = bytes[at];
    if (head === undefined) return "a name runs past the end";
    if (head === 0) {
      if (next < 0) next = at + 1;
      break;
    }
    if (head >= 0xc0) {
      const low = bytes[at + 1];
      if (low === undefined) return "a name runs past the end";
      if (next < 0) next = at + 2;
      const target = ((head & 0x3f) << 8) | low;
      if (target >= floor) return "a compression pointer does not go backwards";
      if (++pointers > maxPointers) return "a name has too many compression pointers";
      floor = target;
      at = target;
      continue;
    }
    if (head > maxLabelLength) return "a label has an unknown type";
    length += head + 1;
    if (length > maxNameLength) return `a name is longer than ${maxNameLength} bytes`;
    const end = at + 1 + head;
    if (end > bytes.length) return "a name runs past the end";
    if (written > 0) scratch[written++] = 0x2e;
    for (at++; at < end; at++) written = writeByte(bytes[at] as number, written);
  }
  return { name: (written === 0 ? "." : latin1(scratch, 0, written)) as Name, next };
}

/** As `readName`, but only where the name ends; a text: why there is none. */
export function nameEnd(bytes: Uint8Array, offset: number): number | string {
  // Nearly always a root (OPT) or a pointer to a name that was proved: the rest is read as ever.
  if (bytes[offset] === 0) return offset + 1;
  if (bytes[offset] === 0xc0 && bytes[offset + 1] === 12 && offset > 12) return offset + 2;
  const read = readName(bytes, offset);
  return typeof read === "string" ? read : read.next;
}

/** One name as text: characters added to a string one by one would each be an object. An escaped byte takes four. */
const scratch = new Uint8Array(4 * maxNameLength + 128);

/** As `Name` writes it. */
function writeByte(byte: number, at: number): number {
  if (byte >= 0x41 && byte <= 0x5a) scratch[at++] = byte + 0x20;
  else if (byte === 0x2e || byte === 0x5c) {
    scratch[at++] = 0x5c;
    scratch[at++] = byte;
  } else if (byte > 0x20 && byte < 0x7f) scratch[at++] = byte;
  else {
    scratch[at++] = 0x5c;
    scratch[at++] = 0x30 + Math.floor(byte / 100);
    scratch[at++] = 0x30 + (Math.floor(byte / 10) % 10);
    scratch[at++] = 0x30 + (byte % 10);
  }
  return at;
}

/** The labels of a name as bytes, without the root. */
export function labelBytes(name: Name): readonly (readonly number[])[] {
  return nameLabels(name).map((label) => {
    const bytes: number[] = [];
    for (let at = 0; at < label.length; at++) {
      if (label[at] !== "\\") bytes.push(label.charCodeAt(at));
      else if (/\d/.test(label[at + 1] ?? "")) {
        bytes.push(Number(label.slice(at + 1, at + 4)));
        at += 3;
      } else bytes.push(label.charCodeAt(++at));
    }
    return bytes;
  });
}

/** Wire form without compression. */
export function nameBytes(name: Name): Uint8Array {
  if (name === ".") return new Uint8Array(1);
  if (name.includes("\\")) return Uint8Array.from([...labelBytes(name).flatMap((label) => [label.length, ...label]), 0]);
  const bytes = new Uint8Array(name.length + 2);
  let lengthAt = 0;
  for (let i = 0; i < name.length; i++) {
    const char = name.charCodeAt(i);
    if (char === 0x2e) {
      bytes[lengthAt] = i - lengthAt;
      lengthAt = i + 1;
    } else bytes[i + 1] = char;
  }
  bytes[lengthAt] = name.length - lengthAt;
  return bytes;
}
