import { rule } from "../rule.ts";
import { cohortPlace } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/empty",
  title: "Tranche without cohort",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "tranche-plan", score: 2 },
  source: "Tool rule: a tranche is people, or domains and senders",
  messages: {
    nobody: "{tranche} has no mailbox: its gate would pass without one mail, and prove nothing for those after it",
    unstated: "Who moves with {tranche}? Its cohort has neither `select`, `file` nor `size`",
  },
  check({ tranche }, { report, unstated }) {
    const cohort = tranche.fields.get("cohort");
    if (!cohort) return;
    if (tranche.mailboxes === 0) report(cohortPlace(tranche), "nobody", { tranche: tranche.id });
    const isSaid = cohort.get("select") ?? cohort.get("file") ?? cohort.get("size");
    if (!isSaid) unstated(cohortPlace(tranche), "unstated", { tranche: tranche.id });
  },
});
