import type { Playbook, Sender } from "../../playbook/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { perDay } from "../shared/bulk.ts";
import { fourWeeks, isWarmed, knownBy, movedSenders } from "../shared/sending-volume.ts";

export default rule({
  id: "deliverability/warmup-missing",
  title: "New sending addresses without warm-up",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "deliverability", score: 3 },
  source: "Method, deliverability and FAQ 4; Gmail sender guidelines (raise volume slowly)",
  messages: {
    fresh:
      "{sender} moves with {tranche} and sends {volume} a day from addresses that receivers have not known for a month, and no warm-up plan slows it: expect deferrals and spam folders from the first hour",
    unsaid:
      "{sender} moves with {tranche} and sends {volume} a day from addresses of its own: are they new to receivers? State `since` when it sends from them, or a warm-up plan",
  },
  fixes: {
    ramp: {
      title: "Add a ramp of four weeks",
      safety: "unsafe",
      edit: ({ playbook: { root }, tranche }, sender: Sender) => {
        const { plan, step } = fourWeeks(perDay(sender));
        const id = `${sender.id}-ramp`;
        const text = `{ applies: [${sender.id}], plan: ${plan}, step: ${step} }`;
        const warmup = root.entry("warmup");
        const tranches = root.get("tranches");
        const own = tranches?.kind === "map" ? tranches.entry(tranche.id)?.value : undefined;
        if (warmup && warmup.value.kind !== "map" && !isNullNode(warmup.value)) return [];
        const use = own?.kind === "map" && !own.entry("warmup") ? insertEntry(own, "warmup", id) : [];
        return [...(warmup ? insertEntry(warmup, id, text) : insertEntry(root, "warmup", `{ ${id}: ${text} }`)), ...use];
      },
    },
  },
  check({ playbook, tranche }, { report, unstated, isPast }) {
    for (const sender of movedSenders(playbook, tranche)) {
      const state = isWarmed(playbook, sender) ? "known" : knownBy(sender, tranche, playbook, isPast);
      const place =
        tranche.fields
          .get("senders")
          ?.items()
          .find((item) => item.text === sender.id)?.place ?? tranche.place;
      const data = { sender: sender.id, tranche: tranche.id, volume: perDay(sender) };
      const fix = { fix: [{ id: "ramp" as const, with: sender }] };
      if (state === "new") report(place, "fresh", data, fix);
      if (state === "unsaid") unstated(place, "unsaid", data, ownerOf(sender, playbook), fix);
    }
  },
});

function ownerOf(sender: Sender, { people }: Playbook): string {
  const owner = sender.fields.get("owner")?.text;
  return (owner !== undefined && people.get(owner)?.name) || `whoever runs ${sender.id}`;
}
