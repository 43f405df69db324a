import { withEnding } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { joinedTerms, rewriting, spfRecord, useOf } from "../shared/spf-record.ts";

export default rule({
  id: "spf/no-terminal",
  title: "No all and no redirect at the end",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 3 },
  source: "RFC 7208 §4.7",
  messages: {
    open: "SPF of {name} ends without all or redirect, so mail from any other host is neutral, as if there were no record. End with ~all",
  },
  fixes: { end: { title: "End with ~all", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const spf = spfRecord(target, context);
    // A record with faults is refused as a whole, and its ending may be what is mistyped.
    if (!spf || spf.problems.length > 0 || spf.record.terms.some(({ kind }) => kind === "all" || kind === "redirect")) return;
    if (spf.record.terms.some(joinedTerms)) return; // `include:x.test-all`: spf/term-malformed
    if (useOf(target, context) !== "mail") return;
    const last = spf.record.terms.at(-1)?.range ?? spf.record.version.range;
    context.report(spf.at(last), "open", { name: spf.name }, { fix: rewriting("end", spf, withEnding(spf.record, "~all")) });
  },
});
