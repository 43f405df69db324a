import { isWithin } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { aboutName, apexesOf, setsIn } from "../shared/zone-texts.ts";

export default rule({
  id: "zone/out-of-zone-record",
  title: "Owner name lies outside the zone",
  on: "zone",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 3 },
  source: "RFC 1035 §5.2",
  messages: {
    outside:
      "{owner} does not lie in the zone {zone}: servers drop the {type} record, so what it was written for is not published. Move it into the zone of that name",
  },
  check(zone, { report }) {
    const apexes = apexesOf(zone);
    if (apexes.length === 0) return;
    for (const set of setsIn(zone)) {
      if (apexes.some((apex) => isWithin(set.owner, apex))) continue;
      const source = set.sources[0];
      const place = source?.owner ?? source?.place;
      if (place) report(place, "outside", { owner: set.owner, type: set.type, zone: apexes.join(", ") }, { about: aboutName(set.owner) });
    }
  },
});
