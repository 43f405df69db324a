import { registeredDomain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { dateText, dayMs } from "../shared/dmarc.ts";
import { registrationOf } from "../shared/rdap.ts";

/** Time to notice, and to pay. */
const graceDays = 30;
/** RFC 8056: the registry does not publish the domain, or is about to delete it. */
const held: ReadonlySet<string> = new Set(["client hold", "server hold", "redemption period", "pending delete"]);

export default rule({
  id: "dns/registration-expiring",
  title: "Domain registration ends within the plan",
  on: "mailName",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "dns-live", score: 3 },
  source: "RFC 9083 §4.5; RFC 8056 §2",
  worlds: ["live"],
  messages: {
    plan: "The registration of {domain} ends on {end}, and {tranche} is over on {over}: a domain that lapses loses all its mail, moved or not. Renew it before the first tranche, or make sure that the registrar does",
    soon: "The registration of {domain} ends on {end}: a domain that lapses loses all its mail. Renew it, or make sure that the registrar does",
    held: {
      text: '{domain} has the status "{status}" at its registry: it is not in the DNS any more, or not for long. Settle it with the registrar first',
      severity: "error",
      score: 5,
    },
  },
  check({ name, domain, playbook, place }, { derive, isPast, report }) {
    // One question for a registered domain that is ours; the servers of registries are not for portfolios.
    const registered = registeredDomain(name);
    if (!playbook || !domain?.ours || (name !== registered && playbook.domains.has(registered))) return;
    const found = derive(registrationOf, registered);
    if (!found.known || found.value === "none") return;
    const { ends, status } = found.value;
    const bad = status.find((one) => held.has(one));
    if (bad !== undefined) report(place, "held", { domain: registered, status: bad });
    else if (ends !== undefined) {
      const data = { domain: registered, end: dateText(ends) };
      const last = [...playbook.tranches.values()].sort((a, b) => (b.window?.to ?? 0) - (a.window?.to ?? 0))[0];
      const over = last?.window?.to;
      if (isPast(ends - graceDays * dayMs)) report(place, "soon", data);
      else if (last && over !== undefined && ends < over + graceDays * dayMs)
        report(place, "plan", { ...data, tranche: last.id, over: dateText(over) });
    }
  },
});
