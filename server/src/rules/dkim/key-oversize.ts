import { rule } from "../rule.ts";
import { keyView } from "../shared/dkim.ts";

export default rule({
  id: "dkim/key-oversize",
  title: "RSA key above 4096 bits",
  on: "selector",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dkim", score: 1 },
  source: "RFC 8301 §3.2 (verifiers must take 1024 to 4096 bits)",
  messages: {
    large:
      "The RSA key at {name} has {bits} bits. Receivers need not take more than 4096, so some will count the mail as unsigned; 2048 are plenty",
  },
  check(target, context) {
    const view = keyView(target, context);
    const key = view?.key.publicKey;
    if (!view || key?.kind !== "rsa" || key.bits <= 4096) return;
    context.report(view.at(view.key.data?.range), "large", { name: target.name, bits: key.bits });
  },
});
