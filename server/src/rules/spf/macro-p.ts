import { rule } from "../rule.ts";
import { macrosOf } from "../shared/spf-macros.ts";
import { spfRecord } from "../shared/spf-record.ts";

export default rule({
  id: "spf/macro-p",
  title: "Macro letter p is discouraged",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "RFC 7208 §7.2, §7.3",
  messages: {
    validated:
      '{macro} needs the reverse DNS of every sender, validated both ways; where that fails it becomes "unknown". The standard says not to use it; the macro i is the address itself',
  },
  check(target, context) {
    const spf = spfRecord(target, context);
    for (const { letter, range } of spf ? macrosOf(spf.record) : []) {
      if (spf && letter === "p") context.report(spf.at(range), "validated", { macro: spf.text.slice(range.start, range.end) });
    }
  },
});
