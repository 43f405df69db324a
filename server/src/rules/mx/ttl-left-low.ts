import { formatDuration } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { stated } from "../shared/derivations.ts";
import { cutoverOf } from "../shared/sides.ts";

/** Below this the TTL is that of a migration, not of daily life. */
const lowSeconds = 900;
const normalSeconds = 3600;
const patienceMs = 14 * 86_400_000;

export default rule({
  id: "mx/ttl-left-low",
  title: "Low TTL kept long after the cutover",
  on: "mxName",
  kind: "semantic",
  severity: "info",
  risk: { category: "routing", component: "mx", score: 1 },
  source: "RFC 1912 §2.2; Google Workspace MX values (3600)",
  worlds: ["text", "live"],
  messages: {
    low: "MX of {name} still lives only {ttl}, two weeks after the soak of {tranche}: an outage of the name servers stops the mail at once. Raise it to an hour",
  },
  fixes: {
    raise: {
      title: "Set the TTL to 3600 seconds",
      safety: "unsafe",
      edit: (_target, name: Name, tools) => {
        const set = tools.located(name, "MX");
        return (set && tools.zone(name)?.setTtl(set, normalSeconds)) ?? [];
      },
    },
  },
  check({ name, place, playbook, domain }, { ask, isPast, located, report }) {
    const tranche = playbook && cutoverOf(playbook, name, domain);
    if (!tranche?.window) return;
    const soak = (tranche.gate.gate?.soakSeconds ?? 0) * 1000;
    if (!isPast(tranche.window.to + soak + patienceMs)) return;
    const answer = ask(stated(name, "MX"));
    if (answer?.kind !== "records" || answer.ttlSeconds === undefined || answer.ttlSeconds >= lowSeconds) return;
    const source = located(name, "MX")?.sources[0];
    const data = { name, ttl: formatDuration(answer.ttlSeconds), tranche: tranche.id };
    report(source?.ttl ?? source?.rdata ?? place, "low", data, { fix: [{ id: "raise", with: name }] });
  },
});
