import { rule } from "../rule.ts";
import { keyView } from "../shared/dkim.ts";

export default rule({
  id: "dkim/short-key",
  title: "RSA key between 1024 and 2047 bits",
  on: "selector",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dkim", score: 2 },
  source: "RFC 8301 §3.2 (signers should use at least 2048 bits)",
  messages: {
    short:
      "The RSA key at {name} has {bits} bits. Receivers still believe it, but 2048 are expected of signers: make a new pair under a new selector when this one is rotated",
  },
  check(target, context) {
    const view = keyView(target, context);
    const key = view?.key.publicKey;
    if (!view || key?.kind !== "rsa" || key.bits < 1024 || key.bits >= 2048) return;
    context.report(view.at(view.key.data?.range), "short", { name: target.name, bits: key.bits });
  },
});
