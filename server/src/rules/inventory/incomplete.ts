import { logicalColumn, type Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

/** Below it, people know what they have. */
const large = 500;

export default rule({
  id: "inventory/incomplete",
  title: "Inventory lacks a class",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "inventory", score: 3 },
  source: "Method, stage 0: inventory",
  messages: {
    classes:
      "Does the inventory have {classes}? Name the export of each in `inventory`, or write `none`: what is not listed is forgotten on the day of the switch",
    column:
      "{file} has no column with the addresses of mailboxes: nobody can be selected from it. Say which one it is: `inventory.columns.address`",
    damaged: {
      text: "{file} cannot be read as it was meant: {problems}",
      severity: "info",
      score: 1,
    },
  },
  check(playbook, { report, unstated }) {
    const { files, mailboxes, stated, place } = playbook.inventory;
    if (files.mailboxes.state === "read" && !mailboxes && files.mailboxes.table.columns.length > 0)
      report(files.mailboxes.place, "column", { file: files.mailboxes.path });
    for (const use of Object.values(files)) {
      if (use.state === "read" && use.table.problems.length > 0)
        report(use.place, "damaged", { file: use.path, problems: use.table.problems.join("; ") });
    }
    const missing = missingClasses(playbook);
    if (stated && missing.length > 0 && sizeOf(playbook) >= large)
      unstated(place, "classes", { classes: missing.join(", ") }, "the migration lead");
  },
});

function sizeOf({ inventory, tranches }: Playbook): number {
  return inventory.mailboxes?.all.length ?? [...tranches.values()].reduce((sum, { mailboxes }) => sum + (mailboxes ?? 0), 0);
}

/** Senders, their domains and addresses stand in the playbook itself; aliases and shared mailboxes often in the file of mailboxes. */
function missingClasses({ inventory }: Playbook): readonly string[] {
  const { files, mailboxes, names } = inventory;
  // A file that is not there may have them.
  const has = (logical: "aliases" | "type") =>
    files.mailboxes.state === "missing" ||
    (mailboxes !== undefined && logicalColumn(mailboxes.table, "mailboxes", logical, names) !== undefined);
  return (["mailboxes", "aliases", "groups", "shared", "devices"] as const).filter((kind) => {
    if (files[kind].state !== "unstated") return false;
    return !(kind === "aliases" && has("aliases")) && !(kind === "shared" && has("type"));
  });
}
