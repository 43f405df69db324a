import { rule } from "../rule.ts";
import { zoneView } from "../shared/delegation.ts";

export default rule({
  id: "dns/lame-delegation",
  title: "A delegated name server does not answer for the zone",
  on: "mailName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "dns-live", score: 4 },
  source: "RFC 1912 §2.8; RFC 9499 §7 (lame delegation)",
  worlds: ["live"],
  messages: {
    refuses:
      "{server} is named as a server of {domain} and does not speak for it ({why}): each lookup that meets it is lost or late. Have it serve the zone, or take it out of the delegation",
    silent: {
      text: "{server} is named as a server of {domain} and does not answer: each lookup that meets it waits for a second server. Repair it, or take it out of the delegation",
      severity: "warning",
      score: 3,
    },
  },
  check({ name, place, playbook }, { derive, report }) {
    if (!playbook) return;
    const view = derive(zoneView, name);
    if (!view.known) return;
    const { servers } = view.value;
    // Where nobody answers it may be our own network that lets nothing through.
    if (!servers.some(({ soa }) => soa?.kind === "records")) return;
    for (const { server, soa } of servers) {
      if (soa?.kind !== "failed") continue;
      if (soa.why === "refused" || soa.why === "servfail") report(place, "refuses", { server, domain: name, why: soa.detail ?? soa.why });
      if (soa.why === "timeout" && !soa.truncated) report(place, "silent", { server, domain: name });
    }
  },
});
