import { clip, type Parsed, type Problem } from "../base/index.ts";
import { type Piece, pieceOf } from "./piece.ts";

/** RFC 6698 2.1 in presentation form. A field is absent where it is missing or no number of one byte. */
export interface TlsaRecord {
  /** 0 PKIX-TA, 1 PKIX-EE, 2 DANE-TA, 3 DANE-EE (RFC 7218). */
  readonly usage?: Piece<number>;
  /** 0 the whole certificate, 1 its public key. */
  readonly selector?: Piece<number>;
  /** 0 the bytes themselves, 1 SHA-256, 2 SHA-512. */
  readonly matching?: Piece<number>;
  /** Lower-case hex without the blanks that may cut it. */
  readonly data: Piece<string>;
}

const fields = [
  { name: "usage", highest: 3, means: "0 to 3" },
  { name: "selector", highest: 1, means: "0 (certificate) or 1 (public key)" },
  { name: "matching", highest: 2, means: "0, 1 (SHA-256) or 2 (SHA-512)" },
] as const;

/** Octets of the digest by matching type (RFC 6698 2.1.3). */
const digestOctets: Readonly<Record<number, number>> = { 1: 32, 2: 64 };

/** Never gives up; ranges are those of `text`, the record data as written. */
export function parseTlsa(text: string): Parsed<TlsaRecord> {
  const problems: Problem[] = [];
  const words = wordsOf(text);
  const read: { [name in (typeof fields)[number]["name"]]?: Piece<number> } = {};
  for (const [i, { name, highest, means }] of fields.entries()) {
    const word = words[i];
    const value = word && /^\d{1,3}$/.test(word.value) ? Number(word.value) : undefined;
    if (word && value !== undefined && value <= 255) read[name] = { value, range: word.range };
    // 255 is private use (RFC 6698 7.2 to 7.4): nobody in the open understands it either.
    if (!word) problems.push({ code: `${name}-missing`, message: `the ${name} is missing`, range: { start: 0, end: text.length } });
    else if (value === undefined || value > highest)
      problems.push({ code: `${name}-unknown`, message: `the ${name} is ${means}, not ${clip(word.value)}`, range: word.range });
  }
  const parts = words.slice(3);
  const start = parts[0]?.range.start ?? text.length;
  const range = { start, end: parts.at(-1)?.range.end ?? text.length };
  const data = parts
    .map(({ value }) => value)
    .join("")
    .toLowerCase();
  const whole = range.end > range.start ? range : { start: 0, end: text.length };
  if (words.length >= 3) dataProblem(data, read.matching?.value, whole, problems);
  return { value: { ...read, data: { value: data, range } }, problems };
}

function dataProblem(data: string, matching: number | undefined, range: Problem["range"], problems: Problem[]): void {
  const octets = digestOctets[matching ?? -1];
  const wanted = octets === undefined ? undefined : `${octets * 2} hex digits`;
  if (data === "") problems.push({ code: "data-missing", message: `the data is missing${wanted ? `: ${wanted}` : ""}`, range });
  else if (!/^[0-9a-f]*$/.test(data)) problems.push({ code: "data-not-hex", message: "the data is hex digits alone", range });
  else if (data.length % 2 === 1)
    problems.push({ code: "data-odd", message: `the data has ${data.length} hex digits: an odd number is no whole bytes`, range });
  else if (octets !== undefined && data.length !== octets * 2)
    problems.push({
      code: "digest-length",
      message: `matching type ${matching} is a digest of ${wanted}, and here are ${data.length}`,
      range,
    });
}

/** Parentheses and line breaks may stand between the words of a zone file. */
function wordsOf(text: string): readonly Piece<string>[] {
  return [...text.matchAll(/[^\s()]+/g)].map((match) => pieceOf(text, match.index, match.index + match[0].length));
}

/** What a TLSA is compared with: hashes of one certificate of a chain, lower-case hex. */
export interface CertificateHashes {
  readonly sha256: string;
  readonly sha512: string;
  readonly spkiSha256: string;
  readonly spkiSha512: string;
}

/**
 * Whether a record that SMTP clients use (usage 2 or 3, RFC 7672 3.1) matches the chain, the server's own certificate first.
 * `undefined`: matching type 0 holds the bytes themselves, which the chain's hashes cannot tell.
 */
export function matchesChain(record: TlsaRecord, chain: readonly CertificateHashes[]): boolean | undefined {
  const [usage, selector, matching] = [record.usage?.value, record.selector?.value, record.matching?.value];
  if (usage !== 2 && usage !== 3) return false;
  if (matching === 0) return undefined;
  // A trust anchor is any certificate that is sent, or the server's own.
  const candidates = usage === 3 ? chain.slice(0, 1) : chain;
  return candidates.some((one) => {
    const hash = selector === 1 ? (matching === 1 ? one.spkiSha256 : one.spkiSha512) : matching === 1 ? one.sha256 : one.sha512;
    return hash === record.data.value;
  });
}
