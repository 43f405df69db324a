import { type Instant, parseInstant } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Derivation } from "../rule.ts";

// What the registry says of a registration (RDAP, RFC 9082 and 9083).

/**
 * RDAP servers of common top-level domains, as of 2026-11-23: a choice from what IANA publishes for clients (RFC 9224,
 * data.iana.org/rdap/dns.json). Of a domain that is not here nothing is said; a registry that publishes no end of a
 * registration says nothing either.
 */
const servers: Readonly<Record<string, string>> = {
  com: "https://rdap.verisign.com/com/v1/",
  net: "https://rdap.verisign.com/net/v1/",
  org: "https://rdap.publicinterestregistry.org/rdap/",
  info: "https://rdap.identitydigital.services/rdap/",
  app: "https://pubapi.registry.google/rdap/",
  dev: "https://pubapi.registry.google/rdap/",
  ca: "https://rdap.ca.fury.ca/rdap/",
  cz: "https://rdap.nic.cz/",
  fr: "https://rdap.nic.fr/",
  nl: "https://rdap.sidn.nl/",
  no: "https://rdap.norid.no/",
  pl: "https://rdap.dns.pl/",
  uk: "https://rdap.nominet.uk/uk/",
};

/** Where the registry answers for a registered domain; `undefined` where no server is known. */
export function registrationUrl(domain: Name): string | undefined {
  const server = servers[domain.slice(domain.lastIndexOf(".") + 1)];
  return server === undefined ? undefined : `${server}domain/${domain}`;
}

export interface Registration {
  readonly ends: Instant | undefined;
  /** Lower case, as RFC 8056 writes them: `client hold`. */
  readonly status: readonly string[];
}

/** The registration of a registered domain, `none` where it cannot be had: nobody waits for a registry. */
export const registrationOf: Derivation<Registration | "none"> = (domain, ask) => {
  const url = registrationUrl(domain as Name);
  const answer = url === undefined ? undefined : ask({ kind: "https", url });
  const read = answer?.kind === "document" && answer.status === 200 ? readRegistration(answer.body) : undefined;
  return { known: true, value: read ?? "none" };
};

function readRegistration(body: string): Registration | undefined {
  const read = parsed(body);
  if (!isRecord(read) || read.objectClassName !== "domain") return undefined;
  const events = Array.isArray(read.events) ? read.events.filter(isRecord) : [];
  const date = events.find(({ eventAction }) => eventAction === "expiration")?.eventDate;
  const status = Array.isArray(read.status) ? read.status.filter((one) => typeof one === "string").map((one) => one.toLowerCase()) : [];
  return { ends: typeof date === "string" ? parseInstant(date, "UTC") : undefined, status };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
