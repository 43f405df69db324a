import { resolve } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { isUsable, mailHosts, mxPlace, tlsaAt, vouches } from "../shared/transport.ts";

export default rule({
  id: "dane/without-dnssec",
  title: "TLSA is published without DNSSEC",
  on: "mxName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 7672 §2.1, §2.2, §1.3",
  worlds: ["live"],
  messages: {
    insecure:
      "{host} has TLSA records, but {what} not signed as far as {server} can verify, so senders do not use DANE for {domain}. Sign the zone and hand its DS to the zone above",
    domainInsecure: {
      text: "{host} has signed TLSA records, but the MX of {domain} is not signed as far as {server} can verify, so senders do not use DANE for it. Signing {domain} would switch it on",
      severity: "info",
      score: 1,
    },
  },
  check({ name, place }, context) {
    const hosts = context.derive(mailHosts, name);
    if (!hosts.known) return;
    const secured = hosts.value.flatMap((host) => {
      const at = context.derive(tlsaAt, host);
      return at.known && at.value.records.some(isUsable) ? [{ host, ...at.value }] : [];
    });
    if (secured.length === 0) return;
    const mx = resolve(name, "MX", context.ask).answer;
    const isVouched = vouches(context.ask);
    if (isVouched === undefined || !mx) return;
    if (!isVouched) {
      context.cannotKnow(
        "lookup-failed",
        `TLSA of ${secured[0]?.host}: whether it is signed is not known, since the resolver does not check DNSSEC or is not one whose word on it counts; name one that does over tls:// or https://, or on this machine`,
      );
      return;
    }
    for (const { host, authenticated } of secured) {
      const address = resolve(host, "A", context.ask).answer;
      if (!address) continue;
      const here = mxPlace(context, name, host, place);
      const data = { host, domain: name, server: mx.meta.server };
      // An absent address proves nothing more than its zone: the other family may hold it.
      const unsigned = [...(authenticated ? [] : ["these are"]), ...(address.meta.authenticated ? [] : ["its address is"])];
      if (unsigned.length > 0) context.report(here, "insecure", { ...data, what: unsigned.join(" and ") });
      else if (!mx.meta.authenticated) context.report(here, "domainInsecure", data);
    }
  },
});
