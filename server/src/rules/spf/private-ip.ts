import type { Name } from "../../dns/index.ts";
import { specialNetworkOf, withoutTerms } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { rewriting, spfRecord } from "../shared/spf-record.ts";

export default rule({
  id: "spf/private-ip",
  title: "SPF lists a non-routable address",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "RFC 6890; IANA special-purpose address registries",
  messages: {
    private: "{term} is {what}: no receiver on the Internet ever sees mail from it. List the public address that this mail leaves from",
  },
  fixes: { remove: { title: "Remove the term", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const spf = spfRecord(target, context);
    for (const term of spf?.record.terms ?? []) {
      if (!spf || (term.kind !== "ip4" && term.kind !== "ip6") || !term.network || !term.valid) continue;
      const special = specialNetworkOf(term.network.value, term.cidr?.value ?? term.network.value.bytes.length * 8);
      if (!special || (special.use === "documentation" && isForExamples(spf.name))) continue;
      context.report(
        spf.at(term.range),
        "private",
        { term: term.text, what: special.what },
        {
          fix: rewriting("remove", spf, withoutTerms(spf.record, [term])),
        },
      );
    }
  },
});

/** RFC 2606, RFC 6761: names that exist for examples and tests have addresses that do. */
function isForExamples(name: Name): boolean {
  return /(?:^|\.)(?:test|example|invalid|localhost|example\.(?:com|net|org))$/.test(name);
}
