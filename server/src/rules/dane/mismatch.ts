import { matchesChain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { isDaneOn, isUsable, mailHosts, mxPlace, smtpAt, tlsaAt } from "../shared/transport.ts";

export default rule({
  id: "dane/mismatch",
  title: "TLSA does not match the certificate that is served",
  on: "mxName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 5 },
  source: "RFC 7672 §3.1; RFC 7671 §8.1",
  messages: {
    mismatch:
      "No TLSA record of {host} matches the certificate that {address} shows: senders that use DANE hold back all mail for {domain}. Publish _25._tcp.{host} TLSA 3 1 1 {digest} beside the old one, or put the old key back",
  },
  check({ name, place }, context) {
    const hosts = context.derive(mailHosts, name);
    if (!hosts.known) return;
    for (const host of hosts.value) {
      // Switched off, it does not matter what stands in the DNS.
      const seen = context.askOptional({ kind: "smtp", host });
      if (seen?.kind === "failed" && seen.why === "off") {
        context.ask({ kind: "smtp", host });
        return;
      }
      const at = context.derive(tlsaAt, host);
      if (!at.known) continue;
      const usable = at.value.records.filter(isUsable);
      if (usable.length === 0 || isDaneOn(at.value, context) === false) continue;
      for (const { address, state, chain } of smtpAt(host, context.ask) ?? []) {
        const [own] = chain;
        // Matching type 0 holds the whole certificate, which hashes cannot be compared with.
        if (state !== "tls" || !own || usable.some((record) => matchesChain(record, chain) !== false)) continue;
        context.report(mxPlace(context, name, host, place), "mismatch", { host, address, domain: name, digest: own.spkiSha256 });
      }
    }
  },
});
