import { rule } from "../rule.ts";

const kpiOf = (text: string) => /^([a-z][a-z0-9.-]*)(?:@\S+)?\s*[<>=!]/.exec(text.trim())?.[1];

export default rule({
  id: "runbook/not-linked-to-alert",
  title: "Alert without runbook link",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "routing", component: "runbooks", score: 1 },
  source: "Method, runbook links in alerts",
  messages: {
    unlinked: "{alert} wakes somebody for {condition}, and no runbook is called for by {kpi} (`when`): the alert can link to none",
  },
  check(playbook, { report }) {
    const known = new Set(
      [...playbook.runbooks.values()].flatMap(({ fields }) => (fields.get("when")?.items() ?? []).flatMap(({ text }) => kpiOf(text) ?? [])),
    );
    for (const [key, alert] of playbook.fields.get("alerts")?.entries() ?? []) {
      for (const { text, place } of alert.get("when")?.items() ?? []) {
        const kpi = kpiOf(text);
        if (kpi && !known.has(kpi)) report(place, "unlinked", { alert: key.text, condition: text, kpi });
      }
    }
  },
});
