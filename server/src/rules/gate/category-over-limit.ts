import { categories } from "../../risk/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "gate/category-over-limit",
  title: "Tranche blocked: a risk category is above its limit",
  on: "assessment",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "gate", score: 0 },
  source: "Method rubric: a tranche fails when any category is above 3",
  messages: {
    over: "{tranche} must not start: {category} {score} is over the limit {limit}, because of {rule} at {target}",
  },
  check({ assessment }, { report }) {
    const { tranche, limit } = assessment;
    for (const category of categories) {
      const risk = assessment.categories[category];
      if (!risk?.driver || risk.lo <= limit) continue;
      const { rule: id, target, place, message } = risk.driver;
      report(
        tranche.place,
        "over",
        { tranche: tranche.id, category, score: risk.lo, limit, rule: id, target },
        { category, related: [{ place, message }] },
      );
    }
  },
});
