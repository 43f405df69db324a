import { plural } from "../../base/index.ts";
import { appendItem, insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { addressList, cohortPlace, knownCohort, whyUnknown } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/mailbox-twice",
  title: "Mailbox in two cohorts or tranches",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "cohort", score: 4 },
  source: "Method: cohorts; LANGUAGE §3: a mailbox in two cohorts is an error unless `except` names one",
  messages: {
    twice:
      "{count} of {tranche} {verb} in {earlier} too: {mailboxes}. They would be moved again after they work at the target, and a second copy can overwrite new mail",
  },
  fixes: {
    except: {
      title: "Leave them to the earlier tranche",
      safety: "unsafe",
      edit: ({ tranche }, earlier: string) => {
        const { node } = tranche.fields.get("cohort") ?? {};
        if (node?.kind !== "map") return [];
        const except = node.entry("except");
        if (!except) return insertEntry(node, "except", `[${earlier}]`);
        return appendItem(except.value.kind === "list" ? except.value : except, earlier);
      },
    },
  },
  check({ tranche, playbook }, { report, cannotKnow }) {
    const own = knownCohort(tranche);
    const why = whyUnknown(tranche);
    if (why) cannotKnow(...why);
    const { mailboxes } = playbook.inventory;
    if (!own || !mailboxes) return;
    const here = new Set(own.members);
    const before = [...playbook.tranches.values()].filter(({ order }) => order < tranche.order);
    // The slices of a split tranche are one cohort: they are told, and left to, together.
    for (const written of new Set(before.map((one) => one.written))) {
      const slices = before.filter((one) => one.written === written);
      // Whether somebody of another tranche whose members nobody knows is here too is that tranche's own question.
      const both = slices.flatMap((one) => knownCohort(one)?.members ?? []).filter((row) => here.has(row));
      const [earlier] = slices;
      if (both.length === 0 || !earlier) continue;
      const data = {
        count: plural(both.length, "mailbox", "mailboxes"),
        tranche: tranche.id,
        verb: both.length === 1 ? "is" : "are",
        earlier: written,
        mailboxes: addressList(mailboxes, both),
      };
      report(cohortPlace(tranche), "twice", data, {
        fix: [{ id: "except", title: `Leave them to ${written}`, with: written }],
        related: [{ place: cohortPlace(earlier), message: `${written} has them already` }],
      });
    }
  },
});
