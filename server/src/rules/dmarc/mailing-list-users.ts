import { rule } from "../rule.ts";
import { ladderOf } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/mailing-list-users",
  title: "People post to lists from a domain heading to reject",
  on: "mailDomain",
  kind: "playbook",
  severity: "info",
  risk: { category: "authentication", component: "dmarc", score: 1 },
  source: "RFC 9989 §7.4; RFC 7960",
  worlds: ["live"],
  messages: {
    lists:
      "{name} has mailboxes of people and heads for reject: what they post to mailing lists is then refused at many members. Tell them, stay at quarantine, or note under dmarc who accepts it (x-list-impact)",
  },
  check({ domain, name, playbook }, { report }) {
    if (!domain.roles.includes("receive")) return;
    const reject = ladderOf(domain, playbook).find(({ policy }) => policy === "reject");
    const plan = domain.fields.get("dmarc")?.node;
    const noted = plan?.kind === "map" && plan.entries.some(({ key }) => /^x-list/i.test(key.text));
    if (reject && !noted) report(reject.place, "lists", { name });
  },
});
