import { joinName, type Name, parseName, resolve } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { clientHostAt, mailPlatform } from "../shared/platforms.ts";

export default rule({
  id: "client/autodiscover-missing",
  title: "No autodiscover for an Exchange-type target",
  on: "clientName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: "Microsoft, External Domain Name System records for Microsoft 365",
  messages: {
    missing:
      "{domain} receives at Microsoft 365 and has no {owner}: Outlook and phones have to guess where its mailboxes are, and people type server names",
  },
  fixes: {
    insert: {
      title: "Add the CNAME of Microsoft 365",
      safety: "unsafe",
      edit: (_target, owner: Name, tools) =>
        tools
          .zone(owner)
          ?.addSet(owner, "CNAME", [{ kind: "name", type: "CNAME", target: parseName("autodiscover.outlook.com.") as Name }]) ?? [],
    },
  },
  check({ name, place }, { ask, derive, located, report }) {
    const owner = joinName("autodiscover", name);
    const service = joinName("_autodiscover._tcp", name);
    if (!owner || !service || mailPlatform(name, ask) !== "microsoft365") return;
    const found = derive(clientHostAt, owner);
    if (!found.known || found.value.hosts.length > 0 || found.value.addresses.length > 0) return;
    const { answer } = resolve(service, "SRV", ask);
    if (answer?.kind !== "nodata" && answer?.kind !== "nxdomain") return;
    report(located(name, "MX")?.sources[0]?.place ?? place, "missing", { domain: name, owner }, { fix: [{ id: "insert", with: owner }] });
  },
});
