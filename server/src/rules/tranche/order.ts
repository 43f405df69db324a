import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

const ranks: Readonly<Record<Tranche["stage"], number>> = { pilot: 0, "early-adopters": 1, scale: 2, final: 3 };

export default rule({
  id: "tranche/order",
  title: "Stages out of order",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 4 },
  source: "Method, lesson 1: pilot, early adopters, scale groups, final cutover",
  messages: {
    needs: "{tranche} is a {stage} tranche and needs {earlier}, which is {earlierStage}: the small, watched step has to come first",
    dates: "{tranche} is a {stage} tranche and starts after {earlier}, which is {earlierStage}: the small, watched step has to come first",
  },
  check({ tranche, playbook }, { report }) {
    const words = (earlier: Tranche) => ({ tranche: tranche.id, stage: tranche.stage, earlier: earlier.id, earlierStage: earlier.stage });
    for (const need of tranche.needs) {
      const earlier = playbook.tranches.get(need.id);
      if (earlier && ranks[earlier.stage] > ranks[tranche.stage])
        report(tranche.stagePlace, "needs", words(earlier), { related: [{ place: need.place, message: "needed here" }] });
    }
    // Without a path of `needs` the dates decide, but only what the text says: a default stage accuses nobody.
    const start = tranche.window?.from;
    if (!tranche.stageStated || start === undefined) return;
    for (const earlier of playbook.tranches.values()) {
      const other = earlier.window?.from;
      if (
        !earlier.stageStated ||
        other === undefined ||
        other >= start ||
        ranks[earlier.stage] <= ranks[tranche.stage] ||
        connected(playbook, tranche, earlier)
      )
        continue;
      report(tranche.stagePlace, "dates", words(earlier), { related: [{ place: earlier.place, message: `${earlier.id} starts earlier` }] });
    }
  },
});

function connected(playbook: Playbook, a: Tranche, b: Tranche): boolean {
  return leadsTo(playbook, a, b.id, new Set()) || leadsTo(playbook, b, a.id, new Set());
}

function leadsTo(playbook: Playbook, from: Tranche, id: string, seen: Set<string>): boolean {
  if (seen.has(from.id)) return false;
  seen.add(from.id);
  return from.needs.some((need) => {
    const next = playbook.tranches.get(need.id);
    return need.id === id || (next !== undefined && leadsTo(playbook, next, id, seen));
  });
}
