import { rule } from "../rule.ts";
import { isSmtpService, readTlsaSet } from "../shared/tlsa-sets.ts";

/** RFC 7672 3.1 recommends 3 1 1, and 2 0 1 as the second choice; RFC 7671 5.2 allows 2 1 1 beside it. */
const usual: ReadonlySet<string> = new Set(["3 1 1", "2 0 1", "2 1 1"]);

export default rule({
  id: "dane/params-unusual",
  title: "TLSA is none of the recommended kinds",
  on: "recordSet",
  kind: "semantic",
  severity: "hint",
  risk: { category: "routing", component: "transport-tls", score: 1 },
  source: "RFC 7672 §3.1; RFC 7671 §5",
  messages: {
    certificate:
      "TLSA {kind} of {owner} breaks at every renewal of the certificate, also with the same key; 3 1 1 lasts as long as the key",
    other:
      "TLSA {kind} of {owner} is none of the recommended 3 1 1, 2 1 1 and 2 0 1: some senders cannot use it, or the answer grows large",
  },
  check({ set }, { report }) {
    if (set.type !== "TLSA" || !isSmtpService(set.owner)) return;
    for (const { value, problems, place } of readTlsaSet(set)) {
      const [usage, selector, matching] = [value.usage?.value, value.selector?.value, value.matching?.value];
      const kind = `${usage} ${selector} ${matching}`;
      const at = place("usage");
      if (problems.length > 0 || !at || (usage !== 2 && usage !== 3) || usual.has(kind)) continue;
      report(at, usage === 3 && selector === 0 ? "certificate" : "other", { kind, owner: set.owner });
    }
  },
});
