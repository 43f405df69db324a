import { maxLabelLength, maxNameLength, type Name, nameLabels } from "../dns/index.ts";

/** A name has at most 127 labels, so no honest name needs more compression pointers than that. */
const maxPointers = 127;

export interface NameRead {
  readonly name: Name;
  /** Offset after the name where it stands (a pointer is two bytes). */
  readonly next: number;
}

/** The name at `offset` in canonical form, or in words why there is none. Pointers must go strictly backwards. */
export function readName(bytes: Uint8Array, offset: number): NameRead | string {
  const labels: string[] = [];
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
    if (at + 1 + head > bytes.length) return "a name runs past the end";
    labels.push(labelText(bytes, at + 1, at + 1 + head));
    at += head + 1;
  }
  return { name: (labels.length === 0 ? "." : labels.join(".")) as Name, next };
}

function labelText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) {
    let byte = bytes[at] as number;
    if (byte >= 0x41 && byte <= 0x5a) byte += 0x20;
    if (byte === 0x2e || byte === 0x5c) text += `\\${String.fromCharCode(byte)}`;
    else if (byte > 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += `\\${String(byte).padStart(3, "0")}`;
  }
  return text;
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
  return Uint8Array.from([...labelBytes(name).flatMap((label) => [label.length, ...label]), 0]);
}
