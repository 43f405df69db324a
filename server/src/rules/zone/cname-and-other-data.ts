import type { Name, RRType } from "../../dns/index.ts";
import type { LocatedSet, RecordSource } from "../../zones/index.ts";
import { type Context, rule } from "../rule.ts";
import { aboutName, apexesOf, statesOf } from "../shared/zone-texts.ts";

/** RFC 4034 2.5 and 4.1, RFC 2535: types that describe the owner's signature stand beside a CNAME. */
const allowed: ReadonlySet<RRType> = new Set(["CNAME", "RRSIG", "NSEC", "NSEC3", "KEY", "SIG", "NXT"]);

export default rule({
  id: "zone/cname-and-other-data",
  title: "CNAME shares its owner name with other data",
  on: "zone",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1034 §3.6.2; RFC 2181 §10.1",
  messages: {
    other: "{owner} has a CNAME and {types}{phase}: servers refuse the zone, or answer with one and hide the other",
  },
  fixes: {
    drop: {
      title: "Remove a record",
      safety: "unsafe",
      edit: (_target, { set, index }: { set: LocatedSet; index: number }, tools) => tools.zone(set.owner)?.removeRecord(set, index) ?? [],
    },
  },
  check(zone, context) {
    for (const { phase, sets } of statesOf(zone, context)) {
      const byOwner = new Map<Name, LocatedSet[]>();
      for (const set of sets) byOwner.set(set.owner, [...(byOwner.get(set.owner) ?? []), set]);
      // An alias at the apex hides the whole zone: zone/cname-at-apex.
      for (const apex of apexesOf(zone)) byOwner.delete(apex);
      for (const [owner, own] of byOwner) checkOwner(owner, own, phase === undefined ? "" : ` in phase ${phase}`, context);
    }
  },
});

type Ctx = Context<"other", "drop">;

function checkOwner(owner: Name, sets: readonly LocatedSet[], phase: string, { report }: Ctx): void {
  const alias = sets.find((set) => set.type === "CNAME");
  if (!alias) return;
  const others = sets.filter((set) => !allowed.has(set.type));
  const place = placeOf(alias);
  if (!place) return;
  if (others.length > 0) {
    const types = [...new Set(others.map((set) => set.type))];
    const related = others.flatMap((set) =>
      set.sources[0] ? [{ place: set.sources[0].place, message: `${set.type} of the same name` }] : [],
    );
    const fix = [alias, ...others]
      .filter((set) => set.records.length === 1)
      .map((set) => ({ id: "drop" as const, title: `Remove the ${set.type} of ${owner}`, with: { set, index: 0 } }));
    report(place, "other", { owner, types: types.join(", "), phase }, { related, fix, about: aboutName(owner) });
  }
}

function placeOf(set: LocatedSet): RecordSource["place"] | undefined {
  return set.sources[0]?.place;
}
