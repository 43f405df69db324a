import type { Place } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { below, switchedOff, writtenEntry } from "../shared/switched-off.ts";

export default rule({
  id: "strategy/dual-delivery-no-conflict-rule",
  title: "Dual delivery without a rule for conflicts",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "strategy", score: 3 },
  source: "Method, comparison of strategies (sync conflicts)",
  messages: {
    off: "Both platforms receive, and `conflicts` is switched off for {tranche}: where a message was read on one side and moved on the other, nobody says which counts",
  },
  fixes: {
    source: {
      title: "Let the source win until it is switched off",
      safety: "unsafe",
      edit: (_target, place: Place) => [{ place, newText: "source" }],
    },
  },
  check({ playbook, tranche }, { report }) {
    const off = playbook.strategy === "dual-delivery" ? conflictsOff(playbook, tranche) : undefined;
    if (off) report(off, "off", { tranche: tranche.id }, { fix: [{ id: "source", with: off }] });
  },
});

/** Its own word, else that of the defaults and of the top; what stands nearer wins. */
function conflictsOff({ root }: Playbook, tranche: Tranche): Place | undefined {
  const syncs = [writtenEntry(root, "tranches", tranche.place), below(root.get("defaults"), "tranche"), root];
  const nearest = syncs.map((node) => below(node, "sync")).find((sync) => below(sync, "conflicts") !== undefined);
  return switchedOff(nearest, "conflicts");
}
