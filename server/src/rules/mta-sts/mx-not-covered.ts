import { rule } from "../rule.ts";
import { coverHosts, mailHosts, mxPlace, policyAt, policyPlace, uncovered } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/mx-not-covered",
  title: "An MX host matches no mx line of the MTA-STS policy",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 5 },
  source: "RFC 8461 §4.1",
  messages: {
    enforced:
      'The MTA-STS policy of {domain} is enforced and names {patterns}, not {host}: senders that honour it refuse to deliver there. Add "mx: {host}" to the policy and publish a new id a day before the MX changes',
    testing: {
      text: 'The MTA-STS policy of {domain} is in testing and names {patterns}, not {host}: senders report it, and would refuse under enforce. Add "mx: {host}" to the policy and publish a new id',
      severity: "warning",
      score: 3,
    },
  },
  fixes: { cover: { title: "Add the host to the policy file", safety: "unsafe", edit: coverHosts } },
  check({ name, place }, context) {
    const hosts = context.derive(mailHosts, name);
    const at = context.derive(policyAt, name);
    if (!hosts.known || !at.known || at.value.kind !== "policy" || !at.value.isValid) return;
    const { mode, mx } = at.value.policy;
    if (mode === undefined || mode.value === "none") return;
    const patterns = mx.map(({ text }) => text).join(", ");
    const lines = mx[0] && policyPlace(context, name, mx[0].range);
    for (const host of uncovered(at.value.policy, hosts.value))
      context.report(
        mxPlace(context, name, host, place),
        mode.value === "enforce" ? "enforced" : "testing",
        { domain: name, host, patterns },
        {
          fix: [{ id: "cover", title: `Add "mx: ${host}" to the policy file`, with: { domain: name, hosts: [host] } }],
          related: lines ? [{ place: lines, message: "the policy" }] : [],
        },
      );
  },
});
