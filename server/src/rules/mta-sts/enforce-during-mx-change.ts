import { formatInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { coverHosts, hostsAfter, policyAt, uncovered } from "../shared/transport.ts";

/** RFC 8461 5.1 and 8.1: senders look for a new id now and then; a day is what practice allows for. */
const leadHours = 24;

export default rule({
  id: "mta-sts/enforce-during-mx-change",
  title: "MX changes while enforced policies do not know the new host",
  on: "mxName",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 4 },
  source: "RFC 8461 §3.3, §5.1, §8.1, §8.3",
  worlds: ["live"],
  messages: {
    late: "{tranche} moves the MX of {domain} at {start} to {hosts}, which the enforced MTA-STS policy does not name yet: senders that keep a copy need {hours} hours to see a new one. Add the mx lines and a new id now, and move the window to {hours} hours later",
  },
  fixes: { cover: { title: "Add the hosts to the policy file", safety: "unsafe", edit: coverHosts } },
  check({ name, playbook }, context) {
    const tranches = tranchesThatMoveMx(playbook, name);
    if (!playbook || tranches.length === 0) return;
    const at = context.derive(policyAt, name);
    if (!at.known || at.value.kind !== "policy" || at.value.policy.mode?.value !== "enforce" || !at.value.isValid) return;
    for (const tranche of tranches) {
      const { window } = tranche;
      const missing = uncovered(at.value.policy, hostsAfter(playbook, tranche, name));
      if (!window || missing.length === 0 || context.isPast(window.to) || !context.isPast(window.from - leadHours * 3_600_000)) continue;
      const data = {
        tranche: tranche.id,
        domain: name,
        start: formatInstant(window.from, playbook.timeZone),
        hosts: missing.join(", "),
        hours: leadHours,
      };
      context.report(window.fromPlace, "late", data, { fix: [{ id: "cover", with: { domain: name, hosts: missing } }] });
    }
  },
});
