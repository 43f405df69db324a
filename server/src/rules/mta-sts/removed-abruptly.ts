import { formatDuration } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { isMtaSts } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { policyServed, stsName, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/removed-abruptly",
  title: 'MTA-STS is removed without a "none" phase',
  on: "mtaStsName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §8.3",
  worlds: ["planned"],
  messages: {
    removed:
      "A tranche drops this MTA-STS record of {domain} while its policy is in mode {mode}: senders go on with their copy for up to {age}, whatever the MX is by then. Keep the record, serve mode: none under a new id, and drop it when that time has passed",
  },
  check({ name, playbook }, { derive, report }) {
    const owner = stsName(name);
    const live = playbook && owner && liveSet(playbook, owner);
    if (!live) return;
    const texts = derive(stsTexts, name);
    if (!texts.known || texts.value.records.length > 0) return;
    const served = derive(policyServed, name);
    if (!served.known || served.value.kind !== "policy") return;
    const { mode, maxAgeSeconds } = served.value.policy;
    if (mode === undefined || mode.value === "none") return;
    report(live.sources[0]?.rdata ?? live.sources[0]?.place ?? playbook.place, "removed", {
      domain: name,
      mode: mode.value,
      age: formatDuration(maxAgeSeconds?.value ?? 0),
    });
  },
});

/** The record set of the phase that is live. */
function liveSet(playbook: Playbook, owner: Name): LocatedSet | undefined {
  for (const zone of playbook.zones.values()) {
    const sets = zone.live === undefined ? [] : (zone.phases.get(zone.live) ?? []);
    const set = sets.find((one) => one.owner === owner && one.type === "TXT" && one.sources.some(({ txt }) => txt && isMtaSts(txt.text)));
    if (set) return set;
  }
  return undefined;
}
