import { utf8Bytes } from "../base/index.ts";
import { type Name, parseName, type Rdata, type RRType, rdataText } from "../dns/index.ts";
import { type ExtendedError, edeOptionCode, readExtendedError } from "./ede.ts";
import { type ExpectedName, type GuardedMessage, type GuardedRecord, guardMessage, type Refused } from "./guard.ts";
import { nameBytes } from "./name-wire.ts";
import { readRdata, writeRdata } from "./rdata-wire.ts";
import { typeCode, typeText } from "./rrtypes.ts";
import { WireWriter } from "./writer.ts";

/** Equal records of a set are one (RFC 2181 5). */
export function uniqueRecords(records: readonly Rdata[]): readonly Rdata[] {
  if (records.length < 2) return records;
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

const none: readonly ResourceRecord[] = [];
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
  const read = readMessage(bytes);
  return read.ok ? { ok: true, message: read.message, questionBytes: bytes.subarray(12, read.questionEnd) } : read;
}

/** A message, and where its question ends: the question starts at byte 12. */
export interface ReadMessage {
  readonly ok: true;
  readonly message: Message;
  readonly questionEnd: number;
}

/**
 * As `decodeMessage`, without the question's bytes on their own. `skim`: authorities and additionals may be left out where the
 * answers say all.
 */
export function readMessage(bytes: Uint8Array, expected?: ExpectedName, skim = false): ReadMessage | Refused {
  const guarded = guardMessage(bytes, expected, skim);
  if (!guarded.ok) return guarded;
  const question = guarded.questions[0];
  if (guarded.questions.length > 1) return { ok: false, why: `the message has ${guarded.questions.length} questions` };
  if (question && question.class !== classIn) return { ok: false, why: "the question is not of class IN" };
  try {
    return decodeGuarded(bytes, guarded);
  } catch (error) {
    // The guard proves every bound that the readers rely on; should one be missing, the message is refused, not the process.
    return { ok: false, why: `the message cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function decodeGuarded(bytes: Uint8Array, guarded: GuardedMessage): ReadMessage | Refused {
  const question = guarded.questions[0];
  const known = question?.name;
  let opt: GuardedRecord | undefined;
  let why: string | undefined;
  const read = (section: readonly GuardedRecord[]): readonly ResourceRecord[] => {
    let count = 0;
    for (const record of section) if (record.type !== typeOpt && record.class === classIn) count++;
    if (count === 0) return none;
    const records = new Array<ResourceRecord>(count);
    let at = 0;
    for (const record of section) {
      if (record.type === typeOpt || record.class !== classIn) continue;
      const data = readRdata(bytes, record.type, record.dataStart, record.dataEnd, known);
      if (typeof data === "string") {
        why ??= `${data} (${record.owner})`;
        return none;
      }
      // RFC 2181 8: a TTL with the highest bit set is zero.
      records[at++] = { owner: record.owner, ttlSeconds: record.ttl > 0x7fff_ffff ? 0 : record.ttl, data };
    }
    return records;
  };
  const answers = read(guarded.answers);
  const authorities = read(guarded.authorities);
  const additionals = read(guarded.additionals);
  if (why !== undefined) return { ok: false, why };
  for (const record of guarded.additionals) {
    if (record.type !== typeOpt) continue;
    if (opt) return { ok: false, why: "the message has two OPT records" };
    opt = record;
  }
  const edns = opt && readEdns(bytes, opt);
  if (typeof edns === "string") return { ok: false, why: edns };
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
  return { ok: true, message, questionEnd: guarded.questionsEnd };
}

/** RFC 6891 6.1: class is the size, TTL holds the version and DO. */
function readEdns(bytes: Uint8Array, opt: GuardedRecord): Edns | string {
  const errors: ExtendedError[] = [];
  for (let at = opt.dataStart; at < opt.dataEnd; ) {
    const data = at + 4;
    const end = data + (data <= opt.dataEnd ? u16(bytes, at + 2) : 0);
    if (data > opt.dataEnd || end > opt.dataEnd) return "an EDNS option runs past the end";
    const error = u16(bytes, at) === edeOptionCode ? readExtendedError(bytes.subarray(data, end)) : undefined;
    if (error) errors.push(error);
    at = end;
  }
  return { udpSize: opt.class, version: (opt.ttl >>> 16) & 0xff, dnssecOk: (opt.ttl & 0x8000) !== 0, errors };
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

export type Encoded = { readonly ok: true; readonly bytes: Uint8Array } | Refused;
/** `name`: the wire form of the question's name, as it stands in the query before anyone mixes its case. */
export type EncodedQuery = { readonly ok: true; readonly bytes: Uint8Array; readonly name: Uint8Array } | Refused;

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
          writer.raw(utf8Bytes(text));
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
  /** Over an encrypted channel: the length of a query must not tell its name (RFC 8467 4.1: blocks of 128 bytes). */
  readonly padded?: boolean;
}

const optionPadding = 12;
const paddingBlock = 128;

/** Written byte by byte: no part of a query depends on another. */
export function encodeQuery(id: number, question: WireQuestion, { recursion, edns, padded = false }: QueryOptions): EncodedQuery {
  if (parseName(question.name) !== question.name) return { ok: false, why: `${question.name} is no domain name in canonical form` };
  const type = typeCode(question.type);
  if (type === undefined) return { ok: false, why: `${question.type} is no type this version knows; write it as TYPEnnn` };
  const name = nameBytes(question.name);
  const bare = 12 + name.length + 4 + (edns ? 11 : 0);
  const padding = padded && edns ? (paddingBlock - ((bare + 4) % paddingBlock)) % paddingBlock : undefined;
  const bytes = new Uint8Array(bare + (padding === undefined ? 0 : 4 + padding));
  put16(bytes, 0, id);
  // RFC 6840 5.7: AD in a query asks for the AD bit in the answer.
  put16(bytes, 2, (recursion ? flag.recursionDesired : 0) | flag.authenticated);
  bytes[5] = 1;
  bytes.set(name, 12);
  let at = 12 + name.length;
  put16(bytes, at, type);
  put16(bytes, at + 2, classIn);
  at += 4;
  if (edns) {
    bytes[11] = 1;
    put16(bytes, at + 1, typeOpt);
    put16(bytes, at + 3, ednsSize);
    if (padding !== undefined) {
      put16(bytes, at + 9, 4 + padding);
      put16(bytes, at + 11, optionPadding);
      put16(bytes, at + 13, padding);
    }
  }
  return { ok: true, bytes, name };
}

function put16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >> 8;
  bytes[at + 1] = value;
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
