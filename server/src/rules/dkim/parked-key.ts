import { rule } from "../rule.ts";
import { keyView, rewriteKey } from "../shared/dkim.ts";

export default rule({
  id: "dkim/parked-key",
  title: "Parked domain publishes a usable key",
  on: "selector",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "dkim", score: 1 },
  source: "Microsoft Defender for Office 365, DKIM of parked domains; RFC 6376 §3.6.1",
  messages: {
    usable:
      "{domain} is parked and sends nothing, but {name} has a key: whoever holds its private half signs as {domain}. Empty p= to revoke it",
  },
  fixes: {
    revoke: { title: "Empty p=, which revokes the key", safety: "unsafe", edit: rewriteKey },
  },
  check(target, context) {
    const { playbook, domain, name } = target;
    const roles = playbook?.domains.get(domain)?.roles ?? [];
    if (!roles.includes("parked") || roles.includes("send")) return;
    const view = keyView(target, context);
    const kind = view?.key.publicKey?.kind;
    const data = view?.key.data;
    if (!view || !data || (kind !== "rsa" && kind !== "ed25519")) return;
    const text = view.text.slice(0, data.range.start) + view.text.slice(data.range.end);
    context.report(view.at(data.range), "usable", { name, domain }, view.rewritten("revoke", text));
  },
});
