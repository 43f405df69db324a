import type { Place } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import { registeredDomain } from "../../records/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { isBulk } from "../shared/senders.ts";

export default rule({
  id: "insurance/sender-subdomain-missing",
  title: "Marketing mail uses the domain of people",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "insurance", score: 2 },
  source: "Method, insurance (sub-domains per sender); Microsoft, DKIM for sub-domains",
  messages: {
    shared:
      "{sender} sends marketing mail as {domain}, where people send and receive too: complaints about one count against the other. A sub-domain such as {suggested} keeps them apart",
  },
  fixes: {
    subdomain: {
      title: "Use a sub-domain",
      safety: "unsafe",
      edit: ({ root, domains }, { place, suggested }: { place: Place; suggested: Name }) => {
        const entry = root.entry("domains");
        const declared = domains.has(suggested) || entry?.value.kind !== "map" ? [] : insertEntry(entry, suggested, "{ roles: [send] }");
        return [{ place, newText: suggested }, ...declared];
      },
    },
  },
  check(playbook, { report }) {
    for (const sender of playbook.senders.values()) {
      if (!isBulk(sender)) continue;
      for (const { name, place } of sender.domains) {
        const domain = playbook.domains.get(name);
        if (!domain?.ours || !domain.roles.includes("receive") || registeredDomain(name) !== name) continue;
        const suggested = `news.${name}` as Name;
        const about = { scope: { kind: "sender", sender: sender.id }, target: sender.id } as const;
        // `all` stands for many domains: there is no one name to change.
        const isList = sender.fields.get("domains")?.text !== "all";
        const fix = isList ? { fix: [{ id: "subdomain" as const, title: `Use ${suggested}`, with: { place, suggested } }] } : {};
        report(place, "shared", { sender: sender.id, domain: name, suggested }, { ...fix, about });
      }
    }
  },
});
