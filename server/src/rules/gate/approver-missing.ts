import { rule } from "../rule.ts";
import { isLarge, isRegulated } from "../shared/plan-size.ts";

export default rule({
  id: "gate/approver-missing",
  title: "No named person may say go",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "gate", score: 2 },
  source: "Method, stakeholders and go/no-go",
  messages: {
    nobody:
      "Who may say go for {tranches}? Gate {gate} names nobody (`approve`), and a plan of this size is not decided by whoever is awake",
    compliance: {
      text: "Who of compliance says go? The plan is bound by {regimes}, and no gate of it asks the compliance role (`approve`)",
      score: 3,
    },
  },
  check(playbook, { unstated }) {
    const regulated = isRegulated(playbook);
    if (!regulated && !isLarge(playbook)) return;
    const tranches = [...playbook.tranches.values()];
    const gates = [...playbook.gates.values()].filter((gate) => tranches.some((tranche) => tranche.gate.gate === gate));
    for (const gate of gates) {
      if (gate.approve.length > 0) continue;
      const users = tranches.filter((tranche) => tranche.gate.gate === gate).map(({ id }) => id);
      const place = gate.builtIn ? playbook.tranches.get(users[0] as string)?.place : gate.place;
      unstated(place ?? gate.place, "nobody", { gate: gate.id, tranches: users.join(", ") });
    }
    const roles = new Set(gates.flatMap(({ approve }) => approve.map((id) => playbook.people.get(id)?.role)));
    const regimes = playbook.fields.get("compliance")?.get("regimes");
    if (regulated && gates.length > 0 && !roles.has("compliance") && !roles.has("legal"))
      unstated(regimes?.place ?? playbook.place, "compliance", {
        regimes:
          regimes
            ?.items()
            .map(({ text }) => text)
            .join(", ") || "a legal hold",
      });
  },
});
