import { type Instant, isoInstant } from "../base/index.ts";
import type { Playbook, Tranche } from "../playbook/index.ts";
import { latestDecision, type Scenario } from "../risk/index.ts";
import type { ZoneDocument } from "../zones/index.ts";

/**
 * The state that a tranche is judged in. `after` it: the phases that it and all its needs make live. `rollback`: without
 * its own, unless a later tranche that needs it has gone already. A name: every zone that has a phase of that name.
 * `now` has a planned state only for a tranche with a phase.
 */
export function scenarioFor(playbook: Playbook, tranche: Tranche, phase: string, at: Instant | undefined): Scenario | undefined {
  const common = { at: at === undefined ? null : isoInstant(at) };
  switch (phase) {
    case "now":
      return tranche.phases.size === 0 ? undefined : { ...common, phases: phasesAfter(playbook, tranche), rollback: false };
    case "after":
      return { ...common, phases: phasesAfter(playbook, tranche), rollback: false };
    case "rollback":
      return { ...common, phases: phasesWithout(playbook, tranche), rollback: true };
    default:
      return { ...common, phases: phasesNamed(playbook.zones.values(), phase), rollback: false };
  }
}

function phasesAfter(playbook: Playbook, tranche: Tranche): Record<string, string> {
  return { ...phasesOfNeeds(playbook, tranche, new Set()), ...Object.fromEntries(tranche.phases) };
}

function phasesWithout(playbook: Playbook, tranche: Tranche): Record<string, string> {
  const before = { ...phasesLeft(playbook, tranche), ...phasesOfNeeds(playbook, tranche, new Set()) };
  const later = [...playbook.tranches.values()].filter((other) => other !== tranche && needsIt(playbook, other, tranche, new Set()));
  const gone = later.some((other) => latestDecision(playbook, other.id)?.verdict === "go");
  return gone ? { ...before, ...Object.fromEntries(tranche.phases) } : before;
}

/** Where a zone already stands in the tranche's own phase, going back leads to the phase written before it. */
function phasesLeft(playbook: Playbook, tranche: Tranche): Record<string, string> {
  return Object.fromEntries(
    [...tranche.phases].flatMap(([id, phase]) => {
      const zone = playbook.zones.get(id);
      const names = [...(zone?.phases.keys() ?? [])];
      const previous = zone?.live === phase ? names[names.indexOf(phase) - 1] : undefined;
      return previous === undefined ? [] : [[id, previous] as const];
    }),
  );
}

/** Phases in the order of `needs`, the later winning. A cycle ends where it closes. */
function phasesOfNeeds(playbook: Playbook, tranche: Tranche, seen: Set<string>): Record<string, string> {
  let phases: Record<string, string> = {};
  for (const need of tranche.needs) {
    const earlier = playbook.tranches.get(need.id);
    if (!earlier || seen.has(earlier.id)) continue;
    seen.add(earlier.id);
    phases = { ...phases, ...phasesOfNeeds(playbook, earlier, seen), ...Object.fromEntries(earlier.phases) };
  }
  return phases;
}

function needsIt(playbook: Playbook, tranche: Tranche, wanted: Tranche, seen: Set<string>): boolean {
  if (seen.has(tranche.id)) return false;
  seen.add(tranche.id);
  return tranche.needs.some(({ id }) => {
    const earlier = playbook.tranches.get(id);
    return id === wanted.id || (earlier !== undefined && needsIt(playbook, earlier, wanted, seen));
  });
}

function phasesNamed(zones: Iterable<ZoneDocument>, phase: string): Record<string, string> {
  return Object.fromEntries([...zones].filter((zone) => zone.phases.has(phase)).map((zone) => [zone.id, phase]));
}
