import { isIP } from "node:net";
import type { Instant } from "../base/index.ts";
import { type Answer, type FailureReason, type Name, parseName, type Question } from "../dns/index.ts";
import { addressesOf } from "./addresses-of.ts";
import { type Got, httpsGet } from "./https-get.ts";
import { type Found, failedAnswer } from "./source.ts";
import type { DnsQuestion } from "./upstream.ts";

export type HttpsQuestion = Extract<Question, { kind: "https" }>;

/** What a caller of the lookup decides about HTTPS. */
export interface HttpsOptions {
  /** Settings `probes.https`. */
  readonly enabled: boolean;
  /** For one document, over all addresses of its host. RFC 8461 3.3 suggests a minute; nobody waits that long here. */
  readonly timeoutMs?: number;
  /** 443 alone, unless a caller says otherwise. */
  readonly ports?: readonly number[];
  /** Certificate authorities instead of those of this machine. */
  readonly ca?: string;
}

/** What fetching needs from the rest. */
export interface HttpsPorts {
  /** Asks the resolvers, through their cache: the address that is checked is the one that is contacted. */
  askResolver(question: DnsQuestion): Promise<Answer>;
  /** Runs one connection within the limits. */
  exchange(work: () => Promise<Got>): Promise<Got>;
  readonly signal: AbortSignal;
  readonly now: () => Instant;
  readonly allowPrivate: boolean;
}

const defaultTimeoutMs = 10_000;
const maxUrlLength = 2_048;
const maxAddresses = 4;
/** RFC 8461 3.3 suggests 64 kB for a policy, BIMI 32 kB for a logo. */
const maxPolicyBytes = 65_536;
const maxDocumentBytes = 32_768;
/** A document says nothing about how long it holds; within one sitting it is fetched once. */
const keepSeconds = 300;

/**
 * Fetches one document. A playbook or a zone names the URL, so it must not lead anywhere else than to a public web server:
 * no IP literals, no other ports, no redirects, and the addresses are ours to resolve and to check.
 */
export async function fetchDocument({ url }: HttpsQuestion, options: HttpsOptions, ports: HttpsPorts): Promise<Found> {
  const fail = (why: FailureReason, detail: string): Found => ({ answer: failedAnswer(why, detail, url, ports.now()), also: [] });
  if (!options.enabled) return fail("off", "fetches over HTTPS are switched off (probes.https)");
  const target = readTarget(url, options.ports ?? [443]);
  if (typeof target === "string") return fail("blocked", target);
  const resolved = await addressesOf(target.host, ports);
  if (resolved.kind === "failed") return fail(resolved.why, resolved.detail);

  const until = performance.now() + (options.timeoutMs ?? defaultTimeoutMs);
  const tried = resolved.addresses.slice(0, maxAddresses);
  let last = fail("offline", `${target.host} was not asked`);
  for (const [at, address] of tried.entries()) {
    // An address that keeps silent leaves time for the next one.
    const timeoutMs = Math.max(1, Math.ceil((until - performance.now()) / (tried.length - at)));
    const got = await ports.exchange(() =>
      httpsGet({
        ...target,
        address,
        timeoutMs,
        maxBytes: target.path === "/.well-known/mta-sts.txt" ? maxPolicyBytes : maxDocumentBytes,
        signal: ports.signal,
        ...(options.ca === undefined ? {} : { ca: options.ca }),
      }),
    );
    if (got.kind === "document") {
      const meta = { server: url, at: ports.now(), remainingTtl: keepSeconds, authoritative: false, authenticated: false };
      return { answer: { ...got, meta }, keepSeconds, also: [] };
    }
    last = fail(got.why, `${target.host} (${address}): ${got.detail}`);
    if (!got.isUnreachable || ports.signal.aborted) break;
  }
  return last;
}

interface Target {
  readonly host: Name;
  readonly port: number;
  readonly path: string;
}

/** Where a URL leads; a text: why nobody goes there. */
function readTarget(text: string, allowedPorts: readonly number[]): Target | string {
  if (text.length > maxUrlLength) return `the URL is longer than ${maxUrlLength} characters`;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return `${text} is no URL`;
  }
  if (url.protocol !== "https:") return `${text}: only https:// is fetched`;
  if (url.username !== "" || url.password !== "") return "the URL holds a user name or password";
  // The parser has turned 0x7f.1, 2130706433 and the like into an address by now.
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0) return `${literal} is an IP address; a host is fetched by its name`;
  const host = parseName(url.hostname);
  if (host === undefined || !/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host)) return `${url.hostname} is no host name`;
  const port = url.port === "" ? 443 : Number(url.port);
  if (!allowedPorts.includes(port)) return `port ${port} is not fetched from; ${allowedPorts.join(", ")} is`;
  return { host, port, path: `${url.pathname}${url.search}` };
}
