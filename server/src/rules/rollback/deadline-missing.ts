import { formatDuration, parseDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "rollback/deadline-missing",
  title: "No point of no return",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "rollback", score: 2 },
  source: "Tool rule",
  messages: {
    off: "The rollback of {tranche} has no end (`until` is switched off): the old platform could never be given up, and nobody knows when the way back closes",
    late: "The way back of {tranche} stays open for {until}, but {safety} keeps the source for {kept} only: after that there is nothing to go back to",
  },
  check({ playbook, tranche }, { report }) {
    if (tranche.rollback.state !== "on") return;
    const rollback = tranche.fields.get("rollback");
    const until = rollback?.get("until");
    if (!until) {
      report(tranche.rollback.place, "off", { tranche: tranche.id });
      return;
    }
    const seconds = parseDuration(until.text);
    if (seconds === undefined) return;
    for (const { id, fields, place } of playbook.safety.values()) {
      const kept = fields.get("kind")?.text === "source-retention" ? parseDuration(fields.get("for")?.text ?? "") : undefined;
      if (kept === undefined || kept >= seconds) continue;
      const data = { tranche: tranche.id, until: formatDuration(seconds), safety: id, kept: formatDuration(kept) };
      report(tranche.rollback.stated ? until.place : tranche.place, "late", data, {
        related: [{ place, message: "how long the source is kept" }],
      });
    }
  },
});
