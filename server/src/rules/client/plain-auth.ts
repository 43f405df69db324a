import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { planReplacement, signInsOf } from "../shared/sign-ins.ts";
import { deadlines } from "../shared/vendor-deadlines-data.ts";

export default rule({
  id: "client/plain-auth",
  title: "Legacy clients use plain or basic authentication",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: "Method, risk rubric (legacy clients: 3); Microsoft Learn, Deprecation of basic authentication in Exchange Online",
  messages: {
    basic:
      "{client} signs in with a plain password, moves with {tranche}, and nothing replaces that before its window: passwords that programs keep are what attackers try first, and new platforms refuse them. Plan what follows (`replacement`), with a day before the window",
    refused:
      "{client} signs in with a plain password over {protocol}, and Exchange Online has refused that since {day}: after {tranche} it reads no mail. Plan a client with OAuth for a day before the window",
    undated:
      "By when is {client}, which signs in with a plain password, replaced? It moves with {tranche}, and `replacement` names no `date`",
  },
  fixes: { replace: { title: "Plan a replacement for the day before the window", safety: "unsafe", edit: planReplacement } },
  check({ playbook, tranche }, { report, unstated, isPast }) {
    const target = platformOf(playbook, "target");
    // Google refuses every password: client/google-password-access.
    if (target === "google") return;
    for (const one of signInsOf(playbook, tranche, isPast)) {
      // Submission to Microsoft 365 has a date of its own: client/smtp-basic-auth-m365.
      if (one.auth !== "basic" || (target === "microsoft365" && one.protocol === "smtp")) continue;
      const data = { client: one.id, tranche: tranche.id, protocol: one.protocol || "its protocol", day: deadlines.microsoftBasicAuth.day };
      if (one.replacedSometime) {
        unstated(one.authPlace, "undated", data, "whoever looks after the clients");
        continue;
      }
      const fix =
        one.kind === "client"
          ? { fix: [{ id: "replace" as const, with: { node: one.node, by: "oauth", from: tranche.window?.from } }] }
          : {};
      report(one.authPlace, target === "microsoft365" ? "refused" : "basic", data, fix);
    }
  },
});
