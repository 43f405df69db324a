import packet from "dns-packet";
import { parseIpv6, type Rdata } from "../dns/index.ts";
import { genericBytes, genericText } from "./generic-rdata.ts";
import { readName } from "./name-wire.ts";
import { typeText } from "./rrtypes.ts";
import type { WireWriter } from "./writer.ts";

/** The codecs that dns-packet has for the data of one type; its type declarations leave them out. */
interface Codec<T> {
  /** `offset` is that of the length before the data. */
  decode(bytes: Buffer, offset: number): T;
  encode(data: T): Buffer;
}
const codecs = packet as unknown as {
  readonly a: Codec<string>;
  readonly aaaa: Codec<string>;
  readonly txt: Codec<Buffer[]>;
};

/**
 * Record data from a guarded message. The names are read here and not by dns-packet, which loses dots inside a label and
 * bytes outside ASCII; its number fields are read where the length is proved. A text: why the data is malformed.
 */
export function readRdata(bytes: Buffer, typeNumber: number, start: number, end: number): Rdata | string {
  const type = typeText(typeNumber);
  const size = end - start;
  const malformed = `the data of a ${type} record is malformed`;
  switch (type) {
    case "A":
      return size === 4 ? { kind: "address", type, address: codecs.a.decode(bytes, start - 2) } : malformed;
    case "AAAA": {
      const address = size === 16 ? parseIpv6(codecs.aaaa.decode(bytes, start - 2)) : undefined;
      return address === undefined ? malformed : { kind: "address", type, address };
    }
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME": {
      const target = readName(bytes, start);
      return typeof target !== "string" && target.next === end ? { kind: "name", type, target: target.name } : malformed;
    }
    case "MX": {
      const exchange = size > 2 ? readName(bytes, start + 2) : malformed;
      return typeof exchange !== "string" && exchange.next === end
        ? { kind: "mx", type, preference: bytes.readUInt16BE(start), exchange: exchange.name }
        : malformed;
    }
    case "SRV": {
      const target = size > 6 ? readName(bytes, start + 6) : malformed;
      if (typeof target === "string" || target.next !== end) return malformed;
      return {
        kind: "srv",
        type,
        priority: bytes.readUInt16BE(start),
        weight: bytes.readUInt16BE(start + 2),
        port: bytes.readUInt16BE(start + 4),
        target: target.name,
      };
    }
    case "SOA": {
      const mname = readName(bytes, start);
      const rname = typeof mname === "string" ? mname : readName(bytes, mname.next);
      if (typeof mname === "string" || typeof rname === "string" || rname.next + 20 !== end) return malformed;
      const [serial, refresh, retry, expire, minimum] = [0, 4, 8, 12, 16].map((at) => bytes.readUInt32BE(rname.next + at)) as [
        number,
        number,
        number,
        number,
        number,
      ];
      return { kind: "soa", type, mname: mname.name, rname: rname.name, serial, refresh, retry, expire, minimum };
    }
    case "TXT":
    case "SPF":
      if (size === 0 || !stringsFill(bytes, start, end)) return malformed;
      return { kind: "txt", type, strings: codecs.txt.decode(bytes, start - 2).map((string) => string.toString("latin1")) };
    case "CAA": {
      const tagLength = bytes[start + 1] ?? 0;
      if (tagLength === 0 || start + 2 + tagLength > end) return malformed;
      const valueAt = start + 2 + tagLength;
      return {
        kind: "caa",
        type,
        flags: bytes.readUInt8(start),
        tag: bytes.toString("latin1", start + 2, valueAt),
        value: bytes.toString("latin1", valueAt, end),
      };
    }
    default:
      return { kind: "raw", type, text: genericText(type, bytes, start, end) };
  }
}

function stringsFill(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) at += 1 + (bytes[at] as number);
  return at === end;
}

/** Writes record data (without its length); a text: why it cannot be sent. */
export function writeRdata(writer: WireWriter, rdata: Rdata): string | undefined {
  switch (rdata.kind) {
    case "address": {
      const codec = rdata.type === "A" ? codecs.a : codecs.aaaa;
      writer.raw(codec.encode(rdata.address).subarray(2));
      return undefined;
    }
    case "name":
      writer.name(rdata.target, rdata.type !== "DNAME");
      return undefined;
    case "mx":
      writer.u16(rdata.preference);
      writer.name(rdata.exchange, true);
      return undefined;
    case "srv":
      for (const number of [rdata.priority, rdata.weight, rdata.port]) writer.u16(number);
      writer.name(rdata.target, false);
      return undefined;
    case "soa":
      writer.name(rdata.mname, true);
      writer.name(rdata.rname, true);
      for (const number of [rdata.serial, rdata.refresh, rdata.retry, rdata.expire, rdata.minimum]) writer.u32(number);
      return undefined;
    case "txt": {
      // dns-packet writes the low eight bits of a longer length and the whole text after it.
      const long = rdata.strings.find((string) => string.length > 255);
      if (long !== undefined) return `a string of a ${rdata.type} has ${long.length} bytes, the limit is 255`;
      writer.raw(codecs.txt.encode(rdata.strings.map((string) => Buffer.from(string, "latin1"))).subarray(2));
      return undefined;
    }
    case "caa":
      writer.u8(rdata.flags);
      writer.u8(rdata.tag.length);
      writer.raw(Buffer.from(rdata.tag + rdata.value, "latin1"));
      return undefined;
    case "raw": {
      const bytes = genericBytes(rdata.type, rdata.text);
      if (typeof bytes === "string") return bytes;
      writer.raw(bytes);
      return undefined;
    }
  }
}
