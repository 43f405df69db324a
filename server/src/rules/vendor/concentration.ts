import { parseInstant } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { platformOf } from "../shared/platforms.ts";
import { lawyers, mayBeUnread, programmeOf, whoOf } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";
import { dayMs, isWhole } from "../shared/timeline.ts";

/** Older, the vendor, its prices and its exports are others. */
const freshDays = 365;

/** Clouds that hold mailboxes, and how a place for backups says that it is theirs. */
const clouds: Readonly<Record<string, { readonly name: string; readonly storage: RegExp }>> = {
  microsoft365: { name: "Microsoft", storage: /\.blob\.core\.windows\.net|^azure:|^(?:wasbs?|abfss?):|onedrive|sharepoint/i },
  google: { name: "Google", storage: /^gs:|storage\.googleapis\.com|drive\.google\.com|^gdrive:/i },
};

export default rule({
  id: "vendor/concentration",
  title: "Everything hangs on one vendor, and nobody weighed it",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "organisation", score: 2 },
  source: "Method, vendor concentration",
  messages: {
    backup:
      "The backup {set} lies with {vendor} ({location}), which holds the mailboxes too: one closed account, or one outage, takes both. Keep a copy elsewhere, or say in `concentration` who accepted that and why",
    unsaid:
      "What hangs on {vendor} after the move, and how would we leave it (`concentration` of the Programme)? A plan of this kind names it while there is still a choice",
    exit: "How would we leave {vendor} ({uses})? `concentration` names no `exit`",
    untested: {
      text: "The way out of {vendor} was never tried (`exitTested`): until it was, nobody knows how long it takes and what it loses",
      severity: "info",
      score: 1,
    },
    old: {
      text: "{what} is from {day}, more than a year ago: vendors change exports, prices and limits",
      severity: "info",
      score: 1,
    },
    unowned: "Who accepted the dependence, and when (`by`, `reviewed`)? `concentration` says that it is accepted, and not by whom",
  },
  check(playbook, { report, unstated, isPast }) {
    const concentration = programmeOf(playbook)?.get("concentration");
    const who = whoOf(playbook, "exec-sponsor", ...lawyers) ?? "whoever ordered the migration";
    const cloud = clouds[platformOf(playbook, "target") ?? ""];
    const isAccepted = (concentration?.get("accepted")?.text ?? "") !== "";
    for (const [key, set] of playbook.fields.get("backup")?.get("sets")?.entries() ?? []) {
      const location = set.get("location");
      if (cloud && location && !isAccepted && cloud.storage.test(location.text))
        report(location.place, "backup", { set: key.text, vendor: cloud.name, location: location.text });
    }
    if (!concentration) {
      const isAsked = (isLarge(playbook) || regulation(playbook) !== undefined) && isWhole(playbook);
      if (cloud && isAsked && !mayBeUnread(playbook, "Programme")) unstated(placeOf(playbook), "unsaid", { vendor: cloud.name }, who);
      return;
    }
    const tellOld = (text: string, what: string, at: typeof concentration.place) => {
      const day = parseInstant(text, playbook.timeZone);
      if (day !== undefined && isPast(day + freshDays * dayMs)) report(at, "old", { what, day: text });
    };
    for (const [key, vendor] of concentration.get("vendors")?.entries() ?? []) {
      const uses = (vendor.get("for")?.items() ?? []).map(({ text }) => text).join(", ") || "nobody says for what";
      const tested = vendor.get("exitTested");
      if ((vendor.get("exit")?.text ?? "") === "") unstated(key.place, "exit", { vendor: key.text, uses }, who);
      else if (!tested || tested.text === "") report(key.place, "untested", { vendor: key.text });
      else tellOld(tested.text, `The trial of the way out of ${key.text}`, tested.place);
    }
    const [by, reviewed] = [concentration.get("by"), concentration.get("reviewed")];
    if (isAccepted && (!by?.text || !reviewed?.text))
      unstated(concentration.get("accepted")?.place ?? concentration.place, "unowned", {}, who);
    if (reviewed?.text) tellOld(reviewed.text, "The review of what hangs on one vendor", reviewed.place);
  },
});

/** Where a person looks: the Programme, else the target. */
function placeOf(playbook: Playbook) {
  return playbook.programme?.place ?? playbook.root.entry("target")?.key.place ?? playbook.place;
}
