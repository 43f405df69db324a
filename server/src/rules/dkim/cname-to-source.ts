import { sendingService, servicesOfDkimTarget } from "../../records/index.ts";
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
      "{name} points to the tenant {found}, but the target is {tenant}: mail that {sender} signs there fails DKIM. Use the other selector name for the target, or switch this one before the first tranche",
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
      report(at, "tenant", { name, sender: sender.id, found, tenant });
      return;
    }
    const services = servicesOfDkimTarget(answer.target);
    const own = sendingService(sender.service ?? "");
    if (!own || services.length === 0 || services.some(({ id }) => id === own.id)) return;
    report(at, "service", { name, sender: sender.id, found: services.map((one) => one.name).join(" or "), service: own.name });
  },
});
