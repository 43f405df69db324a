import { plural } from "../../base/index.ts";
import { readNumber } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { bulkPerDay, perDay } from "../shared/bulk.ts";
import { addressList, cellOf, cohortPlace, knownCohort } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/high-volume-too-early",
  title: "High-volume sender moves before the pilot has proved authentication",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "cohort", score: 4 },
  source: "Method, practical cohort design",
  messages: {
    sender:
      "{sender} sends {volume} messages a day and moves with {tranche}, which is a pilot: a signature that is missing there reaches every receiver at once",
    mailboxes:
      "{count} of {tranche}, which is a pilot, {verb} {limit} messages a day or more: {mailboxes}. A signature that is missing there reaches every receiver at once",
  },
  check({ tranche, playbook }, { report }) {
    if (tranche.stage !== "pilot") return;
    // Only what the tranche names itself: who belongs to every tranche moves with the platform.
    for (const named of tranche.fields.get("senders")?.items() ?? []) {
      const sender = playbook.senders.get(named.text);
      const volume = sender ? perDay(sender) : 0;
      if (volume >= bulkPerDay) report(named.place, "sender", { sender: named.text, volume, tranche: tranche.id });
    }
    const own = knownCohort(tranche);
    const { mailboxes } = playbook.inventory;
    const sent = cellOf(playbook, "sentPerDay");
    if (!own || !mailboxes || !sent) return;
    const many = own.members.filter((row) => (readNumber(sent(row)) ?? 0) >= bulkPerDay);
    if (many.length === 0) return;
    report(cohortPlace(tranche), "mailboxes", {
      count: plural(many.length, "mailbox", "mailboxes"),
      tranche: tranche.id,
      verb: many.length === 1 ? "sends" : "send",
      limit: bulkPerDay,
      mailboxes: addressList(mailboxes, many),
    });
  },
});
