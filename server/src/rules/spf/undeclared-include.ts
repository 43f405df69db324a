import { servicesOfInclude } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { isAccountedFor, sendersOf } from "../shared/spf-senders.ts";
import { needRecords, ownPlace, ownTerms, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/undeclared-include",
  title: "SPF lets somebody send whom the plan does not know",
  on: "spfName",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "method (third-party senders inventory); RFC 7208 §11.4",
  messages: {
    service:
      "{term} lets {service} send as {name}, and no sender of the plan uses it: declare it, so that its DKIM is checked too, or remove the include",
    unknown:
      "{term} lets whoever owns {included} send as {name}, and no sender of the plan accounts for it: declare it, so that its DKIM is checked too, or remove the include",
  },
  fixes: {
    remove: {
      title: "Remove the include",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place, playbook }, context) {
    // A plan that lists no sender of the domain says nothing about who else sends.
    const senders = playbook ? sendersOf(playbook, name) : [];
    if (!playbook || senders.length === 0) return;
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    // One that says neither its addresses nor a service of the table may be behind any include that the table does not have.
    const mayBeAny = senders.some(({ facts, ips }) => ips.length === 0 && facts === undefined);
    for (const { own, all } of ownTerms(paths.value)) {
      if (own.term.kind !== "include" || !own.child || own.child.state.kind === "loop") continue;
      const included = own.child.domain;
      if (context.located(included, "TXT") || isAccountedFor(included, all, playbook, name)) continue;
      const services = servicesOfInclude(included, playbook.services);
      if (services.length === 0 && mayBeAny) continue;
      // Without its record nobody can tell whether it holds the addresses of a declared sender.
      if (services.length === 0) needRecords(all, context.ask);
      // spf/include-no-record: nobody is let through.
      if (own.child.state.kind !== "known" && (own.child.state.kind === "absent" || services.length === 0)) continue;
      const data = { term: own.term.text, name, included, service: services.map((service) => service.name).join(" or ") };
      const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [own]) }] };
      context.report(ownPlace(context, name, own.range, place), services.length > 0 ? "service" : "unknown", data, fix);
    }
  },
});
