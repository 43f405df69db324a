import { rule } from "../rule.ts";
import { clientsOf } from "../shared/sign-ins.ts";
import { oldestTls } from "../shared/vendor-deadlines-data.ts";

export default rule({
  id: "client/tls-old-version",
  title: "Clients limited to TLS 1.0 or 1.1",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: "RFC 8996",
  messages: {
    old: "{client} speaks TLS {version} at most, which RFC 8996 takes away: current platforms do not answer it, so after {tranche} it does not connect. Update it, or put a relay of your own before it, before the window",
  },
  check({ playbook, tranche }, { report }) {
    for (const { id, tls } of clientsOf(playbook, tranche)) {
      const version = /^(?:tls ?v?)?(\d(?:\.\d)?)$/i.exec(tls?.text.trim() ?? "")?.[1];
      if (tls && version !== undefined && Number(version) < oldestTls)
        report(tls.place, "old", { client: id, version, tranche: tranche.id });
    }
  },
});
