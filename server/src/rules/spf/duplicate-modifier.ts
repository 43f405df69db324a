import { rule } from "../rule.ts";
import { problemsOf, spfRecords } from "../shared/spf-record.ts";

export default rule({
  id: "spf/duplicate-modifier",
  title: "redirect or exp given twice",
  on: "spfName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §6",
  messages: {
    again: "SPF of {name}: {problem}. Receivers answer permerror for all of its mail; decide which of them is meant",
  },
  check(target, context) {
    for (const spf of spfRecords(target, context)) {
      for (const { range, message } of problemsOf(spf, "spf/duplicate-modifier"))
        context.report(spf.at(range), "again", { problem: message, name: spf.name });
    }
  },
});
