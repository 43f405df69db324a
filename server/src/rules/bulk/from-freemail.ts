import type { Place } from "../../base/index.ts";
import { parseName } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { isFreemail } from "../shared/freemail.ts";

export default rule({
  id: "bulk/from-freemail",
  title: "Sender uses a consumer domain in From",
  on: "playbook",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "bulk-sender", score: 5 },
  source: "Gmail sender guidelines (do not impersonate Gmail From headers; p=quarantine)",
  messages: {
    freemail:
      "{sender} sends as {address}: {host} belongs to its provider, so neither SPF nor DKIM of yours can align, and receivers quarantine or refuse it. Send from a domain of your own",
  },
  check(playbook, { report }) {
    for (const sender of playbook.senders.values()) {
      const from = sender.fields.get("from");
      const written = from === undefined ? [] : from.node.kind === "list" ? from.items() : [from];
      const addresses: { readonly text: string; readonly place: Place }[] = [
        ...sender.domains.map(({ name, place }) => ({ text: name as string, place })),
        ...written.map(({ text, place }) => ({ text, place })),
      ];
      for (const { text, place } of addresses) {
        const host = parseName(`${text.slice(text.lastIndexOf("@") + 1)}.`);
        if (host === undefined || !isFreemail(host)) continue;
        const about = { scope: { kind: "sender" as const, sender: sender.id }, target: sender.id };
        report(place, "freemail", { sender: sender.id, address: text, host }, { about });
      }
    }
  },
});
