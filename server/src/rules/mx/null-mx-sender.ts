import { isNullMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { mxOf } from "../shared/mx.ts";

export default rule({
  id: "mx/null-mx-sender",
  title: "Domain sends mail but refuses all replies",
  on: "spfName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "mx", score: 3 },
  source: "RFC 7505 §4.2",
  messages: {
    sends:
      "{name} sends mail, and its null MX says that nobody can answer or return it: some receivers refuse such mail, and bounces are lost. Give it an MX that takes bounces and replies",
  },
  check({ name, place, playbook, domain }, { derive, report }) {
    // Where the domain receives too, mx/null-mx-on-active-domain says what is worse.
    if (!playbook || domain?.roles.includes("receive")) return;
    const used = [...playbook.senders.values()].some(
      (sender) => sender.envelopeDomains.includes(name) || sender.domains.some((one) => one.name === name),
    );
    if (!used && !domain?.roles.includes("send")) return;
    const mx = derive(mxOf, name);
    if (mx.known && isNullMx(mx.value.records)) report(place, "sends", { name });
  },
});
