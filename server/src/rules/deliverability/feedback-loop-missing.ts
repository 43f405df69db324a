import type { Playbook } from "../../playbook/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { bulkPerDay, perDay } from "../shared/bulk.ts";
import { sendingAddresses } from "../shared/senders.ts";

export default rule({
  id: "deliverability/feedback-loop-missing",
  title: "Bulk sender that nobody tells of complaints",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "authentication", component: "deliverability", score: 1 },
  source: "RFC 6449; Yahoo Complaint Feedback Loop; Google Postmaster Tools; Outlook.com JMRP and SNDS",
  messages: {
    none: "{sender} sends {volume} a day from addresses of its own, and no `complaint-rate` is measured: register with the feedback loops of Yahoo and Outlook.com and with Google Postmaster Tools before it moves",
  },
  fixes: {
    kpi: {
      title: "Measure complaint-rate",
      safety: "unsafe",
      edit: ({ root }) => {
        const text = "{ reader: csv, files: data/complaints/*.csv, goal: complaint-rate < 0.1% }";
        const kpis = root.entry("kpis");
        if (kpis && kpis.value.kind !== "map" && !isNullNode(kpis.value)) return [];
        return kpis ? insertEntry(kpis, "complaint-rate", text) : insertEntry(root, "kpis", `{ complaint-rate: ${text} }`);
      },
    },
  },
  check(playbook, { report }) {
    if (isMeasured(playbook)) return;
    // A service that sends for us is told by the receivers itself.
    for (const sender of playbook.senders.values()) {
      const volume = perDay(sender);
      if (volume < bulkPerDay || sendingAddresses(sender).length === 0) continue;
      const about = { scope: { kind: "sender", sender: sender.id }, target: sender.id } as const;
      report(sender.place, "none", { sender: sender.id, volume }, { fix: "kpi", about });
    }
  },
});

function isMeasured({ fields }: Playbook): boolean {
  return (
    fields
      .get("kpis")
      ?.entries()
      .some(([key, kpi]) => key.text === "complaint-rate" && kpi.get("reader") !== undefined) ?? false
  );
}
