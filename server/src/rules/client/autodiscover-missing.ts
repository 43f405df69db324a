import { joinName, type Name, resolve } from "../../dns/index.ts";
import { microsoftCloudOf } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { mxOf } from "../shared/mx.ts";
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
      "{domain} receives at Microsoft 365 and has no {owner}: Outlook and phones have to guess where its mailboxes are, and people type server names. Publish the CNAME to {target}",
  },
  fixes: {
    insert: {
      title: "Add the CNAME of Microsoft 365",
      safety: "unsafe",
      edit: (_target, { owner, target }: { owner: Name; target: Name }, tools) =>
        tools.zone(owner)?.addSet(owner, "CNAME", [{ kind: "name", type: "CNAME", target }]) ?? [],
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
    const at = located(name, "MX")?.sources[0]?.place ?? place;
    // Each national cloud has a host of its own, and that of the US government two.
    const mx = derive(mxOf, name);
    const [first] = mx.known ? mx.value.records : [];
    const [target, ...others] = (first && microsoftCloudOf("mx", first.exchange)?.autodiscover) ?? [];
    if (target === undefined || others.length > 0)
      report(at, "missing", { domain: name, owner, target: "the host that its admin centre shows" });
    else report(at, "missing", { domain: name, owner, target }, { fix: [{ id: "insert", with: { owner, target: target as Name } }] });
  },
});
