import { formatDuration } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";

/** What mail and clients find their host by. */
const routing: ReadonlySet<string> = new Set(["MX", "A", "AAAA", "CNAME", "SRV"]);

export default rule({
  id: "rollback/longer-than-ttl-allows",
  title: "Rollback time promise cannot be met by TTLs",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "rollback", score: 4 },
  source: "RFC 1034 §3.2.1",
  messages: {
    short:
      "The way back of {tranche} is promised within {within}, but the {type} of {owner} that it publishes lives {ttl} in caches: until then mail still goes to the target",
  },
  fixes: {
    promise: {
      title: "Promise what the TTL allows",
      safety: "unsafe",
      edit: ({ tranche }, text: string) => (tranche.rollback.withinPlace ? [{ place: tranche.rollback.withinPlace, newText: text }] : []),
    },
  },
  check({ playbook, tranche }, { report }) {
    const { withinPlace, withinSeconds, state } = tranche.rollback;
    if (state !== "on" || withinSeconds === undefined || !withinPlace) return;
    const slowest = switched(playbook, tranche).reduce<LocatedSet | undefined>(
      (most, set) => (ttlOf(set) > (most ? ttlOf(most) : 0) ? set : most),
      undefined,
    );
    if (!slowest || ttlOf(slowest) <= withinSeconds) return;
    const { owner, type, sources } = slowest;
    const ttl = ttlOf(slowest);
    const data = { tranche: tranche.id, within: formatDuration(withinSeconds), type, owner, ttl: formatDuration(ttl) };
    const place = sources[0]?.place;
    report(withinPlace, "short", data, {
      fix: [{ id: "promise", with: `${Math.ceil(ttl / 60)}m` }],
      related: place ? [{ place, message: "the record that lives longer" }] : [],
    });
  },
});

function ttlOf(set: LocatedSet): number {
  return set.ttlSeconds ?? 0;
}

/** Record sets of the phases after the tranche that the phase before does not hold like this. */
function switched(playbook: Playbook, tranche: Tranche): readonly LocatedSet[] {
  return [...tranche.phases].flatMap(([id, phase]) => {
    const document = playbook.zones.get(id);
    const after = document?.phases.get(phase) ?? [];
    const before = document?.live === undefined || document.live === phase ? [] : (document.phases.get(document.live) ?? []);
    return after.filter(
      (set) =>
        routing.has(set.type) &&
        !before.some(
          (one) => one.owner === set.owner && one.type === set.type && JSON.stringify(one.records) === JSON.stringify(set.records),
        ),
    );
  });
}
