import { type IpAddress, inNetwork, parseNetwork } from "./ip.ts";

export interface SpecialNetwork {
  readonly network: string;
  /** For a message: "a private address (RFC 1918)". */
  readonly what: string;
  readonly use: "inside" | "documentation" | "none";
}

// Networks that no mail on the Internet comes from. Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890,
// RFC 8190) and the multicast blocks, read 2026-11-22.
// biome-ignore format: one network a line
const specialNetworks: readonly SpecialNetwork[] = [
  { network: "0.0.0.0/8", what: "an address of this network (RFC 791)", use: "none" },
  { network: "10.0.0.0/8", what: "a private address (RFC 1918)", use: "inside" },
  { network: "100.64.0.0/10", what: "an address behind a carrier's NAT (RFC 6598)", use: "inside" },
  { network: "127.0.0.0/8", what: "a loopback address (RFC 1122)", use: "inside" },
  { network: "169.254.0.0/16", what: "a link-local address (RFC 3927)", use: "inside" },
  { network: "172.16.0.0/12", what: "a private address (RFC 1918)", use: "inside" },
  { network: "192.0.2.0/24", what: "an address for documentation (RFC 5737)", use: "documentation" },
  { network: "192.168.0.0/16", what: "a private address (RFC 1918)", use: "inside" },
  { network: "198.18.0.0/15", what: "an address for benchmarks (RFC 2544)", use: "none" },
  { network: "198.51.100.0/24", what: "an address for documentation (RFC 5737)", use: "documentation" },
  { network: "203.0.113.0/24", what: "an address for documentation (RFC 5737)", use: "documentation" },
  { network: "224.0.0.0/4", what: "a multicast address (RFC 5771)", use: "none" },
  { network: "240.0.0.0/4", what: "a reserved address (RFC 1112)", use: "none" },
  { network: "::/128", what: "the unspecified address (RFC 4291)", use: "none" },
  { network: "::1/128", what: "the loopback address (RFC 4291)", use: "inside" },
  { network: "2001:db8::/32", what: "an address for documentation (RFC 3849)", use: "documentation" },
  { network: "3fff::/20", what: "an address for documentation (RFC 9637)", use: "documentation" },
  { network: "fc00::/7", what: "a unique local address (RFC 4193)", use: "inside" },
  { network: "fe80::/10", what: "a link-local address (RFC 4291)", use: "inside" },
  { network: "ff00::/8", what: "a multicast address (RFC 4291)", use: "none" },
];

/** The special network that holds all of a network. */
export function specialNetworkOf(ip: IpAddress, bits: number): SpecialNetwork | undefined {
  return specialNetworks.find(({ network: text }) => {
    const special = parseNetwork(text);
    return special !== undefined && bits >= special.bits && inNetwork(ip, special.network, special.bits);
  });
}
