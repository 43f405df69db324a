import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";

/** Platforms whose mailboxes hold calendars and contacts beside mail. */
const groupware: ReadonlySet<string> = new Set(["exchange", "microsoft365", "google", "zimbra", "domino"]);

export default rule({
  id: "sync/calendar-needs-api",
  title: "Calendars, contacts or shared mailboxes copied by IMAP",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "client-access", component: "sync", score: 4 },
  source: "RFC 9051 (mail only); method FAQ 3",
  messages: {
    lost: "{tranche} is copied over IMAP, which carries mail only, and {what} go with it: they stay behind. Copy them over the API of the platforms, or hand them on in another way and name it",
    unsaid:
      "{tranche} is copied over IMAP, which carries mail only: how do calendars and contacts of {platform} get to the target? Name a method that carries them, or `inventory.contacts: none` where there are none",
  },
  check({ playbook, tranche }, { report, unstated }) {
    const method = tranche.fields.get("sync")?.get("method");
    if (!tranche.hasCohort || !method?.text.startsWith("imap-")) return;
    const what = lostItems(playbook, tranche);
    const platform = platformOf(playbook, "source");
    if (what) report(method.place, "lost", { tranche: tranche.id, what });
    else if (groupware.has(platform) && playbook.fields.get("inventory")?.get("contacts")?.text !== "none")
      unstated(method.place, "unsaid", { tranche: tranche.id, platform }, "whoever runs the copy");
  },
});

/** What the plan says that goes along and is no mail of a person. */
function lostItems(playbook: Playbook, tranche: Tranche): string | undefined {
  const moved = (tranche.fields.get("cohort")?.get("with")?.items() ?? []).map(({ text }) => text);
  const hasShared = moved.includes("shared");
  const contacts = playbook.fields.get("inventory")?.get("contacts")?.text;
  const hasContacts = contacts !== undefined && contacts !== "" && contacts !== "none";
  if (hasShared && hasContacts) return "shared mailboxes with their rights, and contacts,";
  if (hasShared) return "shared mailboxes with their rights";
  return hasContacts ? "contacts" : undefined;
}
