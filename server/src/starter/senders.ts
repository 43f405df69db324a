import type { Name } from "../dns/index.ts";
import { parseName } from "../dns/index.ts";
import type { Posture } from "../posture/index.ts";
import {
  parseSpf,
  type SendingService,
  sendingService,
  sendingServices,
  servicesOfDkimTarget,
  servicesOfInclude,
} from "../records/index.ts";
import type { Platform, StarterDomain } from "./types.ts";

/** A sender that live records show, as an entry of `senders`. */
export interface FoundSender {
  readonly id: string;
  readonly service: string;
  readonly domains: readonly Name[];
  readonly path: "direct" | "source" | "target";
  readonly selectors: readonly string[];
  readonly ips: readonly string[];
  /** Goes with the source platform. */
  readonly retires: boolean;
  /** What it was recognised by, for a comment. */
  readonly seen: string;
}

/** An include that no one service can be named for. */
export interface UnknownInclude {
  readonly domain: Name;
  readonly include: string;
  readonly candidates: readonly string[];
}

/** Addresses beyond these are no list that a person wants to read in a first plan. */
const mostIps = 16;

/** Platforms that are a sending service of the same id. */
const mailboxServices: ReadonlySet<string> = new Set(["google", "microsoft365"]);

/** Selectors that services are known to use and that are the same for every customer. */
export function selectorsToTry(): readonly string[] {
  return [...new Set(sendingServices.flatMap((service) => service.dkim.map(({ selector }) => selector)))].filter(
    (selector) => !selector.includes("*"),
  );
}

/** Who sends with these domains, as far as their live SPF records and keys show it. */
export function foundSenders(
  domains: readonly StarterDomain[],
  source: Platform,
  target: Platform,
): { readonly senders: readonly FoundSender[]; readonly unknown: readonly UnknownInclude[] } {
  const senders = new Map<string, FoundSender>();
  const unknown: UnknownInclude[] = [];
  const add = (sender: FoundSender) => {
    const before = senders.get(sender.id);
    senders.set(sender.id, before ? joined(before, sender) : sender);
  };
  for (const { name, posture } of domains) {
    if (!posture) continue;
    const { services, ips, others } = spfSources(posture);
    for (const include of others)
      unknown.push({ domain: name, include, candidates: servicesOfInclude(include as Name).map(({ id }) => id) });
    for (const { service, include } of services) add(senderOf(service, name, posture, `include:${include}`, source, target));
    for (const { service, target: alias, selector } of keyServices(posture))
      add(senderOf(service, name, posture, `${selector}._domainkey leads to ${alias}`, source, target));
    if (ips.length > 0) add(ownServers(name, ips, source));
  }
  if (mailboxServices.has(target)) add(targetSender(domains, target));
  return { senders: [...senders.values()], unknown };
}

function senderOf(service: SendingService, domain: Name, posture: Posture, seen: string, source: Platform, target: Platform): FoundSender {
  const path = service.id === target ? "target" : service.id === source ? "source" : "direct";
  return {
    id: service.id,
    service: service.id,
    domains: [domain],
    path,
    selectors: liveSelectors(service, posture),
    ips: [],
    retires: path === "source",
    seen,
  };
}

/** The key of a fixed selector that is published, and is the service's as far as its alias tells. */
function liveSelectors(service: SendingService, { dkim }: Posture): readonly string[] {
  const fixed = new Set(service.dkim.map(({ selector }) => selector));
  return dkim.keys
    .filter(({ selector, state, revoked, target }) => {
      if (state !== "known" || revoked || !fixed.has(selector)) return false;
      const owners = target === null ? [] : servicesOfDkimTarget(target as Name);
      return owners.length === 0 || owners.includes(service);
    })
    .map(({ selector }) => selector);
}

/** Keys that lead to a service by an alias: proof that it signs for the domain. */
function keyServices({ dkim }: Posture): readonly { service: SendingService; selector: string; target: string }[] {
  return dkim.keys.flatMap(({ selector, state, target }) => {
    if (state !== "known" || target === null) return [];
    const [service, ...others] = servicesOfDkimTarget(target as Name);
    return service && others.length === 0 ? [{ service, selector, target }] : [];
  });
}

interface SpfSources {
  readonly services: readonly { readonly service: SendingService; readonly include: string }[];
  readonly ips: readonly string[];
  readonly others: readonly string[];
}

/** What an SPF record lists by itself; what its includes list is their business. */
function spfSources({ spf }: Posture): SpfSources {
  const services: { service: SendingService; include: string }[] = [];
  const ips: string[] = [];
  const others: string[] = [];
  for (const term of spf.record === null ? [] : parseSpf(spf.record).value.terms) {
    if (term.kind === "ip4" || term.kind === "ip6") {
      if (term.argument) ips.push(term.argument.value);
      continue;
    }
    const text = term.kind === "include" ? term.argument?.value : undefined;
    const name = text === undefined ? undefined : parseName(text);
    if (text === undefined || name === undefined) continue;
    const [service, ...more] = servicesOfInclude(name);
    if (service && more.length === 0) services.push({ service, include: text });
    else others.push(text.toLowerCase());
  }
  return { services, ips: ips.slice(0, mostIps), others };
}

function ownServers(domain: Name, ips: readonly string[], source: Platform): FoundSender {
  return {
    id: "own-servers",
    service: source === "exchange" ? "exchange" : "relay",
    domains: [domain],
    path: "source",
    selectors: [],
    ips,
    retires: false,
    seen: "addresses in the SPF record",
  };
}

/** Sends for the moved mailboxes from the first tranche on, whether the DNS shows it yet or not. */
function targetSender(domains: readonly StarterDomain[], target: Platform): FoundSender {
  const service = sendingService(target);
  return {
    id: target,
    service: target,
    domains: domains.filter(({ posture }) => posture === undefined || !isParked(posture)).map(({ name }) => name),
    path: "target",
    selectors: (service?.dkim ?? []).map(({ selector }) => selector).filter((selector) => !selector.includes("*")),
    ips: [],
    retires: false,
    seen: "the target platform; publish its key before the pilot",
  };
}

/** RFC 7208 10.1.2 and RFC 7505: it says itself that it neither sends nor takes mail. */
export function isParked({ mx, spf }: Posture): boolean {
  return mx.isNull && spf.record !== null && /^v=spf1 -all$/i.test(spf.record.trim());
}

function joined(one: FoundSender, other: FoundSender): FoundSender {
  const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
  return {
    ...one,
    domains: union(one.domains, other.domains),
    selectors: union(one.selectors, other.selectors),
    ips: union(one.ips, other.ips),
  };
}
