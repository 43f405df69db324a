import { rule } from "../rule.ts";
import { mailHosts, smtpAt } from "../shared/transport.ts";

export default rule({
  id: "mx/port25-unreachable",
  title: "No MX host takes SMTP",
  on: "mxName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 5 },
  source: "RFC 5321 §3.1",
  messages: {
    unreachable:
      "No MX host of {domain} takes a connection on port 25, while other mail servers do: mail for it waits with the senders and then bounces. {what}",
    refused: "No MX host of {domain} takes mail on port 25: {what}. Mail for it waits with the senders or bounces",
  },
  check({ name, place }, context) {
    const hosts = context.derive(mailHosts, name);
    if (!hosts.known || hosts.value.length === 0) return;
    const seen = hosts.value.map((host) => ({ host, addresses: smtpAt(host, context.ask) }));
    const all = seen.flatMap(({ addresses }) => addresses ?? []);
    // One host that nobody has heard of may be the one that takes mail.
    if (seen.some(({ addresses }) => addresses === undefined) || all.length === 0) return;
    if (all.some(({ state }) => state !== "unreachable" && state !== "refused")) return;
    const isSilent = all.every(({ state }) => state === "unreachable");
    const [first] = all;
    const here = context.located(name, "MX")?.sources[0]?.rdata ?? place;
    context.report(here, isSilent ? "unreachable" : "refused", { domain: name, what: `${first?.address}: ${first?.detail}` });
  },
});
