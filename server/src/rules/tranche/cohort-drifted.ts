import { plural } from "../../base/index.ts";
import { type Moved, movedLists, type Playbook, type Tranche } from "../../playbook/index.ts";
import { removeEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { addressList, cohortPlace, knownCohort, textList, whyUnknown } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/cohort-drifted",
  title: "Cohort selects others than those who moved",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "cohort", score: 2 },
  source: "LANGUAGE §3: a cohort is frozen in records/; method: cohorts",
  messages: {
    added:
      "{count} {verb} selected for {tranche} now and did not move with it ({decision}), and no other tranche has them: {mailboxes}. Their mail stays at the source: give them to a tranche that is still to come",
    left: {
      text: "{count} moved with {tranche} ({decision}) and {verb} not selected for it now: {mailboxes}. They stay its members; write its list into the plan, so that both say the same",
      severity: "info",
      score: 0,
    },
    gone: {
      text: "{count} moved with {tranche} ({decision}) and {verb} not in the inventory any more: {mailboxes}. Checks of single mailboxes leave them out, so look whether they left or the export has only the source",
      severity: "info",
      score: 0,
    },
    counted:
      "{decision} says that {size} moved with {tranche}, and its list has {count}: a record was changed after it was made, so who moved is not certain",
  },
  fixes: {
    stays: {
      title: "What moved stays: write its list into the plan",
      safety: "unsafe",
      edit: ({ tranche }, file: string) => {
        const { node } = tranche.fields.get("cohort") ?? {};
        const select = node?.kind === "map" ? node.entry("select") : undefined;
        if (node?.kind !== "map" || !select || node.entry("file")) return [];
        return [
          { place: select.key.place, newText: "file" },
          { place: select.value.place, newText: file },
          // What they did to the expression they would now do to the list.
          ...["with", "except"].flatMap((key) => removeEntry(node, key)),
        ];
      },
    },
  },
  check({ tranche, playbook }, { report, cannotKnow }) {
    // A tranche that has not moved cannot have drifted.
    if (!movedLists(playbook.decisions).has(tranche.id)) return;
    const why = whyUnknown(tranche);
    if (why) cannotKnow(...why);
    const own = knownCohort(tranche);
    const { mailboxes } = playbook.inventory;
    const [moved] = own?.cohort.moved ?? [];
    const drift = own?.cohort.closed;
    if (!own || !mailboxes || !moved || !drift) return;
    const { decision } = moved.list;
    const said = { tranche: tranche.id, decision };
    const related = [{ place: moved.list.place, message: "those who moved" }];
    const count = moved.rows.length + moved.gone.length;
    if (moved.list.size !== undefined && moved.list.size !== count)
      report(moved.list.sizePlace ?? moved.list.place, "counted", {
        ...said,
        size: plural(moved.list.size, "mailbox", "mailboxes"),
        count,
      });
    const at = cohortPlace(tranche);
    const people = (rows: readonly number[]) => ({
      ...said,
      count: plural(rows.length, "mailbox", "mailboxes"),
      verb: rows.length === 1 ? "is" : "are",
      mailboxes: addressList(mailboxes, rows),
    });
    const nowhere = drift.added.filter((row) => !isElsewhere(playbook, tranche, row));
    if (nowhere.length > 0) report(at, "added", people(nowhere), { related });
    const file = pathInPlan(playbook, moved);
    if (drift.left.length > 0)
      report(at, "left", people(drift.left), { related, ...(tranche.slice ? {} : { fix: [{ id: "stays" as const, with: file }] }) });
    if (moved.gone.length > 0) report(at, "gone", { ...people(moved.rows), ...goneWords(moved.gone) }, { related });
  },
});

function goneWords(gone: readonly string[]) {
  return {
    count: plural(gone.length, "mailbox", "mailboxes"),
    verb: gone.length === 1 ? "is" : "are",
    mailboxes: textList(gone, gone.length),
  };
}

/** Who is selected here and did not move may belong to a tranche that is still to come. */
function isElsewhere(playbook: Playbook, tranche: Tranche, row: number): boolean {
  return [...playbook.tranches.values()].some((other) => other.id !== tranche.id && knownCohort(other)?.members.includes(row));
}

/** Of the list, as the plan writes paths: relative to its folder. */
function pathInPlan({ folder }: Playbook, { list }: Moved): string {
  return folder !== "" && list.path.startsWith(`${folder}/`) ? list.path.slice(folder.length + 1) : list.path;
}
