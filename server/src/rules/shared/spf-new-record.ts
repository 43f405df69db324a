import type { Name } from "../../dns/index.ts";
import { indexed, type Playbook, type Sender } from "../../playbook/index.ts";
import { suggestedInclude } from "../../records/index.ts";
import { hasOwnEnvelope } from "./senders.ts";

// The SPF record of a name that has none yet, from what the playbook says of its senders.

/** Senders whose envelope has the name, and whose SPF can align with it. */
export function sendersWithEnvelope(playbook: Playbook | undefined, name: Name): readonly Sender[] {
  return (playbook && indexed(playbook, sendersByEnvelope, name)) ?? [];
}

function sendersByEnvelope({ senders }: Playbook): ReadonlyMap<string, readonly Sender[]> {
  const made = new Map<string, Sender[]>();
  for (const sender of senders.values()) {
    if (hasOwnEnvelope(sender)) continue;
    for (const name of new Set(sender.envelopeDomains)) made.set(name, [...(made.get(name) ?? []), sender]);
  }
  return made;
}

/** The terms of all senders, ending in ~all; `undefined` where those of one cannot be known: a record without them would fail its mail. */
export function newSpfRecord(senders: readonly Sender[]): string | undefined {
  const terms = new Set<string>();
  for (const sender of senders) {
    const service = sender.facts;
    const include = service && (sender.spf === "include" || service.aligns === "yes") ? suggestedInclude(service) : undefined;
    if (include !== undefined) terms.add(`include:${include}`);
    for (const { ip } of sender.ips) terms.add(`${ip.includes(":") ? "ip6" : "ip4"}:${ip}`);
    if (include === undefined && sender.ips.length === 0) return undefined;
  }
  const text = `v=spf1 ${[...terms].join(" ")} ~all`;
  return terms.size > 0 && text.length <= 255 ? text : undefined;
}
