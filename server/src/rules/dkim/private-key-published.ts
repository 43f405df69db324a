import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/private-key-published",
  title: "A private key stands where a public key belongs",
  on: "selector",
  kind: "syntax",
  severity: "error",
  risk: { category: "compliance", component: "dkim", score: 5 },
  source: "RFC 6376 §8; RFC 5208 §5; RFC 8017 A.1.2",
  messages: {
    // The key itself is never shown.
    published:
      "p= at {name} holds a private key: whoever can read it signs mail as {domain}. The pair is burnt, also after it is removed; revoke the selector and make a new pair under another one",
  },
  fixes: {
    revoke: { title: "Empty p=, which revokes the selector", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const view = keyView(target, context);
    if (!view?.problems.some(({ code }) => code === "private-key")) return;
    const data = view.key.data?.range;
    const revoked = data && view.text.slice(0, data.start) + view.text.slice(data.end);
    context.report(view.at(data), "published", { name: target.name, domain: target.domain }, view.rewritten("revoke", revoked));
  },
});
