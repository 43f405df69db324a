import { rule } from "../rule.ts";
import { insertAt } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";

export default rule({
  id: "compliance/audit-log-missing",
  title: "Nobody keeps the logs of what was changed",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "legal", score: 2 },
  source: "Method, DKIM audit logs and audit trail of infrastructure as code",
  messages: {
    logs: "`backup.retention` names {classes}, and no time for audit logs: who changed which key and which record is deleted by the default of each platform, and the plan is bound by {why}",
  },
  fixes: {
    audit: {
      title: "Keep audit logs for ten years",
      safety: "unsafe",
      edit: ({ root }) => insertAt(root, ["backup", "retention", "audit"], "10y"),
    },
  },
  check(playbook, { report }) {
    const why = regulation(playbook);
    const retention = playbook.fields.get("backup")?.get("retention");
    const classes = (retention?.entries() ?? []).map(([key]) => key.text);
    // Without any time compliance/retention-missing asks.
    if (why === undefined || !retention || classes.length === 0 || classes.some((name) => /audit|log/i.test(name))) return;
    report(retention.place, "logs", { classes: classes.join(", "), why }, { fix: "audit" });
  },
});
