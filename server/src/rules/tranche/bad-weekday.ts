import { formatInstant, wallDay } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { weekTimeOf } from "../shared/timeline.ts";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

export default rule({
  id: "tranche/bad-weekday",
  title: "Cutover at a time with poor support cover",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "routing", component: "tranche-plan", score: 1 },
  source: "Method (support readiness); thresholds are this tool's",
  messages: {
    friday:
      "{tranche} is over on {end}, before a weekend on which nobody works on it: what broke is found on Monday. Use the weekend, or move it to Tuesday or Wednesday",
    uncovered:
      "{tranche} moves people on a weekend, and nobody in `people` has the role support: who is there on the next working morning?",
    busy: "{tranche} moves everybody at once on a {day}: a big bang has the least users in its way on a weekend",
  },
  check({ playbook, tranche }, { report }) {
    const { window } = tranche;
    if (!window || window.to <= window.from) return;
    const start = weekTimeOf(window.from, window.timeZone);
    const end = weekTimeOf(window.to, window.timeZone);
    const data = {
      tranche: tranche.id,
      end: `${days[wallDay(window.to, window.timeZone).weekday]}, ${formatInstant(window.to, window.timeZone)}`,
      day: `${days[wallDay(window.from, window.timeZone).weekday]}`,
    };
    const isBigBang = playbook.strategy === "big-bang" && tranche.hasCohort && tranche.stage !== "pilot";
    // A cutover of a few hours on Friday leaves the weekend unused, one that lasts into it is how weekends are used.
    if (start === "friday-afternoon" && endsEarly(window.to - window.from)) report(window.fromPlace, "friday", data);
    else if ((start === "weekend" || end === "weekend") && !hasSupport(playbook)) report(window.fromPlace, "uncovered", data);
    else if (isBigBang && start === "weekday" && end === "weekday") report(window.fromPlace, "busy", data);
  },
});

/** From noon at the earliest: twelve hours end before anybody has looked at it by daylight. */
function endsEarly(lengthMs: number): boolean {
  return lengthMs <= 12 * 3_600_000;
}

/** A plan that names people names its support; one that names nobody has said nothing of it. */
function hasSupport({ people }: Playbook): boolean {
  return people.size === 0 || [...people.values()].some(({ role }) => role === "support");
}
