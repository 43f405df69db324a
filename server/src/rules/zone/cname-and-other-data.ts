import type { Name, RRType } from "../../dns/index.ts";
import type { LocatedSet, RecordSource } from "../../zones/index.ts";
import { type Context, rule, type ZoneText } from "../rule.ts";

/** RFC 4034 2.5 and 4.1, RFC 2535: types that describe the owner's signature stand beside a CNAME. */
const allowed: ReadonlySet<RRType> = new Set(["CNAME", "RRSIG", "NSEC", "NSEC3", "KEY", "SIG", "NXT"]);

/** Types that a zone file under a Zone document commonly has. */
const common: readonly RRType[] = [
  "CNAME",
  "MX",
  "TXT",
  "A",
  "AAAA",
  "NS",
  "SRV",
  "PTR",
  "CAA",
  "TLSA",
  "HTTPS",
  "SVCB",
  "DNAME",
  "DS",
  "SOA",
];

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
    several: "{owner} has {count} CNAME records{phase}: an alias has one target",
  },
  fixes: {
    drop: {
      title: "Remove a record",
      safety: "unsafe",
      edit: (_target, { set, index }: { set: LocatedSet; index: number }, tools) => tools.zone(set.owner)?.removeRecord(set, index) ?? [],
    },
  },
  check(zone, context) {
    for (const { phase, sets } of states(zone, context)) {
      const byOwner = new Map<Name, LocatedSet[]>();
      for (const set of sets) byOwner.set(set.owner, [...(byOwner.get(set.owner) ?? []), set]);
      for (const [owner, own] of byOwner) checkOwner(owner, own, phase === undefined ? "" : ` in phase ${phase}`, context);
    }
  },
});

type Ctx = Context<"other" | "several", "drop">;

/** What stands together: the file, or the fixed records with each phase (the base file seen through the world). */
function states(zone: ZoneText, { located }: Ctx): { phase: string | undefined; sets: readonly LocatedSet[] }[] {
  if (zone.kind === "file") return [{ phase: undefined, sets: zone.source.sets }];
  const { fixed, phases } = zone.document;
  // Records of a phase that is not the one looked at are not beside it.
  const phased = new Set([...phases.values()].flat());
  const beside = (listed: readonly LocatedSet[]): readonly LocatedSet[] => {
    const own = new Set(listed);
    const found = listed.flatMap((set) => common.flatMap((type) => located(set.owner, type) ?? []));
    return [...own, ...new Set(found.filter((set) => !own.has(set) && !phased.has(set)))];
  };
  if (phases.size === 0) return [{ phase: undefined, sets: beside(fixed) }];
  return [...phases].map(([phase, own]) => ({ phase, sets: beside([...fixed, ...own]) }));
}

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
  } else if (alias.records.length > 1) {
    const fix = alias.records.map((record, index) => ({
      id: "drop" as const,
      title: `Remove the CNAME to ${record.kind === "name" ? record.target : "its target"}`,
      with: { set: alias, index },
    }));
    report(place, "several", { owner, count: alias.records.length, phase }, { fix, about: aboutName(owner) });
  }
}

/** It counts where the owner is used, not wherever the zone is. */
function aboutName(owner: Name): { scope: { kind: "name"; name: Name }; target: string } {
  return { scope: { kind: "name", name: owner }, target: owner };
}

function placeOf(set: LocatedSet): RecordSource["place"] | undefined {
  return set.sources[0]?.place;
}
