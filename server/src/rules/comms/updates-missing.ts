import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { programmeOf, whoOf } from "../shared/programme.ts";

/** Who decides over money, and who answers users. */
const readers = ["exec-sponsor", "support"] as const;

export default rule({
  id: "comms/updates-missing",
  title: "Who pays or answers users hears nothing regularly",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "organisation", score: 1 },
  source: "Method, stakeholder alignment and communications",
  messages: {
    unsaid:
      "What does {person} ({role}) hear, and how often? `communications.updates` has nothing for that role: who learns of a problem from users stops the migration, and who is told each week decides about it",
    deaf: "{person} gets the view {view} never: the update names no interval (`every`)",
  },
  check(playbook, { report, unstated }) {
    const communications = programmeOf(playbook)?.get("communications");
    if (communications?.node.kind !== "map") return;
    const updates = communications.get("updates")?.items() ?? [];
    for (const update of updates) {
      const to = update.get("to");
      if (to && to.text !== "" && !update.get("every"))
        report(to.place, "deaf", { person: nameOf(playbook, to.text), view: update.get("view")?.text || "of the plan" });
    }
    if (!isLarge(playbook)) return;
    const place = programmeOf(playbook)?.entry("communications")?.key.place ?? communications.place;
    for (const role of readers) {
      const people = [...playbook.people.values()].filter((person) => person.role === role);
      const [first] = people;
      if (!first || updates.some((update) => people.some(({ id }) => id === update.get("to")?.text))) continue;
      unstated(place, "unsaid", { person: first.name, role }, whoOf(playbook, "migration-lead") ?? "the migration lead");
    }
  },
});

function nameOf({ people }: Playbook, id: string): string {
  return people.get(id)?.name ?? id;
}
