import type { Place } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "rollback/no-return-sync",
  title: "Mail received on the target is lost on rollback",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "rollback", score: 4 },
  source: "Method, stage 2: fallback patterns",
  messages: {
    none: "The rollback of {tranche} brings no mail back (`back: none`): what arrived on the target since the cutover is lost to its people",
  },
  fixes: {
    delta: {
      title: "Copy the difference back",
      safety: "unsafe",
      edit: (_target, place: Place) => [{ place, newText: "delta" }],
    },
  },
  check({ playbook, tranche }, { report }) {
    const back = tranche.fields.get("rollback")?.get("back");
    if (tranche.rollback.state !== "on" || !tranche.hasCohort || back?.text !== "none") return;
    // Both sides hold every mail then.
    if (playbook.strategy === "dual-delivery") return;
    if ([...playbook.safety.values()].some(({ fields }) => fields.get("kind")?.text === "dual-delivery")) return;
    report(back.place, "none", { tranche: tranche.id }, { fix: [{ id: "delta", with: back.place }] });
  },
});
