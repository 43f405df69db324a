import { scalarCollector, type YamlScalar } from "../../yaml/index.ts";
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
    for (const scalar of addressesIn(file.yaml.root))
      if (!found.has(scalar.text.toLowerCase())) found.set(scalar.text.toLowerCase(), scalar);
    const first = found.values().next().value;
    if (found.size > many && first) report(first.place, "addresses", { count: found.size });
  },
});

const addressesIn = scalarCollector<YamlScalar>((scalar) => (address.test(scalar.text) ? scalar : undefined));
