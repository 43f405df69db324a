import ipaddr from "ipaddr.js";
import type { Instant } from "../base/index.ts";
import { type AbortSignalLike, type Answer, type Name, parentName } from "../dns/index.ts";
import { askUpstream, type Found, failedAnswer } from "./source.ts";
import type { DnsQuestion, Upstream } from "./upstream.ts";

/** What asking the zone's own servers needs from the rest. */
export interface AuthoritativePorts {
  /** Asks the resolvers, through their cache. */
  askResolver(question: DnsQuestion): Promise<Answer>;
  upstreamAt(address: string): Upstream;
  /** The configured server of this URL. */
  upstreamOf(url: string): Upstream | undefined;
  /** Runs one exchange within the limits; gives its time, too. */
  exchange(work: (timeoutMs: number) => Promise<Found>): Promise<Found>;
  readonly signal: AbortSignalLike;
  readonly now: () => Instant;
  readonly allowPrivate: boolean;
}

const maxServers = 4;
const maxAliases = 3;

/** Finds the zone of a name, its servers and their addresses, and asks until one answers with AA. */
export async function askAuthoritative(question: DnsQuestion, ports: AuthoritativePorts): Promise<Found> {
  // DS lives above the cut (RFC 4035 3.1.4.1).
  const start = question.type === "DS" ? (parentName(question.name) ?? question.name) : question.name;
  const first = await ports.askResolver({ kind: "dns", name: start, type: "NS" });
  const own = await askConfigured(question, first, ports);
  if (own) return own;
  const cut = await zoneServers(start, first, ports);
  if (cut.kind === "failed") return { answer: cut.answer, also: [] };
  let last: Found | undefined;
  let tried = 0;
  for (const server of cut.servers) {
    for (const address of await addressesOf(server, ports)) {
      if (ports.signal.aborted) break;
      if (!ports.allowPrivate && !isPublic(address)) {
        last ??= failed("blocked", `${server} has the private address ${address}; network.allowPrivate is off`, ports);
        continue;
      }
      if (++tried > maxServers) break;
      const found = await ports.exchange((timeoutMs) =>
        askUpstream(ports.upstreamAt(address), question, { recursion: false, timeoutMs, signal: ports.signal }, ports.now),
      );
      if (found.answer.kind !== "failed") return found;
      last = found;
    }
  }
  return last ?? failed("servfail", `no server of ${cut.zone} has an address`, ports);
}

/**
 * A configured server may hold the zone itself, as on a laptop or in CI: it answers NS with AA. Then its word is the stated
 * one, and the addresses of the public servers are not needed.
 */
async function askConfigured(question: DnsQuestion, { kind, meta }: Answer, ports: AuthoritativePorts): Promise<Found | undefined> {
  const upstream = kind !== "failed" && meta.authoritative ? ports.upstreamOf(meta.server) : undefined;
  if (!upstream) return undefined;
  const found = await ports.exchange((timeoutMs) =>
    askUpstream(upstream, question, { recursion: false, timeoutMs, signal: ports.signal }, ports.now),
  );
  return found.answer.kind === "failed" ? undefined : found;
}

type Cut =
  | { readonly kind: "zone"; readonly zone: Name; readonly servers: readonly Name[] }
  | { readonly kind: "failed"; readonly answer: Answer };

/** The nearest NS at or above `start`, whose own answer is `first`: a failed one is not kept, and would be waited for twice. */
export async function zoneServers(start: Name, first: Answer, ports: AuthoritativePorts): Promise<Cut> {
  for (let name: Name | undefined = start; name !== undefined; name = parentName(name)) {
    const answer: Answer = name === start ? first : await ports.askResolver({ kind: "dns", name, type: "NS" });
    if (answer.kind === "failed") {
      const detail = `the servers of ${start} are not known: NS ${name}: ${answer.detail ?? answer.why}`;
      return { kind: "failed", answer: failedAnswer(answer.why, detail, answer.meta.server, ports.now()) };
    }
    if (answer.kind !== "records") continue;
    const servers = answer.records.flatMap((record) => (record.kind === "name" && record.type === "NS" ? [record.target] : []));
    if (servers.length > 0) return { kind: "zone", zone: name, servers: servers.sort() };
  }
  return { kind: "failed", answer: failedAnswer("servfail", `no zone above ${start} names its servers`, "", ports.now()) };
}

/** IPv4 first: where there is no IPv6, each attempt would cost its time. */
export async function addressesOf(server: Name, ports: AuthoritativePorts): Promise<readonly string[]> {
  const found: string[] = [];
  for (const type of ["A", "AAAA"]) {
    let name = server;
    for (let hop = 0; hop <= maxAliases; hop++) {
      const answer = await ports.askResolver({ kind: "dns", name, type });
      if (answer.kind === "records") for (const record of answer.records) if (record.kind === "address") found.push(record.address);
      if (answer.kind !== "cname") break;
      name = answer.target;
    }
    if (found.length > 0) break;
  }
  return found;
}

/** Whether an address that came out of the DNS may be contacted: not loopback, not this network, not a reserved range. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

export function failed(why: "blocked" | "offline" | "servfail", detail: string, ports: AuthoritativePorts): Found {
  return { answer: failedAnswer(why, detail, "", ports.now()), also: [] };
}
