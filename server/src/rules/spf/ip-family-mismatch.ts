import { replaceRange } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { problemsOf, rewriting, spfRecords } from "../shared/spf-record.ts";

export default rule({
  id: "spf/ip-family-mismatch",
  title: "ip4 holds an IPv6 address, or ip6 an IPv4 one",
  on: "spfName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §5.6, §12",
  messages: {
    mismatch: "{problem}. Receivers answer permerror for all mail of {name}, whoever sends it",
  },
  fixes: { swap: { title: "Use the mechanism of that family", safety: "unsafe", edit: changeText } },
  check(target, context) {
    for (const spf of spfRecords(target, context)) {
      for (const problem of problemsOf(spf, "spf/ip-family-mismatch")) {
        const term = spf.record.terms.find(({ range }) => range.start <= problem.range.start && problem.range.end <= range.end);
        if (!term) continue;
        const other = term.name.value === "ip4" ? "ip6" : "ip4";
        context.report(
          spf.at(problem.range),
          "mismatch",
          { problem: problem.message, name: spf.name },
          {
            fix: rewriting("swap", spf, replaceRange(spf.text, term.name.range, other), `Write ${other}:`),
          },
        );
      }
    }
  },
});
