import type { Place } from "../../base/index.ts";
import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { dateText, dayMs, ladderOf, minimumDays, ownDmarc, stageOf } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/quarantine-too-early",
  title: "Quarantine before four weeks of monitoring",
  on: "mailDomain",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "method FAQ 2 (p=none 4-12 weeks); RFC 9989 §5.1.5-5.1.7, §7.4",
  messages: {
    early:
      "{name} comes to quarantine {days} days after none began; under {minimum} days of reports nobody knows what mail lands in spam. Earliest: {earliest}",
    ahead:
      "The DMARC record of {name} says quarantine, and the ladder of the playbook is at none: mail that was to be observed lands in spam already",
  },
  fixes: {
    move: {
      title: "Move the step to the earliest date",
      safety: "unsafe",
      edit: (_target, { place, date }: { place: Place; date: string }) => [{ place, newText: date }],
    },
    lower: { title: "Go back to p=none", safety: "unsafe", edit: changeText },
  },
  check(target, context) {
    const { domain, name, playbook } = target;
    const steps = ladderOf(domain, playbook);
    if (steps.length === 0) return;
    const none = steps.find(({ policy }) => policy === "none");
    const quarantine = steps.find(({ policy }) => policy === "quarantine");
    if (none && quarantine && context.world === "live" && context.daysUntil(quarantine.from) > -minimumDays) {
      const days = Math.floor((quarantine.from - none.from) / dayMs);
      if (days >= 0 && days < minimumDays) {
        const earliest = dateText(none.from + minimumDays * dayMs);
        const fix = [{ id: "move" as const, with: { place: quarantine.datePlace, date: earliest } }];
        context.report(quarantine.datePlace, "early", { name, days, minimum: minimumDays, earliest }, { fix });
      }
    }
    const stage = stageOf(steps, context);
    const own = ownDmarc(target, context);
    const p = own?.record.p;
    if (!own || stage?.policy !== "none" || p?.value !== "quarantine" || own.record.t?.value === "y") return;
    const { owner, text } = own;
    const fix = [{ id: "lower" as const, with: { owner, text, changed: withText(text, p.range, "none") } }];
    context.report(own.place(p.range), "ahead", { name }, { fix, related: [{ place: stage.place, message: "the stage of today" }] });
  },
});
