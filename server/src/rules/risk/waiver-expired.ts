import { rule } from "../rule.ts";

export default rule({
  id: "risk/waiver-expired",
  title: "Waiver has ended",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "risk-bookkeeping", score: 0 },
  source: "Tool rule: what is accepted is accepted for a time",
  messages: {
    expired: "The waiver of {rule} for {target} ended on {end}: the finding counts again; mend it, or let {owner} renew the waiver",
  },
  check(playbook, { report, isPast }) {
    for (const waiver of playbook.waivers) {
      const { ends, lastDay = "", expiresPlace, place, rule: id, target, owner = "its owner" } = waiver;
      if (ends !== undefined && isPast(ends)) report(expiresPlace ?? place, "expired", { rule: id, target, owner, end: lastDay });
    }
  },
});
