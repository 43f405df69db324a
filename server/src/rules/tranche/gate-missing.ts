import { rule } from "../rule.ts";

export default rule({
  id: "tranche/gate-missing",
  title: "Tranche without gate",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 4 },
  source: "Method, lesson 1: gate each tranche",
  messages: {
    off: "{tranche} has its gate switched off: nobody decides on measured figures whether mail goes on moving after it",
  },
  fixes: {
    restore: {
      title: "Use the default gate",
      safety: "safe",
      edit: ({ tranche }) => [{ place: tranche.gate.place, newText: "default" }],
    },
  },
  check({ tranche }, { report, cannotKnow }) {
    if (tranche.gate.state === "off") report(tranche.gate.place, "off", { tranche: tranche.id }, { fix: "restore" });
    if (tranche.gate.state === "unread") cannotKnow("not-read-yet", `gate ${tranche.gate.id} stands in a file that could not be read`);
  },
});
