import type { Place } from "../../base/index.ts";
import { strictness } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { dateText, dayMs, ladderOf } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/policy-raised-in-cutover",
  title: "Policy raised during a cutover window",
  on: "mailDomain",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "method M6 (one change at a time; DMARC staging as insurance)",
  worlds: ["live"],
  messages: {
    inside:
      "{name} is raised to {policy} on {from}, between the start of {tranche} and the end of its soak time: two changes at once hide each other's faults. Free from {free}",
  },
  fixes: {
    move: {
      title: "Move the step behind the soak time",
      safety: "unsafe",
      edit: (_target, { place, date }: { place: Place; date: string }) => [{ place, newText: date }],
    },
  },
  check({ domain, name, playbook }, { report, isPast }) {
    const steps = ladderOf(domain, playbook);
    for (const [i, step] of steps.entries()) {
      const before = steps[i - 1];
      if (!before || strictness(step.policy) <= strictness(before.policy)) continue;
      for (const tranche of playbook.tranches.values()) {
        const { window, gate } = tranche;
        if (!window || !tranche.domains.some((one) => one.name === name)) continue;
        const end = window.to + (gate.gate?.soakSeconds ?? 0) * 1000;
        // A date alone is the first moment of its day: the change may come at any hour of it.
        if (step.from + dayMs <= window.from || step.from >= end || isPast(end)) continue;
        const free = dateText(Math.ceil(end / dayMs) * dayMs);
        const data = { name, policy: step.policy, from: dateText(step.from), tranche: tranche.id, free };
        const fix = [{ id: "move" as const, with: { place: step.datePlace, date: free } }];
        report(step.datePlace, "inside", data, { fix, related: [{ place: window.fromPlace, message: "the window" }] });
        break;
      }
    }
  },
});
