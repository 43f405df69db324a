import type { Name } from "../../dns/index.ts";
import { registeredDomain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { bulkPerDay, bulkVolume, perDay } from "../shared/bulk.ts";

export default rule({
  id: "bulk/threshold-split",
  title: "Sub-domains do not split the volume",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "authentication", component: "bulk-sender", score: 1 },
  source: "Gmail sender guidelines FAQ (primary domain; bulk status is permanent)",
  messages: {
    sum: "{domains} send less than {limit} messages a day each, and {organisation} sends {volume}: Gmail and Outlook.com count the whole organisation, so all of them have to meet the rules for bulk senders. Who was one once stays one",
  },
  check(playbook, { report }) {
    const byOrganisation = new Map<Name, Map<Name, number>>();
    for (const sender of playbook.senders.values()) {
      const volume = perDay(sender);
      if (volume === 0) continue;
      // A sender of several domains is counted where it is named first: nobody says how it divides.
      const name = sender.domains[0]?.name;
      if (name === undefined) continue;
      const organisation = registeredDomain(name);
      const domains = byOrganisation.get(organisation) ?? new Map<Name, number>();
      byOrganisation.set(organisation, domains.set(name, (domains.get(name) ?? 0) + volume));
    }
    for (const [organisation, domains] of byOrganisation) {
      const volume = bulkVolume(playbook, organisation);
      if (volume === undefined || domains.size < 2 || [...domains.values()].some((one) => one >= bulkPerDay)) continue;
      const place =
        [...playbook.senders.values()].find(({ domains: [first] }) => first && domains.has(first.name))?.place ?? playbook.place;
      const about = { scope: { kind: "name", name: organisation }, target: organisation } as const;
      report(place, "sum", { domains: [...domains.keys()].join(" and "), limit: bulkPerDay, organisation, volume }, { about });
    }
  },
});
