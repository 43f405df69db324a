import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";
import { insertAt, isMeant, mapOf, mayBeUnread, parseOffset, programmeOf } from "../shared/programme.ts";

const daySeconds = 86_400;
/** Somebody who is told later has a trip, a deadline or a holiday in between. */
const earlySeconds = 3 * daySeconds;

export default rule({
  id: "comms/missing",
  title: "People are not told that they move",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "client-access", component: "organisation", score: 1 },
  source: "Method, communications",
  messages: {
    off: "{tranche} moves people, and nobody tells them (communications: none): on the first morning each of them calls the help desk",
    gap: "People of {tranche} are not told {missing}: who knows nothing of it calls the help desk on the first morning",
  },
  fixes: {
    notices: {
      title: "Tell them a week before and on the day before",
      safety: "unsafe",
      edit: ({ playbook }) => {
        const root = mapOf(programmeOf(playbook));
        return root ? insertAt(root, ["communications", "notices"], "[{ to: cohort, at: -7d }, { to: cohort, at: -1d }]") : [];
      },
    },
  },
  check({ playbook, tranche }, { report }) {
    if (!tranche.hasCohort) return;
    const programme = programmeOf(playbook);
    const communications = programme?.get("communications");
    if (!programme || !communications) {
      if (isLarge(playbook) && !mayBeUnread(playbook, "Programme"))
        report(tranche.place, "gap", { tranche: tranche.id, missing: "at all" }, { fix: "notices" });
      return;
    }
    if (communications.text === "none") {
      report(communications.place, "off", { tranche: tranche.id });
      return;
    }
    const offsets = offsetsFor(playbook, tranche.id);
    const missing = [
      ...(offsets.some((at) => at <= -earlySeconds) ? [] : ["three days before or earlier"]),
      ...(offsets.some((at) => at > -earlySeconds && at <= 2 * daySeconds) ? [] : ["at the cutover"]),
    ];
    if (missing.length > 0) report(tranche.place, "gap", { tranche: tranche.id, missing: missing.join(" and not ") }, { fix: "notices" });
  },
});

/** When whoever moves with a tranche is told something, seconds from its window. */
function offsetsFor(playbook: Playbook, tranche: string): readonly number[] {
  return (programmeOf(playbook)?.get("communications")?.get("notices")?.items() ?? []).flatMap((notice) => {
    const to = notice.get("to")?.text;
    const at = parseOffset(notice.get("at")?.text ?? "");
    const isTold = (to === "cohort" || to === "all") && isMeant(notice.get("tranches")?.items(), tranche);
    return isTold && at !== undefined ? [at] : [];
  });
}
