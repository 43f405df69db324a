import { type Name, parseIpv4, parseIpv6, parseName, resolve } from "../../dns/index.ts";
import type { Derivation } from "../rule.ts";

// Reverse names of sending addresses, and whether forward and reverse DNS agree (FCrDNS).

/** Labels of an address from the right: `7.2.0.192` or 32 nibbles. `undefined`: a network, or no address. */
function reversedLabels(ip: string): string | undefined {
  const v4 = parseIpv4(ip);
  if (v4) return v4.split(".").reverse().join(".");
  const v6 = parseIpv6(ip);
  return v6 && nibbles(v6).reverse().join(".");
}

/** The name of the PTR record of one address (RFC 1035 3.5, RFC 3596 2.5). `undefined`: a network, or no address. */
export function reverseName(ip: string): Name | undefined {
  const labels = reversedLabels(ip);
  return labels === undefined ? undefined : parseName(`${labels}.${ip.includes(":") ? "ip6" : "in-addr"}.arpa.`);
}

/** The name under which a blocklist answers for one address (RFC 5782 2.1, 2.4). */
export function listedName(ip: string, list: Name): Name | undefined {
  const labels = reversedLabels(ip);
  return labels === undefined ? undefined : parseName(`${labels}.${list}.`);
}

/** Addresses that receivers never see: they stand behind something that sends for them. */
export function isInternal(ip: string): boolean {
  const v4 = parseIpv4(ip);
  if (v4) {
    const [a = 0, b = 0] = v4.split(".").map(Number);
    // RFC 1918, RFC 6598, RFC 1122 3.2.1.3, RFC 3927.
    return (
      a === 10 ||
      a === 127 ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 100 && b >= 64 && b < 128) ||
      (a === 169 && b === 254)
    );
  }
  // RFC 4193, RFC 4291 2.5.6, and loopback.
  return /^(?:f[cd]|fe[89ab])/.test(parseIpv6(ip) ?? "") || parseIpv6(ip) === "::1";
}

export type Reverse =
  | { readonly kind: "confirmed"; readonly host: Name }
  | { readonly kind: "no-name"; readonly negativeTtlSeconds: number | undefined }
  /** No name leads back to the address. */
  | { readonly kind: "mismatch"; readonly host: Name };

/** More names than that no receiver follows either (RFC 7208 5.5). */
const mostNames = 10;

/** What receivers find when they look an address up and back again. The key is one address. */
export const reverseOf: Derivation<Reverse> = (ip, ask) => {
  const name = reverseName(ip);
  if (name === undefined) return { known: false };
  const { answer } = resolve(name, "PTR", ask);
  if (answer?.kind === "nodata" || answer?.kind === "nxdomain")
    return { known: true, value: { kind: "no-name", negativeTtlSeconds: answer.negativeTtlSeconds } };
  if (answer?.kind !== "records") return { known: false };
  const hosts = answer.records.flatMap((record) => (record.kind === "name" ? [record.target] : [])).slice(0, mostNames);
  const type = ip.includes(":") ? "AAAA" : "A";
  const wanted = parseIpv4(ip) ?? parseIpv6(ip);
  let isKnown = true;
  for (const host of hosts) {
    const forward = resolve(host, type, ask).answer;
    if (forward === undefined || forward.kind === "failed") isKnown = false;
    if (forward?.kind !== "records") continue;
    if (forward.records.some((record) => record.kind === "address" && record.address === wanted))
      return { known: true, value: { kind: "confirmed", host } };
  }
  const [first] = hosts;
  return isKnown && first !== undefined ? { known: true, value: { kind: "mismatch", host: first } } : { known: false };
};

/** A name that a provider gives to every address of a pool: it holds the address itself, or says what it is. */
export function isPoolName(host: Name, ip: string): boolean {
  const octets = parseIpv4(ip)?.split(".");
  if (octets?.every((octet) => new RegExp(`(?:^|\\D)0*${octet}(?:\\D|$)`).test(host))) return true;
  return /(?:^|[.-])(?:dynamic|dyn|dhcp|dialup|dsl|adsl|ppp)(?:[.-]|\d|$)/.test(host);
}

function nibbles(v6: string): string[] {
  const [head = "", tail] = v6.split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const [front, back] = [groups(head), groups(tail ?? "")];
  const all = tail === undefined ? front : [...front, ...new Array<string>(8 - front.length - back.length).fill("0"), ...back];
  return all.flatMap((group) => group.padStart(4, "0").split(""));
}
