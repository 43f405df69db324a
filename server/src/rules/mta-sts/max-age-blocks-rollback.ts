import { formatDuration } from "../../base/index.ts";
import { parseMtaStsPolicy } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { policyAt, policyPlace } from "../shared/transport.ts";

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
  worlds: ["text", "live"],
  messages: {
    long: "Senders keep the enforced MTA-STS policy of {domain} for {age}: a mistake during {tranche} stays with those that do not look for a new id. Serve max_age: 86400 from a week before the first window to two weeks after the last",
  },
  fixes: {
    day: {
      title: "Set max_age to a day",
      safety: "unsafe",
      edit: ({ name }, _given, { policyText }) => {
        const file = policyText(name);
        const age = file && parseMtaStsPolicy(file.unit.text).value.maxAgeSeconds;
        return file && age && age.value > weekSeconds ? [{ place: { unit: file.unit, ...age.range }, newText: "86400" }] : [];
      },
    },
  },
  check({ name, place, playbook }, context) {
    const windows = tranchesThatMoveMx(playbook, name).flatMap(({ id, window }) => (window ? [{ id, ...window }] : []));
    if (windows.length === 0) return;
    const at = context.derive(policyAt, name);
    if (!at.known || at.value.kind !== "policy" || at.value.policy.mode?.value !== "enforce") return;
    const { maxAgeSeconds } = at.value.policy;
    if (maxAgeSeconds === undefined || maxAgeSeconds.value <= weekSeconds) return;
    // What is served is judged in the live world: here it is the file.
    const here = policyPlace(context, name, maxAgeSeconds.range);
    if (context.world === "text" && !here) return;
    const first = Math.min(...windows.map(({ from }) => from));
    const last = Math.max(...windows.map(({ to }) => to));
    if (!context.isPast(first - 7 * dayMs) || context.isPast(last + 14 * dayMs)) return;
    const next = windows.find(({ to }) => !context.isPast(to)) ?? windows[0];
    const data = { domain: name, age: formatDuration(maxAgeSeconds.value), tranche: next?.id ?? "the migration" };
    context.report(here ?? place, "long", data, { fix: "day" });
  },
});
