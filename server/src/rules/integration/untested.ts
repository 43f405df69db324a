import { parseInstant } from "../../base/index.ts";
import type { IntegrationPart, Playbook, Tranche } from "../../playbook/index.ts";
import type { Cursor } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { isMeant, programmeOf } from "../shared/programme.ts";

export default rule({
  id: "integration/untested",
  title: "Application not tested on the new platform",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "integrations", score: 2 },
  source: "Method (validate OAuth flows before the cohort moves)",
  messages: {
    late: "{integration} is tested on {date}, after the window of {tranche} with which it moves has begun: then its users are the test",
    never: "When was {integration} tested on the target (`tested`)? It moves with {tranche}, and signing in there is another thing",
  },
  check({ playbook, tranche }, { report, unstated }) {
    for (const [key, integration] of programmeOf(playbook)?.get("integrations")?.entries() ?? []) {
      if (!movesWith(integration, tranche)) continue;
      const data = { integration: key.text, tranche: tranche.id };
      const tested = integration.get("tested");
      if (!tested) {
        // A key without a value is being written.
        if (!integration.entry("tested")) unstated(key.place, "never", data, ownerOf(integration, playbook));
        continue;
      }
      const at = parseInstant(tested.text, playbook.timeZone);
      if (at !== undefined && tranche.window && at > tranche.window.from) report(tested.place, "late", { ...data, date: tested.text });
    }
  },
});

/** It names the tranche, or it is a sender that the tranche names. */
function movesWith(integration: Cursor<IntegrationPart>, { id, written, fields }: Tranche): boolean {
  const own = integration.get("tranche")?.text;
  if (own !== undefined) return own === id || own === written;
  const sender = integration.get("sender")?.text;
  const senders = fields.get("senders")?.items() ?? [];
  return sender !== undefined && senders.length > 0 && isMeant(senders, sender);
}

function ownerOf(integration: Cursor<IntegrationPart>, { people }: Playbook): string | undefined {
  const owner = integration.get("owner")?.text ?? "";
  return people.has(owner) ? owner : undefined;
}
