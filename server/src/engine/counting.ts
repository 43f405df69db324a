import type { Name } from "../dns/index.ts";
import type { Gate, Playbook, Tranche } from "../playbook/index.ts";
import type { CountedOutcome } from "./analyse.ts";
import { nearestDomain } from "./targets.ts";

/**
 * Whether an outcome counts in a tranche (LANGUAGE 6): a finding on a sender only in its own tranches, even at a name of a
 * shared domain; one on a record where the nearest declared domain at or above its owner is in scope; one on a document in
 * every tranche of its playbook.
 */
export function countsIn({ outcome, playbook: owner }: CountedOutcome, playbook: Playbook, tranche: Tranche): boolean {
  const { scope } = outcome;
  if (owner !== undefined && owner !== playbook) return false;
  switch (scope.kind) {
    case "tranche":
      return scope.tranche === tranche.id;
    case "gate":
      return ancestry(playbook, tranche.gate.gate).has(scope.gate);
    case "sender":
      return tranche.senders.some((sender) => sender.id === scope.sender);
    case "name": {
      const domain = nearestDomain(playbook, scope.name as Name);
      return domain !== undefined && tranche.domains.includes(domain);
    }
    case "document":
      return owner === playbook || playbook.files.some((file) => file.path === scope.path);
  }
}

/** A gate and those it extends. */
function ancestry(playbook: Playbook, gate: Gate | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let at = gate; at && !ids.has(at.id); at = playbook.gates.get(at.fields.get("extends")?.text ?? "")) ids.add(at.id);
  return ids;
}
