import type { Place } from "../../base/index.ts";
import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { dateText, dayMs, ladderOf, minimumDays, ownDmarc, stageOf } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/reject-too-early",
  title: "Reject before the observation time has passed",
  on: "mailDomain",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "method FAQ 2 (p=none 4-12 weeks); RFC 9989 §7.4 (at least a month each)",
  messages: {
    early:
      "{name} comes to reject {days} days after {before} began; under {minimum} days of reports nobody knows what mail that loses. Earliest: {earliest}",
    ahead:
      "The DMARC record of {name} says reject, and the ladder of the playbook is at {stage}: mail that was to be observed is refused already",
  },
  fixes: {
    move: {
      title: "Move the step to the earliest date",
      safety: "unsafe",
      edit: (_target, { place, date }: { place: Place; date: string }) => [{ place, newText: date }],
    },
    lower: { title: "Go back to the stage of the ladder", safety: "unsafe", edit: changeText },
  },
  check(target, context) {
    const { domain, name, playbook } = target;
    const steps = ladderOf(domain, playbook);
    if (steps.length === 0) return;
    const reject = steps.find(({ policy }) => policy === "reject");
    const none = steps.find(({ policy }) => policy === "none");
    const quarantine = steps.find(({ policy }) => policy === "quarantine");
    // One world is enough for what only dates say.
    if (reject && context.world === "live" && context.daysUntil(reject.from) > -minimumDays) {
      // RFC 9989 7.4 wants the second month where people send, who may post to lists.
      const before = quarantine && quarantine.from < reject.from && domain.roles.includes("receive") ? quarantine : none;
      const days = before && Math.floor((reject.from - before.from) / dayMs);
      if (before && days !== undefined && days < minimumDays) {
        const earliest = dateText(before.from + minimumDays * dayMs);
        const data = { name, days, before: before.policy, minimum: minimumDays, earliest };
        context.report(reject.datePlace, "early", data, { fix: [{ id: "move", with: { place: reject.datePlace, date: earliest } }] });
      }
    }
    const stage = stageOf(steps, context);
    const own = ownDmarc(target, context);
    const p = own?.record.p;
    if (!own || !stage || stage.policy === "reject" || p?.value !== "reject" || own.record.t?.value === "y") return;
    const { owner, text } = own;
    const fix = [{ id: "lower" as const, with: { owner, text, changed: withText(text, p.range, stage.policy) } }];
    context.report(
      own.place(p.range),
      "ahead",
      { name, stage: stage.policy },
      { fix, related: [{ place: stage.place, message: "the stage of today" }] },
    );
  },
});
