import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { insertAt, isMeant, mapOf, mayBeUnread, programmeOf, whoOf } from "../shared/programme.ts";

/** Up to here the usual shift answers. */
const smallTranche = 25;

export default rule({
  id: "support/surge-missing",
  title: "No extra support after the cutover",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "organisation", score: 2 },
  source: "Method, workflow optimisation (support surge, triage)",
  messages: {
    off: "{tranche} moves {count} people, and support stays as it is on every day (`none`): on the first mornings the faults that need a rollback wait behind questions",
    surge:
      "Who answers in the first days after {tranche} moves {count} people (`support.surge`)? What is not answered in time becomes a rollback",
    triage:
      "Where does a ticket about a bounce or a sign-in go after {tranche} (`support.triage`)? Sorted by hand, the one that matters waits",
  },
  fixes: {
    surge: {
      title: "Plan two more people for five days",
      safety: "unsafe",
      edit: ({ playbook }) => {
        const root = mapOf(programmeOf(playbook));
        return root ? insertAt(root, ["support", "surge"], "{ for: 5d, agents: 2 }") : [];
      },
    },
  },
  check({ playbook, tranche }, { report, unstated }) {
    const count = tranche.mailboxes ?? 0;
    if (!tranche.hasCohort || count <= smallTranche) return;
    const programme = programmeOf(playbook);
    const support = programme?.get("support");
    if (!support && (!isLarge(playbook) || mayBeUnread(playbook, "Programme"))) return;
    const data = { tranche: tranche.id, count };
    const surge = support?.get("surge");
    const off = [support, surge].find((one) => one?.text === "none");
    if (off) {
      report(off.place, "off", data);
      return;
    }
    const who = whoOf(playbook, "support", "migration-lead") ?? "whoever leads the help desk";
    const isPlanned = surge !== undefined && isMeant(surge.get("tranches")?.items(), tranche.id);
    if (!isPlanned) unstated(tranche.place, "surge", data, who, surge ? {} : { fix: "surge" });
    else if ((support?.get("triage")?.items().length ?? 0) === 0) unstated(tranche.place, "triage", data, who);
  },
});
