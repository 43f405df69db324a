import type { Place } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { bulkVolume } from "../shared/bulk.ts";
import { isBulk, isFirstDomain } from "../shared/senders.ts";

export default rule({
  id: "bulk/one-click-unsubscribe",
  title: "Marketing stream lacks one-click unsubscribe",
  on: "sender",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "bulk-sender", score: 4 },
  source: "RFC 8058 §3; Gmail sender guidelines; Yahoo Sender Hub",
  messages: {
    other:
      "{sender} sends marketing mail in bulk, and readers unsubscribe by {how}: Gmail and Yahoo want one click (`List-Unsubscribe-Post`), answered within two days, and take the rest for spam",
    none: "{sender} sends marketing mail in bulk, and readers cannot unsubscribe: they press the spam button instead. Gmail and Yahoo want one click (`List-Unsubscribe-Post`), answered within two days",
    unsaid:
      "How do readers of {sender} unsubscribe (`unsubscribe`)? Gmail and Yahoo want one click of everybody who sends marketing mail in bulk",
  },
  fixes: {
    oneClick: { title: "Unsubscribe with one click", safety: "unsafe", edit: (_target, place: Place) => [{ place, newText: "one-click" }] },
  },
  check({ playbook, sender, domain, place }, { report, unstated }) {
    if (!isBulk(sender) || !isFirstDomain(sender, domain)) return;
    if (!sender.domains.some(({ name }) => bulkVolume(playbook, name) !== undefined)) return;
    const stated = sender.fields.get("unsubscribe");
    const data = { sender: sender.id, how: stated?.text === "mailto" ? "a message to an address" : "a page behind a link" };
    if (stated && ["none", "mailto", "link"].includes(stated.text))
      report(stated.place, stated.text === "none" ? "none" : "other", data, { fix: [{ id: "oneClick", with: stated.place }] });
    else if (!sender.fields.entry("unsubscribe")) unstated(place, "unsaid", data, "whoever runs the newsletter");
  },
});
