import type { Declaration, Playbook, SourceFile } from "../../playbook/index.ts";
import { removeEntry, type YamlMap, type YamlNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/unused-definition",
  title: "Defined but never used",
  on: "playbook",
  kind: "semantic",
  severity: "hint",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "LANGUAGE §1.4",
  messages: {
    gate: "No tranche has the gate {id}, and no gate extends it: what it asks for is asked of nobody",
    warmup: "No tranche has the warm-up plan {id}: nothing is slowed down by it",
    runbook: "Nothing leads to the runbook {id}, and it does not say `when` it is for: nobody will find it in time",
  },
  fixes: {
    remove: {
      title: "Remove it",
      safety: "unsafe",
      edit: (_target, { map, id }: { map: YamlMap; id: string }) => removeEntry(map, id),
    },
  },
  check(playbook, { report }) {
    // A document that cannot be read may be the one that uses it.
    if (playbook.unread.some(({ why }) => why === "syntax" || why === "unknown-version" || why === "unknown-kind")) return;
    const used = new Set(playbook.references.map(({ kind, id }) => `${kind} ${id}`));
    const elsewhere = playbook.files.filter((file) => file.kind === undefined);
    for (const one of playbook.declarations) {
      const { kind, id, builtIn, place } = one;
      if (!told.has(kind) || builtIn || used.has(`${kind} ${id}`) || elsewhere.some((file) => names(file, one))) continue;
      const map = playbook.root.get(kind === "gate" ? "gates" : "warmup");
      const fix = map?.kind === "map" && map.entry(id)?.key.place === place ? { fix: [{ id: "remove" as const, with: { map, id } }] } : {};
      // The gate `default` is that of every tranche which names none.
      if (kind === "gate" && !usesByDefault(playbook, id)) report(place, "gate", { id }, fix);
      if (kind === "warmup") report(place, "warmup", { id }, fix);
      if (kind === "runbook" && !saysWhen(playbook, one)) report(place, "runbook", { id });
    }
  },
});

/** Kinds that nobody needs whom nobody names. */
const told: ReadonlySet<string> = new Set(["gate", "warmup", "runbook"]);

function usesByDefault(playbook: Playbook, id: string): boolean {
  return [...playbook.tranches.values()].some(({ gate }) => gate.id === id);
}

function saysWhen(playbook: Playbook, { id }: Declaration): boolean {
  const runbook = playbook.runbooks.get(id);
  const isBuiltInName = id === "rollback-tranche";
  return isBuiltInName || ["when", "symptoms"].some((key) => (runbook?.fields.get(key as "when")?.items().length ?? 0) > 0);
}

/** Documents whose references are not read yet name ids as plain words. */
function names({ yaml, path }: SourceFile, { id, path: own }: Declaration): boolean {
  const within = (node: YamlNode): boolean =>
    node.kind === "scalar"
      ? node.text === id
      : node.kind === "list"
        ? node.items.some(within)
        : node.entries.some((entry) => entry.key.text !== "id" && within(entry.value));
  return path !== own && yaml.root !== undefined && within(yaml.root);
}
