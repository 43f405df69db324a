import { rule } from "../rule.ts";

export default rule({
  id: "tranche/rollback-missing",
  title: "Tranche without rollback",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 4 },
  source: "Method, lesson 1 and stage 2: each tranche can be rolled back alone",
  messages: {
    off: "{tranche} has its rollback switched off: if mail fails after its window, there is no way back that somebody has written down",
  },
  fixes: {
    restore: {
      title: "Use the built-in rollback runbook",
      safety: "safe",
      edit: ({ tranche }) => [{ place: tranche.rollback.place, newText: "{ runbook: rollback-tranche }" }],
    },
  },
  check({ tranche }, { report, cannotKnow }) {
    if (tranche.rollback.state === "off") report(tranche.rollback.place, "off", { tranche: tranche.id }, { fix: "restore" });
    if (tranche.rollback.state === "unread")
      cannotKnow("not-read-yet", `runbook ${tranche.rollback.runbook} stands in a file that could not be read`);
  },
});
