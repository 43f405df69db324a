import { setsOf } from "../engine/index.ts";
import type { FeatureContext } from "./context.ts";
import { recordAt } from "./record-spot.ts";

export interface NameToAsk {
  readonly name: string;
  readonly type: string;
  readonly why: string;
}

const asked = new Set(["MX", "TXT", "CNAME", "SPF"]);

/** Names of the workspace that somebody may want to see live: its domains, its senders' keys, the records of its texts. */
export function namesWorthAsking(context: FeatureContext): readonly NameToAsk[] {
  const names = new Map<string, NameToAsk>();
  const add = (name: string, type: string, why: string) => {
    const key = `${type} ${name}`;
    if (!names.has(key)) names.set(key, { name, type, why });
  };
  for (const playbook of context.model.playbooks) {
    for (const domain of playbook.domains.values()) {
      if (!domain.ours) continue;
      if (domain.roles.includes("receive")) add(domain.name, "MX", `${domain.id} receives mail`);
      add(domain.name, "TXT", `SPF of ${domain.id}`);
      add(`_dmarc.${domain.name}`, "TXT", `DMARC of ${domain.id}`);
    }
    for (const sender of playbook.senders.values())
      for (const { selector } of sender.selectors)
        for (const { name } of sender.domains) add(`${selector}._domainkey.${name}`, "TXT", `DKIM key of ${sender.id}`);
  }
  for (const zone of context.zones)
    for (const { set } of setsOf(zone)) if (asked.has(set.type)) add(set.owner, set.type, `stated in ${zone.path}`);
  return [...names.values()];
}

/** The record that stands at an offset of a document. */
export function recordNameAt(context: FeatureContext, path: string, offset: number): NameToAsk | undefined {
  const spot = recordAt(context, path, offset);
  return spot && { name: spot.set.owner, type: spot.set.type, why: "at the cursor" };
}
