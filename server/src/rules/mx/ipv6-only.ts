import { rule } from "../rule.ts";
import { looksLikeAddress, mxOf, reachOfHost, recordPlace } from "../shared/mx.ts";

export default rule({
  id: "mx/ipv6-only",
  title: "MX reachable by IPv6 only",
  on: "mxName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "mx", score: 3 },
  source: "RFC 5321 §5.2; RFC 3974",
  messages: {
    only: "No MX host of {name} has an A record: senders without IPv6, still many, cannot deliver. Give at least one host an IPv4 address",
  },
  check({ name, place }, { ask, askOptional, derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner } = mx.value;
    const records = mx.value.records.filter(({ exchange }) => exchange !== "." && !looksLikeAddress(exchange));
    const seen = records.map(({ exchange }) => reachOfHost(exchange, askOptional));
    // One host with IPv4 decides, whatever the others have.
    if (seen.some(({ v4 }) => v4 === true)) return;
    for (const { exchange } of records) reachOfHost(exchange, ask);
    if (seen.every(({ v4 }) => v4 === false) && seen.some(({ v6 }) => v6 === true))
      report(recordPlace(located(owner, "MX"), records[0], place), "only", { name });
  },
});
