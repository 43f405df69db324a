import { formatDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { bulkPerDay, perDay } from "../shared/bulk.ts";
import { rampOf } from "../shared/sending-volume.ts";
import { dayMs } from "../shared/timeline.ts";

/** How many times as much a step may be, and what the first may be. */
const steepest = 2;
const largestFirst = 1000;
/** Days in which bulk volume is reached at the earliest. */
const fewestDays = 14;

export default rule({
  id: "deliverability/warmup-too-steep",
  title: "Warm-up grows too fast",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "deliverability", score: 2 },
  source: "Gmail sender guidelines (raise volume slowly); thresholds are this tool's",
  messages: {
    jump: "{warmup} goes from {before} to {after} a day in one step: receivers defer what more than doubles. Put a step between",
    first: "{warmup} begins with {first} a day: an address that nobody knows should begin with at most {most}",
    fast: "{warmup} reaches {volume} a day after {span}: bulk volume takes at least {days} days to be trusted. Make the steps longer",
    ends: "{warmup} ends at {last} a day, and {senders} sends {volume}: the jump that the plan avoids comes at its end. Add steps up to the volume",
  },
  check(playbook, { report }) {
    for (const [key, plan] of playbook.fields.get("warmup")?.entries() ?? []) {
      const { steps, stepMs } = rampOf(plan);
      const [first, last] = [steps[0], steps.at(-1)];
      if (!first || !last) continue;
      const warmup = key.text;
      if (first.perDay > largestFirst) report(first.place, "first", { warmup, first: first.perDay, most: largestFirst });
      for (const [i, step] of steps.entries()) {
        const before = steps[i - 1];
        if (before && before.perDay > 0 && step.perDay > before.perDay * steepest)
          report(step.place, "jump", { warmup, before: before.perDay, after: step.perDay });
      }
      const spanMs = (steps.length - 1) * stepMs;
      if (last.perDay > bulkPerDay && spanMs < fewestDays * dayMs)
        report(last.place, "fast", { warmup, volume: last.perDay, span: formatDuration(spanMs / 1000), days: fewestDays });
      const senders = (plan.get("applies")?.items() ?? []).flatMap((item) => playbook.senders.get(item.text) ?? []);
      const volume = senders.reduce((sum, sender) => sum + perDay(sender), 0);
      if (volume > last.perDay * steepest)
        report(last.place, "ends", { warmup, last: last.perDay, volume, senders: senders.map(({ id }) => id).join(" with ") });
    }
  },
});
