import { rule } from "../rule.ts";
import { isBulk, isFirstDomain, reportReverse } from "../shared/senders.ts";

export default rule({
  id: "bulk/ptr-required",
  title: "Bulk sender address fails forward-confirmed reverse DNS",
  on: "sender",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "bulk-sender", score: 4 },
  source: "Gmail and Yahoo sender guidelines; RFC 1912 §2.1",
  worlds: ["live"],
  messages: {
    noName: "{ip} of {sender} has no PTR record: the large receivers refuse bulk mail from it. Whoever owns the address has to name it",
    mismatch:
      "{ip} of {sender} is named {host}, which does not lead back to it: the large receivers refuse bulk mail from it. Give {host} that address, or have the PTR changed",
    pool: {
      text: "{ip} of {sender} is named {host}, as a provider names a pool: receivers take it for a machine that should not send",
      severity: "warning",
      score: 2,
    },
  },
  check({ sender, domain }, context) {
    if (isBulk(sender) && isFirstDomain(sender, domain)) reportReverse(sender, context);
  },
});
