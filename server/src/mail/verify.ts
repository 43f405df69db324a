import { Readable } from "node:stream";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { type AbortSignalLike, type Answer, type Lookup, parseName, questionText, resolve, txtValue } from "../dns/index.ts";
import { keyVerdict } from "../records/index.ts";

/** A header of a megabyte is an attack on whoever reads it: mail servers refuse far less. */
const mostHeaderBytes = 1024 * 1024;
/** RFC 6376 6.1 lets verifiers limit how many signatures they try: each costs questions. */
const mostSignatures = 20;

export interface VerifyPorts {
  readonly lookup: Lookup;
  /** Milliseconds since 1970: signatures may lie in the future or be over. */
  readonly now: number;
  readonly signal: AbortSignalLike;
}

export interface VerifiedSignature {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: string;
  /** RFC 8601 2.7.1. */
  readonly result: "pass" | "fail" | "neutral" | "policy" | "temperror";
  readonly reason: string | null;
  /** The key record that was found. */
  readonly record: string | null;
  /** The signature covers only the first part of the body (l=): what was added after it is not covered. */
  readonly isPartial: boolean;
}

export type MessageVerdict =
  | { readonly ok: true; readonly from: string | null; readonly signatures: readonly VerifiedSignature[] }
  | { readonly ok: false; readonly why: string };

/** Verifies all signatures of a message that comes in pieces. Line feeds alone are read as line ends, as mail is stored on disk. */
export async function verifyMessage(message: AsyncIterable<Uint8Array>, ports: VerifyPorts): Promise<MessageVerdict> {
  const source = message[Symbol.asyncIterator]();
  const head = await readHeader(source);
  if (typeof head === "string") return { ok: false, why: head };
  const count = head.text.match(/^dkim-signature[ \t]*:/gim)?.length ?? 0;
  if (count > mostSignatures) return { ok: false, why: `has ${count} signatures; ${mostSignatures} are the most that are verified` };
  const records = new Map<string, string>();
  const verified = await dkimVerify(Readable.from(withCrlf([head.bytes], source)), {
    curTime: new Date(ports.now),
    resolver: async (name, type) => {
      const answer = await lookUp(name, type, ports);
      if (answer?.kind !== "records") throw noRecords(answer);
      const texts = answer.records.map((record) => txtValue(record) ?? "");
      records.set(name.toLowerCase(), texts[0] ?? "");
      return texts.map((text) => [text]);
    },
  });
  const signatures = verified.results.flatMap((one) => {
    if (one.signingDomain === undefined || one.selector === undefined) return [];
    const record = records.get(`${one.selector}._domainkey.${one.signingDomain}`.toLowerCase()) ?? null;
    const { domain, selector, algorithm } = { domain: one.signingDomain, selector: one.selector, algorithm: one.algo ?? "" };
    return [
      { domain, selector, algorithm, record, isPartial: one.canonBodyLengthLimited === true, ...judged(one.status, algorithm, record) },
    ];
  });
  const missing = count - signatures.length;
  const unreadable: VerifiedSignature[] = Array.from({ length: Math.max(missing, 0) }, () => ({
    domain: "",
    selector: "",
    algorithm: "",
    result: "neutral",
    reason: "the signature lacks a tag or names an algorithm that nobody verifies",
    record: null,
    isPartial: false,
  }));
  return { ok: true, from: verified.headerFrom[0] ?? null, signatures: [...signatures, ...unreadable] };
}

type Status = { readonly result: string; readonly comment?: string; readonly policy?: Readonly<Record<string, string>> };

/** The library's word, unless the standards forbid what it let pass: it looks at no h=, s= or doubled tag of a key, and at no age of SHA-1. */
function judged(status: Status, algorithm: string, record: string | null): Pick<VerifiedSignature, "result" | "reason"> {
  const reason = status.comment ?? status.policy?.["dkim-rules"] ?? null;
  const key = record === null ? undefined : keyVerdict(record);
  if (status.result === "pass") {
    if (/sha1$/i.test(algorithm)) return { result: "policy", reason: "SHA-1 must not be believed (RFC 8301)" };
    if (key?.usable === false) return { result: "policy", reason: key.message };
    return { result: "pass", reason };
  }
  const result = (["fail", "neutral", "policy", "temperror"] as const).find((one) => one === status.result) ?? "neutral";
  return { result, reason: key?.usable === false ? key.message : reason };
}

/** All that comes before the first empty line; the rest of that piece belongs to it. A text: why there is no message. */
async function readHeader(source: AsyncIterator<Uint8Array>): Promise<{ readonly bytes: Uint8Array; readonly text: string } | string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for (;;) {
    const next = await source.next();
    if (next.done === true) break;
    pieces.push(Buffer.from(next.value));
    size += next.value.length;
    const seen = size > mostHeaderBytes || pieces.length === 1 || /\n\r?\n/.test(tail(pieces));
    const end = seen ? /\r?\n\r?\n/.exec(Buffer.concat(pieces).toString("latin1")) : null;
    if (end && end.index <= mostHeaderBytes) return headerOf(Buffer.concat(pieces), end.index);
    if (size > mostHeaderBytes) return "has a header of more than 1 MB: that is no message anybody would take";
  }
  return size === 0 ? "is empty" : headerOf(Buffer.concat(pieces), size);
}

function headerOf(bytes: Buffer, end: number): { readonly bytes: Uint8Array; readonly text: string } | string {
  const text = bytes.toString("latin1", 0, end);
  return /^[!-9;-~]+[ \t]*:/m.test(text) ? { bytes, text } : "holds no message: there is no header in it";
}

/** The last two pieces, where an empty line may have come to be. */
function tail(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces.slice(-2)).toString("latin1");
}

/** Line ends as they were on the wire (RFC 5322 2.3), whatever the disk made of them. */
async function* withCrlf(first: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  let wasReturn = false;
  const converted = (piece: Uint8Array): Buffer => {
    const text = Buffer.from(piece).toString("latin1");
    const whole = text.replace(/\r?\n/g, "\r\n");
    const isSplit = wasReturn && text.startsWith("\n");
    wasReturn = text.endsWith("\r");
    return Buffer.from(isSplit ? whole.slice(1) : whole, "latin1");
  };
  for (const piece of first) yield converted(piece);
  for (;;) {
    const next = await source.next();
    if (next.done === true) return;
    yield converted(next.value);
  }
}

/** Follows aliases as a resolver does. */
async function lookUp(text: string, type: string, { lookup, signal }: VerifyPorts): Promise<Answer | undefined> {
  const name = parseName(`${text}.`);
  if (name === undefined) return undefined;
  const known = new Map<string, Answer>();
  for (;;) {
    let open: Parameters<Lookup["ask"]>[0] | undefined;
    const { answer } = resolve(name, type, (question) => {
      const found = known.get(questionText(question));
      if (!found) open = question;
      return found;
    });
    if (!open) return answer;
    known.set(questionText(open), await lookup.ask(open, signal));
  }
}

/** What node:dns would throw: the library tells an absent key from a failed lookup by its code. */
function noRecords(answer: Answer | undefined): Error {
  const isAbsent = answer === undefined || answer.kind === "nodata" || answer.kind === "nxdomain";
  const why = answer?.kind === "failed" ? answer.why : "no records";
  return Object.assign(new Error(why), { code: isAbsent ? "ENOTFOUND" : why });
}
