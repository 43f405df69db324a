import { formatDuration } from "../../base/index.ts";
import { isMtaSts } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { copyToPhases, liveSet } from "../shared/phases.ts";
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
  fixes: { keep: { title: "Keep the record in the later phase", safety: "unsafe", edit: copyToPhases } },
  check({ name, playbook }, { derive, report, scenario }) {
    const owner = stsName(name);
    if (!playbook || !owner) return;
    const found = liveSet(playbook, owner, ["TXT"]);
    if (!found?.set.sources.some(({ txt }) => txt && isMtaSts(txt.text))) return;
    const texts = derive(stsTexts, name);
    if (!texts.known || texts.value.records.length > 0) return;
    const served = derive(policyServed, name);
    if (!served.known || served.value.kind !== "policy") return;
    const { mode, maxAgeSeconds } = served.value.policy;
    if (mode === undefined || mode.value === "none") return;
    const phase = scenario?.phases[found.document.id];
    const data = { domain: name, mode: mode.value, age: formatDuration(maxAgeSeconds?.value ?? 0) };
    report(found.set.sources[0]?.rdata ?? playbook.place, "removed", data, {
      fix: phase === undefined ? [] : [{ id: "keep", title: `Keep the record in ${phase}`, with: { ...found, phases: [phase] } }],
    });
  },
});
