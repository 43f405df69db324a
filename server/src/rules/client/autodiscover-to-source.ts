import { joinName, type Name, resolve } from "../../dns/index.ts";
import { type FixTools, rule } from "../rule.ts";
import { clientHostAt, clientSideOf, platformOf, sideOfHost, staysAtSource } from "../shared/platforms.ts";
import { mailSide } from "../shared/sides.ts";

const microsoftHost = "autodiscover.outlook.com.";

export default rule({
  id: "client/autodiscover-to-source",
  title: "Autodiscover still leads to the old platform",
  on: "clientName",
  kind: "semantic",
  severity: "error",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 4 },
  source: "Microsoft, External Domain Name System records; method (client access)",
  messages: {
    host: "{owner} leads to the old platform while mail of {domain} arrives at the new one: clients are set up for mailboxes that are no longer there. Switch it in the phase that moves the last mailboxes",
    service:
      "{owner} sends clients to {host} on the old platform while mail of {domain} arrives at the new one: they are set up for mailboxes that are no longer there. Switch it in the phase that moves the last mailboxes",
  },
  fixes: {
    follow: {
      title: "Point it to Microsoft 365",
      safety: "unsafe",
      edit: (_target, { owner, type }: { owner: Name; type: "CNAME" | "SRV" }, tools) => pointTo(owner, type, tools),
    },
  },
  check({ name, place, playbook }, { ask, derive, located, report }) {
    const owner = joinName("autodiscover", name);
    const service = joinName("_autodiscover._tcp", name);
    if (!playbook || !owner || !service || staysAtSource(playbook)) return;
    if (mailSide(playbook, name, ask) !== "target") return;
    const found = derive(clientHostAt, owner);
    const { answer } = resolve(service, "SRV", ask);
    const fix = (at: Name, type: "CNAME" | "SRV") =>
      platformOf(playbook, "target") === "microsoft365" ? { fix: [{ id: "follow" as const, with: { owner: at, type } }] } : {};
    if (found.known && sideOfHost(playbook, found.value, ask) === "source") {
      const source = (located(owner, "CNAME") ?? located(owner, "A"))?.sources[0];
      report(source?.rdata ?? place, "host", { owner, domain: name }, fix(owner, "CNAME"));
    }
    const old =
      answer?.kind === "records"
        ? answer.records.find((one) => one.kind === "srv" && clientSideOf(playbook, one.target) === "source")
        : undefined;
    if (old?.kind !== "srv") return;
    const source = located(service, "SRV")?.sources[0];
    report(source?.name ?? source?.rdata ?? place, "service", { owner: service, host: old.target, domain: name }, fix(service, "SRV"));
  },
});

function pointTo(owner: Name, type: "CNAME" | "SRV", tools: FixTools) {
  const place = tools.located(owner, type)?.sources[0]?.name;
  return place ? (tools.zone(owner)?.replaceText([{ place, newText: microsoftHost }]) ?? []) : [];
}
