import type { Name } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { servicesOfDkimTarget } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { tenantOf } from "../shared/microsoft.ts";

export default rule({
  id: "dkim/cname-to-source",
  title: "Selector name still points at the old platform",
  on: "selector",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "dkim", score: 3 },
  source: "RFC 6376 §3.1; method",
  messages: {
    tenant:
      "{name} points to the tenant {found}, but the target is {tenant}: mail that {sender} signs fails DKIM. A domain is in one tenant at a time: write the alias of {tenant} into the phase of the tranche that moves the domain",
    service:
      "{name} points to {found}, but {sender} is {service}: what it signs fails DKIM. Take a selector name that is free, or switch this one before the first tranche",
  },
  check({ name, sender, place, playbook }, { askOptional, located, report }) {
    if (sender?.path_ !== "target" || !playbook) return;
    const answer = askOptional({ kind: "dns", name, type: "TXT" });
    if (answer?.kind !== "cname") return;
    const at = located(name, "CNAME")?.sources[0]?.name ?? place;
    const found = tenantOf(answer.target);
    const tenant = (playbook.fields.get("target")?.get("tenant")?.text ?? "").toLowerCase().split(".")[0] ?? "";
    if (found !== undefined && tenant !== "" && found !== tenant) {
      if (isSwitched(playbook, name, tenant)) return;
      report(at, "tenant", { name, sender: sender.id, found, tenant });
      return;
    }
    const services = servicesOfDkimTarget(answer.target, playbook.services);
    const own = sender.facts;
    if (!own || services.length === 0 || services.some(({ id }) => id === own.id)) return;
    report(at, "service", { name, sender: sender.id, found: services.map((one) => one.name).join(" or "), service: own.name });
  },
});

/** Whether a phase of the plan makes the name an alias into the target's tenant. */
function isSwitched({ zones, tranches }: Playbook, name: Name, tenant: string): boolean {
  return [...tranches.values()].some(({ phases }) =>
    [...phases].some(([zone, phase]) =>
      (zones.get(zone)?.phases.get(phase) ?? []).some(
        ({ owner, records }) => owner === name && records.some((one) => one.kind === "name" && tenantOf(one.target) === tenant),
      ),
    ),
  );
}
