import { rule } from "../rule.ts";

export default rule({
  id: "risk/waiver-of-five",
  title: "Score 5 waived without security owner",
  on: "verdicts",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "risk-bookkeeping", score: 0 },
  source: "Tool rule: who accepts lost mail answers for security",
  messages: {
    role: "The waiver of {rule} for {target} does not count: the finding has score {score} in {category}, and nobody with the role {role} approved it",
  },
  check({ assessments }, { report }) {
    const told = new Set<object>();
    for (const { waiver, finding, roles } of assessments.flatMap(({ invalidWaivers }) => invalidWaivers)) {
      if (roles.length === 0 || told.has(waiver)) continue;
      told.add(waiver);
      const { rule: id, target, score, category, place, message } = finding;
      report(
        waiver.approvedByPlace ?? waiver.place,
        "role",
        { rule: id, target, score, category, role: roles.join(" and ") },
        {
          related: [{ place, message }],
        },
      );
    }
  },
});
