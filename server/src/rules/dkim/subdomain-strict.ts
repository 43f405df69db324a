import { isWithin } from "../../dns/index.ts";
import { withoutTag } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";
import { fromDomains } from "../shared/from.ts";

export default rule({
  id: "dkim/subdomain-strict",
  title: "t=s forbids i= in a sub-domain",
  on: "selector",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dkim", score: 2 },
  source: "RFC 6376 §3.6.1",
  messages: {
    strict:
      "The key at {name} says t=s, so a signature is valid only when its i= names {domain} itself, and {sender} writes From {from}. A signer that puts that into i= fails everywhere",
  },
  fixes: {
    loosen: { title: "Remove s from t=", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const { sender, domain, name } = target;
    // A domain that the sender signs for by itself has keys of its own.
    const own = new Set(sender?.domains.map((one) => one.name));
    const from = sender && fromDomains(sender).find((one) => !own.has(one.name) && isWithin(one.name, domain));
    if (!sender || !from) return;
    const view = keyView(target, context);
    const flag = view?.key.flags.find(({ value }) => value === "s");
    if (!view || !flag) return;
    const tag = view.key.tags.find((one) => one.name.value === "t");
    const others = view.key.flags.filter(({ value }) => value !== "s").map(({ value }) => value);
    const text =
      tag &&
      (others.length === 0
        ? withoutTag(view.text, tag)
        : view.text.slice(0, tag.value.range.start) + others.join(":") + view.text.slice(tag.value.range.end));
    context.report(
      view.at(flag.range),
      "strict",
      { name, domain, sender: sender.id, from: from.name },
      { ...view.rewritten("loosen", text), related: [{ place: from.place, message: "the From address below the signing domain" }] },
    );
  },
});
