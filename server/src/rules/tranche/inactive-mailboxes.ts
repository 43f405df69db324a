import { parseDuration, plural } from "../../base/index.ts";
import { type Column, logicalColumn, readDate } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { addressList, cohortPlace, knownCohort, whyUnknown } from "../shared/cohorts.ts";
import { programmeOf } from "../shared/programme.ts";

export default rule({
  id: "tranche/inactive-mailboxes",
  title: "Mailboxes that nobody uses move, and the archive says otherwise",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "compliance", component: "cohort", score: 1 },
  source: "Method, archiving of inactive mailboxes",
  messages: {
    moved:
      "{count} of {tranche} {verb} nobody's for {after} or longer ({mailboxes}), and `archive` plans {action} for such mailboxes in place of a move: leave them out, or they take a licence and the time of the window",
    unread:
      "Who of {tranche} has not signed in for {after}? `archive` plans {action} for such mailboxes, and the inventory has no column with the last login",
  },
  check({ playbook, tranche }, { report, unstated, cannotKnow, isPast }) {
    const archive = programmeOf(playbook)?.get("archive");
    const [after, action] = [archive?.get("inactiveAfter"), archive?.get("action")];
    const seconds = parseDuration(after?.text ?? "");
    if (!after || !action || seconds === undefined || action.text === "" || action.text === "keep" || !tranche.hasCohort) return;
    const why = whyUnknown(tranche);
    if (why) return cannotKnow(...why);
    const own = knownCohort(tranche);
    const { mailboxes, names } = playbook.inventory;
    // Who has moved has moved.
    if (!own || own.cohort.closed || !mailboxes) return;
    const column = logicalColumn(mailboxes.table, "mailboxes", "lastLogon", names);
    const data = { tranche: tranche.id, after: after.text, action: action.text };
    const related = [{ place: action.place, message: "what is planned for them" }];
    if (!column) {
      unstated(cohortPlace(tranche), "unread", data, "whoever exports the inventory", { related });
      return;
    }
    const inactive = own.members.filter((row) => isInactive(column, row, (at) => isPast(at + seconds * 1000)));
    if (inactive.length === 0) return;
    const words = { count: plural(inactive.length, "mailbox", "mailboxes"), verb: inactive.length === 1 ? "is" : "are" };
    report(cohortPlace(tranche), "moved", { ...data, ...words, mailboxes: addressList(mailboxes, inactive) }, { related });
  },
});

/** An empty cell says nothing: a mailbox that was never opened may be new. */
function isInactive({ values, codes }: Column, row: number, isOver: (at: number) => boolean): boolean {
  const at = readDate(values[codes[row] as number] ?? "");
  return at !== undefined && isOver(at);
}
