import { evaluatedTerms, withQualifier } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecord, useOf } from "../shared/spf-record.ts";

export default rule({
  id: "spf/all-neutral",
  title: "Record ends with ?all",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "RFC 7208 §8.2",
  messages: {
    neutral:
      "{term} says nothing about mail from hosts that SPF of {name} does not list: receivers treat it as if there were no record. End with ~all",
  },
  fixes: { soften: { title: "Write ~all", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const spf = spfRecord(target, context);
    if (!spf) return;
    const all = evaluatedTerms(spf.record).find((term) => term.kind === "all");
    if (all?.kind !== "all" || all.qualifier.value !== "?" || useOf(target, context) !== "mail") return;
    context.report(
      spf.at(all.range),
      "neutral",
      { term: all.text, name: spf.name },
      {
        fix: rewriting("soften", spf, withQualifier(spf.record, all, "~")),
      },
    );
  },
});
