import { formatDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { policyAt } from "../shared/transport.ts";

const weekSeconds = 604_800;
const dayMs = 86_400_000;

export default rule({
  id: "mta-sts/max-age-blocks-rollback",
  title: "MTA-STS max_age is long during the migration",
  on: "mxName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §3.2, §10",
  worlds: ["live"],
  messages: {
    long: "Senders keep the enforced MTA-STS policy of {domain} for {age}: a mistake during {tranche} stays with those that do not look for a new id. Serve max_age: 86400 from a week before the first window to two weeks after the last",
  },
  check({ name, place, playbook }, context) {
    const windows = tranchesThatMoveMx(playbook, name).flatMap(({ id, window }) => (window ? [{ id, ...window }] : []));
    if (windows.length === 0) return;
    const at = context.derive(policyAt, name);
    if (!at.known || at.value.kind !== "policy" || at.value.policy.mode?.value !== "enforce") return;
    const age = at.value.policy.maxAgeSeconds?.value;
    if (age === undefined || age <= weekSeconds) return;
    const first = Math.min(...windows.map(({ from }) => from));
    const last = Math.max(...windows.map(({ to }) => to));
    if (!context.isPast(first - 7 * dayMs) || context.isPast(last + 14 * dayMs)) return;
    const next = windows.find(({ to }) => !context.isPast(to)) ?? windows[0];
    context.report(place, "long", { domain: name, age: formatDuration(age), tranche: next?.id ?? "the migration" });
  },
});
