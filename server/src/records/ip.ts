import { parseIpv4, parseIpv6 } from "../dns/index.ts";

/** An address as bytes: 4 or 16 of them. */
export interface IpAddress {
  readonly family: 4 | 6;
  readonly bytes: readonly number[];
}

/** Dotted quad without leading zeros, or RFC 4291 text; `undefined` for anything else. */
export function parseIp(text: string): IpAddress | undefined {
  return parseIp4(text) ?? parseIp6(text);
}

/** RFC 7208 12 `qnum`: no leading zeros, no parts left out. */
export function parseIp4(text: string): IpAddress | undefined {
  return parseIpv4(text) === text ? { family: 4, bytes: text.split(".").map(Number) } : undefined;
}

export function parseIp6(text: string): IpAddress | undefined {
  const canonical = parseIpv6(text);
  if (canonical === undefined) return undefined;
  const [head = "", tail] = canonical.split("::");
  const groups = (side: string) => (side === "" ? [] : side.split(":").map((group) => Number.parseInt(group, 16)));
  const first = groups(head);
  const last = tail === undefined ? [] : groups(tail);
  const all = [...first, ...new Array<number>(8 - first.length - last.length).fill(0), ...last];
  return { family: 6, bytes: all.flatMap((group) => [group >> 8, group & 255]) };
}

/** `192.0.2.0/24`, or one address as a network of itself. */
export function parseNetwork(text: string): { readonly network: IpAddress; readonly bits: number } | undefined {
  const [, address = "", length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const network = parseIp(address);
  if (!network) return undefined;
  const most = network.bytes.length * 8;
  const bits = length === undefined ? most : Number(length);
  return bits <= most ? { network, bits } : undefined;
}

/** RFC 7208 5: an IPv4-mapped IPv6 address is the IPv4 address inside it. */
export function unmapped(ip: IpAddress): IpAddress {
  const isMapped = ip.family === 6 && ip.bytes.every((byte, i) => i >= 12 || byte === (i < 10 ? 0 : 255));
  return isMapped ? { family: 4, bytes: ip.bytes.slice(12) } : ip;
}

/** Whether the first `bits` of both are the same. Different families never are. */
export function inNetwork(ip: IpAddress, network: IpAddress, bits: number): boolean {
  if (ip.family !== network.family) return false;
  for (let at = 0; at < bits; at += 8) {
    const mask = bits - at >= 8 ? 255 : (255 << (8 - (bits - at))) & 255;
    if ((((ip.bytes[at >> 3] as number) ^ (network.bytes[at >> 3] as number)) & mask) !== 0) return false;
  }
  return true;
}

/** The address with all but its first `bits` cleared. */
export function networkOf(ip: IpAddress, bits: number): IpAddress {
  return { family: ip.family, bytes: ip.bytes.map((byte, i) => byte & (255 << Math.max(0, Math.min(8, 8 - (bits - i * 8))))) };
}

/** Canonical text: dotted quad, or RFC 5952. */
export function ipText(ip: IpAddress): string {
  if (ip.family === 4) return ip.bytes.join(".");
  return parseIpv6(hexGroups(ip).join(":")) as string;
}

/** As the macro `i` writes it: dotted quad, or the 32 nibbles in upper case (RFC 7208 7.3). */
export function dottedIp(ip: IpAddress): string {
  if (ip.family === 4) return ip.bytes.join(".");
  return ip.bytes
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((nibble) => nibble.toString(16).toUpperCase())
    .join(".");
}

/** Owner of the PTR records of an address (RFC 1035 3.5, RFC 3596 2.5). */
export function reverseName(ip: IpAddress): string {
  return `${dottedIp(ip).toLowerCase().split(".").reverse().join(".")}.${ip.family === 4 ? "in-addr" : "ip6"}.arpa`;
}

function hexGroups(ip: IpAddress): string[] {
  return Array.from({ length: 8 }, (_, i) => (((ip.bytes[i * 2] as number) << 8) | (ip.bytes[i * 2 + 1] as number)).toString(16));
}
