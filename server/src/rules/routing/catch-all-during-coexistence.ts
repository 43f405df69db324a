import type { Place } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { coexists } from "../shared/sides.ts";
import { movingTranches } from "../shared/timeline.ts";

export default rule({
  id: "routing/catch-all-during-coexistence",
  title: "Catch-all hides unknown recipients",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "routing-plan", score: 3 },
  source: "Tool rule",
  messages: {
    on: "{domain} accepts mail for addresses that nobody has while its mailboxes live on two platforms: mail for somebody whom one side does not know yet ends in the catch-all, and neither bounces nor arrives. Switch it off until the last tranche has moved",
  },
  fixes: {
    off: { title: "Switch the catch-all off", safety: "unsafe", edit: (_target, place: Place) => [{ place, newText: "false" }] },
  },
  check(playbook, { report }) {
    if (movingTranches(playbook).length < 2 && !coexists(playbook)) return;
    for (const { name, ours, roles, fields } of playbook.domains.values()) {
      const catchAll = fields.get("catchAll");
      if (!ours || !roles.includes("receive") || catchAll?.value !== true) continue;
      const about = { scope: { kind: "name", name }, target: name } as const;
      report(catchAll.place, "on", { domain: name }, { about, fix: [{ id: "off", with: catchAll.place }] });
    }
  },
});
