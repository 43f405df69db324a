/** Two bytes of length before each message (RFC 1035 4.2.2). */
export function framed(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(message.length + 2);
  bytes[0] = message.length >> 8;
  bytes[1] = message.length;
  bytes.set(message, 2);
  return bytes;
}

/** Cuts a byte stream into messages, each good until the next bytes come; holds at most one unfinished one, and joins its pieces once, however small they come. */
export class FrameReader {
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  /** Bytes that the unfinished message takes with its length; 2 until the length is known. */
  #wanted = 2;

  get isEmpty(): boolean {
    return this.#heldBytes === 0;
  }

  push(chunk: Uint8Array): readonly Uint8Array[] {
    let bytes = chunk;
    if (this.#heldBytes > 0) {
      this.#held.push(chunk.slice());
      this.#heldBytes += chunk.length;
      if (this.#heldBytes < this.#wanted) return [];
      bytes = join(this.#held, this.#heldBytes);
      this.#held = [];
      this.#heldBytes = 0;
    }
    const frames: Uint8Array[] = [];
    let at = 0;
    this.#wanted = 2;
    while (at + 2 <= bytes.length) {
      const end = at + 2 + (((bytes[at] as number) << 8) | (bytes[at + 1] as number));
      if (end > bytes.length) {
        this.#wanted = end - at;
        break;
      }
      frames.push(bytes.subarray(at + 2, end));
      at = end;
    }
    if (at < bytes.length) {
      // A copy: the caller may read the next bytes into the same memory.
      this.#held.push(bytes.slice(at));
      this.#heldBytes = bytes.length - at;
    }
    return frames;
  }
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
