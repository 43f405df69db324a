import { parsePercent } from "../../base/index.ts";
import { insertEntry, setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { mapOf, programmeOf } from "../shared/programme.ts";

/** Less is used up by the first sender that nobody knew (threshold is this tool's). */
const least = 0.1;

export default rule({
  id: "budget/contingency-missing",
  title: "No reserve for hidden costs",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "organisation", score: 1 },
  source: "Method, FAQ 5 (hidden costs)",
  messages: {
    none: "The budget has no reserve: the first sender that nobody knew, or a second weekend, stops the plan until somebody pays",
    small: "A reserve of {share} is small: migrations find senders, licences and weekends that nobody counted; {least} is usual",
  },
  fixes: {
    ten: {
      title: "Keep 10% back",
      safety: "unsafe",
      edit: ({ programme }) => {
        const budget = mapOf(programme?.fields.get("budget"));
        const stated = budget?.get("contingency");
        if (stated) return stated.kind === "scalar" ? setScalar(stated, "10%") : [];
        return budget ? insertEntry(budget, "contingency", "10%") : [];
      },
    },
  },
  check(playbook, { report }) {
    const budget = programmeOf(playbook)?.get("budget");
    if (!budget || budget.entries().length === 0) return;
    const contingency = budget.get("contingency");
    const share = parsePercent(contingency?.text ?? "");
    if (contingency?.text === "none") report(contingency.place, "none", {}, { fix: "ten" });
    else if (!budget.entry("contingency"))
      report(programmeOf(playbook)?.entry("budget")?.key.place ?? budget.place, "none", {}, { fix: "ten" });
    else if (contingency && share !== undefined && share < least)
      report(contingency.place, "small", { share: contingency.text, least: "10%" }, { fix: "ten" });
  },
});
