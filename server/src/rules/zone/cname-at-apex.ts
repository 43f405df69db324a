import { rule } from "../rule.ts";
import { aboutName, apexesOf, statesOf } from "../shared/zone-texts.ts";

export default rule({
  id: "zone/cname-at-apex",
  title: "CNAME at the zone apex",
  on: "zone",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 5 },
  source: "RFC 1034 §3.6.2; RFC 1912 §2.4",
  messages: {
    apex: "{owner} is the apex of its zone and a CNAME{phase}: it hides MX, SPF and name servers behind {target}, and servers refuse the zone. Publish the addresses of {target}, or use the provider's ALIAS type",
  },
  check(zone, context) {
    const apexes = new Set(apexesOf(zone));
    for (const { phase, sets } of statesOf(zone, context)) {
      for (const set of sets) {
        const [record] = set.records;
        const [source] = set.sources;
        if (set.type !== "CNAME" || !apexes.has(set.owner) || !source || record?.kind !== "name") continue;
        const data = { owner: set.owner, target: record.target, phase: phase === undefined ? "" : ` in phase ${phase}` };
        context.report(source.place, "apex", data, { about: aboutName(set.owner) });
      }
    }
  },
});
