import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { insertAt, whoOf } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";
import { isWhole } from "../shared/timeline.ts";

/** Roles of the method's stakeholder list. The migration lead is asked for by playbook/owner-missing. */
const wanted = ["exec-sponsor", "security-owner", "app-owner", "support"] as const;

export default rule({
  id: "stakeholder/role-missing",
  title: "A role that decides or answers is unfilled",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "organisation", score: 2 },
  source: "Method, stakeholder alignment",
  messages: {
    lawyer: {
      text: "Who answers for compliance? The plan is bound by {why}, and nobody in `people` has the role compliance or legal",
      severity: "error",
      score: 4,
    },
    roles: {
      text: "Nobody in `people` has the role {roles}: in a plan of this size each of them is needed before the first window, and not looked for in the night of it",
      severity: "info",
      score: 1,
    },
  },
  fixes: {
    lawyer: {
      title: "Add somebody who answers for compliance",
      safety: "unsafe",
      edit: ({ root, people }) =>
        people.has("compliance") ? [] : insertAt(root, ["people", "compliance"], "{ name: Who, role: compliance }"),
    },
  },
  check(playbook, { report, unstated }) {
    const why = regulation(playbook);
    if (why === undefined && !isLarge(playbook)) return;
    const place = playbook.root.entry("people")?.key.place ?? playbook.place;
    const roles = new Set([...playbook.people.values()].map(({ role }) => role));
    if (why !== undefined && !roles.has("compliance") && !roles.has("legal"))
      unstated(place, "lawyer", { why }, whoOf(playbook, "exec-sponsor", "migration-lead") ?? "whoever ordered the migration", {
        fix: "lawyer",
      });
    const missing = wanted.filter((role) => !roles.has(role));
    if (missing.length > 0 && isWhole(playbook)) report(place, "roles", { roles: missing.join(", ") });
  },
});
