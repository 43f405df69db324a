import { removeItem } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "risk/suppression-unused",
  title: "Waiver or inline suppression matches nothing",
  on: "verdicts",
  kind: "semantic",
  severity: "hint",
  risk: { category: "compliance", component: "risk-bookkeeping", score: 0 },
  source: "Tool rule: what accepts nothing hides the next fault",
  messages: {
    waiver:
      "The waiver of {rule} for {target} matches no finding: the fault is mended, or its target is written otherwise; delete it or correct it",
    ignore: "This comment hides no finding of {rule}: the fault is mended, so the comment can go",
  },
  fixes: {
    waiver: {
      title: "Delete the waiver",
      safety: "unsafe",
      edit: ({ playbook }, index: number) => {
        const list = playbook.fields.get("waivers")?.node;
        return list?.kind === "list" ? removeItem(list, index) : [];
      },
    },
  },
  check({ playbook, unused }, { report }) {
    for (const waiver of unused?.waivers ?? []) {
      const { rule: id, target, place, targetPlace } = waiver;
      report(targetPlace ?? place, "waiver", { rule: id, target }, { fix: [{ id: "waiver", with: playbook.waivers.indexOf(waiver) }] });
    }
    for (const { rule: id, place } of unused?.ignores ?? []) report(place, "ignore", { rule: id });
  },
});
