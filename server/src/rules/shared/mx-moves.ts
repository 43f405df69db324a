import { type Name, parentName } from "../../dns/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";

/** Tranches whose phase gives the name other MX records than the phase that is live now. */
export function tranchesThatMoveMx(playbook: Playbook | undefined, name: Name): readonly Tranche[] {
  if (!playbook) return [];
  return [...playbook.tranches.values()].filter((tranche) =>
    [...tranche.phases].some(([zoneId, phase]) => {
      const zone = playbook.zones.get(zoneId);
      if (!zone || zone.live === phase) return false;
      const has = (id: string | undefined) =>
        id !== undefined && (zone.phases.get(id) ?? []).some((set) => set.owner === name && set.type === "MX");
      return has(phase) || has(zone.live);
    }),
  );
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
