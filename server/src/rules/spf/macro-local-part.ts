import { rule } from "../rule.ts";
import { macrosOf } from "../shared/spf-macros.ts";
import { spfRecordIfKnown } from "../shared/spf-record.ts";

export default rule({
  id: "spf/macro-local-part",
  title: "Per-user macro makes SPF answers uncacheable",
  on: "spfName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "spf", score: 1 },
  source: "RFC 7208 §7.3, §11.6",
  messages: {
    perUser:
      "{macro} puts the sender's address into a DNS name: every address is a query of its own that nothing caches, and whoever runs that zone sees who writes",
  },
  check(target, context) {
    const spf = spfRecordIfKnown(target, context);
    for (const { letter, range } of spf ? macrosOf(spf.record) : []) {
      if (spf && (letter === "s" || letter === "l"))
        context.report(spf.at(range), "perUser", { macro: spf.text.slice(range.start, range.end) });
    }
  },
});
