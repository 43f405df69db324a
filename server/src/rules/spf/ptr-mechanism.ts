import { withoutTerms } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecord } from "../shared/spf-record.ts";

export default rule({
  id: "spf/ptr-mechanism",
  title: "ptr mechanism is in use",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "RFC 7208 §5.5",
  messages: {
    ptr: "{term} costs up to eleven queries for each mail and depends on reverse DNS; the standard says not to use it, and some receivers skip it. List the addresses with ip4 and ip6",
  },
  fixes: { remove: { title: "Remove the term", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const spf = spfRecord(target, context);
    for (const term of spf?.record.terms ?? []) {
      if (spf && term.kind === "ptr" && term.valid)
        context.report(spf.at(term.range), "ptr", { term: term.text }, { fix: rewriting("remove", spf, withoutTerms(spf.record, [term])) });
    }
  },
});
