import { parseRate } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook, Sender } from "../../playbook/index.ts";
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
  const organisation = registeredDomain(domain);
  const senders = [...playbook.senders.values()].filter((sender) =>
    sender.domains.some(({ name }) => registeredDomain(name) === organisation),
  );
  const total = senders.reduce((sum, sender) => sum + perDay(sender), 0);
  return total >= bulkPerDay ? total : undefined;
}
