import { textAt } from "../../base/index.ts";
import { type WrittenTime, writtenTimes } from "../../playbook/index.ts";
import { setScalar, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/timezone-missing",
  title: "Time without zone beside times with one",
  on: "file",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "playbook-structure", score: 2 },
  source: "RFC 3339 §4.4; LANGUAGE §1.5",
  messages: {
    utc: "{time} is read as UTC, because the plan states no `timezone`, but {other} is written with an offset: is {time} a local time too? State the `timezone`",
  },
  fixes: {
    append: {
      title: "Write the same offset",
      safety: "unsafe",
      edit: (_target, { node, offset }: { node: WrittenTime["node"]; offset: string }) => setScalar(node, node.text + offset),
    },
  },
  check(file, { report }) {
    const root = file.yaml.root;
    if (root?.kind !== "map" || root.get("timezone")) return;
    const times = writtenTimes(file);
    const local = times.find(({ offset }) => offset !== "" && !/^(?:Z|[+-]00:?00)$/.test(offset));
    if (!local) return;
    for (const { node, offset, timeZone } of times) {
      // UTC that somebody wrote for a tranche is a statement.
      if (offset !== "" || timeZone !== "UTC" || statesZone(root, node)) continue;
      const fix = [{ id: "append" as const, title: `Write ${node.text}${local.offset}`, with: { node, offset: local.offset } }];
      const related = [{ place: local.node.place, message: "written with an offset" }];
      report(node.place, "utc", { time: node.text, other: textAt(local.node.place) }, { fix, related });
    }
  },
});

function statesZone(root: YamlMap, node: WrittenTime["node"]): boolean {
  const maps = [root.get("tranches"), root.get("defaults")].flatMap((map) => (map?.kind === "map" ? map.entries : []));
  return maps.some(({ value }) => {
    const window = value.kind === "map" ? value.get("window") : undefined;
    const holds = window?.kind === "map" && window.entries.some((entry) => entry.value === node);
    return holds && value.kind === "map" && value.get("timezone") !== undefined;
  });
}
