import type { Name } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import type { LocatedSet, ZoneDocument } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { isOurs } from "../shared/mx-moves.ts";
import { isWhole } from "../shared/timeline.ts";

export default rule({
  id: "routing/blue-green-incomplete",
  title: "Two sets of records without a switch, or without a way back",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "routing-plan", score: 2 },
  source: "Method, stage 2 (blue and green records)",
  messages: {
    switch:
      "Phase {phase} of {zone} moves the mail of {name}, and no tranche makes it live: the records are prepared, and nobody publishes them. Name the phase in the tranche that switches",
    back: "{tranche} makes {phase} of {zone} live, and the zone does not say which phase is live now (`live`): a rollback does not know which records to publish",
  },
  check(playbook, { report, unstated }) {
    for (const zone of playbook.zones.values()) {
      if (zone.phases.size < 2) continue;
      const users = [...playbook.tranches.values()].filter(({ phases }) => phases.has(zone.id));
      const [first] = users;
      if (zone.live === undefined) {
        const phase = first?.phases.get(zone.id);
        if (first && phase !== undefined)
          unstated(first.place, "back", { tranche: first.id, phase, zone: zone.id }, "whoever publishes DNS");
        continue;
      }
      // A pilot alone is a beginning: the switch comes with a tranche that nobody has written yet.
      if (!isWhole(playbook)) continue;
      const made = new Set([zone.live, ...users.map(({ phases }) => phases.get(zone.id))]);
      for (const [phase, sets] of zone.phases) {
        const moved = made.has(phase) ? undefined : movedMail(playbook, zone, sets);
        const place = moved?.sources[0]?.rdata;
        if (moved && place) report(place, "switch", { phase, zone: zone.id, name: moved.owner });
      }
    }
  },
});

/** The first MX of a phase that differs from what is live, at a name of ours. */
function movedMail(playbook: Playbook, zone: ZoneDocument, sets: readonly LocatedSet[]): LocatedSet | undefined {
  const now = zone.live === undefined ? [] : (zone.phases.get(zone.live) ?? []);
  const hosts = (set: LocatedSet | undefined) =>
    JSON.stringify([...(set?.records ?? [])].map((record) => (record.kind === "mx" ? record.exchange : "")).sort());
  return sets.find((set) => {
    if (set.type !== "MX" || !isOurs(playbook, set.owner as Name)) return false;
    return hosts(set) !== hosts(now.find(({ owner, type }) => owner === set.owner && type === "MX"));
  });
}
