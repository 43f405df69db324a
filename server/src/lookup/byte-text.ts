// Bytes as the texts that records hold, without a runtime's own tools: a browser has no Buffer.

type Latin1Slice = (this: Uint8Array, start: number, end: number) => string;

/** Node's own way, up to ten times as fast as the language's; a browser has none. */
const latin1Slice = (globalThis as { readonly Buffer?: { readonly prototype: { readonly latin1Slice?: Latin1Slice } } }).Buffer?.prototype
  .latin1Slice;

/** One UTF-16 unit a byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (latin1Slice) return latin1Slice.call(bytes, start, end);
  // 255 bytes, the longest string of a TXT, stay far below the limit of arguments.
  if (end - start <= 4096) return String.fromCharCode(...bytes.subarray(start, end));
  return latin1(bytes, start, start + 4096) + latin1(bytes, start + 4096, end);
}

/** The low eight bits of each unit. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function hexText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += (bytes[at] as number).toString(16).padStart(2, "0");
  return text.toUpperCase();
}

/** An even number of hex digits, proved before. */
export function hexBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

export function base64Text(bytes: Uint8Array, start: number, end: number): string {
  return btoa(latin1(bytes, start, end));
}

export function ipv4Text(bytes: Uint8Array, at: number): string {
  return `${bytes[at]}.${bytes[at + 1]}.${bytes[at + 2]}.${bytes[at + 3]}`;
}

/** RFC 5952 4: lower case, the first longest run of at least two zero groups becomes `::`. */
export function ipv6Text(bytes: Uint8Array, at: number): string {
  let bestStart = -1;
  let bestLength = 1;
  let length = 0;
  for (let i = 0; i < 8; i++) {
    length = bytes[at + 2 * i] === 0 && bytes[at + 2 * i + 1] === 0 ? length + 1 : 0;
    if (length > bestLength) {
      bestLength = length;
      bestStart = i - length + 1;
    }
  }
  let text = "";
  for (let i = 0; i < 8; i++) {
    if (i === bestStart) {
      text += "::";
      i += bestLength - 1;
      continue;
    }
    if (text !== "" && !text.endsWith(":")) text += ":";
    text += (((bytes[at + 2 * i] as number) << 8) | (bytes[at + 2 * i + 1] as number)).toString(16);
  }
  return text;
}
