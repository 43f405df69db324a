import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { movingTranches, plannedMailboxes } from "../shared/timeline.ts";

/** Below this a plan is one person's work, and everybody knows whose. */
const largePlan = 50;

export default rule({
  id: "playbook/owner-missing",
  title: "Nobody answers for the plan",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "playbook-structure", score: 2 },
  source: "Method (retrospectives: responsible owners)",
  messages: {
    lead: "{mailboxes} mailboxes move and nobody in `people` has the role migration-lead: who answers for the plan?",
    deputy: "{person} is the deputy of {person}: nobody stands in while {person} is away",
  },
  fixes: {
    lead: {
      title: "Add a migration lead",
      safety: "unsafe",
      edit: ({ root }) => {
        const people = root.entry("people");
        if (people?.value.kind === "map" && people.value.entry("lead")) return [];
        if (people) return insertEntry(people, "lead", "{ name: Who, role: migration-lead }");
        return insertEntry(root, "people", "lead:\n  name: Who\n  role: migration-lead");
      },
    },
  },
  check(playbook, { report, unstated }) {
    for (const [key, person] of playbook.fields.get("people")?.entries() ?? []) {
      const deputy = person.get("deputy");
      if (deputy && deputy.text === key.text) report(deputy.place, "deputy", { person: key.text });
    }
    if (movingTranches(playbook).length < 2 || [...playbook.people.values()].some(({ role }) => role === "migration-lead")) return;
    const { atLeast } = plannedMailboxes(playbook);
    if (atLeast < largePlan) return;
    const place = playbook.root.entry("people")?.key.place ?? playbook.place;
    unstated(place, "lead", { mailboxes: atLeast }, "whoever plans it", { fix: "lead" });
  },
});
