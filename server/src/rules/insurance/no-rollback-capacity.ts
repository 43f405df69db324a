import { formatDuration, parseDuration } from "../../base/index.ts";
import { coversTranche, rollbackSeconds } from "../../risk/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { plannedMailboxes } from "../shared/timeline.ts";

/** From here on nobody knows by heart what the source still has room for. */
const largePlan = 500;

export default rule({
  id: "insurance/no-rollback-capacity",
  title: "The source is not kept for those who come back",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "routing", component: "insurance", score: 1 },
  source: "Method, pro tip (reserve for rollback)",
  messages: {
    short: {
      text: "{safety} keeps the source for {kept}, and {tranche} may go back for {until} after its window: who goes back late finds no mailbox",
      severity: "warning",
      score: 2,
    },
    none: "{tranche} may go back for {until}, and nothing says that the source keeps its mailboxes and licences so long",
  },
  fixes: {
    keep: {
      title: "Keep the source for 30 days",
      safety: "unsafe",
      edit: ({ playbook: { root, safety } }) => {
        const entry = root.entry("safety");
        const text = "{ kind: source-retention, for: 30d }";
        if (safety.has("keep-source") || (entry && entry.value.kind !== "map" && !isNullNode(entry.value))) return [];
        return entry ? insertEntry(entry, "keep-source", text) : insertEntry(root, "safety", `{ keep-source: ${text} }`);
      },
    },
  },
  check({ playbook, tranche }, { report }) {
    const until = tranche.hasCohort ? rollbackSeconds(tranche) : undefined;
    if (until === undefined) return;
    const kept = [...playbook.safety.values()].filter(
      (safety) => safety.fields.get("kind")?.text === "source-retention" && coversTranche(safety, tranche),
    );
    const words = { tranche: tranche.id, until: formatDuration(until) };
    for (const safety of kept) {
      const length = safety.fields.get("for");
      const seconds = parseDuration(length?.text ?? "");
      if (length && seconds !== undefined && seconds < until)
        report(length.place, "short", { ...words, safety: safety.id, kept: formatDuration(seconds) });
    }
    if (kept.length === 0 && plannedMailboxes(playbook).atLeast >= largePlan) report(tranche.place, "none", words, { fix: "keep" });
  },
});
