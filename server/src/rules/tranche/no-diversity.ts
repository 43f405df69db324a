import { rule } from "../rule.ts";
import { cellOf, cohortPlace, knownCohort } from "../shared/cohorts.ts";

/** Fewer people come from where they come from. */
const smallest = 10;

export default rule({
  id: "tranche/no-diversity",
  title: "Tranche tests only one site or department",
  on: "tranche",
  kind: "playbook",
  severity: "hint",
  risk: { category: "routing", component: "cohort", score: 1 },
  source: "Method: early adopters are a mix of verticals and geography",
  messages: {
    one: "All {count} of {tranche} have the {what} {value}, and the inventory has {others} more: what only happens elsewhere is found when many move",
  },
  check({ tranche, playbook }, { report }) {
    const own = knownCohort(tranche);
    const { mailboxes } = playbook.inventory;
    if (tranche.stage !== "early-adopters" || !own || !mailboxes || own.members.length < smallest) return;
    for (const what of ["site", "department"] as const) {
      const cell = cellOf(playbook, what);
      if (!cell) continue;
      const here = distinct(own.members, cell);
      const everywhere = distinct(mailboxes.all, cell);
      const [value] = here;
      if (here.size === 1 && value !== undefined && everywhere.size > 1)
        report(cohortPlace(tranche), "one", { count: own.members.length, tranche: tranche.id, what, value, others: everywhere.size - 1 });
    }
  },
});

function distinct(rows: readonly number[], cell: (row: number) => string): ReadonlySet<string> {
  const values = new Set(rows.map(cell));
  values.delete("");
  return values;
}
