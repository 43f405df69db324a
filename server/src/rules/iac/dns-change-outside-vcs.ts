import { isWithin, type Name, nameLabels, type RRType } from "../../dns/index.ts";
import { rule, type WorldView } from "../rule.ts";
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
  check(playbook, { unstated, located }) {
    if (!(isLarge(playbook) || isRegulated(playbook))) return;
    const origins = [...playbook.zones.values()].flatMap(({ origins }) => origins);
    for (const { name, ours, fields, zone, place } of playbook.domains.values()) {
      // Half typed: nobody knows yet what it is.
      if (
        !ours ||
        fields.entries().length === 0 ||
        zone !== undefined ||
        origins.some((origin) => isWithin(name, origin)) ||
        // Files that Settings name under `zones` hold domains that need not name them again.
        isWritten(name, located)
      )
        continue;
      unstated(place, "source", { domain: name });
    }
  },
});

/** What a domain that is ours has at its name, if a text holds it at all. */
const apexTypes: readonly RRType[] = ["SOA", "NS", "MX", "TXT", "A", "AAAA", "CNAME"];

/** Whether a zone text of the workspace speaks of the domain: a record at it or of its policy, or the zone that it lies in. */
function isWritten(name: Name, located: WorldView["located"]): boolean {
  const labels = nameLabels(name);
  const above = labels.slice(1, -1).map((_, i) => labels.slice(i + 1).join(".") as Name);
  return (
    apexTypes.some((type) => located(name, type) !== undefined) ||
    located(`_dmarc.${name}` as Name, "TXT") !== undefined ||
    above.some((one) => located(one, "SOA") !== undefined)
  );
}
