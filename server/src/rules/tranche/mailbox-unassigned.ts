import { plural } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { addressList, knownCohort, whyUnknown } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/mailbox-unassigned",
  title: "Mailbox in no tranche",
  // Nobody is left behind before the last tranche is over: it counts there, and stops no tranche before it.
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "cohort", score: 4 },
  source: "Method, stage 0: inventory",
  messages: {
    unassigned:
      "{count} of the inventory {verb} in no tranche: {mailboxes}. When {tranche}, the last one, is over, their mail still goes to a source that is about to be switched off",
  },
  fixes: {
    remainder: {
      title: "Add a tranche for everybody else",
      safety: "unsafe",
      edit: ({ playbook, tranche }) => {
        const tranches = playbook.root.get("tranches");
        return tranches?.kind === "map" && !playbook.tranches.has("remainder")
          ? insertEntry(tranches, "remainder", `{ needs: [${tranche.written}], cohort: { select: rest } }`)
          : [];
      },
    },
  },
  check({ tranche, playbook }, { report, cannotKnow }) {
    const { mailboxes } = playbook.inventory;
    if (tranche !== lastWithPeople(playbook)) return;
    const all = [...playbook.tranches.values()].filter((one) => one.cohort);
    const why = all.map(whyUnknown).find((one) => one !== undefined);
    if (why) return cannotKnow(...why);
    // A cohort that only has a size says nothing of who it is.
    if (!mailboxes || all.some((one) => one.cohort?.state === "unknown")) return;
    const taken = new Set(all.flatMap((one) => knownCohort(one)?.members ?? []));
    const left = mailboxes.all.filter((row) => !taken.has(row));
    if (left.length === 0) return;
    const data = {
      count: plural(left.length, "mailbox", "mailboxes"),
      verb: left.length === 1 ? "is" : "are",
      mailboxes: addressList(mailboxes, left),
      tranche: tranche.id,
    };
    report(tranche.place, "unassigned", data, { fix: "remainder" });
  },
});

function lastWithPeople(playbook: Playbook): Tranche | undefined {
  return [...playbook.tranches.values()]
    .filter((one) => one.cohort)
    .reduce<Tranche | undefined>((last, one) => (last && last.order > one.order ? last : one), undefined);
}
