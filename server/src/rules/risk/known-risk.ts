import type { Playbook, Safety, Tranche } from "../../playbook/index.ts";
import { categories, coversTranche, type Score } from "../../risk/index.ts";
import { type ReportOptions, rule, type Severity } from "../rule.ts";

export default rule({
  id: "risk/known-risk",
  title: "A risk that people know",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "risk-findings", score: 0 },
  source: "LANGUAGE §3, risk.findings",
  messages: { known: "{what} (entered by hand, score {score})" },
  check(playbook, { report }) {
    for (const { category, domain, place, safety, score, tranche, what } of playbook.knownRisks) {
      const own = categories.find((one) => one === category);
      if (!own) continue;
      const severity: Severity = score >= 4 ? "error" : score >= 2 ? "warning" : "info";
      const named = safety.flatMap((id) => playbook.safety.get(id) ?? []);
      const softenedBy = named.filter((one) => isMeantFor(one, tranche, playbook));
      const related = named
        .filter((one) => !softenedBy.includes(one))
        .map((one) => ({ place: one.place, message: `${one.id} does not soften it: it is for other tranches` }));
      const options = { category: own, score: score as Score, severity, softenedBy, related };
      for (const about of subjects(playbook, tranche, domain)) report(place, "known", { what, score }, { ...options, ...about });
    }
  },
});

type About = Pick<ReportOptions<never>, "about">;

/** Where it counts: in its tranche (in every part of one that is split), at its domain, else in the whole plan. */
function subjects(playbook: Playbook, tranche: string | undefined, domain: string | undefined): readonly About[] {
  if (tranche === undefined) return [domain ? { about: { scope: { kind: "name", name: domain }, target: domain } } : {}];
  const parts = tranchesNamed(tranche, playbook).map(({ id }) => id);
  return (parts.length > 0 ? parts : [tranche]).map((id) => ({ about: { scope: { kind: "tranche", tranche: id }, target: id } }));
}

function tranchesNamed(name: string, { tranches }: Playbook): readonly Tranche[] {
  return [...tranches.values()].filter(({ id, written }) => id === name || written === name);
}

/** Insurance of another tranche pays nothing here; a risk of the whole plan needs one that covers all of it. */
function isMeantFor(safety: Safety, tranche: string | undefined, playbook: Playbook): boolean {
  const meant = tranche === undefined ? [...playbook.tranches.values()] : tranchesNamed(tranche, playbook);
  return meant.every((one) => coversTranche(safety, one));
}
