import type { Declaration } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/duplicate-id",
  title: "Two objects share an id",
  on: "playbook",
  kind: "semantic",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "Project schema; LANGUAGE §1.3",
  messages: {
    again: "The {kind} {id} is declared a second time; which of the two counts is nobody's to guess",
  },
  fixes: {
    rename: {
      title: "Give it an id of its own",
      safety: "unsafe",
      edit: (_target, { declaration, id }: { declaration: Declaration; id: string }) => [{ place: declaration.place, newText: id }],
    },
  },
  check(playbook, { report }) {
    const taken = new Set(playbook.declarations.map(({ kind, id }) => `${kind} ${id}`));
    for (const { kind, id, first, again } of playbook.duplicates) {
      for (const declaration of again) {
        let number = 2;
        while (taken.has(`${kind} ${id}-${number}`)) number++;
        // A domain's id is its name: another name would be another domain.
        const fix =
          kind === "domain"
            ? {}
            : { fix: [{ id: "rename" as const, title: `Rename it to ${id}-${number}`, with: { declaration, id: `${id}-${number}` } }] };
        report(declaration.place, "again", { kind, id }, { related: [{ place: first.place, message: "the first declaration" }], ...fix });
      }
    }
  },
});
