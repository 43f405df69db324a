import type { Playbook } from "../../playbook/index.ts";
import { setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { plannedMailboxes } from "../shared/timeline.ts";

/** Beyond these nobody sees all faults in one night; thresholds are this tool's. */
const most = { mailboxes: 100, domains: 3, services: 5 } as const;
/** Senders that are hosts of the organisation itself. */
const own: ReadonlySet<string | undefined> = new Set([undefined, "exchange", "relay", "other"]);

export default rule({
  id: "strategy/big-bang-too-large",
  title: "Big bang for a large or complex organisation",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "strategy", score: 4 },
  source: "Method, comparison of strategies; thresholds are this tool's",
  messages: {
    large:
      "A big bang is for small organisations, and this one has {what}: everything that goes wrong goes wrong for all of them in one night. Move in stages",
  },
  fixes: {
    phased: {
      title: "Move in stages: strategy phased-cohort",
      safety: "unsafe",
      edit: ({ fields }) => {
        const strategy = fields.get("strategy")?.node;
        return strategy?.kind === "scalar" ? setScalar(strategy, "phased-cohort") : [];
      },
    },
  },
  check(playbook, { report }) {
    if (playbook.strategy !== "big-bang") return;
    const counts = countsOf(playbook);
    const over = (Object.keys(most) as (keyof typeof most)[]).filter((key) => counts[key] > most[key]);
    if (over.length === 0) return;
    const words = { mailboxes: "mailboxes", domains: "domains with mail", services: "services that send for it" };
    const what = over.map((key) => `${counts[key]} ${words[key]} (at most ${most[key]})`).join(" and ");
    report(playbook.fields.get("strategy")?.place ?? playbook.place, "large", { what }, { fix: "phased" });
  },
});

function countsOf(playbook: Playbook): Record<keyof typeof most, number> {
  const mail = [...playbook.domains.values()].filter(({ ours, roles }) => ours && (roles.includes("send") || roles.includes("receive")));
  const target = playbook.fields.get("target")?.get("platform")?.text;
  const services = new Set([...playbook.senders.values()].map(({ service }) => service).filter((id) => !own.has(id) && id !== target));
  return { mailboxes: plannedMailboxes(playbook).atLeast, domains: mail.length, services: services.size };
}
