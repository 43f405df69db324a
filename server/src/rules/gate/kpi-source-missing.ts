import { rule } from "../rule.ts";
import { measuresItself } from "../shared/kpis.ts";

export default rule({
  id: "gate/kpi-source-missing",
  title: "KPI without data source",
  on: "gate",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "gate", score: 2 },
  source: "Method, data sources of the KPIs",
  messages: {
    source:
      "Where do the figures for {kpi} come from? `kpis` names the sources of others and none for it, so gate {gate} could never decide it",
  },
  check({ playbook, gate }, { unstated }) {
    const entries = playbook.fields.get("kpis")?.entries() ?? [];
    // A plan that names no source at all records its Snapshots by hand: nothing in it is left out.
    if (entries.length === 0) return;
    const sourced = new Set(entries.filter(([, entry]) => entry.get("reader") || entry.get("files")).map(([key]) => key.text));
    for (const { kpi, kpiPlace } of gate.require) {
      const id = kpi.startsWith("bounce.") ? "hard-bounce-rate" : kpi;
      if (measuresItself(id) || sourced.has(id) || playbook.snapshots.some(({ values }) => values.has(id))) continue;
      unstated(kpiPlace, "source", { kpi: id, gate: gate.id });
    }
  },
});
