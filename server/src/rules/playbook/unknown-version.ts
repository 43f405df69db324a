import { before } from "../../base/index.ts";
import { setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

const current = "mailtranche/v1";

export default rule({
  id: "playbook/unknown-version",
  title: "Unknown or newer apiVersion",
  on: "file",
  kind: "semantic",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "Project schema; LANGUAGE §1.8",
  messages: {
    missing: {
      text: `No \`apiVersion\`: this file is not read. If it belongs to the migration, begin it with \`apiVersion: ${current}\``,
      severity: "hint",
    },
    unknown: `apiVersion is {version}; this version of Mailtranche reads ${current} only, so nothing in this file is checked`,
  },
  fixes: {
    insert: {
      title: `Insert apiVersion: ${current}`,
      safety: "unsafe",
      edit: ({ yaml }) => (yaml.root ? [{ place: before(yaml.root.place), newText: `apiVersion: ${current}\n` }] : []),
    },
    set: {
      title: `Set apiVersion to ${current}`,
      safety: "unsafe",
      edit: ({ yaml }) => {
        const version = yaml.root?.kind === "map" ? yaml.root.get("apiVersion") : undefined;
        if (version?.kind === "scalar") return setScalar(version, current);
        return version ? [{ place: version.place, newText: current }] : [];
      },
    },
  },
  check({ yaml }, { report }) {
    if (yaml.root?.kind !== "map") return; // playbook/yaml-syntax says why
    const version = yaml.root.get("apiVersion");
    const first = yaml.root.entries[0]?.key;
    if (!version && first) report(first.place, "missing", {}, { fix: "insert" });
    if (version && !(version.kind === "scalar" && version.text === current))
      report(
        version.place,
        "unknown",
        { version: version.kind === "scalar" ? version.text.slice(0, 40) || "empty" : "no text" },
        { fix: "set" },
      );
  },
});
