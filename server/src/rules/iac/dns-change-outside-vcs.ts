import { rule } from "../rule.ts";
import { isLarge, isRegulated } from "../shared/plan-size.ts";

export default rule({
  id: "iac/dns-change-outside-vcs",
  title: "DNS step names no reviewed source",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "change-control", score: 2 },
  source: "Method, infrastructure as code for DNS",
  messages: {
    source:
      "Which reviewed file holds the DNS of {domain} (`zone`)? Its records are changed in a console, where nobody sees the change before it is live",
  },
  check(playbook, { unstated }) {
    // Zone files that Settings name hold domains that need not name them again.
    if (!(isLarge(playbook) || isRegulated(playbook)) || playbook.settings.zoneGlobs.length > 0) return;
    const origins = [...playbook.zones.values()].flatMap(({ origins }) => origins);
    for (const { name, ours, fields, zone, place } of playbook.domains.values()) {
      // Half typed: nobody knows yet what it is.
      if (
        !ours ||
        fields.entries().length === 0 ||
        zone !== undefined ||
        origins.some((origin) => name === origin || name.endsWith(`.${origin}`))
      )
        continue;
      unstated(place, "source", { domain: name });
    }
  },
});
