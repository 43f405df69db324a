import { relaxedByTesting } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { policyFor, sendersFrom } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/enforcement-relies-on-spf",
  title: "Enforced policy but a sender has only SPF",
  on: "dmarcName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "RFC 9989 §7.4, §8 (must not rely solely on SPF)",
  messages: {
    reject:
      "{name} asks receivers to reject what fails DMARC, and {sender} has no DKIM selector: SPF breaks at every forwarder, and its mail is lost there. Let it sign, or lower the policy until it does",
    quarantine: {
      text: "{name} asks receivers to quarantine what fails DMARC, and {sender} has no DKIM selector: SPF breaks at every forwarder, and its mail lands in spam there",
      severity: "warning",
      score: 3,
    },
  },
  check(target, context) {
    const { name, playbook } = target;
    // Who is aligned by neither is dmarc/enforcement-with-unresolved-sources; a date of retirement is for the tranche to know.
    const only = sendersFrom(playbook, name).filter((sender) => sender.selectors.length === 0 && sender.spf !== "not-aligned");
    if (only.length === 0) return;
    const found = policyFor(name, context);
    if (!found) return;
    const policy = found.at.record.t?.value === "y" ? relaxedByTesting(found.policy) : found.policy;
    if (policy === "none") return;
    for (const sender of only) context.report(sender.place, policy, { name, sender: sender.id });
  },
});
