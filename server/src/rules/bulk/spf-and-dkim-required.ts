import { registeredDomain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { bulkVolume } from "../shared/bulk.ts";
import { addText } from "../shared/change-text.ts";
import { spfTexts } from "../shared/derivations.ts";
import { hasOwnEnvelope } from "../shared/senders.ts";
import { newSpfRecord, sendersWithEnvelope } from "../shared/spf-new-record.ts";

export default rule({
  id: "bulk/spf-and-dkim-required",
  title: "Bulk sender without both SPF and DKIM",
  on: "sender",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "bulk-sender", score: 5 },
  source: "Gmail sender guidelines (February 2024); Yahoo Sender Hub; Outlook.com (5 May 2025, 550 5.7.515)",
  messages: {
    dkim: "{organisation} sends about {volume} messages a day, and {sender} has no DKIM selector: Gmail, Yahoo and Outlook.com want SPF and DKIM of bulk senders and refuse the rest",
    spf: "{organisation} sends about {volume} messages a day, and {domain}, the envelope domain of {sender}, has no SPF record: Gmail, Yahoo and Outlook.com want SPF and DKIM of bulk senders and refuse the rest",
  },
  fixes: { spf: { title: "Add an SPF record for the declared senders", safety: "unsafe", edit: addText } },
  check({ playbook, sender, domain, place }, { derive, report }) {
    const volume = bulkVolume(playbook, domain);
    if (volume === undefined) return;
    const organisation = registeredDomain(domain);
    // Where SPF cannot align either, DMARC fails of it: bulk/dmarc-required.
    const isUnaligned = sender.spf === "not-aligned" && sender.domains.some(({ name }) => bulkVolume(playbook, name) !== undefined);
    if (sender.selectors.length === 0 && !isUnaligned) report(place, "dkim", { organisation, volume, sender: sender.id });
    if (hasOwnEnvelope(sender)) return;
    const texts = derive(spfTexts, domain);
    if (!texts.known || texts.value.length > 0) return;
    const text = newSpfRecord(sendersWithEnvelope(playbook, domain));
    const fix = text === undefined ? [] : [{ id: "spf" as const, title: `Add "${text}"`, with: { owner: domain, text } }];
    report(place, "spf", { organisation, volume, domain, sender: sender.id }, { fix });
  },
});
