import { joinName } from "../../dns/index.ts";
import { registeredDomain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { bulkVolume } from "../shared/bulk.ts";
import { addText } from "../shared/change-text.ts";
import { dmarcPolicyOf } from "../shared/derivations.ts";

export default rule({
  id: "bulk/dmarc-required",
  title: "Bulk domain without DMARC or without alignment",
  on: "sender",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "bulk-sender", score: 5 },
  source: "Gmail sender guidelines (February 2024); Yahoo Sender Hub; Outlook.com (5 May 2025)",
  messages: {
    missing:
      "{organisation} sends about {volume} messages a day, and no DMARC record applies to {domain}: Gmail, Yahoo and Outlook.com want at least p=none of bulk senders",
    unaligned:
      "{organisation} sends about {volume} messages a day, and of {sender} neither SPF (spf: not-aligned) nor DKIM (no selector) is aligned with {domain}: providers treat its mail as if it had no DMARC",
  },
  fixes: { monitor: { title: "Add a DMARC record", safety: "unsafe", edit: addText } },
  check({ playbook, sender, place }, { derive, report }) {
    for (const { name: domain } of sender.domains) {
      const volume = bulkVolume(playbook, domain);
      if (volume === undefined) continue;
      const data = { organisation: registeredDomain(domain), volume, domain, sender: sender.id };
      if (sender.spf === "not-aligned" && sender.selectors.length === 0) report(place, "unaligned", data);
      const declared = playbook.domains.get(domain);
      // Of these domains dmarc/missing says it.
      if (declared && (!declared.ours || declared.roles.includes("send") || declared.roles.includes("parked"))) continue;
      const policy = derive(dmarcPolicyOf, domain);
      if (!policy.known || policy.value !== "absent") continue;
      const owner = joinName("_dmarc", domain);
      const fix = owner ? [{ id: "monitor" as const, title: "Add a p=none record", with: { owner, text: "v=DMARC1; p=none" } }] : [];
      report(place, "missing", data, { fix });
    }
  },
});
