import { setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { regulation } from "../shared/regulated.ts";

export default rule({
  id: "strategy/big-bang-regulated",
  title: "Big bang in a regulated organisation",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "strategy", score: 4 },
  source: "Method, comparison of strategies (regulated: dual delivery); compliance checklist (segmented)",
  messages: {
    regulated:
      "Everybody moves at once although {why} is to be obeyed: mail that has to be kept cannot be compared group by group, and one night without evidence is a gap for all. Move in stages, or with dual delivery",
  },
  fixes: {
    phased: {
      title: "Move in stages: strategy phased-cohort",
      safety: "unsafe",
      edit: ({ fields }) => {
        const strategy = fields.get("strategy")?.node;
        return strategy?.kind === "scalar" ? setScalar(strategy, "phased-cohort") : [];
      },
    },
    dual: {
      title: "Deliver to both platforms: strategy dual-delivery",
      safety: "unsafe",
      edit: ({ fields }) => {
        const strategy = fields.get("strategy")?.node;
        return strategy?.kind === "scalar" ? setScalar(strategy, "dual-delivery") : [];
      },
    },
  },
  check(playbook, { report }) {
    const why = playbook.strategy === "big-bang" ? regulation(playbook) : undefined;
    const strategy = playbook.fields.get("strategy");
    if (why === undefined || !strategy) return;
    report(strategy.place, "regulated", { why }, { fix: [{ id: "phased" }, { id: "dual" }] });
  },
});
