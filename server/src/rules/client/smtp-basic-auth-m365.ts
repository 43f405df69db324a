import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { planReplacement, signInsOf } from "../shared/sign-ins.ts";
import { deadlines } from "../shared/vendor-deadlines-data.ts";

const end = deadlines.smtpBasicAuth;

export default rule({
  id: "client/smtp-basic-auth-m365",
  title: "SMTP AUTH with a password at Exchange Online has an end",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: end.source,
  messages: {
    ends: "{client} submits mail to Exchange Online with a password, which works until the end of {day} only: it is then off unless an administrator allows it again, and the final end follows. Plan OAuth, High Volume Email or a relay connector",
    over: {
      text: "{client} is to submit mail to Exchange Online with a password, and {tranche} moves after {day}, when that is off by default: its mail is refused (550 5.7.30) from the first message. Plan OAuth, High Volume Email or a relay connector before the window",
      score: 4,
      severity: "error",
    },
  },
  fixes: { replace: { title: "Plan a replacement for the day before the window", safety: "unsafe", edit: planReplacement } },
  check({ playbook, tranche }, { report, isPast }) {
    if (platformOf(playbook, "target") !== "microsoft365") return;
    for (const one of signInsOf(playbook, tranche, isPast)) {
      if (one.auth !== "basic" || one.protocol !== "smtp") continue;
      const isOver = tranche.window ? tranche.window.to > end.at : isPast(end.at);
      const fix =
        one.kind === "client"
          ? { fix: [{ id: "replace" as const, with: { node: one.node, by: "relay-connector", from: tranche.window?.from } }] }
          : {};
      report(one.authPlace, isOver ? "over" : "ends", { client: one.id, tranche: tranche.id, day: end.day }, fix);
    }
  },
});
