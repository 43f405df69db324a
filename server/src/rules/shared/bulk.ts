import { parseRate } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import { indexed, type Playbook, type Sender } from "../../playbook/index.ts";
import { registeredDomain } from "../../records/index.ts";

/** Messages a day to one provider from which Gmail (since February 2024) and Outlook.com (since 5 May 2025) hold senders to their rules for bulk. */
export const bulkPerDay = 5000;

/** What one sender sends a day; 0 where the playbook does not say. */
export function perDay(sender: Sender): number {
  return Math.round((parseRate(sender.fields.get("volume")?.text ?? "") ?? 0) * 86_400);
}

/**
 * What all senders of an organisation send a day when that makes it a bulk sender, else `undefined`. Providers count
 * the whole organisation; which share goes to one of them nobody declares, so all of it is taken.
 */
export function bulkVolume(playbook: Playbook, domain: Name): number | undefined {
  const total = indexed(playbook, volumes, registeredDomain(domain)) ?? 0;
  return total >= bulkPerDay ? total : undefined;
}

function volumes(playbook: Playbook): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const sender of playbook.senders.values()) {
    const volume = perDay(sender);
    if (volume === 0) continue;
    const organisations = new Set(sender.domains.map(({ name }) => registeredDomain(name)));
    for (const one of organisations) made.set(one, (made.get(one) ?? 0) + volume);
  }
  return made;
}
