import { parseInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";

const freshDays = 90;

export default rule({
  id: "rollback/untested",
  title: "Rollback never rehearsed",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "rollback", score: 3 },
  source: "Tool rule from the method's insurance",
  messages: {
    old: "The rollback of {tranche} was rehearsed on {date}, {days} days before its window: platforms, routes and people have changed since",
    late: "The rollback of {tranche} is rehearsed on {date}, after its window has begun: then it is no rehearsal",
    never: "When was the rollback of {tranche} rehearsed (`rehearsed`)? Nobody has said that the way back was ever walked",
  },
  check({ playbook, tranche }, { report, unstated }) {
    const { window, rollback } = tranche;
    if (rollback.state !== "on" || !tranche.hasCohort) return;
    const rehearsed = tranche.fields.get("rollback")?.get("rehearsed");
    if (!rehearsed) {
      if (isLarge(playbook)) unstated(rollback.stated ? rollback.place : tranche.place, "never", { tranche: tranche.id });
      return;
    }
    const at = parseInstant(rehearsed.text, playbook.timeZone);
    if (at === undefined || !window) return;
    const days = Math.floor((window.from - at) / 86_400_000);
    const data = { tranche: tranche.id, date: rehearsed.text, days };
    const related = [{ place: window.fromPlace, message: "the window" }];
    if (at > window.from) report(rehearsed.place, "late", data, { related });
    else if (days > freshDays) report(rehearsed.place, "old", data, { related });
  },
});
