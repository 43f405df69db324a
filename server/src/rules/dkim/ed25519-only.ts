import { joinName } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { keyRead } from "../shared/dkim.ts";

export default rule({
  id: "dkim/ed25519-only",
  title: "Only Ed25519 keys are published for a sender",
  on: "selector",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dkim", score: 3 },
  source: "RFC 8463 §5, §6",
  messages: {
    only: "All keys of {sender} for {domain} are Ed25519, which many receivers do not verify: to them its mail is unsigned. Sign with an RSA key of 2048 bits as well",
  },
  check({ sender, selector, domain, name, place }, { derive, report }) {
    if (!sender || selector === undefined) return;
    // Said once, at the first of them.
    if (sender.selectors.length > 0 && sender.selectors[0]?.selector !== selector) return;
    const others = sender.selectors.slice(1).flatMap((one) => joinName(`${one.selector}._domainkey`, domain) ?? []);
    const keys = [name, ...others].map((one) => derive(keyRead, one));
    const kinds = keys.map((one) => (one.known && one.value !== "unknown" ? one.value?.key.publicKey?.kind : "unknown"));
    if (kinds.includes("unknown") || !kinds.includes("ed25519") || kinds.includes("rsa")) return;
    report(place, "only", { sender: sender.id, domain });
  },
});
