import { plural } from "../../base/index.ts";
import { readBoolean } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { addressList, cellOf, cohortPlace, knownCohort, whyUnknown } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/regulated-too-early",
  title: "Regulated team moves too early",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "cohort", score: 4 },
  source: "Method, practical cohort design",
  messages: {
    early:
      "{count} under {what} move with {tranche}, which is there to find faults: {mailboxes}. A mail that is lost there may be evidence; let them move after the way has been proved",
  },
  fixes: {
    leave: {
      title: "Leave them out of this tranche",
      safety: "unsafe",
      edit: ({ tranche }, column: string) => {
        const select = tranche.cohort?.select;
        if (!select || select.node?.kind === "rest") return [];
        // Inside of what quotes it, so that the rest of the text stays as it is.
        const text = select.place.unit.text.slice(select.place.start, select.place.end);
        const quote = /^["']/.exec(text) ? 1 : 0;
        const needsBrackets = select.node?.kind === "or";
        const at = { unit: select.place.unit, start: select.place.start + quote, end: select.place.end - quote };
        if (!needsBrackets) return [{ place: { ...at, start: at.end }, newText: ` and not ${column}` }];
        return [
          { place: { ...at, end: at.start }, newText: "(" },
          { place: { ...at, start: at.end }, newText: `) and not ${column}` },
        ];
      },
    },
  },
  check({ tranche, playbook }, { report, cannotKnow }) {
    if (tranche.stage !== "pilot" && tranche.stage !== "early-adopters") return;
    const own = knownCohort(tranche);
    const why = whyUnknown(tranche);
    if (why) cannotKnow(...why);
    const { mailboxes } = playbook.inventory;
    if (!own || !mailboxes) return;
    for (const [logical, what] of [
      ["regulated", "regulation"],
      ["hold", "a litigation hold"],
    ] as const) {
      const cell = cellOf(playbook, logical);
      const found = cell ? own.members.filter((row) => readBoolean(cell(row)) === true) : [];
      if (found.length === 0) continue;
      const data = {
        count: plural(found.length, "mailbox", "mailboxes"),
        what,
        tranche: tranche.id,
        mailboxes: addressList(mailboxes, found),
      };
      report(cohortPlace(tranche), "early", data, { fix: [{ id: "leave", title: `Add \`and not ${logical}\``, with: logical }] });
    }
  },
});
