import type { Gate, Playbook } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

const routing = ["inbound-stability", "hard-bounce-rate"] as const;

export default rule({
  id: "gate/kpi-missing",
  title: "Gate lacks one of the four core KPIs",
  on: "gate",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "gate", score: 3 },
  source: "Method, metrics for tranche gating",
  messages: {
    missing: "Gate {gate} does not measure {kpi}: a tranche could pass it while mail is lost",
    dkim: {
      text: "Gate {gate} does not measure dkim-signing: a tranche could pass it while its mail goes out unsigned",
      category: "authentication",
    },
  },
  fixes: {
    extend: {
      title: "Extend the default gate",
      safety: "safe",
      edit: ({ gate }) =>
        gate.fields.node.kind === "map" && !gate.fields.get("extends") ? insertEntry(gate.fields.node, "extends", "default") : [],
    },
  },
  check({ playbook, gate }, { report }) {
    const measured = new Set(gate.require.map(({ kpi }) => kpi));
    for (const kpi of wanted(playbook)) if (!measured.has(kpi)) report(gate.place, "missing", { gate: gate.id, kpi }, fixFor(gate));
    if (!measured.has("dkim-signing")) report(gate.place, "dkim", { gate: gate.id }, fixFor(gate));
  },
});

/** Templates are checked where there are any. */
function wanted(playbook: Playbook): readonly string[] {
  return playbook.fields.get("templates") ? [...routing, "template-checks"] : routing;
}

function fixFor(gate: Gate): { fix?: "extend" } {
  return gate.builtIn ? {} : { fix: "extend" };
}
