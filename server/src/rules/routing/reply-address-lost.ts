import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";

/** Platforms whose clients remember people by an address that is no mail address: LegacyExchangeDN, Notes names. */
const remembering: ReadonlySet<string> = new Set(["exchange", "microsoft365", "domino"]);
/** Ways of moving that take the old addresses along. */
const complete: ReadonlySet<string> = new Set(["hybrid-move"]);

export default rule({
  id: "routing/reply-address-lost",
  title: "Replies to old internal messages will bounce",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "routing-plan", score: 3 },
  source: "Microsoft, IMCEAEX non-delivery report when you send mail to an internal user",
  messages: {
    off: "Old addresses do not go along with {tranche}: who answers an old internal message, or picks a name that the client remembers, writes to an address of {platform} that the target does not know, and it bounces (IMCEAEX)",
    unsaid:
      "Do the old addresses go along with {tranche} (`sync.legacyAddresses`: earlier SMTP addresses, LegacyExchangeDN as X500)? Clients remember people by them, and replies to old internal messages bounce without",
  },
  fixes: {
    along: {
      title: "Take the old addresses along",
      safety: "unsafe",
      edit: ({ playbook: { root }, tranche }) => {
        const stated = tranche.fields.get("sync")?.get("legacyAddresses");
        if (stated) return [{ place: stated.place, newText: "true" }];
        const entry = root.entry("sync");
        if (!entry) return insertEntry(root, "sync", "{ legacyAddresses: true }");
        return entry.value.kind === "map" && entry.value.entry("legacyAddresses") ? [] : insertEntry(entry, "legacyAddresses", "true");
      },
    },
  },
  check({ playbook, tranche }, { report, unstated }) {
    const platform = platformOf(playbook, "source");
    if (!tranche.hasCohort || !remembering.has(platform)) return;
    const sync = tranche.fields.get("sync");
    const along = sync?.get("legacyAddresses");
    const data = { tranche: tranche.id, platform };
    if (along?.value === false) {
      report(along.place, "off", data, { fix: "along" });
      return;
    }
    // In a hybrid organisation a synchronised directory keeps the addresses, whatever copies the mail.
    const isKept = playbook.strategy === "hybrid" || complete.has(sync?.get("method")?.text ?? "");
    const isWrittenHalf = sync?.entry("legacyAddresses") !== undefined;
    if (along === undefined && !isKept && !isWrittenHalf && platformOf(playbook, "target") !== "")
      unstated(tranche.place, "unsaid", data, "whoever creates the mailboxes", { fix: "along" });
  },
});
