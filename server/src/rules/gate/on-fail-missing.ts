import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";

export default rule({
  id: "gate/on-fail-missing",
  title: "Gate does not say what failing means",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "gate", score: 3 },
  source: "Method, lesson 1: a failed tranche is rolled back",
  messages: {
    trigger:
      "Which figure calls for the rollback of {tranche}? Its rollback has no `trigger`, so a failing gate would be talked about while mail is lost",
  },
  check({ playbook, tranche }, { unstated }) {
    // A rollback that is switched off is tranche/rollback-missing.
    if (tranche.gate.state !== "on" || tranche.rollback.state !== "on" || !tranche.hasCohort || !isLarge(playbook)) return;
    if ((tranche.fields.get("rollback")?.get("trigger")?.items().length ?? 0) > 0) return;
    unstated(tranche.rollback.stated ? tranche.rollback.place : tranche.place, "trigger", { tranche: tranche.id });
  },
});
