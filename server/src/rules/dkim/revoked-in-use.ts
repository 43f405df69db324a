import { rule } from "../rule.ts";
import { keyView, withdrawal } from "../shared/dkim.ts";
import { stopsAt } from "../shared/senders.ts";

export default rule({
  id: "dkim/revoked-in-use",
  title: "Active selector has an empty p=",
  on: "selector",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.1",
  messages: {
    revoked:
      "The key at {name} is revoked (p= is empty), yet the plan says that {sender} signs with {selector}: mail that it signs so fails DKIM. Publish a key, or take the selector out of `dkim`",
  },
  check(target, context) {
    const { sender, selector, name, playbook } = target;
    if (!sender || selector === undefined) return;
    const view = keyView(target, context);
    if (view?.key.publicKey?.kind !== "revoked") return;
    const end = playbook && stopsAt(sender, playbook);
    if (end !== undefined && context.isPast(end)) return;
    // What the plan withdraws is judged against the life of mail under way.
    if (withdrawal(target, context)) return;
    context.report(view.at(view.key.tags.find((tag) => tag.name.value === "p")?.range), "revoked", { name, sender: sender.id, selector });
  },
});
