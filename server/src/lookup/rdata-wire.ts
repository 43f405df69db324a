import { type Name, parseIpv4, type Rdata } from "../dns/index.ts";
import { ipv4Text, ipv6Text, latin1, latin1Bytes } from "./byte-text.ts";
import { genericBytes, genericText } from "./generic-rdata.ts";
import { readName } from "./name-wire.ts";
import { typeText } from "./rrtypes.ts";
import { ipv6Bytes } from "./svcb.ts";
import type { WireWriter } from "./writer.ts";

// By hand, not with dns-packet: it loses dots inside a label and bytes outside ASCII, throws on long strings, and one decoded
// answer costs several times as much. The tests compare the two.

/**
 * Record data from a guarded message; `question`: the name at byte 12, where most names point. A text: why the data is
 * malformed. Every number is read where its length is proved.
 */
export function readRdata(bytes: Uint8Array, typeNumber: number, start: number, end: number, question?: Name): Rdata | string {
  const type = typeText(typeNumber);
  const size = end - start;
  switch (type) {
    case "A":
      return size === 4 ? { kind: "address", type, address: ipv4Text(bytes, start) } : malformed(type);
    case "AAAA":
      return size === 16 ? { kind: "address", type, address: ipv6Text(bytes, start) } : malformed(type);
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME": {
      const target = readName(bytes, start, question);
      return typeof target !== "string" && target.next === end ? { kind: "name", type, target: target.name } : malformed(type);
    }
    case "MX": {
      const exchange = size > 2 ? readName(bytes, start + 2, question) : "";
      return typeof exchange !== "string" && exchange.next === end
        ? { kind: "mx", type, preference: u16(bytes, start), exchange: exchange.name }
        : malformed(type);
    }
    case "SRV": {
      const target = size > 6 ? readName(bytes, start + 6, question) : "";
      if (typeof target === "string" || target.next !== end) return malformed(type);
      return {
        kind: "srv",
        type,
        priority: u16(bytes, start),
        weight: u16(bytes, start + 2),
        port: u16(bytes, start + 4),
        target: target.name,
      };
    }
    case "SOA": {
      const mname = readName(bytes, start, question);
      const rname = typeof mname === "string" ? mname : readName(bytes, mname.next, question);
      if (typeof mname === "string" || typeof rname === "string" || rname.next + 20 !== end) return malformed(type);
      const at = rname.next;
      return {
        kind: "soa",
        type,
        mname: mname.name,
        rname: rname.name,
        serial: u32(bytes, at),
        refresh: u32(bytes, at + 4),
        retry: u32(bytes, at + 8),
        expire: u32(bytes, at + 12),
        minimum: u32(bytes, at + 16),
      };
    }
    case "TXT":
    case "SPF": {
      // A TXT without a string breaks RFC 1035 3.3.14, but what stands beside it counts (null-text of the RFC 7208 suite).
      const strings: string[] = [];
      for (let at = start; at < end; ) {
        const next = at + 1 + (bytes[at] as number);
        if (next > end) return malformed(type);
        strings.push(latin1(bytes, at + 1, next));
        at = next;
      }
      return { kind: "txt", type, strings };
    }
    case "CAA": {
      const tagLength = size > 2 ? (bytes[start + 1] as number) : 0;
      if (tagLength === 0 || start + 2 + tagLength > end) return malformed(type);
      const valueAt = start + 2 + tagLength;
      return {
        kind: "caa",
        type,
        flags: bytes[start] as number,
        tag: latin1(bytes, start + 2, valueAt),
        value: latin1(bytes, valueAt, end),
      };
    }
    default:
      return { kind: "raw", type, text: genericText(type, bytes, start, end) };
  }
}

function malformed(type: string): string {
  return `the data of a ${type} record is malformed`;
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

function u32(bytes: Uint8Array, at: number): number {
  return ((u16(bytes, at) << 16) | u16(bytes, at + 2)) >>> 0;
}

/** Writes record data (without its length); a text: why it cannot be sent. */
export function writeRdata(writer: WireWriter, rdata: Rdata): string | undefined {
  switch (rdata.kind) {
    case "address": {
      const bytes = rdata.type === "A" ? parseIpv4(rdata.address)?.split(".").map(Number) : ipv6Bytes(rdata.address);
      if (!bytes) return `${rdata.address} is no address`;
      writer.raw(bytes);
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
      const long = rdata.strings.find((string) => string.length > 255);
      if (long !== undefined) return `a string of a ${rdata.type} has ${long.length} bytes, the limit is 255`;
      for (const string of rdata.strings) {
        writer.u8(string.length);
        writer.raw(latin1Bytes(string));
      }
      return undefined;
    }
    case "caa":
      writer.u8(rdata.flags);
      writer.u8(rdata.tag.length);
      writer.raw(latin1Bytes(rdata.tag + rdata.value));
      return undefined;
    case "raw": {
      const bytes = genericBytes(rdata.type, rdata.text);
      if (typeof bytes === "string") return bytes;
      writer.raw(bytes);
      return undefined;
    }
  }
}
