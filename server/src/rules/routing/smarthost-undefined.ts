import { isWithin, type Name, resolve } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import type { Derivation } from "../rule.ts";
import { rule } from "../rule.ts";
import { routesOf } from "../shared/route-graph.ts";

export default rule({
  id: "routing/smarthost-undefined",
  title: "Host of a route takes no mail",
  on: "mailName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "routing-plan", score: 4 },
  source: "RFC 5321 §5.1; method (routing: smart host)",
  messages: {
    nowhere:
      "Route {route} hands mail to {host}, which has neither MX nor address records: what goes there waits in a queue until it bounces. Publish the host, or correct its name",
  },
  check({ playbook, name, domain }, { derive, report, world }) {
    if (!playbook || !domain?.ours) return;
    for (const { id, host, hostPlace, from, phase } of routesOf(playbook)) {
      // The way in is the MX of the domain itself: mx/target-no-address.
      if (!host || !hostPlace || from === "internet" || homeOf(playbook, host) !== name) continue;
      // A route of a phase need not work before that phase is live.
      if (phase !== undefined && world !== "planned") continue;
      const found = derive(takesMail, host);
      if (found.known && !found.value) report(hostPlace, "nowhere", { route: id, host });
    }
  },
});

/** The domain where a host of a route is spoken of, so that it is said once: the nearest above it, else the first. */
function homeOf(playbook: Playbook, host: Name): Name | undefined {
  const own = [...playbook.domains.values()].filter(({ ours }) => ours);
  const above = own.filter(({ name }) => isWithin(host, name)).sort((a, b) => b.name.length - a.name.length);
  return (above[0] ?? own[0])?.name;
}

/** Whether mail for a name has somewhere to go: an MX, or an address where there is none (RFC 5321 5.1). */
const takesMail: Derivation<boolean> = (name, ask) => {
  const at = (type: "MX" | "A" | "AAAA") => {
    const { answer } = resolve(name as Name, type, ask);
    return answer === undefined || answer.kind === "failed" ? undefined : answer;
  };
  const mx = at("MX");
  if (mx === undefined) return { known: false };
  if (mx.kind !== "nodata") return { known: true, value: mx.kind === "records" };
  const addresses = (["A", "AAAA"] as const).map(at);
  if (addresses.some((answer) => answer?.kind === "records")) return { known: true, value: true };
  return addresses.includes(undefined) ? { known: false } : { known: true, value: false };
};
