import { latestDecision } from "../../risk/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "gate/passed-out-of-order",
  title: "Tranche marked passed though predecessor is not",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "gate", score: 4 },
  source: "Method, lesson 1: tranches pass one after the other",
  messages: {
    order: "{decision} lets {tranche} pass, but {earlier}, which it needs, {state}: its faults were carried into {tranche} unseen",
  },
  check({ playbook, tranche }, { report }) {
    const decision = latestDecision(playbook, tranche.id);
    if (decision?.verdict !== "go") return;
    for (const { id, place } of tranche.needs) {
      if (!playbook.tranches.has(id)) continue;
      const earlier = latestDecision(playbook, id);
      if (earlier?.verdict === "go") continue;
      const state = earlier ? `ended with ${earlier.verdict} (${earlier.id})` : "has no Decision";
      report(
        place,
        "order",
        { decision: decision.id, tranche: tranche.id, earlier: id, state },
        {
          related: [{ place: decision.place, message: `${tranche.id} was decided here` }],
        },
      );
    }
  },
});
