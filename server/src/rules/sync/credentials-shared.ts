import type { Place } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";

export default rule({
  id: "sync/credentials-shared",
  title: "The copy uses one password for all mailboxes",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "sync", score: 3 },
  source: "Vendor guidance on least privilege; method (token lifecycles)",
  messages: {
    admin:
      "The copy of {tranche} signs in with one account that opens every mailbox: whoever gets that password reads all mail, and no log tells who it was. Sign in as an application whose rights are limited to the cohort, and end them after the window",
  },
  fixes: {
    oauth: { title: "Sign in as an application (OAuth)", safety: "unsafe", edit: (_target, place: Place) => [{ place, newText: "oauth" }] },
  },
  check({ playbook, tranche }, { report }) {
    const auth = tranche.fields.get("sync")?.get("auth");
    if (!tranche.hasCohort || auth?.text !== "admin-password") return;
    // Google refuses it altogether: client/google-password-access.
    if (platformOf(playbook, "source") === "google" || platformOf(playbook, "target") === "google") return;
    report(auth.place, "admin", { tranche: tranche.id }, { fix: [{ id: "oauth", with: auth.place }] });
  },
});
