import { getServers } from "node:dns";
import { isIPv6 } from "node:net";
import { parseIpv4, parseIpv6 } from "../dns/index.ts";

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** One entry of `--resolver` or Settings `resolvers`, understood. */
export type ResolverUrl =
  | { readonly kind: "udp" | "tcp"; readonly endpoint: Endpoint }
  | { readonly kind: "embedded"; readonly folder: string };

/** Several where `system` names several servers; a text: what is wrong with the URL and what to write. */
export function parseResolver(url: string): readonly ResolverUrl[] | string {
  if (url === "system") return systemResolvers();
  const embedded = /^embedded:(.+)$/.exec(url)?.[1];
  if (embedded !== undefined) return [{ kind: "embedded", folder: embedded }];
  if (/^(?:tls|https):\/\//.test(url))
    return `${url}: this version does not speak DNS over TLS or HTTPS yet; use udp://, tcp://, system or embedded:FOLDER`;
  const match = /^(udp|tcp):\/\/(?:\[([^\]]+)\]|([^:/[\]]+))(?::(\d{1,5}))?\/?$/.exec(url);
  if (!match) return `${url} is no resolver; write udp://ADDRESS:PORT, tcp://ADDRESS:PORT, system or embedded:FOLDER`;
  const host = hostAddress(match[2] ?? match[3] ?? "");
  // A resolver given by name would need a resolver first.
  if (host === undefined) return `${url} names its server; write its IP address`;
  const port = Number(match[4] ?? 53);
  if (port < 1 || port > 65_535) return `${url}: ${port} is no port`;
  return [{ kind: match[1] as "udp" | "tcp", endpoint: { host, port } }];
}

function hostAddress(text: string): string | undefined {
  return text === "localhost" ? "127.0.0.1" : (parseIpv4(text) ?? parseIpv6(text));
}

function systemResolvers(): readonly ResolverUrl[] | string {
  const found = getServers().flatMap((server): ResolverUrl[] => {
    const parsed = parseResolver(`udp://${isIPv6(server) ? `[${server}]` : server}`);
    return typeof parsed === "string" ? [] : [...parsed];
  });
  return found.length > 0 ? found : "system: this machine names no DNS server; write udp://ADDRESS";
}

/** As reports and facts files write it. */
export function endpointUrl(scheme: "udp" | "tcp", { host, port }: Endpoint): string {
  return `${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
