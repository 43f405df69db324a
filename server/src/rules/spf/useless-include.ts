import { type SendingService, servicesOfInclude } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { sendersOf } from "../shared/spf-senders.ts";
import { ownPlace, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/useless-include",
  title: "An include that never helps this domain pass DMARC",
  on: "spfName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "spf", score: 1 },
  source: "service documentation; RFC 7208 §4.6.4",
  messages: {
    never:
      "{term} is there for {service}, which sends with an envelope domain of its own: SPF of {name} is never asked for its mail, and each check costs {cost}",
    declared:
      "{term} is there for {service}, and {senders} uses another domain in the envelope: SPF of {name} is never asked for its mail, and each check costs {cost}",
  },
  fixes: {
    remove: {
      title: "Remove the include",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place, playbook }, context) {
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    for (const own of paths.value.root.terms) {
      if (own.term.kind !== "include" || !own.child) continue;
      const services = servicesOfInclude(own.child.domain, playbook?.services);
      if (services.length === 0) continue;
      const users = playbook ? sendersOf(playbook, name).filter((sender) => services.some(({ id }) => id === sender.service)) : [];
      const declared =
        users.length > 0 && users.every(({ spf, envelopeDomains }) => spf === "not-aligned" || !envelopeDomains.includes(name));
      // Somebody who says `spf: include` knows of a set-up that the table does not.
      if (!declared && (users.some(({ spf }) => spf === "include") || !services.every(isNever))) continue;
      const { atLeast } = own.lookups;
      const data = {
        term: own.term.text,
        name,
        service: services.map((service) => service.name).join(" or "),
        senders: users.map(({ id }) => id).join(", "),
        cost: atLeast === 1 ? "one of ten lookups" : `${atLeast} of ten lookups`,
      };
      const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [own]) }] };
      context.report(ownPlace(context, name, own.range, place), declared ? "declared" : "never", data, fix);
    }
  },
});

/** A service of which it is certain. */
function isNever({ aligns, confidence }: SendingService): boolean {
  return aligns === "never" && confidence === "high";
}
