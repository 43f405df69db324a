import type { Name } from "../../dns/index.ts";
import type { DmarcAt } from "../../records/index.ts";
import { type Derived, rule } from "../rule.ts";
import { dmarcPolicyOf } from "../shared/derivations.ts";
import { isFreemail } from "../shared/freemail.ts";
import { alignsRelaxed, fromDomains } from "../shared/from.ts";

export default rule({
  id: "dkim/unaligned",
  title: "Sender signs with a domain not aligned with From",
  on: "sender",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 4 },
  source: "RFC 9989 §4.4.1",
  messages: {
    neither:
      "{sender} writes From {from}, but signs as {signed} and its envelope does not align either: its mail fails DMARC everywhere. Let the service sign as {from}",
    spfOnly: {
      text: "{sender} writes From {from}, but signs as {signed}: only SPF aligns, and that breaks with every forwarding. Let the service sign as {from}",
      severity: "warning",
      score: 2,
    },
  },
  check({ sender, domain }, { derive, report }) {
    // A sender is looked at once, not for each of its envelope domains.
    if (sender.envelopeDomains[0] !== domain || sender.domains.length === 0) return;
    for (const { name: from, place } of fromDomains(sender)) {
      // Nothing of ours can align with a provider's domain: bulk/from-freemail.
      if (isFreemail(from)) continue;
      const strict = strictness(from, sender.domains.map(({ name }) => name).concat(sender.envelopeDomains), () =>
        derive(dmarcPolicyOf, from),
      );
      if (sender.domains.some(({ name }) => aligns(name, from, strict.dkim))) continue;
      const spf = sender.spf !== "not-aligned" && sender.envelopeDomains.some((name) => aligns(name, from, strict.spf));
      const signed = [...new Set(sender.domains.map(({ name }) => name))].slice(0, 3).join(", ");
      report(place, spf ? "spfOnly" : "neither", { sender: sender.id, from, signed });
    }
  },
});

interface Strictness {
  readonly dkim: boolean;
  readonly spf: boolean;
}

/** Whether the DMARC record wants equal domains. It matters, and is asked, only where a domain is a relative and not the same. */
function strictness(from: Name, others: readonly Name[], policy: () => Derived<DmarcAt | "absent">): Strictness {
  if (others.every((one) => one === from || !alignsRelaxed(one, from))) return { dkim: false, spf: false };
  const found = policy();
  if (!found.known || found.value === "absent") return { dkim: false, spf: false };
  const { adkim, aspf } = found.value.record;
  return { dkim: adkim?.value === "s", spf: aspf?.value === "s" };
}

function aligns(domain: Name, from: Name, strict: boolean): boolean {
  return domain === from || (!strict && alignsRelaxed(domain, from));
}
