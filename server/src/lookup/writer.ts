import type { Name } from "../dns/index.ts";
import { labelBytes } from "./name-wire.ts";

/** Collects a message and remembers where names stand, so that later ones can point at them (RFC 1035 4.1.4). */
export class WireWriter {
  readonly #bytes: number[] = [];
  readonly #suffixes = new Map<string, number>();

  get length(): number {
    return this.#bytes.length;
  }

  u8(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  u16(value: number): void {
    this.#bytes.push((value >> 8) & 0xff, value & 0xff);
  }

  u32(value: number): void {
    this.u16(value >>> 16);
    this.u16(value & 0xffff);
  }

  raw(bytes: Iterable<number>): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** Only the types of RFC 1035 may hold compressed names (RFC 3597 4). */
  name(name: Name, compress: boolean): void {
    const labels = labelBytes(name);
    const texts = labels.map((label) => String.fromCharCode(...label).toLowerCase());
    for (const [i, label] of labels.entries()) {
      const suffix = texts.slice(i).join("\0");
      const seen = this.#suffixes.get(suffix);
      if (compress && seen !== undefined) {
        this.u16(0xc000 | seen);
        return;
      }
      if (seen === undefined && this.length < 0x4000) this.#suffixes.set(suffix, this.length);
      this.u8(label.length);
      this.raw(label);
    }
    this.u8(0);
  }

  /** Writes a 16-bit length and what `write` adds after it. */
  sized<T>(write: () => T): T {
    const at = this.length;
    this.u16(0);
    const result = write();
    const size = this.length - at - 2;
    this.#bytes[at] = (size >> 8) & 0xff;
    this.#bytes[at + 1] = size & 0xff;
    return result;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
