import { rule } from "../rule.ts";
import { isSmtpService, readTlsaSet } from "../shared/tlsa-sets.ts";

export default rule({
  id: "dane/no-next-key",
  title: "No TLSA record for the next key",
  on: "recordSet",
  kind: "semantic",
  severity: "hint",
  risk: { category: "routing", component: "transport-tls", score: 1 },
  source: "RFC 7671 §8.1, §8.4",
  messages: {
    alone:
      "{owner} has one TLSA record and none for the next key: a new key without a record published before it stops mail. Add one for the next key, or for the issuer (2 1 1)",
  },
  check({ set }, { report }) {
    if (set.type !== "TLSA" || !isSmtpService(set.owner) || set.records.length !== 1) return;
    const [only] = readTlsaSet(set);
    const at = only?.place("usage");
    const { usage, selector, matching } = only?.value ?? {};
    if (!only || !at || only.problems.length > 0) return;
    if (usage?.value === 3 && selector?.value === 1 && matching?.value === 1) report(at, "alone", { owner: set.owner });
  },
});
