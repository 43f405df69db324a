import { type Name, parseName, type Rdata, type RRType, rdataText } from "../dns/index.ts";
import { type ExtendedError, edeOptionCode, readExtendedError } from "./ede.ts";
import { type GuardedMessage, type GuardedRecord, guardMessage, type Refused } from "./guard.ts";
import { readRdata, writeRdata } from "./rdata-wire.ts";
import { typeCode, typeText } from "./rrtypes.ts";
import { WireWriter } from "./writer.ts";

/** Equal records of a set are one (RFC 2181 5). */
export function uniqueRecords(records: readonly Rdata[]): readonly Rdata[] {
  const seen = new Map(records.map((data) => [`${data.type} ${rdataText(data)}`, data]));
  return seen.size === records.length ? records : [...seen.values()];
}

/** What we offer and use: fits every path without fragments (DNS Flag Day 2020). */
export const ednsSize = 1232;
/** A UDP message without EDNS (RFC 1035 4.2.1). */
export const plainSize = 512;

export interface WireQuestion {
  readonly name: Name;
  readonly type: RRType;
}

export interface ResourceRecord {
  readonly owner: Name;
  readonly ttlSeconds: number;
  readonly data: Rdata;
}

export interface Edns {
  readonly udpSize: number;
  readonly version: number;
  readonly dnssecOk: boolean;
  readonly errors: readonly ExtendedError[];
}

/** A message of class IN with at most one question. */
export interface Message {
  readonly id: number;
  readonly response: boolean;
  readonly opcode: number;
  readonly authoritative: boolean;
  readonly truncated: boolean;
  readonly recursionDesired: boolean;
  readonly recursionAvailable: boolean;
  readonly authenticated: boolean;
  /** With the upper bits of EDNS. */
  readonly rcode: number;
  readonly question: WireQuestion | undefined;
  readonly answers: readonly ResourceRecord[];
  readonly authorities: readonly ResourceRecord[];
  readonly additionals: readonly ResourceRecord[];
  readonly edns: Edns | undefined;
}

export interface Decoded {
  readonly ok: true;
  readonly message: Message;
  /** The question as it stands in the message: a server echoes the letters' case, too. */
  readonly questionBytes: Uint8Array;
}

export const rcodes = { noError: 0, formErr: 1, servFail: 2, nxDomain: 3, notImp: 4, refused: 5, badVers: 16 } as const;

const classIn = 1;
const typeOpt = 41;
const flag = {
  response: 0x8000,
  authoritative: 0x0400,
  truncated: 0x0200,
  recursionDesired: 0x0100,
  recursionAvailable: 0x0080,
  authenticated: 0x0020,
} as const;

/** Never throws: what is no message is refused, in words. */
export function decodeMessage(bytes: Uint8Array): Decoded | Refused {
  const guarded = guardMessage(bytes);
  if (!guarded.ok) return guarded;
  const [question, second] = guarded.questions;
  if (second) return { ok: false, why: `the message has ${guarded.questions.length} questions` };
  if (question && question.class !== classIn) return { ok: false, why: "the question is not of class IN" };
  try {
    return decodeGuarded(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), guarded);
  } catch (error) {
    // The guard proves every bound that dns-packet relies on; should one be missing, the message is refused, not the process.
    return { ok: false, why: `the message cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function decodeGuarded(bytes: Buffer, guarded: GuardedMessage): Decoded | Refused {
  const sections: ResourceRecord[][] = [];
  for (const section of [guarded.answers, guarded.authorities, guarded.additionals]) {
    const records: ResourceRecord[] = [];
    for (const record of section) {
      if (record.type === typeOpt || record.class !== classIn) continue;
      const data = readRdata(bytes, record.type, record.dataStart, record.dataEnd);
      if (typeof data === "string") return { ok: false, why: `${data} (${record.owner})` };
      // RFC 2181 8: a TTL with the highest bit set is zero.
      records.push({ owner: record.owner, ttlSeconds: record.ttl > 0x7fff_ffff ? 0 : record.ttl, data });
    }
    sections.push(records);
  }
  const opts = guarded.additionals.filter((record) => record.type === typeOpt);
  if (opts.length > 1) return { ok: false, why: "the message has two OPT records" };
  const [opt] = opts;
  const edns = opt && readEdns(bytes, opt);
  if (typeof edns === "string") return { ok: false, why: edns };
  const [answers, authorities, additionals] = sections as [ResourceRecord[], ResourceRecord[], ResourceRecord[]];
  const [question] = guarded.questions;
  const { flags } = guarded;
  const message: Message = {
    id: guarded.id,
    response: (flags & flag.response) !== 0,
    opcode: (flags >> 11) & 0xf,
    authoritative: (flags & flag.authoritative) !== 0,
    truncated: (flags & flag.truncated) !== 0,
    recursionDesired: (flags & flag.recursionDesired) !== 0,
    recursionAvailable: (flags & flag.recursionAvailable) !== 0,
    authenticated: (flags & flag.authenticated) !== 0,
    rcode: (flags & 0xf) | (opt ? (opt.ttl >>> 24) << 4 : 0),
    question: question && { name: question.name, type: typeText(question.type) },
    answers,
    authorities,
    additionals,
    edns,
  };
  return { ok: true, message, questionBytes: bytes.subarray(12, guarded.questionsEnd) };
}

/** RFC 6891 6.1: class is the size, TTL holds the version and DO. */
function readEdns(bytes: Buffer, opt: GuardedRecord): Edns | string {
  const errors: ExtendedError[] = [];
  for (let at = opt.dataStart; at < opt.dataEnd; ) {
    const data = at + 4;
    const end = data + (data <= opt.dataEnd ? bytes.readUInt16BE(at + 2) : 0);
    if (data > opt.dataEnd || end > opt.dataEnd) return "an EDNS option runs past the end";
    const error = bytes.readUInt16BE(at) === edeOptionCode ? readExtendedError(bytes.subarray(data, end)) : undefined;
    if (error) errors.push(error);
    at = end;
  }
  return { udpSize: opt.class, version: (opt.ttl >>> 16) & 0xff, dnssecOk: (opt.ttl & 0x8000) !== 0, errors };
}

export type Encoded = { readonly ok: true; readonly bytes: Uint8Array } | Refused;

/** `questionBytes`: sent in place of the question, as a server echoes it. */
export function encodeMessage(message: Message, questionBytes?: Uint8Array): Encoded {
  const writer = new WireWriter();
  const { edns } = message;
  writer.u16(message.id);
  let flags = ((message.opcode & 0xf) << 11) | (message.rcode & 0xf);
  for (const key of Object.keys(flag) as (keyof typeof flag)[]) if (message[key]) flags |= flag[key];
  writer.u16(flags);
  writer.u16(message.question ? 1 : 0);
  for (const section of [message.answers, message.authorities]) writer.u16(section.length);
  writer.u16(message.additionals.length + (edns ? 1 : 0));
  if (message.question) {
    const type = typeCode(message.question.type);
    if (type === undefined) return { ok: false, why: `${message.question.type} is no type this version knows; write it as TYPEnnn` };
    writer.name(message.question.name, true);
    writer.u16(type);
    writer.u16(classIn);
  }
  const questionEnd = writer.length;
  for (const record of [...message.answers, ...message.authorities, ...message.additionals]) {
    const why = writeRecord(writer, record);
    if (why !== undefined) return { ok: false, why: `${record.owner}: ${why}` };
  }
  if (edns) {
    writer.u8(0);
    writer.u16(typeOpt);
    writer.u16(edns.udpSize);
    writer.u8(message.rcode >> 4);
    writer.u8(edns.version);
    writer.u16(edns.dnssecOk ? 0x8000 : 0);
    writer.sized(() => {
      for (const { code, text } of edns.errors) {
        writer.u16(edeOptionCode);
        writer.sized(() => {
          writer.u16(code);
          writer.raw(Buffer.from(text, "utf8"));
        });
      }
    });
  }
  if (writer.length > 0xffff) return { ok: false, why: `the message has ${writer.length} bytes, the limit is 65535` };
  const bytes = writer.done();
  // Another length: the question came with a compression pointer. Nobody writes that, and the canonical form says the same.
  if (questionBytes?.length === questionEnd - 12) bytes.set(questionBytes, 12);
  return { ok: true, bytes };
}

function writeRecord(writer: WireWriter, { owner, ttlSeconds, data }: ResourceRecord): string | undefined {
  const type = typeCode(data.type);
  if (type === undefined) return `${data.type} is no type this version knows; write it as TYPEnnn`;
  writer.name(owner, true);
  writer.u16(type);
  writer.u16(classIn);
  writer.u32(ttlSeconds);
  return writer.sized(() => writeRdata(writer, data));
}

export interface QueryOptions {
  /** Asks a resolver; without it, an authoritative server. */
  readonly recursion: boolean;
  /** Without it only for a server that does not understand it. */
  readonly edns: boolean;
}

export function encodeQuery(id: number, question: WireQuestion, { recursion, edns }: QueryOptions): Encoded {
  if (parseName(question.name) !== question.name) return { ok: false, why: `${question.name} is no domain name in canonical form` };
  return encodeMessage({
    id,
    response: false,
    opcode: 0,
    authoritative: false,
    truncated: false,
    recursionDesired: recursion,
    recursionAvailable: false,
    // RFC 6840 5.7: AD in a query asks for the AD bit in the answer.
    authenticated: true,
    rcode: rcodes.noError,
    question,
    answers: [],
    authorities: [],
    additionals: [],
    edns: edns ? { udpSize: ednsSize, version: 0, dnssecOk: false, errors: [] } : undefined,
  });
}

/** Whether `message` answers this very question; a text: what is wrong with it. */
export function echoes(message: Message, id: number, question: WireQuestion): string | undefined {
  if (!message.response) return "it is no answer";
  if (message.id !== id) return "its id is another";
  if (message.opcode !== 0) return "its opcode is not QUERY";
  // A server that could not read the question may leave it out (RFC 1035 4.1.1: format error).
  if (!message.question)
    return message.rcode === rcodes.formErr ||
      message.rcode === rcodes.notImp ||
      message.rcode === rcodes.servFail ||
      message.rcode === rcodes.refused
      ? undefined
      : "it echoes no question";
  if (message.question.name !== question.name || message.question.type !== question.type)
    return `it answers ${message.question.type} ${message.question.name}`;
  return undefined;
}
