import { rule } from "../rule.ts";
import { keyView } from "../shared/dkim.ts";

export default rule({
  id: "gws/dkim-not-started",
  title: "Google key published but signing not declared as started",
  on: "selector",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "target-platform", score: 4 },
  source: "Google Workspace Admin Help, Turn on DKIM",
  messages: {
    waiting:
      "The key {name} is published, and the plan says that Google does not sign with it yet: mail of moved people leaves unsigned. Press Start authentication in the Admin console, then write status: signing",
    unsaid: {
      text: "The key {name} is published; nothing says that signing was started in the Admin console, which a key in DNS does not do by itself. Write dkim: { status: signing } once it is",
      severity: "info",
      score: 1,
    },
  },
  check(target, context) {
    const { sender, playbook, domain, name } = target;
    if (sender?.service !== "google" || !playbook) return;
    const status = playbook.domains.get(domain)?.fields.get("dkim")?.get("status");
    if (status?.text === "signing") return;
    const kind = keyView(target, context)?.key.publicKey?.kind;
    if (kind !== "rsa" && kind !== "ed25519") return;
    if (status?.text === "published") context.report(status.place, "waiting", { name });
    else context.report(target.place, "unsaid", { name });
  },
});
