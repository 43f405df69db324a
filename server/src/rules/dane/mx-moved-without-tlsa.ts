import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { hostsAfter, isDaneOn, isUsable, mailHosts, tlsaAt } from "../shared/transport.ts";

export default rule({
  id: "dane/mx-moved-without-tlsa",
  title: "The new MX host has no TLSA where the old one had",
  on: "mxName",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 7672 §2.2, §8.2",
  worlds: ["live"],
  messages: {
    downgrade:
      "{tranche} moves the MX of {domain} from {old}, which DANE protects, to {host}, which has no TLSA record: senders fall back to TLS that nobody checks, without a word. If {host} is yours, publish its TLSA record first; else ask its operator for a host with DANE, or accept it",
  },
  check({ name, place, playbook }, context) {
    const tranches = tranchesThatMoveMx(playbook, name);
    if (!playbook || tranches.length === 0) return;
    const hosts = context.derive(mailHosts, name);
    if (!hosts.known) return;
    const old = hosts.value.find((host) => {
      const at = context.derive(tlsaAt, host);
      return at.known && at.value.records.some(isUsable) && isDaneOn(at.value, context) !== false;
    });
    if (old === undefined) return;
    for (const tranche of tranches) {
      const host = hostsAfter(playbook, tranche, name).find((one) => {
        const at = context.derive(tlsaAt, one);
        return at.known && !at.value.records.some(isUsable);
      });
      if (host !== undefined && host !== old)
        context.report(tranche.window?.fromPlace ?? place, "downgrade", { tranche: tranche.id, domain: name, old, host });
    }
  },
});
