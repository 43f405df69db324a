import type { Playbook, Tranche } from "../../playbook/index.ts";
import { insertEntry, isNullNode, setScalar } from "../../yaml/index.ts";
import type { ZoneDocument } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { hasUnreadTranches, movingTranches } from "../shared/timeline.ts";

export default rule({
  id: "tranche/final-cutover-missing",
  title: "No final cutover tranche",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "tranche-plan", score: 3 },
  source: "Method, lesson 1: pilot, early adopters, scale groups, final cutover",
  messages: {
    never:
      "Zone {zone} has phases that move MX, and no tranche makes one of them live: people move and their mail goes on to the old platform. Name the phase in the tranche that ends the migration",
    unnamed: {
      text: "{tranche} is the last tranche and moves MX, and its stage is {stage}: say that it is the final cutover, so that it is watched as one",
      severity: "info",
      score: 1,
    },
  },
  fixes: {
    stage: {
      title: "Make it the final tranche",
      safety: "unsafe",
      edit: ({ root }, tranche: Tranche) => {
        const stage = tranche.fields.get("stage")?.node;
        if (stage?.kind === "scalar") return setScalar(stage, "final");
        const tranches = root.get("tranches");
        const entry = tranches?.kind === "map" ? tranches.entry(tranche.id) : undefined;
        return entry && (entry.value.kind === "map" || isNullNode(entry.value)) ? insertEntry(entry, "stage", "final") : [];
      },
    },
    insert: {
      title: "Add a final tranche with that phase",
      safety: "unsafe",
      edit: ({ root, tranches }, { zone, phase, last }: { zone: string; phase: string; last: string }) => {
        const entry = root.entry("tranches");
        if (!entry || tranches.has("final")) return [];
        return insertEntry(entry, "final", `{ stage: final, needs: [${last}], phase: { ${zone}: ${phase} } }`);
      },
    },
  },
  check(playbook, { report }) {
    const moving = movingTranches(playbook);
    const last = [...playbook.tranches.values()].sort((a, b) => a.order - b.order).at(-1);
    // One tranche is a beginning, and a big bang is its own end.
    if (moving.length < 2 || !last || playbook.strategy === "big-bang" || hasUnreadTranches(playbook)) return;
    if ([...playbook.tranches.values()].some(({ stage }) => stage === "final")) return;
    const zones = [...playbook.zones].flatMap(([id, zone]) => {
      const phase = mxPhase(zone);
      return phase === undefined ? [] : [{ id, zone, phase }];
    });
    for (const { id, zone, phase } of zones) {
      if (movers(playbook, id, zone).length > 0) continue;
      const fix = { fix: [{ id: "insert" as const, with: { zone: id, phase, last: last.id } }] };
      const place = zone.phases.get(phase)?.[0]?.sources[0]?.place;
      report(last.place, "never", { zone: id }, place ? { ...fix, related: [{ place, message: "this MX is never live" }] } : fix);
    }
    if (zones.some(({ id, zone }) => movers(playbook, id, zone).includes(last)))
      report(last.stagePlace, "unnamed", { tranche: last.id, stage: last.stage }, { fix: [{ id: "stage", with: last }] });
  },
});

/** A phase with other MX records than the one that is live. */
function mxPhase(zone: ZoneDocument): string | undefined {
  const { live } = zone;
  if (live === undefined || !zone.phases.has(live)) return undefined;
  return [...zone.phases].find(([phase, sets]) => phase !== live && sets.some(({ type }) => type === "MX"))?.[0];
}

/** Tranches after which another phase with MX is live. */
function movers(playbook: Playbook, id: string, zone: ZoneDocument): readonly Tranche[] {
  return [...playbook.tranches.values()].filter(({ phases }) => {
    const phase = phases.get(id);
    return phase !== undefined && phase !== zone.live && zone.phases.get(phase)?.some(({ type }) => type === "MX") === true;
  });
}
