import { withQualifier } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecord } from "../shared/spf-record.ts";

export default rule({
  id: "spf/qualified-include",
  title: "include carries a - or ~ qualifier",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 3 },
  source: "RFC 7208 §5.2",
  messages: {
    refused:
      "{term} makes whoever {domain} lets pass fail SPF of {name}: the qualifier is the result when the include matches. To authorise that service, drop it",
    neutral: {
      text: "{term} gives the mail that {domain} lets pass the result neutral, which DMARC does not take for a pass",
      severity: "info",
      score: 1,
    },
  },
  fixes: { drop: { title: "Drop the qualifier", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const spf = spfRecord(target, context);
    for (const term of spf?.record.terms ?? []) {
      if (!spf || term.kind !== "include" || !term.valid || term.qualifier.value === "+") continue;
      const data = { term: term.text, domain: term.domain?.text ?? "", name: spf.name };
      context.report(spf.at(term.range), term.qualifier.value === "?" ? "neutral" : "refused", data, {
        fix: rewriting("drop", spf, withQualifier(spf.record, term, "")),
      });
    }
  },
});
