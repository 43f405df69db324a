import { rule } from "../rule.ts";
import { isMailService, readTlsaSet } from "../shared/tlsa-sets.ts";

export default rule({
  id: "dane/tlsa-syntax",
  title: "TLSA fields are invalid",
  on: "recordSet",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 4 },
  source: "RFC 6698 §2",
  messages: {
    invalid:
      "The TLSA record of {owner} cannot be used: {why}. Senders that trust it alone hold the mail back; make it again from the certificate",
  },
  check({ set }, { report }) {
    if (set.type !== "TLSA" || !isMailService(set.owner)) return;
    for (const { problems, at } of readTlsaSet(set)) {
      const [problem] = problems;
      const place = problem && at(problem.range);
      if (problem && place) report(place, "invalid", { owner: set.owner, why: problem.message });
    }
  },
});
