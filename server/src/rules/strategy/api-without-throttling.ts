import type { PlaybookDoc } from "../../playbook/index.ts";
import { Cursor, insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

/** What one application may do at once with one Outlook mailbox (Microsoft Graph throttling limits, read 2026-11). */
const suggested = 4;

export default rule({
  id: "strategy/api-without-throttling",
  title: "API-first without a limit on what runs at once",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "strategy", score: 2 },
  source: "Microsoft Graph and Gmail API limits; method, advanced topics",
  messages: {
    unsaid:
      "{tranche} is copied over the API, and `sync.concurrency` does not say how many mailboxes at once: both platforms slow down an application that asks too much, and then for everybody. How many?",
  },
  fixes: {
    limit: {
      title: `Copy ${suggested} mailboxes at once`,
      safety: "unsafe",
      edit: ({ playbook: { root } }) => {
        const sync = root.entry("sync");
        if (!sync) return insertEntry(root, "sync", `{ concurrency: ${suggested} }`);
        return sync.value.kind === "map" || isNullNode(sync.value) ? insertEntry(sync, "concurrency", String(suggested)) : [];
      },
    },
  },
  check({ playbook, tranche }, { unstated }) {
    if (!tranche.hasCohort) return;
    const sync = tranche.fields.get("sync");
    const method = sync?.get("method");
    const isApi = method ? method.text === "api" : playbook.strategy === "api-first";
    if (!isApi || sync?.entry("concurrency")) return;
    const all = new Cursor<PlaybookDoc>(playbook.root).get("sync");
    // A limit that stands at the top and is removed here is a decision too; without one the fix writes it at the top.
    unstated(
      method?.place ?? playbook.fields.get("strategy")?.place ?? tranche.place,
      "unsaid",
      { tranche: tranche.id },
      "whoever runs the copy",
      {
        ...(all?.entry("concurrency") ? {} : { fix: "limit" as const }),
      },
    );
  },
});
