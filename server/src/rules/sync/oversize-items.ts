import { plural } from "../../base/index.ts";
import { itemLimitOf } from "../../plan/index.ts";
import { bytesPerUnit, logicalColumn, readNumber, readSize } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { addressList, cohortPlace, knownCohort } from "../shared/cohorts.ts";

const MB = 1024 ** 2;

export default rule({
  id: "sync/oversize-items",
  title: "Items above the target's limit",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "client-access", component: "cohort", score: 1 },
  source: "OfficeDocs-Exchange @52e8b70 (July 2021); imapsync FAQ.Messages_Too_Big",
  messages: {
    over: "{count} of {tranche} {verb} messages above {limit} MB ({by}), which stay behind: {mailboxes}. Tell their owners before the window, and keep the list",
  },
  check({ tranche, playbook }, { report }) {
    const own = knownCohort(tranche);
    const limit = itemLimitOf(playbook, tranche);
    const { mailboxes, names } = playbook.inventory;
    const column = mailboxes && logicalColumn(mailboxes.table, "mailboxes", "largestItem", names);
    if (!own || !limit || !mailboxes || !column) return;
    const unit = bytesPerUnit(column);
    const isOver = column.values.map((value) => (readSize(value) ?? (readNumber(value) ?? 0) * unit) > limit.bytes);
    const over = own.members.filter((row) => isOver[column.codes[row] as number]);
    if (over.length === 0) return;
    report(cohortPlace(tranche), "over", {
      count: plural(over.length, "mailbox", "mailboxes"),
      verb: over.length === 1 ? "has" : "have",
      tranche: tranche.id,
      limit: Math.round(limit.bytes / MB),
      by: limit.by,
      mailboxes: addressList(mailboxes, over),
    });
  },
});
