import { isIPv6 } from "node:net";
import { parentName } from "../dns/index.ts";
import { type AuthoritativePorts, addressesOf, askAuthoritative, failed, isPublic, zoneServers } from "./authoritative.ts";
import { interpret } from "./interpret.ts";
import { askUpstream, type Found, failedAnswer } from "./source.ts";
import type { DnsQuestion, Upstream } from "./upstream.ts";

/** Addresses of one server that are tried; further ones say nothing new. */
const maxAddresses = 2;
const maxServers = 4;

/** What the servers above a name delegate, or what one server of a zone says by itself. */
export async function askDelegation(question: DnsQuestion, ports: AuthoritativePorts): Promise<Found> {
  if (question.from === "server") return askServer(question, [question.server], maxAddresses, ports);
  return question.from === "parent" ? askParent(question, ports) : askAuthoritative(question, ports);
}

/** `from: "parent"`: the NS records of a referral. A name that is no zone of its own is NODATA, or NXDOMAIN. */
async function askParent(question: DnsQuestion, ports: AuthoritativePorts): Promise<Found> {
  const above = parentName(question.name);
  if (above === undefined) return failed("servfail", "the root has no parent", ports);
  const [own, first] = await Promise.all([
    ports.askResolver({ kind: "dns", name: question.name, type: "NS" }),
    ports.askResolver({ kind: "dns", name: above, type: "NS" }),
  ]);
  // A configured server that holds the zone itself is a world of its own: the public servers speak for another one.
  const isLocal = [own, first].some(({ kind, meta }) => kind !== "failed" && meta.authoritative && ports.upstreamOf(meta.server));
  if (isLocal) return failed("offline", "the configured server holds the zone itself", ports);
  const cut = await zoneServers(above, first, ports);
  if (cut.kind === "failed") return { answer: cut.answer, also: [] };
  return askServer(question, cut.servers, maxServers, ports);
}

/** The first address that says anything; what none says is what the last one said. */
async function askServer(
  question: DnsQuestion,
  servers: readonly DnsQuestion["name"][],
  most: number,
  ports: AuthoritativePorts,
): Promise<Found> {
  let last: Found | undefined;
  let tried = 0;
  for (const server of servers) {
    for (const address of await addressesOf(server, ports)) {
      if (ports.signal.aborted || tried === most) break;
      if (!ports.allowPrivate && !isPublic(address)) {
        last ??= failed("blocked", `${server} has the private address ${address}; network.allowPrivate is off`, ports);
        continue;
      }
      tried++;
      const found = await ports.exchange((timeoutMs) => {
        const upstream = ports.upstreamAt(address);
        return question.from === "parent"
          ? askReferral(upstream, question, timeoutMs, ports)
          : askUpstream(upstream, question, { recursion: false, timeoutMs, signal: ports.signal }, ports.now);
      });
      if (found.answer.kind !== "failed") return found;
      // Silence over IPv6 alone says nothing of the server where this machine may have none.
      last =
        found.answer.why === "timeout" && isIPv6(address) && !last
          ? failed("blocked", `${server} (${address}) was not reached over IPv6`, ports)
          : found;
    }
  }
  return last ?? failed("servfail", `${servers.join(", ")}: no address is known`, ports);
}

async function askReferral(
  upstream: Upstream,
  question: DnsQuestion,
  timeoutMs: number,
  { signal, now }: AuthoritativePorts,
): Promise<Found> {
  const reply = await upstream.ask(question, { recursion: false, timeoutMs, signal });
  if (!reply.ok) return { answer: failedAnswer(reply.why, reply.detail, upstream.url, now()), also: [] };
  const { message } = reply;
  const meta = { server: upstream.url, at: now(), authoritative: message.authoritative, authenticated: false };
  const named = message.authorities.filter(({ owner, data }) => owner === question.name && data.type === "NS");
  if (!message.authoritative && named.length > 0) {
    const ttlSeconds = Math.min(...named.map((record) => record.ttlSeconds));
    const answer = { kind: "records", records: named.map(({ data }) => data), ttlSeconds, meta } as const;
    return { answer, keepSeconds: ttlSeconds, also: [] };
  }
  if (!message.authoritative)
    return { answer: failedAnswer("servfail", `${upstream.url} does not say who serves ${question.name}`, upstream.url, now()), also: [] };
  const { result, ttlSeconds } = interpret(message, question, true);
  return { answer: { ...result, meta }, ...(ttlSeconds === undefined ? {} : { keepSeconds: ttlSeconds }), also: [] };
}
