import type { Name } from "../dns/index.ts";
import { nameEnd, readName } from "./name-wire.ts";

/** A resource record whose bounds and owner are proved; its data is not read yet. */
export interface GuardedRecord {
  readonly owner: Name;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly dataStart: number;
  readonly dataEnd: number;
}

export interface GuardedMessage {
  readonly ok: true;
  readonly id: number;
  readonly flags: number;
  readonly questionsEnd: number;
  readonly questions: readonly { readonly name: Name; readonly type: number; readonly class: number }[];
  readonly answers: readonly GuardedRecord[];
  readonly authorities: readonly GuardedRecord[];
  readonly additionals: readonly GuardedRecord[];
}

const typeOpt = 41;

/** A name that probably stands in the question, with its wire form in lower case: it need not be read again. */
export interface ExpectedName {
  readonly name: Name;
  readonly wire: Uint8Array;
}

export interface Refused {
  readonly ok: false;
  readonly why: string;
}

const headerBytes = 12;
const smallestQuestion = 5;
const smallestRecord = 11;
const none: readonly GuardedRecord[] = [];

/**
 * Walks a message before anything else touches it: forged counts (40 to 100 ms each in dns-packet, which allocates by them),
 * names without end and data past the end are refused here, for nothing. `skim`: where the answers hold the type that was asked
 * for, of what follows them only OPT is given; all of it is proved as before.
 */
export function guardMessage(bytes: Uint8Array, expected?: ExpectedName, skim = false): GuardedMessage | Refused {
  const size = bytes.length;
  if (size < headerBytes) return refused(`the message has ${size} bytes, a header has ${headerBytes}`);
  if (size > 0xffff) return refused("the message is longer than 65535 bytes");
  const asked = u16(bytes, 4);
  const counts = [u16(bytes, 6), u16(bytes, 8), u16(bytes, 10)] as const;
  const least = headerBytes + smallestQuestion * asked + smallestRecord * (counts[0] + counts[1] + counts[2]);
  if (least > size) return refused(`the section counts need at least ${least} bytes, the message has ${size}`);

  let at = headerBytes;
  const questions: { name: Name; type: number; class: number }[] = [];
  for (let i = 0; i < asked; i++) {
    const owner =
      expected && isExpected(bytes, at, expected) ? { name: expected.name, next: at + expected.wire.length } : readName(bytes, at);
    if (typeof owner === "string") return refused(owner);
    if (owner.next + 4 > size) return refused("a question runs past the end");
    questions.push({ name: owner.name, type: u16(bytes, owner.next), class: u16(bytes, owner.next + 2) });
    at = owner.next + 4;
  }
  const questionsEnd = at;
  const known = questions[0]?.name;
  const sections: [readonly GuardedRecord[], readonly GuardedRecord[], readonly GuardedRecord[]] = [none, none, none];
  const wanted = questions[0]?.type;
  let isSkimmed = false;
  for (let section = 0; section < 3; section++) {
    const count = counts[section] as number;
    if (count === 0) continue;
    if (section > 0 && isSkimmed) {
      const end = skimSection(bytes, at, count);
      if (typeof end === "string") return refused(end);
      at = end;
      if (skimmed.length > 0) sections[section] = skimmed.splice(0);
      continue;
    }
    // Of the right size from the start: an array that grows takes room for seventeen. The counts were checked.
    const records = new Array<GuardedRecord>(count);
    for (let i = 0; i < count; i++) {
      let owner = known;
      let next = at + 2;
      if (owner === undefined || bytes[at] !== 0xc0 || bytes[at + 1] !== 12) {
        const read = readName(bytes, at);
        if (typeof read === "string") return refused(read);
        owner = read.name;
        next = read.next;
      }
      if (next + 10 > size) return refused("a record runs past the end");
      const dataStart = next + 10;
      const dataEnd = dataStart + u16(bytes, next + 8);
      if (dataEnd > size) return refused(`the data of a record of ${owner} runs past the end`);
      const type = u16(bytes, next);
      if (skim && section === 0 && type === wanted) isSkimmed = true;
      records[i] = {
        owner,
        type,
        class: u16(bytes, next + 2),
        ttl: ((u16(bytes, next + 4) << 16) | u16(bytes, next + 6)) >>> 0,
        dataStart,
        dataEnd,
      };
      at = dataEnd;
    }
    sections[section] = records;
  }
  if (at !== size) return refused(`${size - at} bytes follow the last record`);
  const [answers, authorities, additionals] = sections;
  return { ok: true, id: u16(bytes, 0), flags: u16(bytes, 2), questionsEnd, questions, answers, authorities, additionals };
}

/** The OPT records of the section that was skimmed last. */
const skimmed: GuardedRecord[] = [];

/** Proves the bounds of a section whose records nobody reads: where it ends, or what is wrong with it. */
function skimSection(bytes: Uint8Array, start: number, count: number): number | string {
  skimmed.length = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    const next = nameEnd(bytes, at);
    if (typeof next === "string") return next;
    if (next + 10 > bytes.length) return "a record runs past the end";
    const dataStart = next + 10;
    const dataEnd = dataStart + u16(bytes, next + 8);
    if (dataEnd > bytes.length) return "the data of a record runs past the end";
    const type = u16(bytes, next);
    if (type === typeOpt) {
      const owner = "." as Name;
      const ttl = ((u16(bytes, next + 4) << 16) | u16(bytes, next + 6)) >>> 0;
      skimmed.push({ owner, type, class: u16(bytes, next + 2), ttl, dataStart, dataEnd });
    }
    at = dataEnd;
  }
  return at;
}

function isExpected(bytes: Uint8Array, at: number, { wire }: ExpectedName): boolean {
  for (let i = 0; i < wire.length; i++) {
    const byte = bytes[at + i] as number;
    // Length bytes are below the letters.
    if ((byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte) !== wire[i]) return false;
  }
  return true;
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function refused(why: string): Refused {
  return { ok: false, why };
}
