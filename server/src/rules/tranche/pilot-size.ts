import { rule } from "../rule.ts";
import { hasUnreadTranches, plannedMailboxes } from "../shared/timeline.ts";

/** Small enough to be called back by hand; a large organisation may take a tenth. */
const mostPilots = 50;
const largestShare = 0.1;
/** Fewer show nothing; below this size of the organisation any number will do. */
const fewestPilots = 5;
const smallOrganisation = 50;

export default rule({
  id: "tranche/pilot-size",
  title: "Pilot too large or too small",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "tranche-plan", score: 2 },
  source: "Method, case 1: 50 power users; thresholds are this tool's",
  messages: {
    large:
      "The pilot {tranche} moves {size} of {total} mailboxes, more than {most}: too many people meet the first faults. Move the others with a later tranche",
    small: "The pilot {tranche} moves {size} of {total} mailboxes: fewer than {fewest} people do not meet the faults that matter",
  },
  check({ playbook, tranche }, { report }) {
    const size = tranche.mailboxes;
    if (tranche.stage !== "pilot" || !tranche.hasCohort || size === undefined || hasUnreadTranches(playbook)) return;
    // That everybody moves at once is the strategy, and judged as such.
    if (playbook.strategy === "big-bang" && !tranche.stageStated) return;
    const { atLeast: total, exact } = plannedMailboxes(playbook);
    const most = Math.max(mostPilots, Math.floor(total * largestShare));
    const place = tranche.fields.get("cohort")?.get("size")?.place ?? tranche.place;
    if (exact && size > most) report(place, "large", { tranche: tranche.id, size, total, most });
    if (size < fewestPilots && total > smallOrganisation)
      report(place, "small", { tranche: tranche.id, size, total, fewest: fewestPilots });
  },
});
