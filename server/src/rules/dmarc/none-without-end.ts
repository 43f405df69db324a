import { rule } from "../rule.ts";
import { dateText, dayMs, ladderOf, longestDays } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/none-without-end",
  title: "Monitoring has no planned end",
  on: "mailDomain",
  kind: "playbook",
  severity: "info",
  risk: { category: "authentication", component: "dmarc", score: 1 },
  source: "method FAQ 2 (p=none 4-12 weeks); RFC 9989 §5.1.7",
  worlds: ["live"],
  messages: {
    open: "The ladder of {name} ends with none: monitoring protects nobody. Plan quarantine within {weeks} weeks after the last tranche",
    long: "{name} stays at none until {until}, more than {weeks} weeks after the last tranche ends on {end}",
  },
  fixes: {
    step: {
      title: "Plan the stage of quarantine",
      safety: "unsafe",
      edit: ({ domain }, from: string) => {
        const ladder = domain.fields.get("dmarc")?.get("ladder");
        const last = ladder?.items().at(-1)?.place;
        if (!last || ladder?.node.kind !== "list" || !ladder.node.flow) return [];
        return [{ place: { ...last, start: last.end }, newText: `, { policy: quarantine, from: ${from} }` }];
      },
    },
  },
  check({ domain, name, playbook }, { report }) {
    const steps = ladderOf(domain, playbook);
    const last = steps.at(-1);
    if (!last) return;
    const weeks = longestDays / 7;
    const ends = [...playbook.tranches.values()].flatMap(({ window }) => (window ? [window.to] : []));
    const end = ends.length > 0 ? Math.max(...ends) : undefined;
    if (last.policy === "none") {
      const from = dateText((end ?? last.from) + longestDays * dayMs);
      report(last.place, "open", { name, weeks }, { fix: [{ id: "step", with: from }] });
      return;
    }
    const enforced = steps.find(({ policy }) => policy !== "none");
    if (!enforced || end === undefined || steps[0]?.policy !== "none" || enforced.from <= end + longestDays * dayMs) return;
    report(enforced.datePlace, "long", { name, until: dateText(enforced.from), weeks, end: dateText(end) });
  },
});
