import { rule } from "../rule.ts";

export default rule({
  id: "zone/rrset-overwritten",
  title: "Two resources are one record set",
  on: "zone",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 2181 §5; the providers' resources are whole record sets",
  messages: {
    overwritten: "{problem}. Write all its records in one resource",
    restated: { text: "{problem}. Keep one of them", severity: "warning", score: 1 },
  },
  check(zone, { report }) {
    for (const { code, message, place, related } of zone.problems)
      if (code === "overwritten" || code === "restated") report(place, code, { problem: message }, { related: related ? [related] : [] });
  },
});
