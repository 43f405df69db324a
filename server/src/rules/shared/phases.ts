import type { TextEdit } from "../../base/index.ts";
import type { Name, RRType } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { copyToPhase, type LocatedSet, type ZoneDocument } from "../../zones/index.ts";

// What fixes of a plan share that change which phase has which records.

/** A record set, its document, and phases of it that are to have the set too. */
export interface SetInPhases {
  readonly document: ZoneDocument;
  readonly set: LocatedSet;
  readonly phases: readonly string[];
}

/** The `edit` of a fix that gives phases a record set of another phase. */
export function copyToPhases(_target: unknown, { document, set, phases }: SetInPhases): readonly TextEdit[] {
  return phases.flatMap((phase) => copyToPhase(document, phase, set));
}

/** The set of a name that the phase which is live lists, where a type of `types` is at it. */
export function liveSet(playbook: Playbook, owner: Name, types: readonly RRType[]): Omit<SetInPhases, "phases"> | undefined {
  for (const document of playbook.zones.values()) {
    const sets = document.live === undefined ? undefined : document.phases.get(document.live);
    const set = sets?.find((one) => one.owner === owner && types.includes(one.type));
    if (set) return { document, set };
  }
  return undefined;
}
