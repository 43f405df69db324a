import type { KpiSnapshot, Measurement, Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

/** Gmail sender guidelines, read 2026-11-23: below 0.10 %, and never 0.30 % or more. */
const [advised, limit] = [0.001, 0.003];
/** With fewer messages one reader decides (threshold is this tool's). */
const fewest = 1000;

export default rule({
  id: "bulk/complaint-rate",
  title: "Complaint rate at or above the limits of providers",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "bulk-sender", score: 4 },
  source: "Gmail sender guidelines and FAQ",
  messages: {
    over: "{rate} % of the mail of {who} was marked as spam, measured until {day}: from 0.3 % on Gmail refuses and gives no help until seven days below. Stop the growth, and clean the list before more moves",
    high: {
      text: "{rate} % of the mail of {who} was marked as spam, measured until {day}: Gmail wants less than 0.1 %, and at 0.3 % it refuses. Slow the stream down before more moves",
      severity: "warning",
      score: 2,
    },
  },
  check(playbook, { report }) {
    for (const snapshot of latestOfEach(playbook)) {
      const measurement = snapshot.values.get("complaint-rate") as Measurement;
      const rate = rateOf(measurement);
      if (rate === undefined || rate < advised) continue;
      const data = {
        rate: String(Number((rate * 100).toFixed(2))),
        who: nameOf(snapshot),
        day: new Date(snapshot.to).toISOString().slice(0, 10),
      };
      const about = aboutOf(playbook, snapshot);
      report(measurement.place, rate >= limit ? "over" : "high", data, about ? { about } : {});
    }
  },
});

/** Of what was measured again only the last counts. */
function latestOfEach(playbook: Playbook): readonly KpiSnapshot[] {
  const latest = new Map<string, KpiSnapshot>();
  for (const one of playbook.snapshots) {
    const key = `${one.tranche ?? ""} ${one.scope ?? ""}`;
    const known = latest.get(key);
    if (one.values.has("complaint-rate") && (!known || one.to > known.to)) latest.set(key, one);
  }
  return [...latest.values()];
}

function rateOf({ value, good, total }: Measurement): number | undefined {
  if (total !== undefined && total < fewest) return undefined;
  if (good !== undefined && total !== undefined) return good / total;
  return typeof value === "number" ? value : undefined;
}

function nameOf({ scope, tranche }: KpiSnapshot): string {
  return scope !== undefined && scope !== "tranche" && scope !== "all" ? scope : (tranche ?? "everybody");
}

function aboutOf(playbook: Playbook, { scope, tranche }: KpiSnapshot) {
  if (scope !== undefined && playbook.senders.has(scope)) return { scope: { kind: "sender", sender: scope }, target: scope } as const;
  const domain = scope === undefined ? undefined : playbook.domains.get(scope);
  if (domain) return { scope: { kind: "name", name: domain.name }, target: domain.name } as const;
  return tranche === undefined ? undefined : ({ scope: { kind: "tranche", tranche }, target: tranche } as const);
}
