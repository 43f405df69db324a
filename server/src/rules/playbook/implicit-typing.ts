import { plainTexts } from "../../playbook/index.ts";
import type { YamlScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

/** What YAML 1.1 readers (PyYAML, Ruby, Ansible, Go's yaml.v2) make of a text without quotes, YAML 1.1 type repository. */
const types: readonly (readonly [pattern: RegExp, read: (text: string) => string | undefined])[] = [
  [/^(?:y|Y|yes|Yes|YES|on|On|ON)$/, () => "true"],
  [/^(?:n|N|no|No|NO|off|Off|OFF)$/, () => "false"],
  [/^[-+]?[1-9]\d*(?::[0-5]?\d)+$/, (text) => `the number ${sexagesimal(text)}`],
  [/^[-+]?0[0-7]+$/, (text) => `the number ${Number.parseInt(text, 8)}`],
  [/^[-+]?0[0-9]+$/, (text) => `the number ${Number(text)}`],
  [/^\d{4}-\d\d-\d\d$/, () => "a date"],
  [/^[-+]?(?:\d[\d_]*)?\.?\d[\d_]*(?:[eE][-+]?\d+)?$/, numberRead],
  [/^0x[\da-fA-F_]+$/, numberRead],
];

export default rule({
  id: "playbook/implicit-typing",
  title: "Text that YAML may read as another type",
  on: "file",
  kind: "semantic",
  severity: "warning",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "YAML 1.1 type repository; YAML 1.2.2 §10.3",
  messages: {
    changes: "{text} is meant as text, and other YAML tools read {read}: a tool that writes the file back changes it. Put it in quotes",
  },
  fixes: {
    quote: {
      title: "Put it in quotes",
      safety: "safe",
      edit: (_target, { place, text }: YamlScalar) => [{ place, newText: `"${text}"` }],
    },
  },
  check(file, { report }) {
    for (const node of plainTexts(file)) {
      const read = types.find(([pattern]) => pattern.test(node.text))?.[1](node.text);
      if (read !== undefined) report(node.place, "changes", { text: node.text, read }, { fix: [{ id: "quote", with: node }] });
    }
  },
});

function sexagesimal(text: string): number {
  const value = text
    .replace(/^[-+]/, "")
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  return text.startsWith("-") ? -value : value;
}

/** A number that is written back as it stands is no trap. */
function numberRead(text: string): string | undefined {
  const value = Number(text.replaceAll("_", ""));
  return String(value) === text ? undefined : `the number ${value}`;
}
