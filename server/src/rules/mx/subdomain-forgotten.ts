import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { mxOf } from "../shared/mx.ts";

export default rule({
  id: "mx/subdomain-forgotten",
  title: "A mail-bearing sub-domain or alias domain is not in the plan",
  on: "mxName",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "mx", score: 3 },
  source: "method (stage 0: aliases)",
  worlds: ["text"],
  messages: {
    forgotten:
      "{name} takes mail at {host}, and the plan does not know the domain: nobody moves its mailboxes and its MX stays behind. Add it to `domains`",
  },
  fixes: {
    add: {
      title: "Add the domain to the plan",
      safety: "unsafe",
      edit: ({ playbook, name }) => {
        const domains = playbook?.fields.entry("domains");
        return domains ? insertEntry(domains, name, "{ roles: [receive] }") : [];
      },
    },
  },
  check({ name, place, playbook, domain }, { derive, report }) {
    if (!playbook || domain) return;
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const [first] = mx.value.records;
    if (first && first.exchange !== ".") report(place, "forgotten", { name, host: first.exchange }, { fix: "add" });
  },
});
