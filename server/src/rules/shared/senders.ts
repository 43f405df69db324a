import { type Instant, type Place, parseEnd } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook, Sender } from "../../playbook/index.ts";
import type { Context } from "../rule.ts";
import { isInternal, isPoolName, reverseName, reverseOf } from "./reverse.ts";

/** Single addresses of a sender that receivers see. A network says nothing of which of its addresses send. */
export function sendingAddresses(sender: Sender): readonly { readonly ip: string; readonly place: Place }[] {
  return sender.ips.filter(({ ip }) => reverseName(ip) !== undefined && !isInternal(ip));
}

/** What is wrong with the reverse names of its addresses. Mail of people and bulk mail have a rule each, with messages of their own. */
export function reportReverse(
  sender: Sender,
  { derive, report }: Pick<Context<"noName" | "mismatch" | "pool", never>, "derive" | "report">,
): void {
  for (const { ip, place } of sendingAddresses(sender)) {
    const found = derive(reverseOf, ip);
    if (!found.known) continue;
    const { value } = found;
    if (value.kind === "no-name") {
      const seen = value.negativeTtlSeconds === undefined ? {} : { seenAfterSeconds: value.negativeTtlSeconds };
      report(place, "noName", { ip, sender: sender.id }, seen);
    } else if (value.kind === "mismatch") report(place, "mismatch", { ip, sender: sender.id, host: value.host });
    else if (isPoolName(value.host, ip)) report(place, "pool", { ip, sender: sender.id, host: value.host });
  }
}

/** A sender is a target once for each envelope domain; what concerns its addresses is said once. */
export function isFirstDomain(sender: Sender, domain: Name): boolean {
  return sender.envelopeDomains.indexOf(domain) <= 0;
}

/** Bulk mail has rules of its own at the large receivers. */
export function isBulk(sender: Sender): boolean {
  return sender.fields.get("class")?.text === "marketing";
}

/**
 * Whether the envelope of a sender's mail has a name of the service's own or one that the playbook does not state, as a bounce
 * sub-domain that a CNAME hands to the service: SPF of the From domain is then not what receivers ask for.
 */
export function hasOwnEnvelope(sender: Sender): boolean {
  if (sender.spf === "not-aligned") return true;
  if ((sender.fields.get("envelope")?.items().length ?? 0) > 0 || sender.ips.length > 0) return false;
  if (sender.spf !== undefined) return sender.spf === "subdomain";
  const aligns = sender.facts?.aligns;
  return aligns === "configured" || aligns === "never";
}

/** When a sender stops: after the last day that it states, or with the window of the tranche it retires with. `undefined`: nobody says. */
export function stopsAt({ retire }: Sender, playbook: Playbook): Instant | undefined {
  if (retire === undefined) return undefined;
  const tranche = playbook.tranches.get(retire);
  return tranche ? tranche.window?.to : parseEnd(retire, playbook.timeZone);
}
