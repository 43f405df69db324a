import { isPublicSuffix, registeredDomain, withTag } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/np-absent",
  title: "Non-existent sub-domains could already be rejected",
  on: "dmarcName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "dmarc", score: 0 },
  source: "RFC 9989 §4.7 (np)",
  messages: {
    absent:
      "No mail of yours comes from sub-domains that do not exist: np=reject can stand here already while p={policy} observes the rest",
  },
  fixes: { reject: { title: "Append np=reject", safety: "unsafe", edit: changeText } },
  check(target, context) {
    // Nearly every domain could: it is advice for a plan, not a finding about a domain that somebody looks at.
    const own = target.playbook && ownDmarc(target, context);
    if (!own || own.problems.length > 0 || own.record.np || !own.record.p || own.record.p.value === "reject") return;
    if (own.record.sp?.value === "reject" || registeredDomain(target.name) !== target.name || isPublicSuffix(target.name)) return;
    const { owner, text } = own;
    const fix = [{ id: "reject" as const, with: { owner, text, changed: withTag(text, "np=reject") } }];
    context.report(own.place(own.record.p.range), "absent", { policy: own.record.p.value }, { fix });
  },
});
