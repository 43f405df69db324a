import { plural } from "../../base/index.ts";
import { isFirstSlice, statedSize } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { cohortPlace, knownCohort, textList } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/size-differs",
  title: "Cohort has another size than expected",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "cohort", score: 1 },
  source: "Method: cohorts are sized on purpose; LANGUAGE §3: size, max",
  messages: {
    differs: "{tranche} has {count}, and {expected} are expected: the inventory changed, or the expression selects others than was meant",
    tooMany: { text: "{tranche} has {count}, and at most {max} are allowed", score: 2 },
    strangers: {
      text: "{file} of {tranche} names {count} that the inventory does not have: {mailboxes}. They would be left out of every check",
      score: 2,
    },
    unsure: {
      text: "For {count} the inventory does not say whether they belong to {tranche} (an empty or lost cell); they are left out",
      severity: "info",
    },
  },
  fixes: {
    count: {
      title: "Write the size that it has",
      safety: "unsafe",
      edit: ({ tranche }) => {
        const size = tranche.fields.get("cohort")?.get("size");
        return size ? [{ place: size.place, newText: String(knownCohort(tranche)?.cohort.whole ?? 0) }] : [];
      },
    },
  },
  check({ tranche, playbook }, { report }) {
    const own = knownCohort(tranche);
    const cohort = tranche.fields.get("cohort");
    // The slices of a split tranche have one size in the text.
    if (!own || !cohort || !isFirstSlice(tranche)) return;
    // Who has moved is as many as they were.
    if (own.cohort.closed) return;
    const expected = statedSize(playbook, tranche.written);
    const count = own.cohort.whole;
    const people = plural(count, "mailbox", "mailboxes");
    const [size, max] = [cohort.get("size"), cohort.get("max")];
    if (typeof max?.value === "number" && count > max.value)
      report(max.place, "tooMany", { tranche: tranche.written, count: people, max: max.value });
    // That it is empty is a finding of its own.
    if (size && expected !== undefined && expected !== count && count > 0)
      report(
        size.place,
        "differs",
        { tranche: tranche.written, count: people, expected },
        { fix: [{ id: "count", title: `Expect ${count}` }] },
      );
    const { strangers, unsure } = own.cohort;
    const file = cohort.get("file");
    if (strangers.length > 0 && file)
      report(file.place, "strangers", {
        file: file.text,
        tranche: tranche.written,
        count: plural(strangers.length, "mailbox", "mailboxes"),
        mailboxes: textList(strangers, strangers.length),
      });
    if (unsure > 0) report(cohortPlace(tranche), "unsure", { count: plural(unsure, "mailbox", "mailboxes"), tranche: tranche.written });
  },
});
