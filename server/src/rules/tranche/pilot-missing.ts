import type { Playbook, Tranche } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { hasUnreadTranches, movingTranches } from "../shared/timeline.ts";

export default rule({
  id: "tranche/pilot-missing",
  title: "No pilot tranche",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 4 },
  source: "Method, lesson 1: pilot, early adopters, scale groups, final cutover",
  messages: {
    none: "The plan begins with {tranche}, a {stage} tranche: no pilot shows on a few people what would go wrong for all of them",
    bigBang: {
      text: "Everybody moves at once, and no pilot with a few people comes before it: what goes wrong goes wrong for all of them",
      severity: "warning",
      score: 3,
    },
  },
  fixes: {
    insert: {
      title: "Begin with a pilot of ten people",
      safety: "unsafe",
      edit: ({ root, tranches }, first: Tranche) => {
        const entry = root.entry("tranches");
        const own = entry?.value.kind === "map" ? entry.value.entry(first.id) : undefined;
        if (!entry || !own || tranches.has("pilot") || (own.value.kind === "map" && own.value.entry("needs"))) return [];
        return [...insertEntry(entry, "pilot", "{ stage: pilot, cohort: { size: 10 } }"), ...insertEntry(own, "needs", "[pilot]")];
      },
    },
  },
  check(playbook, { report }) {
    const moving = movingTranches(playbook);
    const [first] = moving;
    if (!first || hasUnreadTranches(playbook) || moving.some((tranche) => isPilot(tranche, playbook, moving.length))) return;
    // A stage that is being typed is no statement.
    if (playbook.unread.some(({ kind, why }) => kind === "Tranche" && why === "invalid")) return;
    const fix = { fix: [{ id: "insert" as const, with: first }] };
    if (playbook.strategy === "big-bang") report(first.place, "bigBang", {}, fix);
    else report(first.stagePlace, "none", { tranche: first.id, stage: first.stage }, fix);
  },
});

/** Without `needs` a tranche is a pilot by default; one that takes everybody at once is none. */
function isPilot({ stage, stageStated }: Tranche, { strategy }: Playbook, count: number): boolean {
  return stage === "pilot" && (stageStated || strategy !== "big-bang" || count > 1);
}
