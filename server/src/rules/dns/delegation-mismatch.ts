import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { zoneView } from "../shared/delegation.ts";

export default rule({
  id: "dns/delegation-mismatch",
  title: "The zone above and the zone itself name different servers",
  on: "mailName",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "dns-live", score: 2 },
  source: "RFC 1034 §4.2.2; RFC 7477 §1",
  worlds: ["live"],
  messages: {
    differs:
      "The servers of {domain} differ: {only}. Resolvers use one list or the other, so a change of records or of servers reaches some of them late. Make both lists the same at the registrar and in the zone",
  },
  check({ name, place, playbook }, { derive, report }) {
    if (!playbook) return;
    const view = derive(zoneView, name);
    if (!view.known || !view.value.parent || !view.value.own) return;
    const { parent, own, servers } = view.value;
    // One that does not answer for the zone is `dns/lame-delegation`, with the same repair.
    const answers = servers.filter(({ soa }) => soa?.kind === "records").map(({ server }) => server);
    const isLame = (server: Name): boolean => answers.length > 0 && !answers.includes(server);
    const above = parent.filter((server) => !own.includes(server) && !isLame(server));
    const within = own.filter((server) => !parent.includes(server));
    if (above.length + within.length === 0) return;
    const parts = [
      ...(above.length > 0 ? [`${above.join(", ")} only in the zone above`] : []),
      ...(within.length > 0 ? [`${within.join(", ")} only in the zone itself`] : []),
    ];
    report(place, "differs", { domain: name, only: parts.join("; ") });
  },
});
