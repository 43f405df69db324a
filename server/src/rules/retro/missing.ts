import { parseDuration } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { mayBeUnread, programmeOf } from "../shared/programme.ts";

const defaultSeconds = 14 * 86_400;

export default rule({
  id: "retro/missing",
  title: "Nobody looks back at a tranche",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "organisation", score: 1 },
  source: "Method, retrospectives",
  messages: {
    off: "Nobody looks back at {tranche} (reviews: none): the next one repeats what went wrong in it",
    overdue: {
      text: "{tranche} ended more than {within} ago, and `records/` has no Review of it: what it taught is forgotten before the next one",
      severity: "warning",
      score: 2,
    },
  },
  check({ playbook, tranche }, { report, isPast }) {
    const reviews = programmeOf(playbook)?.get("reviews");
    if (!reviews) return;
    if (reviews.text === "none") {
      report(reviews.place, "off", { tranche: tranche.id });
      return;
    }
    if (reviews.node.kind !== "map" || !tranche.window || !isReviewed(playbook, tranche, reviews.get("after")?.text)) return;
    const within = reviews.get("within");
    const seconds = parseDuration(within?.text ?? "") ?? defaultSeconds;
    const isHeld = playbook.reviews.some(({ fields }) => {
      const id = fields.get("tranche")?.text;
      return id === tranche.id || id === tranche.written;
    });
    if (!isHeld && !mayBeUnread(playbook, "Review") && isPast(tranche.window.to + seconds * 1000))
      report(tranche.place, "overdue", { tranche: tranche.id, within: within?.text || "14d" });
  },
});

/** Whether the plan asks for a review of this tranche itself: of each, of the last of a stage, or of the last one. */
function isReviewed({ tranches }: Playbook, tranche: Tranche, after: string | undefined): boolean {
  if (after !== "each-stage" && after !== "last-tranche") return true;
  const later = [...tranches.values()].filter(({ order }) => order > tranche.order);
  return !later.some(({ stage }) => after === "last-tranche" || stage === tranche.stage);
}
