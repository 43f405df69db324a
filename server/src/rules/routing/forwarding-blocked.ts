import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { type Route, routesOf } from "../shared/route-graph.ts";

/** Platforms whose security baseline forbids mailboxes to forward to other domains, and which block it as delivered. */
const blocking: ReadonlySet<string> = new Set(["microsoft365", "google"]);

export default rule({
  id: "routing/forwarding-blocked",
  title: "Coexistence relies on auto-forwarding that the baseline forbids",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "routing-plan", score: 3 },
  source: "CISA ScubaGear MS.EXO.1.1; Microsoft, control automatic external email forwarding",
  messages: {
    forwards:
      "Route {route} reaches moved mailboxes by forwarding from {platform} to {domain}, and the security baseline forbids automatic forwarding to other domains: whoever tightens it stops the mail of everybody who has moved. Allow {domain} alone, and write down a waiver with an end",
    unsaid:
      "How does route {route} hand mail of moved mailboxes on: by a connector, or by forwarding in each mailbox (`by: forwarding`)? {platform} blocks forwarding to other domains unless it is allowed",
  },
  check(playbook, { report, unstated }) {
    const platform = platformOf(playbook, "source");
    if (!blocking.has(platform)) return;
    for (const route of routesOf(playbook)) {
      if (route.from !== "source" || route.to !== "target" || route.mailboxes !== "moved") continue;
      const by = route.fields.get("by");
      if (by === undefined) unstated(route.place, "unsaid", { route: route.id, platform }, "whoever runs the source");
      if (by?.text !== "forwarding") continue;
      report(by.place, "forwards", { route: route.id, platform, domain: route.host ?? "the target" }, { about: aboutOf(route) });
    }
  },
});

/** A waiver names the routing domain, not the playbook: another route is another decision. */
function aboutOf(route: Route) {
  const target = route.host ?? route.id;
  return { scope: { kind: "name", name: target as Name }, target } as const;
}
