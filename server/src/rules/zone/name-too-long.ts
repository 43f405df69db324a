import { rule } from "../rule.ts";

export default rule({
  id: "zone/name-too-long",
  title: "A domain name exceeds 255 octets on the wire",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1035 §2.3.4",
  messages: { long: "{problem}" },
  check(zone, { report }) {
    for (const { code, message, place } of zone.problems) if (code === "name-too-long") report(place, "long", { problem: message });
  },
});
