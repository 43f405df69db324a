import type { Playbook } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { regulation } from "../shared/regulated.ts";

export default rule({
  id: "strategy/audit-trail-without-dual",
  title: "Complete trail asked, and the plan leaves gaps",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "strategy", score: 2 },
  source: "Method, comparison of strategies (full audit trail: dual delivery)",
  messages: {
    unsaid: "{why} asks for a complete trail, and {strategy} alone leaves none: where is mail journaled while people move?",
  },
  fixes: {
    journal: {
      title: "Add a journal",
      safety: "unsafe",
      // Where reports go is asked next: a mailbox of a domain that moves would be a gap of its own.
      edit: ({ root }) => {
        const compliance = root.entry("compliance");
        return compliance ? insertEntry(compliance, "journal", "{ sides: [source, target] }") : [];
      },
    },
  },
  check(playbook, { unstated }) {
    const why = playbook.strategy === "dual-delivery" ? undefined : regulation(playbook);
    if (why === undefined) return;
    // What is wrong with a journal that is named: compliance/journaling-gap.
    if (playbook.fields.get("compliance")?.get("journal")) return;
    const place = playbook.root.entry("compliance")?.key.place ?? playbook.place;
    unstated(place, "unsaid", { why, strategy: playbook.strategy }, who(playbook), { fix: "journal" });
  },
});

function who({ people }: Playbook): string {
  return [...people.values()].find(({ role }) => role === "compliance" || role === "legal")?.id ?? "whoever answers for compliance";
}
