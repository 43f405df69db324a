import { isWithin, type Name } from "../../dns/index.ts";
import type { Derivation } from "../rule.ts";
import { rule } from "../rule.ts";
import { type KeyAt, keyAt } from "../shared/derivations.ts";

/** Microsoft publishes the target only once signing is switched on (defender-docs, email-authentication-dkim-configure). */
const microsoft = ["onmicrosoft.com", "dkim.mail.microsoft"] as readonly string[] as readonly Name[];

/** What cannot be looked up is told by dkim/missing. */
const soughtKey: Derivation<KeyAt | undefined> = (name, ask, world) => {
  const found = keyAt(name, ask, world);
  return { known: true, value: found.known ? found.value : undefined };
};

export default rule({
  id: "dkim/cname-dangling",
  title: "Selector CNAME leads to nothing",
  on: "selector",
  kind: "live",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.2; Microsoft Defender for Office 365, DKIM set-up",
  messages: {
    dangling:
      "{name} points to {target}, where there is no key: mail that {sender} signs with {selector} counts as unsigned. Compare the target with the one the service shows",
    ready:
      "{name} points to {target}, where there is no key yet: Microsoft publishes it when DKIM signing of {domain} is switched on. Until then the mail of {sender} counts as unsigned",
    unused: {
      text: "{name} points to {target}, where there is no key. No sender of the plan signs with it: remove it, or declare who does",
      severity: "warning",
      score: 1,
    },
  },
  check({ name, domain, place, sender, selector }, { derive, located, report }) {
    const found = derive(soughtKey, name);
    if (!found.known || found.value?.kind !== "absent" || found.value.alias === undefined) return;
    const { target, negativeTtlSeconds } = found.value;
    const seen = negativeTtlSeconds === undefined ? {} : { seenAfterSeconds: negativeTtlSeconds };
    if (!sender || selector === undefined) {
      report(place, "unused", { name, target }, seen);
      return;
    }
    const at = located(name, "CNAME")?.sources[0]?.name ?? place;
    const isMicrosoft = microsoft.some((suffix) => isWithin(target, suffix));
    report(at, isMicrosoft ? "ready" : "dangling", { name, target, domain, sender: sender.id, selector }, seen);
  },
});
