import { plural } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { insertAt, isMeant, mapOf, mayBeUnread, programmeOf } from "../shared/programme.ts";

/** Below this people learn from each other. */
const smallTranche = 25;

export default rule({
  id: "training/missing",
  title: "Nobody shows people the new platform",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "client-access", component: "organisation", score: 1 },
  source: "Method, training and champions",
  messages: {
    off: "{tranche} moves {count} people, and nobody shows them the new platform (training: none)",
    none: "{tranche} moves {count} people, and there is no guide, no session and no champion for them: what is new is learnt at the help desk",
    few: "{tranche} moves {count} people and has {have} to help them on the spot; one for {perUsers} is planned (`training.champions`), which is {needed}: name them, or the help desk gets the rest",
  },
  fixes: {
    guide: {
      title: "Add a quick-start guide",
      safety: "unsafe",
      edit: ({ playbook }) => {
        const root = mapOf(programmeOf(playbook));
        return root ? insertAt(root, ["training", "guides"], "[comms/quickstart.md]") : [];
      },
    },
  },
  check({ playbook, tranche }, { report }) {
    const count = tranche.mailboxes ?? 0;
    if (!tranche.hasCohort || count < smallTranche) return;
    const training = programmeOf(playbook)?.get("training");
    const champions = tranche.fields.get("champions");
    const have = champions?.items().length ?? 0;
    if (champions && have > 0) {
      const perUsers = training?.get("champions")?.get("perUsers")?.value;
      const needed = typeof perUsers === "number" && perUsers > 0 ? Math.ceil(count / perUsers) : 0;
      if (have < needed)
        report(champions.place, "few", {
          tranche: tranche.id,
          count,
          have: plural(have, "champion", "champions"),
          perUsers: `${perUsers}`,
          needed,
        });
      return;
    }
    if (!training && (!isLarge(playbook) || mayBeUnread(playbook, "Programme"))) return;
    const data = { tranche: tranche.id, count };
    if (training?.text === "none") report(training.place, "off", data);
    else if (!teaches(playbook, tranche.id)) report(tranche.place, "none", data, { fix: "guide" });
  },
});

/** A guide for everybody, or a session for this tranche. A number of champions per users names none. */
function teaches(playbook: Playbook, tranche: string): boolean {
  const training = programmeOf(playbook)?.get("training");
  const sessions = training?.get("sessions")?.items() ?? [];
  return (
    (training?.get("guides")?.items().length ?? 0) > 0 || sessions.some((session) => isMeant(session.get("tranches")?.items(), tranche))
  );
}
