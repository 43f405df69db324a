import { formatInstant, type Instant, parseInstant } from "../../base/index.ts";
import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { insertAt, isMeant, parseOffset, whoOf } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";
import { dayMs } from "../shared/timeline.ts";

/** What arrives after a backup is in none (threshold is this tool's). */
const freshDays = 7;

export default rule({
  id: "backup/missing-before-cutover",
  title: "No backup before a cutover",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "backup", score: 5 },
  source: "Method, backup and retention",
  messages: {
    late: "The backup {set} of {tranche} is taken {at}, when its window has begun: what the move breaks is in no backup. Take it a day before",
    old: {
      text: "The backup {set} of {tranche} is {days} days old when its window begins: what arrived since is in none. Take it within {fresh} days before",
      severity: "warning",
      score: 3,
    },
    uncovered: "Which backup holds the mailboxes of {tranche}? The plan has {sets}, and none of them covers it",
    none: "Is there a backup of the mailboxes of {tranche} before they move (`backup.sets`)? What a move loses comes from nowhere else",
    undated: "When is the backup {set} of {tranche} taken (`at`)? Only one from before the window is a way back",
  },
  fixes: {
    set: {
      title: "Plan a backup one day before",
      safety: "unsafe",
      edit: ({ playbook: { root, fields }, tranche: { written } }) => {
        const id = `before-${written}`;
        const sets = fields.get("backup")?.get("sets");
        return sets?.entry(id) ? [] : insertAt(root, ["backup", "sets", id], `{ covers: [${written}], at: -1d }`);
      },
    },
  },
  check({ playbook, tranche }, { report, unstated }) {
    if (!tranche.hasCohort) return;
    const sets = playbook.fields.get("backup")?.get("sets")?.entries() ?? [];
    const covering = sets.filter(([, set]) => {
      const covers = set.get("covers")?.items() ?? [];
      return covers.length > 0 && (isMeant(covers, tranche.id) || isMeant(covers, tranche.written));
    });
    const who = whoOf(playbook, "migration-lead") ?? "whoever runs the backups";
    if (covering.length === 0) {
      if (sets.length > 0) {
        const names = sets.map(([key]) => key.text).join(", ");
        unstated(tranche.place, "uncovered", { tranche: tranche.id, sets: names }, who, { fix: "set" });
      } else if (isLarge(playbook) || regulation(playbook) !== undefined)
        unstated(tranche.place, "none", { tranche: tranche.id }, who, { fix: "set" });
      return;
    }
    const start = tranche.window?.from;
    const taken = covering.map(([key, set]) => ({ key, at: set.get("at"), time: takenAt(set.get("at")?.text ?? "", tranche, playbook) }));
    // One backup in time is enough.
    if (start === undefined || taken.some(({ time }) => time !== undefined && time <= start && start - time <= freshDays * dayMs)) return;
    const [latest] = taken
      .flatMap(({ key, at, time }) => (at && time !== undefined ? [{ key, at, time }] : []))
      .sort((a, b) => b.time - a.time);
    if (latest) {
      const data = { set: latest.key.text, tranche: tranche.id, at: formatInstant(latest.time, tranche.window?.timeZone) };
      const related = [{ place: tranche.window?.fromPlace ?? tranche.place, message: "the window" }];
      if (latest.time > start) report(latest.at.place, "late", data, { related });
      else report(latest.at.place, "old", { ...data, days: Math.floor((start - latest.time) / dayMs), fresh: freshDays }, { related });
      return;
    }
    const [first] = taken;
    if (first && !first.at) unstated(first.key.place, "undated", { set: first.key.text, tranche: tranche.id }, who);
  },
});

/** An offset counts from the window of each tranche that the set covers. */
function takenAt(text: string, { window }: Tranche, playbook: Playbook): Instant | undefined {
  const offset = parseOffset(text);
  if (offset !== undefined) return window && window.from + offset * 1000;
  return parseInstant(text, playbook.timeZone);
}
