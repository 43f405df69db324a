import { longestDays } from "../../risk/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "risk/waiver-incomplete",
  title: "Waiver lacks rule, target, reason, owner or expiry",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "risk-bookkeeping", score: 0 },
  source: "Tool rule: exact target, an owner, at most 90 days",
  messages: {
    wide: "A waiver for {target} has no effect: it accepts one finding at one exact target, or nobody knows what was accepted",
    long: "The waiver of {rule} ends on {end}, more than {days} days ahead, so it has no effect: set a date until which somebody remembers why",
  },
  check(playbook, { report, daysUntil }) {
    for (const { rule: id, target, rulePlace, targetPlace, expires, lastDay = "", expiresPlace } of playbook.waivers) {
      if (id.includes("*") && rulePlace) report(rulePlace, "wide", { target: id });
      else if (/[*?]|^all$/.test(target) && targetPlace && !target.startsWith("*.")) report(targetPlace, "wide", { target });
      if (expires !== undefined && expiresPlace && daysUntil(expires) >= longestDays)
        report(expiresPlace, "long", { rule: id, end: lastDay, days: longestDays });
    }
  },
});
