import { setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { insertAt, lawyers, whoOf } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";

export default rule({
  id: "compliance/export-not-immutable",
  title: "Backup can be changed afterwards",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 4 },
  source: "Method; SEC Rule 17a-4(f) as an example",
  messages: {
    regulated:
      "The backups may be changed or deleted, and {why} asks for evidence that nobody could have altered: lock them, `immutable: 90d`",
    open: {
      text: "The backups may be changed or deleted: whoever gets into the old platform takes the way back with it. Lock them for the time of the migration",
      severity: "warning",
      score: 2,
    },
    unsaid:
      "Are the backups locked against change, and for how long (`backup.immutable`)? The plan is bound by {why}, which asks for evidence that nobody could have altered",
  },
  fixes: {
    lock: {
      title: "Lock them for 90 days",
      safety: "unsafe",
      edit: ({ root, fields }) => {
        const stated = fields.get("backup")?.get("immutable")?.node;
        return stated?.kind === "scalar" ? setScalar(stated, "90d") : insertAt(root, ["backup", "immutable"], "90d");
      },
    },
  },
  check(playbook, { report, unstated }) {
    const backup = playbook.fields.get("backup");
    // Without a backup there is nothing to lock: backup/missing-before-cutover asks.
    if (!backup || (backup.get("sets")?.entries().length ?? 0) === 0) return;
    const why = regulation(playbook);
    const immutable = backup.get("immutable");
    if (immutable?.value === false) report(immutable.place, why === undefined ? "open" : "regulated", { why: why ?? "" }, { fix: "lock" });
    else if (!immutable && why !== undefined)
      unstated(playbook.root.entry("backup")?.key.place ?? backup.place, "unsaid", { why }, whoOf(playbook, ...lawyers), { fix: "lock" });
  },
});
