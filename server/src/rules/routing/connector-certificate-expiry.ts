import { formatInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { routesOf } from "../shared/route-graph.ts";
import { dayMs, spanOf } from "../shared/timeline.ts";

/** After the last window stragglers are still on the old side, and nobody looks at its certificates any more. */
const graceDays = 14;

export default rule({
  id: "routing/connector-certificate-expiry",
  title: "Connector certificate ends inside the plan",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "routing-plan", score: 3 },
  source: "Tool rule",
  messages: {
    ends: "The certificate of route {route} ends on {day}, and {tranche} moves until {last}: from that day on the two sides do not hand each other mail. Renew it so that it lasts {days} days longer than the last window",
  },
  check(playbook, { report }) {
    const routes = routesOf(playbook).filter(({ certUntil }) => certUntil !== undefined);
    const span = routes.length > 0 ? spanOf(playbook) : undefined;
    if (!span) return;
    const day = (instant: number) => formatInstant(instant, playbook.timeZone).slice(0, 10);
    for (const { id, certUntil } of routes)
      if (certUntil && certUntil.at < span.to + graceDays * dayMs)
        report(certUntil.place, "ends", { route: id, day: day(certUntil.at), tranche: span.last.id, last: day(span.to), days: graceDays });
  },
});
