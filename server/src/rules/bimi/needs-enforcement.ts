import { effectivePolicy, isBimi, isDmarc, parseBimi, registeredDomain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { bimiTexts } from "../shared/bimi.ts";
import { dmarcPolicyOf } from "../shared/derivations.ts";
import { dmarcNameOf } from "../shared/dmarc.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "bimi/needs-enforcement",
  title: "BIMI has no effect below DMARC enforcement",
  on: "bimiName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "brand", score: 1 },
  source: "draft-brand-indicators-for-message-identification §5.2 (DMARC: quarantine or reject, whole)",
  messages: {
    idle: "{name} has a BIMI record, and its DMARC policy is not enforced ({why}): no logo is shown. Raise the policy when the ladder says so, never for the logo's sake",
  },
  check(target, context) {
    const found = bimiTexts(target, context);
    const text = found?.texts.find((one) => isBimi(one) && !parseBimi(one).value.declines);
    if (!found || text === undefined) return;
    const why = whyIdle();
    if (why === undefined) return;
    const at = textPlace(context.located(found.owner, "TXT"), (one) => one === text);
    context.report(at?.place ?? target.place, "idle", { name: target.name, why });

    function whyIdle(): string | undefined {
      for (const name of new Set([target.name, registeredDomain(target.name)])) {
        const policy = context.derive(dmarcPolicyOf, name);
        if (!policy.known) return undefined;
        if (policy.value === "absent") {
          const at = context.derive(dmarcNameOf, name);
          const count = at.known ? at.value.texts.filter(isDmarc).length : 0;
          return count > 1 ? `${name} has ${count} DMARC records, and receivers use none of them` : `${name} has no DMARC record`;
        }
        const { record, at } = policy.value;
        const effective = effectivePolicy(record, at === name ? "domain" : "subdomain");
        if (effective === undefined || effective === "none") return `${name}: ${at === name ? "p" : "sp"}=none`;
        if (record.sp?.value === "none") return `_dmarc.${at}: sp=none`;
        if (record.t?.value === "y") return `_dmarc.${at}: t=y`;
        if (record.pct !== undefined && record.pct.value < 100) return `_dmarc.${at}: pct=${record.pct.value}`;
      }
      return undefined;
    }
  },
});
