import { type Name, parseName, resolve, txtValue } from "../dns/index.ts";
import type { Ask, Found } from "./ask.ts";
import { type DmarcPolicy, type DmarcUri, effectivePolicy, isDmarc, legacyPolicy, relaxedByTesting } from "./dmarc.ts";
import {
  type DmarcAt,
  type DmarcStep,
  dmarcOrganisation,
  dmarcPolicy,
  dmarcPolicyBelow,
  dmarcStep,
  dmarcWalk,
  legacyDmarcPolicy,
} from "./dmarc-policy.ts";
import { registeredDomain } from "./public-suffix.ts";

/** What receivers are asked to do with failing mail: `undefined` leaves DMARC out. */
export interface DmarcPolicies {
  readonly domain: Found<DmarcPolicy | undefined>;
  /** Of names below the domain that have no record of their own. */
  readonly subdomains: Found<DmarcPolicy | undefined>;
  readonly nonexistent: Found<DmarcPolicy | undefined>;
}

/** One address for reports, and whether its host has agreed to them (RFC 9990 4). */
export interface DmarcReportAddress {
  readonly tag: "rua" | "ruf";
  readonly uri: DmarcUri;
  readonly host: Name | undefined;
  /** `internal`: the same organisation. `unusable`: no mailto address. `unauthorised`: receivers ignore the address. */
  readonly state: Found<"internal" | "authorised" | "unauthorised" | "unusable">;
  /** `<domain>._report._dmarc.<host>`, where that has to be asked. */
  readonly query: Name | undefined;
}

/** DMARC of one domain as receivers of both standards see it. */
export interface DmarcView {
  readonly domain: Name;
  /** By the tree walk of RFC 9989. Test mode is in the policies already. */
  readonly current: {
    readonly walk: readonly DmarcStep[];
    readonly applies: Found<DmarcAt | "absent">;
    readonly organisation: Found<Name>;
    readonly policies: DmarcPolicies;
  };
  /** By the public suffix list, as RFC 7489 has it. `pct` is not in the policies. */
  readonly legacy: {
    readonly queries: readonly DmarcStep[];
    readonly applies: Found<DmarcAt | "absent">;
    readonly organisation: Name;
    readonly policies: Omit<DmarcPolicies, "nonexistent">;
  };
  readonly reports: readonly DmarcReportAddress[];
}

/** Both views of a domain. What `ask` does not know stays unknown in its part alone. */
export function dmarcView(domain: Name, ask: Ask): DmarcView {
  const applies = dmarcPolicy(domain, ask);
  const below = dmarcPolicyBelow(domain, ask);
  const suffix = registeredDomain(domain);
  const legacy = legacyDmarcPolicy(domain, suffix, ask);
  const legacyBelow = legacyDmarcPolicy(suffix, suffix, ask);
  const first = dmarcStep(domain, ask);
  const isOwn = first.found.known && first.found.value.length > 0;
  return {
    domain,
    current: {
      walk: dmarcWalk(domain, ask),
      applies,
      organisation: dmarcOrganisation(domain, ask),
      policies: {
        domain: then(applies, (at) => inCurrent(at, at.at === domain ? "domain" : exists(domain, ask) ? "subdomain" : "nonexistent")),
        subdomains: then(below, (at) => inCurrent(at, "subdomain")),
        nonexistent: then(below, (at) => inCurrent(at, "nonexistent")),
      },
    },
    legacy: {
      queries: isOwn || suffix === domain ? [first] : [first, dmarcStep(suffix, ask)],
      applies: legacy,
      organisation: suffix,
      policies: {
        domain: then(legacy, (at) => legacyPolicy(at.record, at.at === domain ? "domain" : "subdomain")),
        subdomains: then(legacyBelow, (at) => legacyPolicy(at.record, "subdomain")),
      },
    },
    reports: applies.known && applies.value !== "absent" ? reportsOf(applies.value, ask) : [],
  };
}

function then<T>(found: Found<DmarcAt | "absent">, value: (at: DmarcAt) => T): Found<T | undefined> {
  if (!found.known) return found;
  return { known: true, value: found.value === "absent" ? undefined : value(found.value) };
}

function inCurrent({ record }: DmarcAt, scope: "domain" | "subdomain" | "nonexistent"): DmarcPolicy | undefined {
  const policy = effectivePolicy(record, scope);
  return policy && record.t?.value === "y" ? relaxedByTesting(policy) : policy;
}

/** RFC 9989 3.2.13: NXDOMAIN alone says that a name does not exist. */
function exists(domain: Name, ask: Ask): boolean {
  return ask({ kind: "dns", name: domain, type: "MX" })?.kind !== "nxdomain";
}

function reportsOf({ record, at }: DmarcAt, ask: Ask): readonly DmarcReportAddress[] {
  const home = dmarcOrganisation(at, ask);
  return (["rua", "ruf"] as const).flatMap((tag) =>
    record[tag].map((uri): DmarcReportAddress => {
      const host = uri.mailbox && parseName(`${uri.mailbox.domain}.`);
      if (host === undefined) return { tag, uri, host, query: undefined, state: { known: true, value: "unusable" } };
      const theirs = dmarcOrganisation(host, ask);
      if (!home.known || !theirs.known)
        return { tag, uri, host, query: undefined, state: home.known ? (theirs as { known: false; why: "open" }) : home };
      if (home.value === theirs.value) return { tag, uri, host, query: undefined, state: { known: true, value: "internal" } };
      const query = parseName(`${at}._report._dmarc.${host}.`);
      if (query === undefined) return { tag, uri, host, query, state: { known: true, value: "unauthorised" } };
      const { answer } = resolve(query, "TXT", ask);
      if (answer === undefined) return { tag, uri, host, query, state: { known: false, why: "open" } };
      if (answer.kind === "failed") return { tag, uri, host, query, state: { known: false, why: answer.why } };
      const agrees = answer.kind === "records" && answer.records.some((one) => isDmarc(txtValue(one) ?? ""));
      return { tag, uri, host, query, state: { known: true, value: agrees ? "authorised" : "unauthorised" } };
    }),
  );
}
