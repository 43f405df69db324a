import { rule } from "../rule.ts";
import { zoneView } from "../shared/delegation.ts";

export default rule({
  id: "dns/tcp-fallback-broken",
  title: "Truncated UDP answers and no DNS over TCP",
  on: "mailName",
  kind: "live",
  severity: "warning",
  risk: { category: "authentication", component: "dns-live", score: 2 },
  source: "RFC 7766 §5; RFC 9210 §3",
  worlds: ["live"],
  messages: {
    closed:
      "{server} cuts its {type} answer for {domain} short and does not answer over TCP: resolvers get nothing, so SPF and DMARC of the domain cannot be checked. Open port 53 for TCP, or make the answer smaller",
  },
  check({ name, place, playbook }, { derive, report }) {
    if (!playbook) return;
    const view = derive(zoneView, name);
    if (!view.known) return;
    for (const { server, txt, mx } of view.value.servers) {
      const type = [txt, mx].map((answer) => answer?.kind === "failed" && answer.truncated === true);
      if (type.includes(true)) report(place, "closed", { server, domain: name, type: type[0] ? "TXT" : "MX" });
    }
  },
});
