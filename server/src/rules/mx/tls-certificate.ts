import { isoInstant } from "../../base/index.ts";
import { matchesChain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { isDaneOn, mailHosts, mxPlace, smtpAt, stsModeIfKnown, tlsaAt } from "../shared/transport.ts";

const soonDays = 21;

export default rule({
  id: "mx/tls-certificate",
  title: "Certificate of an MX host is not valid for its name",
  on: "mxName",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "mx", score: 3 },
  source: "RFC 8461 §4.2; RFC 9525",
  messages: {
    invalid:
      "{host} ({address}): {why}. Most senders deliver all the same, but those that check (MTA-STS, partners with a TLS rule) do not; install a certificate for {host}",
    enforced: {
      text: "{host} ({address}): {why}, while the MTA-STS policy of {domain} is enforced: senders that honour it do not deliver there. Install a certificate for {host}",
      severity: "error",
      score: 4,
    },
    soon: {
      text: "The certificate of {host} ({address}) ends on {date}, in {days} days; see that it is renewed",
      severity: "info",
      score: 1,
    },
  },
  check({ name, place }, context) {
    const hosts = context.derive(mailHosts, name);
    if (!hosts.known) return;
    for (const host of hosts.value) {
      for (const { address, state, chain, fault } of smtpAt(host, context.ask) ?? []) {
        const [own] = chain;
        if (state !== "tls" || !own) continue;
        const here = mxPlace(context, name, host, place);
        const days = context.daysUntil(own.notAfter);
        const mode = fault ? context.derive(stsModeIfKnown, name) : undefined;
        const isEnforced = mode?.known === true && mode.value === "enforce";
        if (fault && (isEnforced || !hasOwnKey(host, chain, context)))
          context.report(here, isEnforced ? "enforced" : "invalid", { host, address, domain: name, why: fault.detail });
        else if (!fault && days < soonDays)
          context.report(here, "soon", { host, address, date: isoInstant(own.notAfter).slice(0, 10), days: Math.max(0, days) });
      }
    }
  },
});

/** RFC 7672 3.1.1: where DANE-EE matches the key, names and dates of the certificate do not count. */
function hasOwnKey(
  host: Parameters<typeof smtpAt>[0],
  chain: Parameters<typeof matchesChain>[1],
  context: Parameters<typeof isDaneOn>[1] & Parameters<typeof tlsaAt>[2],
): boolean {
  const tlsa = tlsaAt(host, context.askOptional, context);
  if (!tlsa.known || isDaneOn(tlsa.value, context) === false) return false;
  return tlsa.value.records.some((record) => record.usage?.value === 3 && matchesChain(record, chain) === true);
}
