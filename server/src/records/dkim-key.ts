import { decodeBase64 } from "../base/index.ts";
import { endRun } from "./piece.ts";

/** What the bytes of a `p=` are. */
export type KeyMaterial =
  | {
      readonly kind: "rsa" /** RFC 6376 wants `spki`; some verifiers take `pkcs1` too. */;
      readonly encoding: "spki" | "pkcs1";
      readonly bits: number;
    }
  | { readonly kind: "ed25519"; readonly encoding: "raw" | "spki" }
  | { readonly kind: "private" }
  /** DER that ends before the length it states. */
  | { readonly kind: "truncated"; readonly missing: number }
  | { readonly kind: "trailing"; readonly surplus: number }
  /** A SubjectPublicKeyInfo of another algorithm, or one of a certificate. */
  | { readonly kind: "other"; readonly what: string }
  | { readonly kind: "unreadable" };

interface Node {
  readonly tag: number;
  /** Contents: `start` to `end`; `end` is where the element says that it ends, perhaps beyond the bytes. */
  readonly start: number;
  readonly end: number;
}

const integer = 0x02;
const bitString = 0x03;
const octetString = 0x04;
const objectId = 0x06;
const sequence = 0x30;

/** One DER element at `at` (X.690 8.1), `undefined` when there is no header. Lengths above four bytes are none of a key. */
function readNode(bytes: Uint8Array, at: number): Node | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) return undefined;
  let length = 0;
  for (let i = 0; i < count; i++) {
    const byte = bytes[at + 2 + i];
    if (byte === undefined) return undefined;
    length = length * 256 + byte;
  }
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}

/** The elements inside `parent`; `undefined` when one of them reaches out of it. */
function children(bytes: Uint8Array, parent: Node): readonly Node[] | undefined {
  const nodes: Node[] = [];
  for (let at = parent.start; at < parent.end; ) {
    const node = readNode(bytes, at);
    if (!node || node.end > parent.end) return undefined;
    nodes.push(node);
    at = node.end;
  }
  return nodes;
}

const rsaEncryption = "2a864886f70d010101";
const ed25519 = "2b6570";
const algorithms: Readonly<Record<string, string>> = {
  "2a8648ce3d0201": "an elliptic-curve key",
  "2a8648ce380401": "a DSA key",
  "2a864886f70d01010a": "an RSASSA-PSS key",
  "2b656e": "an X25519 key",
};

/** Recognises RSA and Ed25519 public keys, their usual mistakes, and private keys, which must never be published. */
export function readKey(bytes: Uint8Array): KeyMaterial {
  if (bytes.length === 32) return { kind: "ed25519", encoding: "raw" };
  const outer = readNode(bytes, 0);
  if (outer?.tag !== sequence) return { kind: "unreadable" };
  if (outer.end > bytes.length) return { kind: "truncated", missing: outer.end - bytes.length };
  if (outer.end < bytes.length) return { kind: "trailing", surplus: bytes.length - outer.end };
  const parts = children(bytes, outer);
  if (!parts) return { kind: "unreadable" };
  const tags = parts.map((part) => part.tag);
  const [first, second, third] = parts;
  if (!first || !second) return { kind: "unreadable" };
  // RFC 8017 A.1.2 (version and eight numbers), RFC 5208 5 (version, algorithm, key).
  if (
    tags[0] === integer &&
    ((tags.length >= 9 && tags.every((tag, i) => tag === integer || i > 8)) || (tags[1] === sequence && third?.tag === octetString))
  )
    return { kind: "private" };
  if (tags.length === 2 && tags[0] === integer && tags[1] === integer)
    return { kind: "rsa", encoding: "pkcs1", bits: bitLength(bytes, first) };
  if (tags[0] === sequence && tags[1] === bitString && tags.length === 2) return readSubjectKey(bytes, first, second);
  return tags[0] === sequence && tags[1] === sequence && third?.tag === bitString
    ? { kind: "other", what: "a certificate" }
    : { kind: "unreadable" };
}

/** RFC 5280 4.1: algorithm and key. */
function readSubjectKey(bytes: Uint8Array, algorithm: Node, key: Node): KeyMaterial {
  const [oid] = children(bytes, algorithm) ?? [];
  if (oid?.tag !== objectId) return { kind: "unreadable" };
  const id = [...bytes.subarray(oid.start, oid.end)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (id === ed25519) return key.end - key.start === 33 ? { kind: "ed25519", encoding: "spki" } : { kind: "unreadable" };
  if (id !== rsaEncryption) return { kind: "other", what: algorithms[id] ?? "a key of another algorithm" };
  // The first byte counts the unused bits.
  const inner = readNode(bytes, key.start + 1);
  const numbers = inner?.tag === sequence && inner.end === key.end ? children(bytes, inner) : undefined;
  const [modulus, exponent] = numbers ?? [];
  if (modulus?.tag !== integer || exponent?.tag !== integer) return { kind: "unreadable" };
  return { kind: "rsa", encoding: "spki", bits: bitLength(bytes, modulus) };
}

function bitLength(bytes: Uint8Array, number: Node): number {
  let at = number.start;
  while (at < number.end && bytes[at] === 0) at++;
  return at === number.end ? 0 : (number.end - at) * 8 - Math.clz32(bytes[at] as number) + 24;
}

/** Bytes of base64 that may have lost its padding or been cut anywhere: what can be read from the left. */
export function decodeLoosely(text: string): Uint8Array | undefined {
  const body = text.slice(0, endRun(text, "="));
  return decodeBase64(body.length % 4 === 1 ? body.slice(0, -1) : body, false);
}
