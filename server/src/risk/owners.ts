import type { Playbook, Tranche } from "../playbook/index.ts";
import type { Category, Scope } from "./types.ts";

// Whose a finding is to mend: by the plan where it says so, else by the role that the method gives the subject to.

/** Roles that answer for a subject, the first that the plan has. Everything falls back to the migration lead. */
const rolesOfCategory: Readonly<Record<Category, readonly string[]>> = {
  // SPF, DKIM, DMARC: who may send in our name.
  authentication: ["security-owner"],
  // MX, gateways, rollback: the cutover itself.
  routing: ["migration-lead"],
  // Profiles, autodiscover, phones: whom the users call.
  "client-access": ["support"],
  compliance: ["compliance", "legal"],
};

/** Components that belong to others than their category does. */
export const rolesOfComponent: Readonly<Record<string, readonly string[]>> = {
  // Encryption between mail hosts: DANE, MTA-STS, TLS reports.
  "transport-tls": ["security-owner"],
  // The plan itself, whatever category its faults count in.
  "change-control": ["migration-lead"],
  deliverability: ["migration-lead"],
  gate: ["migration-lead"],
  insurance: ["migration-lead"],
  monitoring: ["migration-lead"],
  "playbook-structure": ["migration-lead"],
  "risk-bookkeeping": ["migration-lead"],
  rollback: ["migration-lead"],
  runbooks: ["migration-lead"],
  strategy: ["migration-lead"],
  "tranche-plan": ["migration-lead"],
};

interface Owned {
  readonly category: Category;
  readonly component: string;
  readonly scope: Scope;
}

/**
 * Id of the person whose finding it is: the sender's owner; of a gate, who approves it; else who has the role for its
 * component or category; else the migration lead. `undefined`: the plan names none of them.
 */
export function ownerOfFinding({ category, component, scope }: Owned, playbook: Playbook): string | undefined {
  return (
    ownerInPlan(scope, playbook) ?? personWith([...(rolesOfComponent[component] ?? rolesOfCategory[category]), "migration-lead"], playbook)
  );
}

function ownerInPlan(scope: Scope, { senders, gates }: Playbook): string | undefined {
  switch (scope.kind) {
    case "sender":
      return senders.get(scope.sender)?.fields.get("owner")?.text || undefined;
    case "gate":
      return gates.get(scope.gate)?.approve[0];
    case "tranche":
    case "name":
    case "document":
      return undefined;
  }
}

/** The first person with the first of these roles that anybody has. */
function personWith(roles: readonly string[], { people }: Playbook): string | undefined {
  for (const role of roles) {
    const person = [...people.values()].find((one) => one.role === role);
    if (person) return person.id;
  }
  return undefined;
}

/** Who decides the gate of a tranche: those who approve it, else the migration lead; ids. */
export function decidersOf({ gate }: Tranche, playbook: Playbook): readonly string[] {
  const stated = gate.gate?.approve ?? [];
  if (stated.length > 0) return stated;
  const lead = personWith(["migration-lead"], playbook);
  return lead === undefined ? [] : [lead];
}

/** People by name where a text holds their ids: `desk, lead` is `Service Desk, Sam Lee`. */
export function namesOf(who: string, playbook: Playbook | undefined): string {
  return who
    .split(", ")
    .map((one) => playbook?.people.get(one)?.name ?? one)
    .join(", ");
}
