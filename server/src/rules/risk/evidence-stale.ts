import { formatDuration, formatInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "risk/evidence-stale",
  title: "Live result is too old to count",
  on: "assessment",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "risk-bookkeeping", score: 0 },
  source: "Tool rule: Settings maxAge",
  messages: {
    stale:
      "{count} checks of {tranche} rest on answers older than {age}, the oldest of {at} ({target}): they prove nothing of today, run preflight again",
  },
  check({ playbook, assessment }, { report }) {
    const { tranche, stale } = assessment;
    const oldest = stale.reduce<(typeof stale)[number] | undefined>(
      (old, one) => (old && old.oldestAnswer <= one.oldestAnswer ? old : one),
      undefined,
    );
    if (!oldest) return;
    report(tranche.place, "stale", {
      count: stale.length,
      tranche: tranche.id,
      age: formatDuration(playbook.settings.maxAgeSeconds),
      at: formatInstant(oldest.oldestAnswer, playbook.timeZone),
      target: oldest.target,
    });
  },
});
