import { parseInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { regulation } from "../shared/regulated.ts";
import { movingTranches } from "../shared/timeline.ts";

export default rule({
  id: "backup/restore-untested",
  title: "Restore never tested",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "backup", score: 3 },
  source: "Tool rule: a backup is worth what its last restore was",
  messages: {
    never:
      "When was a mailbox restored from these backups for the last time (`backup.restoreTested`)? A backup that nobody ever restored is a hope",
    late: "The restore is tested on {date}, after the window of {tranche} has begun: until then its backup is a hope. Test it before",
  },
  check(playbook, { report, unstated }) {
    const backup = playbook.fields.get("backup");
    if (!backup || (backup.get("sets")?.entries().length ?? 0) === 0) return;
    const tested = backup.get("restoreTested");
    if (!tested) {
      if (isLarge(playbook) || regulation(playbook) !== undefined)
        unstated(playbook.root.entry("backup")?.key.place ?? backup.place, "never", {}, "whoever runs the backups");
      return;
    }
    const at = parseInstant(tested.text, playbook.timeZone);
    const first = movingTranches(playbook).find(({ window }) => window !== undefined && at !== undefined && window.from < at);
    if (first) report(tested.place, "late", { date: tested.text, tranche: first.id });
  },
});
