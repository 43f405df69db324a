import type { TextEdit } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/yaml-syntax",
  title: "YAML cannot be parsed",
  on: "file",
  kind: "syntax",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "YAML 1.2.2",
  messages: {
    syntax: "{problem}",
  },
  fixes: {
    repair: {
      title: "Repair it",
      safety: "safe",
      edit: (_target, edits: readonly TextEdit[]) => edits,
    },
  },
  check(file, { report }) {
    for (const { code, message, place, related, edits } of file.yaml.problems) {
      if (code === "duplicate-key") continue; // playbook/duplicate-key
      const notes = related ? [{ place: related, message: "see here" }] : [];
      report(place, "syntax", { problem: message }, { related: notes, ...(edits ? { fix: [{ id: "repair", with: edits }] } : {}) });
    }
  },
});
