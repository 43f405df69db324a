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
    oneSide:
      "Only the {side} journals, and {why} asks for all mail of the time of the migration: what the other platform receives leaves no trail. Journal on both",
    unsaid: "{why} asks for a complete trail, and {strategy} alone leaves none: where is mail journaled while people move?",
  },
  fixes: {
    both: {
      title: "Journal on both platforms",
      safety: "unsafe",
      edit: ({ fields }) => {
        const sides = fields.get("compliance")?.get("journal")?.get("sides");
        return sides ? [{ place: sides.place, newText: "[source, target]" }] : [];
      },
    },
    journal: {
      title: "Add a journal",
      safety: "unsafe",
      edit: ({ root, domains }) => {
        const compliance = root.entry("compliance");
        const domain = [...domains.values()].find(({ ours, roles }) => ours && roles.includes("receive"));
        return compliance && domain ? insertEntry(compliance, "journal", `{ to: journal@${domain.name}, sides: [source, target] }`) : [];
      },
    },
  },
  check(playbook, { report, unstated }) {
    const why = playbook.strategy === "dual-delivery" ? undefined : regulation(playbook);
    if (why === undefined) return;
    const compliance = playbook.fields.get("compliance");
    const sides = compliance?.get("journal")?.get("sides");
    const named = new Set((sides?.items() ?? []).map(({ text }) => text).filter((text) => text !== ""));
    const [only] = named;
    if (sides && named.size === 1 && only !== undefined) report(sides.place, "oneSide", { side: only, why }, { fix: "both" });
    if (compliance?.get("journal")) return;
    const place = playbook.root.entry("compliance")?.key.place ?? playbook.place;
    unstated(place, "unsaid", { why, strategy: playbook.strategy }, who(playbook), { fix: "journal" });
  },
});

function who({ people }: Playbook): string {
  return [...people.values()].find(({ role }) => role === "compliance" || role === "legal")?.id ?? "whoever answers for compliance";
}
