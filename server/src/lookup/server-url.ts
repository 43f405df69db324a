import { getServers } from "node:dns";
import { isIPv6 } from "node:net";
import { parseIpv4, parseIpv6, parseName } from "../dns/index.ts";

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** One entry of `--resolver` or Settings `resolvers`, understood. */
export type ResolverUrl =
  | { readonly kind: "udp" | "tcp"; readonly endpoint: Endpoint }
  /** `serverName`: whom its certificate must name; absent: its address. */
  | { readonly kind: "tls"; readonly endpoint: Endpoint; readonly serverName?: string }
  | { readonly kind: "https"; readonly url: string }
  | { readonly kind: "embedded"; readonly folder: string };

/** Several where `system` names several servers; a text: what is wrong with the URL and what to write. */
export function parseResolver(url: string): readonly ResolverUrl[] | string {
  if (url === "system") return systemResolvers();
  const embedded = /^embedded:(.+)$/.exec(url)?.[1];
  if (embedded !== undefined) return [{ kind: "embedded", folder: embedded }];
  if (url.startsWith("https:")) return httpsResolver(url);
  const match = /^(udp|tcp|tls):\/\/(?:\[([^\]]+)\]|([^:/[\]#]+))(?::(\d{1,5}))?\/?(?:#(.*))?$/.exec(url);
  if (!match) return `${url} is no resolver; write ${resolverForms}`;
  const host = hostAddress(match[2] ?? match[3] ?? "");
  const kind = match[1] as "udp" | "tcp" | "tls";
  // A resolver given by name would need a resolver first.
  if (host === undefined) return `${url} names its server; write its IP address${kind === "tls" ? ", and its name after #" : ""}`;
  const port = Number(match[4] ?? (kind === "tls" ? 853 : 53));
  if (port < 1 || port > 65_535) return `${url}: ${port} is no port`;
  const endpoint = { host, port };
  const serverName = match[5];
  if (kind !== "tls")
    return serverName === undefined ? [{ kind, endpoint }] : `${url}: only tls:// checks a name; leave out #${serverName}`;
  if (serverName === undefined) return [{ kind, endpoint }];
  const name = parseName(serverName);
  if (name === undefined || name === "." || name.includes("\\")) return `${url}: ${serverName} is no name of a server`;
  return [{ kind, endpoint, serverName: name }];
}

export const resolverForms =
  "udp://ADDRESS:PORT, tcp://ADDRESS:PORT, tls://ADDRESS:PORT#NAME, https://HOST/dns-query, system or embedded:FOLDER";

/** The system looks up the host: RFC 8484 leaves open how a client finds it. */
function httpsResolver(text: string): readonly ResolverUrl[] | string {
  if (!URL.canParse(text)) return `${text} is no URL; write https://HOST/dns-query`;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return `${url.origin}: a resolver URL holds no user and no password`;
  if (text.includes("{")) return `${text}: write the path without the {?dns} of its template`;
  url.hash = "";
  return [{ kind: "https", url: url.href }];
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
export function endpointUrl(scheme: "udp" | "tcp" | "tls", { host, port }: Endpoint, serverName?: string): string {
  return `${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}${serverName === undefined ? "" : `#${serverName}`}`;
}
