import type { Name } from "../../dns/index.ts";
import { type MxRecord, meantGoogleMx, platformOfMx } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { hostPlace, lacksDot, looksLikeAddress, meansNoMail, mxOf, reachOfHost } from "../shared/mx.ts";

export default rule({
  id: "mx/target-no-address",
  title: "MX target has no address",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 4 },
  source: "RFC 5321 §5.1",
  messages: {
    one: "{host} has no address, so senders skip this MX of {name} or wait for it; add its A record, or remove the MX",
    all: { text: "{host} has no address and {name} has no other MX that works: senders give the mail back", score: 5 },
  },
  check({ name, place }, { ask, askOptional, derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const set = located(owner, "MX");
    const hosts = records.filter((record) => isHost(record, name, set));
    const dead = hosts.filter(({ exchange }) => {
      const { v4, v6 } = reachOfHost(exchange, askOptional);
      return v4 === false && v6 === false;
    });
    for (const record of dead)
      report(hostPlace(set, record, place), dead.length === records.length ? "all" : "one", { host: record.exchange, name });
    if (dead.length === 0) for (const { exchange } of hosts) reachOfHost(exchange, ask);
  },
});

/** Targets whose fault has a rule of its own are left to it. */
function isHost(record: MxRecord, name: Name, set: LocatedSet | undefined): boolean {
  const { exchange } = record;
  if (exchange === "." || looksLikeAddress(exchange) || meansNoMail(exchange, name) || lacksDot(set, record)) return false;
  return meantGoogleMx(exchange) === undefined && platformOfMx(exchange) !== "microsoft365";
}
