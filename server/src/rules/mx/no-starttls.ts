import { rule } from "../rule.ts";
import { isDaneOn, isUsable, mailHosts, mxPlace, smtpAt, stsModeIfKnown, tlsaAt } from "../shared/transport.ts";

export default rule({
  id: "mx/no-starttls",
  title: "MX host offers no STARTTLS",
  on: "mxName",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "mx", score: 3 },
  source: "RFC 3207; RFC 8461 §4; Gmail sender guidelines (TLS)",
  messages: {
    plain:
      "{host} ({address}) takes mail for {domain} without TLS: {why}. Everybody on the way can read it; switch STARTTLS on before the MX points there",
    promised: {
      text: "{host} ({address}) offers no TLS that works ({why}), while {promise} for {domain} demands it: senders that honour it do not deliver there. Repair STARTTLS first",
      severity: "error",
      score: 4,
    },
  },
  check({ name, place }, context) {
    const hosts = context.derive(mailHosts, name);
    if (!hosts.known) return;
    for (const host of hosts.value) {
      for (const { address, state, detail } of smtpAt(host, context.ask) ?? []) {
        if (state !== "no-starttls" && state !== "no-tls") continue;
        const mode = context.derive(stsModeIfKnown, name);
        const tlsa = tlsaAt(host, context.askOptional, context);
        const hasDane = tlsa.known && tlsa.value.records.some(isUsable) && isDaneOn(tlsa.value, context) !== false;
        const promise = mode.known && mode.value === "enforce" ? "the enforced MTA-STS policy" : hasDane ? "DANE" : undefined;
        const here = mxPlace(context, name, host, place);
        if (promise === undefined) context.report(here, "plain", { host, address, domain: name, why: detail });
        else context.report(here, "promised", { host, address, domain: name, why: detail, promise });
      }
    }
  },
});
