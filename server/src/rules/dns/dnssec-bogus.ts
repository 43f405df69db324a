import type { Answer } from "../../dns/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "dns/dnssec-bogus",
  title: "Name fails DNSSEC validation",
  on: "mailName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "dns-live", score: 5 },
  source: "RFC 4035 §5; RFC 8914 §4",
  worlds: ["live"],
  messages: {
    bogus:
      "{types} of {domain} fail DNSSEC validation ({why}): resolvers that check answer nothing, so mail from there bounces. Repair the signatures, or take the DS record away at the registrar",
  },
  check({ name, place }, { askOptional, report }) {
    const bogus = ["MX", "TXT"].flatMap((type) => {
      const answer = askOptional({ kind: "dns", name, type });
      return isBogus(answer) ? [{ type, why: answer.meta.ede ?? answer.detail ?? "its signatures do not hold" }] : [];
    });
    const [first] = bogus;
    if (first) report(place, "bogus", { types: bogus.map(({ type }) => type).join(" and "), domain: name, why: first.why });
  },
});

/** What a validating resolver says; one that does not check never does. */
function isBogus(answer: Answer | undefined): answer is Answer & { readonly kind: "failed" } {
  return answer?.kind === "failed" && answer.why === "bogus";
}
