import type { Answer, FailureReason, Name } from "../dns/index.ts";
import { isPublic } from "./authoritative.ts";
import type { DnsQuestion } from "./upstream.ts";

const maxAliases = 8;

export interface ResolvePorts {
  /** Asks the resolvers, through their cache: the address that is checked is the one that is contacted. */
  askResolver(question: DnsQuestion): Promise<Answer>;
  readonly allowPrivate: boolean;
}

export type Resolved =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "failed"; readonly why: FailureReason; readonly detail: string };

/** The addresses of a host that may be contacted, or why there is none. IPv4 first: where there is no IPv6, each attempt would cost its time. */
export async function addressesOf(host: Name, ports: ResolvePorts): Promise<Resolved> {
  const [v4, v6] = await Promise.all([resolve(host, "A", ports), resolve(host, "AAAA", ports)]);
  const addresses = [v4, v6].flatMap((each) => (each.kind === "addresses" ? each.addresses : []));
  if (addresses.length === 0)
    return [v4, v6].find((each) => each.kind === "failed") ?? { kind: "failed", why: "servfail", detail: `${host} has no address` };
  const allowed = addresses.filter((address) => ports.allowPrivate || isPublic(address));
  if (allowed.length > 0) return { kind: "addresses", addresses: allowed };
  return { kind: "failed", why: "blocked", detail: `${host} has the private address ${addresses[0]}; network.allowPrivate is off` };
}

async function resolve(host: Name, type: "A" | "AAAA", ports: ResolvePorts): Promise<Resolved> {
  let name = host;
  for (let hop = 0; hop <= maxAliases; hop++) {
    const answer = await ports.askResolver({ kind: "dns", name, type });
    switch (answer.kind) {
      case "records":
        return { kind: "addresses", addresses: answer.records.flatMap((each) => (each.kind === "address" ? [each.address] : [])) };
      case "cname":
        name = answer.target;
        continue;
      case "failed":
        return { kind: "failed", why: answer.why, detail: `the address of ${name} is not known: ${answer.detail ?? answer.why}` };
      case "nodata":
      case "nxdomain":
      case "document":
      case "smtp":
        return { kind: "addresses", addresses: [] };
    }
  }
  return { kind: "failed", why: "limit", detail: `${host} is an alias of an alias more than ${maxAliases} times` };
}
