import { type Name, parentName } from "../../dns/index.ts";
import { indexed, type Playbook, type Tranche } from "../../playbook/index.ts";

/** Tranches whose phase gives the name other MX records than the phase that is live now. */
export function tranchesThatMoveMx(playbook: Playbook | undefined, name: Name): readonly Tranche[] {
  return (playbook && indexed(playbook, mxMovers, name)) ?? [];
}

function mxMovers({ tranches, zones }: Playbook): ReadonlyMap<string, readonly Tranche[]> {
  const movers = new Map<string, Tranche[]>();
  for (const tranche of tranches.values()) {
    const names = new Set<Name>();
    for (const [zoneId, phase] of tranche.phases) {
      const zone = zones.get(zoneId);
      if (!zone || zone.live === phase) continue;
      for (const id of [phase, zone.live])
        for (const { owner, type } of (id !== undefined && zone.phases.get(id)) || []) if (type === "MX") names.add(owner);
    }
    for (const name of names) movers.set(name, [...(movers.get(name) ?? []), tranche]);
  }
  return movers;
}

/** Whether a host lies at or below a domain of ours. */
export function isOurs(playbook: Playbook, host: Name): boolean {
  for (let above: Name | undefined = host; above !== undefined; above = parentName(above)) {
    if (playbook.domains.get(above)?.ours) return true;
  }
  return false;
}

/** Whether the nearest declared domain at or above the name belongs to somebody else. */
export function isForeign(playbook: Playbook, name: Name): boolean {
  for (let above: Name | undefined = name; above !== undefined; above = parentName(above)) {
    const domain = playbook.domains.get(above);
    if (domain) return !domain.ours;
  }
  return false;
}
