import { safetyFault } from "../../risk/index.ts";
import { rule } from "../rule.ts";

/** Of the other kinds the rules tell that ask for them: low TTLs, DMARC in staging, sub-domains, a source that is kept. */
const told: ReadonlySet<string> = new Set(["data-residency", "dual-delivery", "throttle", "experiment-share"]);

export default rule({
  id: "insurance/does-not-hold",
  title: "Insurance that would not pay",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "insurance", score: 1 },
  source: "LANGUAGE §3 (safety): a finding is softened only by a safety whose own check passes",
  messages: {
    fault: "{safety} limits no loss: {fault}. A risk that names it counts in full",
  },
  check(playbook, { report, isPast }) {
    for (const safety of playbook.safety.values()) {
      if (!told.has(safety.fields.get("kind")?.text ?? "")) continue;
      const fault = safetyFault(safety, playbook, isPast);
      if (fault !== undefined) report(safety.place, "fault", { safety: safety.id, fault });
    }
  },
});
