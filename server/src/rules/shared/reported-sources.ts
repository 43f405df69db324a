import { type Name, toName } from "../../dns/index.ts";
import type { DmarcSeen } from "../../kpi/index.ts";
import type { Playbook, Sender } from "../../playbook/index.ts";
import {
  type CheckedHost,
  checkHost,
  inNetwork,
  type MatchedTerm,
  parseIp,
  parseNetwork,
  registeredDomain,
  type SendingService,
} from "../../records/index.ts";
import type { Derivation, Derived } from "../rule.ts";
import { isOurs } from "./mx-moves.ts";
import { hostOf, platformOf } from "./platforms.ts";
import { coversAddress, isAccountedFor, isServiceOf } from "./spf-senders.ts";

// Who is behind an address that DMARC reports name, as far as the plan accounts for it.

/** Words of a receiver that knows the mail came by way of somebody who passes mail on (RFC 7489 App. C, RFC 9990 App. A). */
const passedOn: ReadonlySet<string> = new Set(["forwarded", "trusted_forwarder", "mailing_list"]);

/** Whether an address is one of a declared sender. */
export function isDeclaredAddress(ip: string, playbook: Playbook): boolean {
  const address = parseIp(ip);
  if (!address) return false;
  return [...playbook.senders.values()].some(({ ips }) =>
    ips.some((one) => {
      const own = parseNetwork(one.ip);
      return own !== undefined && inNetwork(address, own.network, own.bits);
    }),
  );
}

/**
 * Whether the mail of a row carries a signature of a declared sender, whoever delivered it, or was passed on by somebody the
 * receiver knows. A signature without a selector, or where a sender does not say its own, may be anybody's of the plan.
 */
export function isDeclaredMail(row: DmarcSeen, playbook: Playbook): boolean {
  if (row.reasons.some((reason) => passedOn.has(reason))) return true;
  return signatures(row).some(({ selector }) => selector === undefined || isSigner(selector, playbook));
}

/** Selectors of the signatures of a row that pass and align. */
export function signersOf(row: DmarcSeen): readonly string[] {
  return signatures(row).flatMap(({ selector }) => selector ?? []);
}

function signatures({ auth, headerFrom }: DmarcSeen): DmarcSeen["auth"] {
  return auth.filter(({ kind, result, domain }) => kind === "dkim" && result === "pass" && isAligned(domain, headerFrom));
}

/** The domains in the envelope whose SPF let the mail of a row through, as far as they align. */
export function envelopeOf(row: DmarcSeen): readonly string[] {
  return row.auth.flatMap(({ kind, result, domain }) =>
    kind === "spf" && result === "pass" && isAligned(domain, row.headerFrom) ? [domain] : [],
  );
}

function isSigner(selector: string, playbook: Playbook): boolean {
  const platforms = (["source", "target"] as const).map((side) => platformOf(playbook, side));
  return [...playbook.senders.values()].some(({ selectors, facts, service }) => {
    if (selectors.length > 0) return selectors.some((one) => one.selector.toLowerCase() === selector);
    if (facts && facts.dkim.length > 0) return isOfService(selector, facts);
    return service === undefined || !platforms.includes(service);
  });
}

function isOfService(selector: string, { dkim }: SendingService): boolean {
  return dkim.some((one) => {
    const parts = one.selector.split("*").map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`).test(selector);
  });
}

/** Relaxed alignment by the public suffix list (RFC 7489 3.2): whether strict was asked for, the aligned results of the row say. */
function isAligned(domain: string, from: string): boolean {
  const [one, other] = [toName(domain), toName(from)];
  return one !== undefined && other !== undefined && registeredDomain(one) === registeredDomain(other);
}

/** `<address> <domain>`: what SPF of the domain says of the address now. */
export const spfOfAddress: Derivation<CheckedHost> = (key, ask) => {
  const [text = "", domain = ""] = key.split(" ");
  const ip = parseIp(text);
  if (!ip) return { known: true, value: { result: "none" } };
  const verdict = checkHost({ ip, sender: `postmaster@${domain}`, helo: domain }, ask);
  return verdict.known ? verdict : { known: false };
};

/** Whether what SPF matched is there for a declared sender, a gateway or a platform. */
export function isDeclaredBySpf(
  { result, matched }: CheckedHost,
  playbook: Playbook,
  spfOf: (ip: string, domain: Name) => Derived<CheckedHost>,
): boolean {
  if (result !== "pass") return false;
  for (let at: MatchedTerm | undefined = matched; at !== undefined; at = at.inner) {
    const { term, domain, inner } = at;
    // The hosts that take the domain's mail are the platform's, or a gateway's.
    if (term.kind === "mx") return true;
    if (term.kind === "a") {
      const host = (term.domain && toName(term.domain.text)) ?? domain;
      if ((["source", "target"] as const).some((side) => hostOf(playbook, side) === host)) return true;
    }
    if (!inner || isOurs(playbook, inner.domain)) continue;
    const senders = [...playbook.senders.values()];
    if (isAccountedFor(inner.domain, [], playbook, domain) || senders.some((sender) => isBehind(sender, inner, spfOf))) return true;
  }
  return false;
}

/** An include of a service that no table has is a sender's where it lets the sender's own addresses through. */
function isBehind(sender: Sender, inner: MatchedTerm, spfOf: (ip: string, domain: Name) => Derived<CheckedHost>): boolean {
  if (isServiceOf(inner.domain, sender) || coversAddress(inner.term, sender)) return true;
  return sender.ips.some(({ ip }) => {
    const found = parseIp(ip) ? spfOf(ip, inner.domain) : undefined;
    return found?.known === true && found.value.result === "pass";
  });
}
