import type { Runbook } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "gate/rollback-scope-too-wide",
  title: "Failing one tranche rolls back all",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "gate", score: 2 },
  source: "Method: roll back only the tranche that failed",
  messages: {
    wide: "{runbook} rolls back {tranches} and has no input of type tranche: it cannot take one of them back alone, so one failure undoes what works",
  },
  fixes: {
    input: {
      title: "Give it the tranche as an input",
      safety: "safe",
      edit: (_target, { fields }: Runbook) => {
        const inputs = fields.entry("inputs");
        if (inputs) return insertEntry(inputs, "tranche", "{ type: tranche }");
        return fields.node.kind === "map" ? insertEntry(fields.node, "inputs", "{ tranche: { type: tranche } }", { after: "title" }) : [];
      },
    },
  },
  check(playbook, { report }) {
    for (const runbook of playbook.runbooks.values()) {
      if (runbook.builtIn) continue;
      const users = [...playbook.tranches.values()]
        .filter((one) => one.hasCohort && one.rollback.runbook === runbook.id)
        .map(({ id }) => id);
      if (users.length < 2) continue;
      const inputs = runbook.fields.get("inputs")?.entries() ?? [];
      if (inputs.some(([, input]) => input.get("type")?.text === "tranche")) continue;
      const place = runbook.fields.get("id")?.place ?? runbook.fields.place;
      report(
        place,
        "wide",
        { runbook: runbook.id, tranches: users.join(", ") },
        {
          fix: [{ id: "input", with: runbook }],
          about: { scope: { kind: "document", path: playbook.path }, target: runbook.id },
        },
      );
    }
  },
});
