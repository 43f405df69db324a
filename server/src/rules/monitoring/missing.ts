import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";

/** The method's essential figures; the first of each group is meant where none has a source. DNS propagation is measured by the product. */
const essential: readonly (readonly [string, ...string[]])[] = [
  ["inbound-stability", "smtp-success"],
  ["dkim-signing"],
  ["dmarc-disposition"],
  ["hard-bounce-rate"],
  ["delivery-latency"],
  ["login-success"],
];

export default rule({
  id: "monitoring/missing",
  title: "Essential metric has no source or alert",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "monitoring", score: 2 },
  source: "Method, lesson 3: measure from the first day",
  messages: {
    metric: "Where are {kpis} measured? `kpis` names no source for them, so a fault in them would be reported by users first",
    silent: { text: "{alert} tells nobody about anything: its `when` is empty; name events or conditions with a threshold", score: 1 },
  },
  check(playbook, { report, unstated }) {
    for (const [key, alert] of playbook.fields.get("alerts")?.entries() ?? []) {
      const when = alert.get("when");
      if (when?.node.kind === "list" && when.items().length === 0) report(when.place, "silent", { alert: key.text });
    }
    if (!isLarge(playbook)) return;
    const kpis = playbook.fields.get("kpis");
    const sourced = new Set(
      (kpis?.entries() ?? []).filter(([, entry]) => entry.get("reader") || entry.get("files")).map(([key]) => key.text),
    );
    // What a gate asks for without a source is gate/kpi-source-missing, once the plan names any.
    const gated = new Set(
      sourced.size > 0 ? [...playbook.tranches.values()].flatMap(({ gate }) => gate.gate?.require ?? []).map(({ kpi }) => kpi) : [],
    );
    const missing = essential.filter((group) => !group.some((kpi) => sourced.has(kpi) || gated.has(kpi))).map(([kpi]) => kpi);
    if (missing.length > 0) unstated(kpis?.place ?? playbook.place, "metric", { kpis: missing.join(", ") });
  },
});
