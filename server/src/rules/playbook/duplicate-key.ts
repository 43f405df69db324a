import { rule } from "../rule.ts";

export default rule({
  id: "playbook/duplicate-key",
  title: "Mapping key twice",
  on: "file",
  kind: "syntax",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "YAML 1.2.2 §3.2.1.3",
  messages: {
    twice: "{problem}",
  },
  check(file, { report }) {
    for (const { code, message, place, related } of file.yaml.problems) {
      if (code === "duplicate-key")
        report(place, "twice", { problem: message }, { related: related ? [{ place: related, message: "the first of the two" }] : [] });
    }
  },
});
