import type { Place } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { planReplacement, type Replacement, signInsOf } from "../shared/sign-ins.ts";

/** Protocols that Google answers, and only to OAuth or an app password. */
const google: ReadonlySet<string> = new Set(["imap", "pop", "smtp", "eas", ""]);

export default rule({
  id: "client/google-password-access",
  title: "Google Workspace refuses sign-in with the password alone",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 4 },
  source: "Google Workspace Admin Help, Transition from less secure apps to OAuth (14114704), read 2026-11-23",
  messages: {
    client:
      "{client} signs in with the password of its user, and Google Workspace refuses that for mail: after {tranche} it neither reads nor sends. Plan a client with OAuth, or an app password, for a day before the window",
    sync: "The copy signs in to Google Workspace with {auth}, which Google refuses: {tranche} copies nothing. Use a service account with rights of its own (OAuth)",
  },
  fixes: {
    replace: {
      title: "Plan a replacement for the day before the window",
      safety: "unsafe",
      edit: (target, given: Replacement) => planReplacement(target, given),
    },
    oauth: { title: "Sign in as an application (OAuth)", safety: "unsafe", edit: (_target, place: Place) => [{ place, newText: "oauth" }] },
  },
  check({ playbook, tranche }, { report, isPast }) {
    if (platformOf(playbook, "target") === "google") {
      for (const one of signInsOf(playbook, tranche, isPast)) {
        if (one.auth !== "basic" || !google.has(one.protocol)) continue;
        const fix =
          one.kind === "client"
            ? { fix: [{ id: "replace" as const, with: { node: one.node, by: "oauth", from: tranche.window?.from } }] }
            : {};
        report(one.authPlace, "client", { client: one.id, tranche: tranche.id }, fix);
      }
    }
    const isGoogle = ["source", "target"].some((side) => platformOf(playbook, side as "source") === "google");
    const auth = tranche.hasCohort && isGoogle ? tranche.fields.get("sync")?.get("auth") : undefined;
    if (auth?.text === "password" || auth?.text === "admin-password")
      report(auth.place, "sync", { auth: auth.text, tranche: tranche.id }, { fix: [{ id: "oauth", with: auth.place }] });
  },
});
