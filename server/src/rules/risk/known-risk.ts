import { categories, type Score } from "../../risk/index.ts";
import { rule, type Severity } from "../rule.ts";

export default rule({
  id: "risk/known-risk",
  title: "A risk that people know",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "risk-findings", score: 0 },
  source: "LANGUAGE §3, risk.findings",
  messages: { known: "{what} (entered by hand, score {score})" },
  check({ knownRisks }, { report }) {
    for (const { category, domain, place, score, tranche, what } of knownRisks) {
      const own = categories.find((one) => one === category);
      if (!own) continue;
      const severity: Severity = score >= 4 ? "error" : score >= 2 ? "warning" : "info";
      const about = tranche
        ? { scope: { kind: "tranche", tranche } as const, target: tranche }
        : domain
          ? { scope: { kind: "name", name: domain } as const, target: domain as string }
          : undefined;
      report(place, "known", { what, score }, { category: own, score: score as Score, severity, ...(about ? { about } : {}) });
    }
  },
});
