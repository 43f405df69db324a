import { appendItem } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { clientsOf } from "../shared/sign-ins.ts";

export default rule({
  id: "client/login-kpi-missing",
  title: "No measure of whether people can sign in",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 2 },
  source: "Method, essential metrics (end-user login success)",
  messages: {
    missing:
      "Clients change with {tranche}, and gate {gate} does not measure whether people can sign in: a cohort that reads no mail passes it. Add `login-success >= 98% over 2d`",
  },
  fixes: {
    measure: {
      title: "Measure sign-ins in the gate",
      safety: "unsafe",
      edit: ({ tranche: { gate } }) => {
        const require = gate.gate && !gate.gate.builtIn ? gate.gate.fields.entry("require") : undefined;
        return require ? appendItem(require, "login-success >= 98% over 2d") : [];
      },
    },
  },
  check({ playbook, tranche }, { report }) {
    const { gate } = tranche.gate;
    if (!gate || clientsOf(playbook, tranche).length === 0) return;
    if (gate.require.some(({ kpi }) => kpi === "login-success" || kpi === "adoption")) return;
    report(tranche.gate.place, "missing", { tranche: tranche.id, gate: gate.id }, gate.builtIn ? {} : { fix: "measure" });
  },
});
