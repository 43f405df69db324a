import { isFirstSlice, type PlacedProblem } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "tranche/select-invalid",
  title: "Cohort expression cannot be read",
  on: "tranche",
  kind: "semantic",
  severity: "error",
  // It speaks through the rules that need to know who moves: they are unknown.
  risk: { category: "routing", component: "tranche-plan", score: 0 },
  source: "LANGUAGE §3: cohort.select",
  messages: {
    wrong: "{problem}; until it is right, nobody knows who moves with {tranche}",
  },
  fixes: {
    correct: {
      title: "Write what was probably meant",
      safety: "unsafe",
      edit: (_target, { place, instead }: PlacedProblem) => (instead === undefined ? [] : [{ place, newText: instead }]),
    },
  },
  check({ tranche }, { report }) {
    if (!isFirstSlice(tranche)) return;
    for (const problem of tranche.cohort?.select?.problems ?? [])
      report(
        problem.place,
        "wrong",
        { problem: problem.message, tranche: tranche.written },
        problem.instead === undefined ? {} : { fix: [{ id: "correct", title: `Write \`${problem.instead}\``, with: problem }] },
      );
  },
});
