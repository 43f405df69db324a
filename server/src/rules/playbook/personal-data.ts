import type { YamlNode, YamlScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

/** More than any plan needs to name its people, seeds and report addresses. */
const many = 50;
const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

export default rule({
  id: "playbook/personal-data",
  title: "Many personal addresses inside the playbook",
  on: "file",
  kind: "semantic",
  severity: "info",
  risk: { category: "compliance", component: "playbook-structure", score: 2 },
  source: "GDPR Art. 5(1)(c): data minimisation",
  messages: {
    addresses:
      "{count} e-mail addresses of people stand in this file, and git keeps them for ever: a list of mailboxes belongs in a CSV that git ignores, named by `cohort.file`",
  },
  check(file, { report }) {
    if (!file.yaml.root) return;
    const found = new Map<string, YamlScalar>();
    collect(file.yaml.root, found);
    const first = found.values().next().value;
    if (found.size > many && first) report(first.place, "addresses", { count: found.size });
  },
});

function collect(node: YamlNode, found: Map<string, YamlScalar>): void {
  if (node.kind === "scalar" && address.test(node.text) && !found.has(node.text.toLowerCase())) found.set(node.text.toLowerCase(), node);
  if (node.kind === "list") for (const item of node.items) collect(item, found);
  if (node.kind === "map") for (const entry of node.entries) collect(entry.value, found);
}
