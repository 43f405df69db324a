import { formatInstant, type Instant } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { decidableFrom } from "../../risk/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { mayBeUnread, programmeOf, whoOf } from "../shared/programme.ts";
import { dayMs, isWhole, spanOf } from "../shared/timeline.ts";

export default rule({
  id: "strategy/milestone-unreachable",
  title: "Goal of a day that the dates cannot reach",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "strategy", score: 2 },
  source: "Method, 30-60-90 day plan",
  messages: {
    late: "The goal of day {day} needs {tranche}, which {done} on {at}: that is day {after} when the first window opens on {from}, and later if the plan began before. Move the goal, or the windows",
    unsaid: {
      text: "What is reached after 30, 60 and 90 days (`plan` of the Programme)? Whoever pays for a plan of this size asks on those days",
      severity: "info",
      score: 1,
    },
  },
  check(playbook, { report, unstated }) {
    const programme = programmeOf(playbook);
    const plan = programme?.get("plan");
    const span = spanOf(playbook);
    if (!programme || !span) return;
    if (!plan) {
      if (isLarge(playbook) && isWhole(playbook) && !mayBeUnread(playbook, "Programme"))
        unstated(playbook.programme?.place ?? playbook.place, "unsaid", {}, whoOf(playbook, "migration-lead") ?? "the migration lead");
      return;
    }
    for (const day of ["30", "60", "90"] as const) {
      for (const goal of plan.get(day)?.items() ?? []) {
        const latest = namedIn(goal.text, playbook)
          .map((tranche) => ({ tranche, ...endOf(tranche, goal.text) }))
          .sort((a, b) => b.at - a.at)[0];
        if (!latest || latest.at <= span.from + Number(day) * dayMs) continue;
        const shown = (instant: Instant) => formatInstant(instant, playbook.timeZone).slice(0, 10);
        const after = Math.ceil((latest.at - span.from) / dayMs);
        const data = { day, tranche: latest.tranche.id, done: latest.done, at: shown(latest.at), after, from: shown(span.from) };
        report(goal.place, "late", data, { related: [{ place: latest.tranche.place, message: "the tranche" }] });
      }
    }
  },
});

/** Tranches whose id stands in a goal as a word of its own; of a split one all slices. */
function namedIn(goal: string, { tranches }: Playbook): readonly Tranche[] {
  const words = new Set(goal.toLowerCase().split(/[^\p{L}\p{N}_-]+/u));
  return [...tranches.values()].filter(({ id, written }) => words.has(id) || words.has(written));
}

/** A goal that speaks of a gate is reached when the gate can decide; any other, when the window is over. */
function endOf(tranche: Tranche, goal: string): { readonly at: Instant; readonly done: string } {
  const decides = /\b(?:gate|pass(?:ed|es)?)\b/i.test(goal) ? decidableFrom(tranche) : undefined;
  if (decides !== undefined) return { at: decides, done: "can pass its gate" };
  return { at: tranche.window?.to ?? 0, done: "ends" };
}
