import type { Place } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Sender } from "../../playbook/index.ts";
import { isInternal, reverseName } from "./reverse.ts";

/** Single addresses of a sender that receivers see. A network says nothing of which of its addresses send. */
export function sendingAddresses(sender: Sender): readonly { readonly ip: string; readonly place: Place }[] {
  return sender.ips.filter(({ ip }) => reverseName(ip) !== undefined && !isInternal(ip));
}

/** A sender is a target once for each envelope domain; what concerns its addresses is said once. */
export function isFirstDomain(sender: Sender, domain: Name): boolean {
  return sender.envelopeDomains.indexOf(domain) <= 0;
}

/** Bulk mail has rules of its own at the large receivers. */
export function isBulk(sender: Sender): boolean {
  return sender.fields.get("class")?.text === "marketing";
}
