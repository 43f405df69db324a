import type { Place } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { below, switchedOff, writtenEntry } from "../shared/switched-off.ts";

const ways = ["counts", "ids", "flags", "dates"] as const;

export default rule({
  id: "sync/verification-missing",
  title: "Nobody compares the copy with the source",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "sync", score: 3 },
  source: "Method (sync validation)",
  messages: {
    off: "Comparing the copy with the source is switched off for {tranche}: messages that were left behind are found when somebody looks for them, after the source is gone. Compare at least counts and message ids",
  },
  fixes: {
    compare: {
      title: "Compare counts and message ids",
      safety: "unsafe",
      edit: (_target, place: Place) => [{ place, newText: "{ counts: all, ids: all }" }],
    },
  },
  check({ playbook, tranche }, { report }) {
    if (!tranche.hasCohort) return;
    const off = verifyOff(playbook, tranche);
    const verify = tranche.fields.get("sync")?.get("verify");
    const place = off ?? (verify && ways.every((way) => verify.get(way)?.text === "off") ? verify.place : undefined);
    if (place) report(place, "off", { tranche: tranche.id }, { fix: [{ id: "compare", with: place }] });
  },
});

/** `verify: null` of the tranche, else of the defaults and of the top; what stands nearer wins. */
function verifyOff({ root }: Playbook, tranche: Tranche): Place | undefined {
  const parts = [writtenEntry(root, "tranches", tranche.place), below(root.get("defaults"), "tranche"), root];
  const nearest = parts.map((node) => below(node, "sync")).find((sync) => below(sync, "verify") !== undefined);
  return switchedOff(nearest, "verify");
}
