import { rule } from "../rule.ts";
import { problemsOf, spfRecords } from "../shared/spf-record.ts";

export default rule({
  id: "spf/macro-syntax",
  title: "SPF macro is malformed",
  on: "spfName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §7.1, §7.2, §7.3",
  messages: {
    malformed: "SPF of {name}: {problem}. Receivers answer permerror for all of its mail",
  },
  check(target, context) {
    for (const spf of spfRecords(target, context)) {
      for (const { range, message } of problemsOf(spf, "spf/macro-syntax"))
        context.report(spf.at(range), "malformed", { problem: message, name: spf.name });
    }
  },
});
