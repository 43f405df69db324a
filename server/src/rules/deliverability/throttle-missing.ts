import type { Sender } from "../../playbook/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { perDay } from "../shared/bulk.ts";
import { isThrottled, isWarmed, knownBy, movedSenders } from "../shared/sending-volume.ts";

export default rule({
  id: "deliverability/throttle-missing",
  title: "No limit on what is sent after the cutover",
  on: "tranche",
  kind: "playbook",
  severity: "info",
  risk: { category: "authentication", component: "deliverability", score: 1 },
  source: "Method, FAQ 4",
  messages: {
    none: "{sender} sends {volume} a day over its new way from the first hour on: a limit for the first week keeps a fault from reaching everybody",
  },
  fixes: {
    throttle: {
      title: "Slow it down for a week",
      safety: "unsafe",
      edit: ({ playbook: { root, safety } }, sender: Sender) => {
        const id = `throttle-${sender.id}`;
        // A day's mail spread over the day: no peak is larger than the mean.
        const text = `{ kind: throttle, sender: ${sender.id}, rate: ${Math.ceil(perDay(sender) / 24)}/h, for: 7d }`;
        const entry = root.entry("safety");
        if (safety.has(id) || (entry && entry.value.kind !== "map" && !isNullNode(entry.value))) return [];
        return entry ? insertEntry(entry, id, text) : insertEntry(root, "safety", `{ ${id}: ${text} }`);
      },
    },
  },
  check({ playbook, tranche }, { report, isPast }) {
    for (const sender of movedSenders(playbook, tranche)) {
      // What a warm-up is asked for (or has) is slowed by that.
      if (isWarmed(playbook, sender) || isThrottled(playbook, sender) || knownBy(sender, tranche, playbook, isPast) !== "known") continue;
      const place =
        tranche.fields
          .get("senders")
          ?.items()
          .find((item) => item.text === sender.id)?.place ?? tranche.place;
      report(place, "none", { sender: sender.id, volume: perDay(sender) }, { fix: [{ id: "throttle", with: sender }] });
    }
  },
});
