import type { Place } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { dateText, ladderOf, sendersFrom } from "../shared/dmarc.ts";
import { stopsAt } from "../shared/senders.ts";

export default rule({
  id: "dmarc/enforcement-with-unresolved-sources",
  title: "Enforcement planned while legitimate sources still fail",
  on: "mailDomain",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "RFC 9989 §5.1.6 (must be addressed first); method FAQ 2",
  worlds: ["live"],
  messages: {
    unaligned:
      "From {from} on {name} asks for {policy}, and {sender} has neither aligned SPF (spf: not-aligned) nor a DKIM selector: all of its mail fails then",
  },
  fixes: {
    hold: {
      title: "Keep none until the sender is aligned",
      safety: "unsafe",
      edit: (_target, place: Place) => [{ place, newText: "none" }],
    },
  },
  check({ domain, name, playbook }, { report }) {
    const step = ladderOf(domain, playbook).find(({ policy }) => policy !== "none");
    if (!step) return;
    for (const sender of sendersFrom(playbook, name)) {
      if (sender.spf !== "not-aligned" || sender.selectors.length > 0) continue;
      const end = stopsAt(sender, playbook);
      if (end !== undefined && end <= step.from) continue;
      const data = { from: dateText(step.from), name, policy: step.policy, sender: sender.id };
      const fix = [{ id: "hold" as const, with: step.policyPlace }];
      report(step.place, "unaligned", data, { fix, related: [{ place: sender.place, message: "the sender that fails" }] });
    }
  },
});
