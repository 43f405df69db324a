import type { Name } from "../../dns/index.ts";
import { type DmarcAt, registeredDomain } from "../../records/index.ts";
import { type Derived, rule } from "../rule.ts";
import { dmarcPolicyOf } from "../shared/derivations.ts";
import { areApart } from "../shared/dmarc.ts";
import { isFreemail } from "../shared/freemail.ts";
import { alignsRelaxed, fromDomains } from "../shared/from.ts";

export default rule({
  id: "dkim/unaligned",
  title: "Sender signs with a domain not aligned with From",
  on: "sender",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 4 },
  source: "RFC 9989 §4.4.1, §4.10.2; RFC 7489 §3.2",
  messages: {
    neither:
      "{sender} writes From {from}, but signs as {signed} and its envelope does not align either: its mail fails DMARC everywhere. Let the service sign as {from}",
    spfOnly: {
      text: "{sender} writes From {from}, but signs as {signed}: only SPF aligns, and that breaks with every forwarding. Let the service sign as {from}",
      severity: "warning",
      score: 2,
    },
    apart: {
      text: "{sender} writes From {from} and signs as {signed}: no DMARC record above joins the two, so receivers that follow RFC 9989 take them for two organisations and count no signature. Publish one for {registered}, without psd=n below it, or let the service sign as {from}",
      severity: "warning",
      score: 3,
    },
  },
  check({ sender, domain }, context) {
    const { derive, report } = context;
    // A sender is looked at once, not for each of its envelope domains.
    if (sender.envelopeDomains[0] !== domain || sender.domains.length === 0) return;
    for (const { name: from, place } of fromDomains(sender)) {
      // Nothing of ours can align with a provider's domain: bulk/from-freemail.
      if (isFreemail(from)) continue;
      const strict = strictness(from, sender.domains.map(({ name }) => name).concat(sender.envelopeDomains), () =>
        derive(dmarcPolicyOf, from),
      );
      const aligned = sender.domains.filter(({ name }) => aligns(name, from, strict.dkim));
      if (aligned.length > 0) {
        if (!strict.isApplied || !aligned.every(({ name }) => areApart(name, from, context))) continue;
        report(place, "apart", { sender: sender.id, from, signed: listed(aligned), registered: registeredDomain(from) });
        continue;
      }
      const spf = sender.spf !== "not-aligned" && sender.envelopeDomains.some((name) => aligns(name, from, strict.spf));
      report(place, spf ? "spfOnly" : "neither", { sender: sender.id, from, signed: listed(sender.domains) });
    }
  },
});

function listed(domains: readonly { readonly name: Name }[]): string {
  return [...new Set(domains.map(({ name }) => name))].slice(0, 3).join(", ");
}

interface Strictness {
  readonly dkim: boolean;
  readonly spf: boolean;
  /** Whether a policy is known to apply: without one receivers leave DMARC out, and nothing has to align. */
  readonly isApplied: boolean;
}

/** Whether the DMARC record wants equal domains. It matters, and is asked, only where a domain is a relative and not the same. */
function strictness(from: Name, others: readonly Name[], policy: () => Derived<DmarcAt | "absent">): Strictness {
  if (others.every((one) => one === from || !alignsRelaxed(one, from))) return { dkim: false, spf: false, isApplied: false };
  const found = policy();
  if (!found.known || found.value === "absent") return { dkim: false, spf: false, isApplied: false };
  const { adkim, aspf } = found.value.record;
  return { dkim: adkim?.value === "s", spf: aspf?.value === "s", isApplied: true };
}

function aligns(domain: Name, from: Name, strict: boolean): boolean {
  return domain === from || (!strict && alignsRelaxed(domain, from));
}
