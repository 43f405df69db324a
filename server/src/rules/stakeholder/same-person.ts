import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { plannedMailboxes } from "../shared/timeline.ts";

/** In a firm of this size everybody does everything. */
const smallPlan = 50;
const mostRoles = 3;

export default rule({
  id: "stakeholder/same-person",
  title: "One person proposes and approves",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "organisation", score: 1 },
  source: "Tool rule: separation of duties",
  messages: {
    approves:
      "{person} leads the migration and alone says go at the last gate, {gate}: a second person who approves sees what the first wants to see over",
    roles: "{person} has {count} roles ({roles}): who checks whom?",
  },
  check(playbook, { report }) {
    if (plannedMailboxes(playbook).atLeast <= smallPlan) return;
    for (const tranche of playbook.tranches.values()) {
      const gate = tranche.stage === "final" ? tranche.gate.gate : undefined;
      const [only] = gate?.approve ?? [];
      const person = playbook.people.get(only ?? "");
      if (!gate || gate.builtIn || gate.approve.length !== 1 || person?.role !== "migration-lead") continue;
      report(gate.fields.get("approve")?.place ?? gate.place, "approves", { person: person.name, gate: gate.id });
      break;
    }
    for (const [first, ...others] of samePersons(playbook)) {
      const all = [first, ...others];
      const roles = [...new Set(all.map(({ role }) => role))];
      if (roles.length > mostRoles) report(first.place, "roles", { person: first.name, count: roles.length, roles: roles.join(", ") });
    }
  },
});

type Person = Playbook["people"] extends ReadonlyMap<string, infer P> ? P : never;

/** Entries of one name are one person. */
function samePersons({ people }: Playbook): readonly (readonly [Person, ...Person[]])[] {
  const byName = new Map<string, [Person, ...Person[]]>();
  for (const person of people.values()) {
    const name = person.name.trim().toLowerCase();
    const known = byName.get(name);
    if (known) known.push(person);
    else if (name !== "") byName.set(name, [person]);
  }
  return [...byName.values()];
}
