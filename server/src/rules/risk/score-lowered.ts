import { removeEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "risk/score-lowered",
  title: "risk.scores states less than the rule's own score",
  on: "verdicts",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "risk-bookkeeping", score: 0 },
  source: "LANGUAGE §3, risk.scores",
  messages: {
    lower:
      "{rule} has score {own}, and `risk.scores` only raises: {stated} does not lower it; to accept one of its findings, write a waiver",
  },
  fixes: {
    drop: {
      title: "Delete the score",
      safety: "safe",
      edit: ({ playbook }, id: string) => {
        const scores = playbook.fields.get("risk")?.get("scores")?.node;
        return scores?.kind === "map" ? removeEntry(scores, id) : [];
      },
    },
  },
  check({ lowered }, { report }) {
    for (const { rule: id, own, stated, place } of lowered)
      report(place, "lower", { rule: id, own, stated }, { fix: [{ id: "drop", with: id }] });
  },
});
