import { rule } from "../rule.ts";

export default rule({
  id: "zone/label-too-long",
  title: "A DNS label exceeds 63 octets",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 4 },
  source: "RFC 1035 §2.3.4",
  messages: { long: "{problem}" },
  check(zone, { report }) {
    for (const { code, message, place } of zone.problems) if (code === "label-too-long") report(place, "long", { problem: message });
  },
});
