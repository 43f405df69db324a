import type { Name } from "../../dns/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { aboutName, statesOf } from "../shared/zone-texts.ts";

/** Resolvers differ in how far they follow; all of those in common use follow this many. */
const mostHops = 8;

export default rule({
  id: "zone/cname-loop",
  title: "CNAME chain loops or is too deep",
  on: "zone",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1034 §3.6.2",
  messages: {
    loop: "The CNAMEs of {owner} lead back to it ({chain}): resolvers answer SERVFAIL for every one of these names. Give one of them an address or another target",
    deep: "{owner} is an alias over {hops} CNAMEs, and resolvers stop at about {most}: some will not find it. Point it closer to its end",
  },
  check(zone, context) {
    for (const { sets } of statesOf(zone, context)) {
      const aliases = new Map<Name, { readonly set: LocatedSet; readonly target: Name }>();
      for (const set of sets) {
        const [record, ...others] = set.records;
        if (set.type === "CNAME" && record?.kind === "name" && others.length === 0) aliases.set(set.owner, { set, target: record.target });
      }
      const told = new Set<Name>();
      for (const [owner, { set }] of aliases) {
        const chain: Name[] = [];
        let at: Name | undefined = owner;
        while (at !== undefined && aliases.has(at) && !chain.includes(at)) {
          chain.push(at);
          at = aliases.get(at)?.target;
        }
        const place = set.sources[0]?.place;
        if (!place || chain.some((name) => told.has(name))) continue;
        const about = { about: aboutName(owner) };
        if (at === owner) context.report(place, "loop", { owner, chain: [...chain, owner].join(", ") }, about);
        else if (chain.length > mostHops) context.report(place, "deep", { owner, hops: chain.length, most: mostHops }, about);
        else continue;
        for (const name of chain) told.add(name);
      }
    }
  },
});
