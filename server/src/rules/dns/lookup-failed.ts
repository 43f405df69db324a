import type { FailureReason } from "../../dns/index.ts";
import { rule } from "../rule.ts";

/** What a person can do. Of the others somebody else speaks: DNSSEC and unread texts have rules, offline is a choice. */
const advice: Partial<Readonly<Record<FailureReason, string>>> = {
  timeout: "ask again, or name a resolver that this network reaches (`--resolver`, Settings `resolvers`)",
  refused: "this resolver does not answer for us: name another one (`--resolver`, Settings `resolvers`)",
  servfail: "the zone's own servers fail: whoever runs them has to look, `inspect --authoritative` shows which",
  blocked: "the resolver filters the name: name another one (`--resolver`, Settings `resolvers`)",
  limit: "it was stopped before it was done: ask again",
};

export default rule({
  id: "dns/lookup-failed",
  title: "The check could not be made",
  on: "mailName",
  kind: "live",
  severity: "hint",
  risk: { category: "routing", component: "dns-live", score: 0 },
  source: "Tool rule: what was not checked is an interval, never a zero",
  worlds: ["live"],
  messages: {
    failed:
      "{types} of {domain} could not be looked up ({why}{from}): nothing is known of it, which is not the same as nothing wrong. {advice}",
  },
  check({ name, place, playbook }, { askOptional, report }) {
    // A plan says it where it counts: `risk/component-unchecked` at each tranche that waits for it.
    if (playbook && playbook.tranches.size > 0) return;
    const failed = ["MX", "TXT"].flatMap((type) => {
      const answer = askOptional({ kind: "dns", name, type });
      const help = answer?.kind === "failed" ? advice[answer.why] : undefined;
      return answer?.kind === "failed" && help !== undefined ? [{ type, answer, help }] : [];
    });
    const [first] = failed;
    if (!first) return;
    const { why, detail, meta } = first.answer;
    const from = meta.server === "" ? "" : ` from ${meta.server}`;
    report(place, "failed", {
      types: failed.map(({ type }) => type).join(" and "),
      domain: name,
      why: detail ?? why,
      from: detail?.includes(meta.server) ? "" : from,
      advice: sentence(first.help),
    });
  },
});

const sentence = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
