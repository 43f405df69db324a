import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { insertAt, mapOf, programmeOf } from "../shared/programme.ts";
import { hasUnreadTranches, tranchesBefore } from "../shared/timeline.ts";

export default rule({
  id: "budget/not-staged",
  title: "Money that no milestone releases",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "organisation", score: 1 },
  source: "Method, budgeting (tranches of money released by results)",
  messages: {
    none: "The budget has no tranches: all of it is spent before the pilot has shown what the rest costs",
    approved: "Every part of the budget is released from the start: no result of a tranche decides over the next one",
    gateless: "{part} is released when {tranche} has passed its gate, and {tranche} has none: nobody ever releases it",
    circle: {
      text: "{part} pays for {payer} and is released when {tranche} has passed its gate, which comes after that: {payer} waits for its own money",
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    stages: {
      title: "Add a part for the pilot and one for the rest",
      safety: "unsafe",
      edit: ({ programme, tranches }) => {
        const root = mapOf(programme?.fields);
        const pilot = [...tranches.values()].find(({ stage }) => stage === "pilot");
        if (!root || !pilot) return [];
        return insertAt(
          root,
          ["budget", "tranches"],
          `{ pilot: { amount: 0, release: approved }, scale: { amount: 0, release: ${pilot.written} } }`,
        );
      },
    },
  },
  check(playbook, { report }) {
    const budget = programmeOf(playbook)?.get("budget");
    if (!budget || budget.entries().length === 0 || hasUnreadTranches(playbook)) return;
    const parts = budget.get("tranches")?.entries() ?? [];
    const place = programmeOf(playbook)?.entry("budget")?.key.place ?? budget.place;
    if (parts.length === 0) report(place, "none", {}, { fix: "stages" });
    else if (parts.length > 1 && parts.every(([, part]) => (part.get("release")?.text ?? "approved") === "approved"))
      report(place, "approved");
    for (const [key, part] of parts) {
      const release = part.get("release");
      const tranche = findTranche(playbook, release?.text ?? "");
      if (!release || !tranche) continue;
      const data = { part: key.text, tranche: tranche.written };
      const payer = [...playbook.tranches.values()].find(
        (one) =>
          one.fields.get("budget")?.text === key.text &&
          (one.written === tranche.written || tranchesBefore(playbook, tranche).includes(one)),
      );
      if (payer) report(release.place, "circle", { ...data, payer: payer.written });
      else if (tranche.gate.state === "off") report(release.place, "gateless", data);
    }
  },
});

/** A split tranche goes by the id that is written, and ends with its last slice. */
function findTranche({ tranches }: Playbook, id: string): Tranche | undefined {
  return tranches.get(id) ?? [...tranches.values()].filter(({ written }) => written === id).at(-1);
}
