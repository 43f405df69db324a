import { rule } from "../rule.ts";
import { mxOf, recordPlace, removeMx } from "../shared/mx.ts";
import { coexists, cutoverOf, decisionOn, mailSideOf } from "../shared/sides.ts";

export default rule({
  id: "mx/backup-on-source",
  title: "Higher-preference MX still leads to the old platform",
  on: "mxName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "mx", score: 3 },
  source: "RFC 5321 §5.1; set-up pages of Microsoft and Google (only their own MX)",
  messages: {
    backup:
      "{host} of the source is still an MX of {name} after {tranche}: spam, and mail of every sender that the target keeps waiting, lands in mailboxes that nobody reads. Remove it",
  },
  fixes: {
    drop: {
      title: "Remove the MX of the source",
      safety: "unsafe",
      edit: removeMx,
    },
  },
  check({ name, place, playbook, domain }, { derive, isPast, located, report }) {
    // Without routes between the platforms mx/split-no-precedence says it, and with more weight.
    if (!playbook || !coexists(playbook)) return;
    const tranche = cutoverOf(playbook, name, domain);
    if (!tranche?.window || tranche.paused || decisionOn(playbook, tranche) === "rolled-back" || !isPast(tranche.window.to)) return;
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const [first] = records;
    if (!first || mailSideOf(playbook, first.exchange) !== "target") return;
    for (const record of records) {
      if (record.preference === first.preference || mailSideOf(playbook, record.exchange) !== "source") continue;
      const data = { host: record.exchange, name, tranche: tranche.id };
      report(recordPlace(located(owner, "MX"), record, place), "backup", data, { fix: [{ id: "drop", with: { owner, record } }] });
    }
  },
});
