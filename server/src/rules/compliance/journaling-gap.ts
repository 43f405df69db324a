import { type Name, parseName } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { lawyers, whoOf } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";

export default rule({
  id: "compliance/journaling-gap",
  title: "Journal with a gap while people move",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 4 },
  source: "Method, audit trails; Exchange Online documentation, Configure journaling",
  messages: {
    oneSide:
      "Only the {side} journals, and {why} asks for all mail of the time of the migration: what the other platform receives leaves no trail. Journal on both",
    refused:
      "Journal reports go to {to}, a mailbox of {domain}, and Exchange Online delivers none to a mailbox of its own: name an archive outside of it",
    moved: {
      text: "Journal reports go to {to}, a mailbox of {domain} that moves itself: those of its own window get lost or bounce. Name an archive that stays where it is",
      severity: "warning",
      score: 3,
    },
    nowhere: "Where do journal reports go (`journal.to`)? The plan is bound by {why}, which asks for all mail, and journals to nobody",
  },
  fixes: {
    both: {
      title: "Journal on both platforms",
      safety: "unsafe",
      edit: ({ fields }) => {
        const sides = fields.get("compliance")?.get("journal")?.get("sides");
        return sides?.node.kind === "list" && sides.node.flow ? [{ place: sides.place, newText: "[source, target]" }] : [];
      },
    },
  },
  check(playbook, { report, unstated }) {
    const journal = playbook.fields.get("compliance")?.get("journal");
    if (!journal) return;
    const why = regulation(playbook);
    const sides = journal.get("sides");
    const named = new Set((sides?.items() ?? []).map(({ text }) => text).filter((text) => text !== ""));
    const [only] = named;
    if (why !== undefined && playbook.strategy !== "dual-delivery" && sides && named.size === 1 && only !== undefined)
      report(sides.place, "oneSide", { side: only, why }, { fix: "both" });
    const to = journal.get("to");
    const domain = parseName(`${(to?.text ?? "").split("@")[1] ?? ""}.`.toLowerCase());
    if (!to) {
      if (why !== undefined) unstated(journal.place, "nowhere", { why }, whoOf(playbook, ...lawyers) ?? "whoever answers for compliance");
    } else if (domain && moves(playbook, domain)) {
      const isRefused = playbook.fields.get("target")?.get("platform")?.text === "microsoft365";
      report(to.place, isRefused ? "refused" : "moved", { to: to.text, domain });
    }
  },
});

/** Mailboxes of a domain of ours move, those of a domain that only routes or that nobody moves do not. */
function moves({ domains, tranches }: Playbook, name: Name): boolean {
  const domain = [...domains.values()].find((one) => one.name === name);
  const isMailbox = domain?.ours === true && domain.roles.includes("receive");
  return isMailbox && [...tranches.values()].some(({ hasCohort }) => hasCohort);
}
