import { type Place, type TextEdit, textAt } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { dateText, dayMs, type LadderStep, ladderOf, minimumDays } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/ladder-skips-quarantine",
  title: "Ladder goes from none to reject directly",
  on: "mailDomain",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "method FAQ 2; RFC 9989 §7.4",
  worlds: ["live"],
  messages: {
    skips:
      "The ladder of {name} goes from none to reject: what nobody noticed is then refused for good, where quarantine would have kept it in spam for {days} days",
  },
  fixes: {
    quarantine: {
      title: "Insert a stage of quarantine",
      safety: "unsafe",
      edit: (_target, { reject, from }: { reject: LadderStep; from: string }): readonly TextEdit[] => {
        const written = textAt(reject.place);
        if (!written.startsWith("{")) return [];
        const start: Place = { ...reject.place, end: reject.place.start };
        return [{ place: start, newText: `{ policy: quarantine, from: ${from} }, ` }];
      },
    },
  },
  check({ domain, name, playbook }, { report, isPast }) {
    // Where only services send, no list and no person stands between: none, watched long enough, may go to reject.
    if (!domain.roles.includes("receive")) return;
    const steps = ladderOf(domain, playbook);
    for (const [i, step] of steps.entries()) {
      const before = steps[i - 1];
      if (step.policy !== "reject" || before?.policy !== "none" || isPast(step.from)) continue;
      const from = dateText(Math.max(step.from - minimumDays * dayMs, before.from));
      report(step.place, "skips", { name, days: minimumDays }, { fix: [{ id: "quarantine", with: { reject: step, from } }] });
    }
  },
});
