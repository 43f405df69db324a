import { rule } from "../rule.ts";
import { hasUnreadTranches, tranchesBefore } from "../shared/timeline.ts";

/** How many times as many people as have moved before may move at once. */
const steepest = 10;
/** What can be helped by hand may come after anything. */
const smallTranche = 50;

export default rule({
  id: "tranche/growth-too-steep",
  title: "Next tranche grows too fast",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "tranche-plan", score: 2 },
  source: "Method (blast radius); threshold is this tool's",
  messages: {
    steep:
      "{tranche} moves {size} mailboxes after {before} in all the tranches before it, {times} times as many: faults that show with hundreds only meet all of them at once. Put a tranche between",
  },
  check({ playbook, tranche }, { report }) {
    const size = tranche.mailboxes;
    if (size === undefined || size <= smallTranche || tranche.stage === "final" || hasUnreadTranches(playbook)) return;
    const earlier = tranchesBefore(playbook, tranche).filter(({ hasCohort }) => hasCohort);
    if (earlier.length === 0 || earlier.some(({ mailboxes }) => mailboxes === undefined)) return;
    const before = earlier.reduce((sum, { mailboxes }) => sum + (mailboxes ?? 0), 0);
    if (before === 0 || size <= before * steepest) return;
    const place = tranche.fields.get("cohort")?.get("size")?.place ?? tranche.place;
    report(place, "steep", { tranche: tranche.id, size, before, times: Math.floor(size / before) });
  },
});
