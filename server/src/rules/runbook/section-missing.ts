import { rule } from "../rule.ts";

const parts = [
  ["symptoms", "what people see"],
  ["data", "where the evidence lies"],
  ["rollback", "how its changes are undone"],
  ["done", "when it is over"],
] as const;

export default rule({
  id: "runbook/section-missing",
  title: "Runbook lacks a required part",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "runbooks", score: 2 },
  source: "Method, runbooks: symptoms, triage commands, data sources, rollback",
  messages: {
    missing: "{runbook} is called for by a failure and does not say {parts}: add {keys}",
  },
  check(playbook, { unstated }) {
    for (const { id, builtIn, fields } of playbook.runbooks.values()) {
      // A run sheet or a way back is started by people, not by a symptom.
      if (builtIn || !fields.get("when")) continue;
      const missing = parts.filter(([key]) => !fields.get(key));
      if (missing.length === 0) continue;
      const data = {
        runbook: id,
        parts: missing.map(([, what]) => what).join(", "),
        keys: missing.map(([key]) => `\`${key}\``).join(", "),
      };
      unstated(fields.get("id")?.place ?? fields.place, "missing", data);
    }
  },
});
