import { parseInstant } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { dayMs } from "../shared/timeline.ts";

/** People need a working day or two between two changes of how they sign in (threshold is this tool's). */
const apartDays = 3;

export default rule({
  id: "client/mfa-cutover-same-day",
  title: "Another way to sign in on the day of the cutover",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 2 },
  source: "Tool rule",
  messages: {
    close:
      "A second factor or single sign-on begins within {days} days of the window of {tranche}: who cannot sign in does not know which change it is, and the service desk neither. Let it begin a week before",
  },
  check({ playbook, tranche }, { report }) {
    const mfa = tranche.fields.get("cutover")?.get("clients")?.get("mfa");
    const at = mfa && parseInstant(mfa.text, tranche.window?.timeZone ?? playbook.timeZone);
    if (!mfa || at === undefined || !tranche.window) return;
    const { from, to } = tranche.window;
    // A date alone is a whole day.
    if (at + dayMs > from - apartDays * dayMs && at < to + apartDays * dayMs)
      report(mfa.place, "close", { tranche: tranche.id, days: apartDays });
  },
});
