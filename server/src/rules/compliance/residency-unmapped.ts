import type { Domain, Playbook } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { dutiesOf, lawyers, whoOf } from "../shared/programme.ts";

/** How people write the vendor of a platform. An own server has none. */
const vendors: Readonly<Record<string, RegExp>> = {
  microsoft365: /microsoft|office|m365|o365|exchange.?online/i,
  google: /google|workspace|gmail/i,
};

export default rule({
  id: "compliance/residency-unmapped",
  title: "Nobody says where mail is stored",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 4 },
  source: "Method, compliance checklist; GDPR Art. 30",
  messages: {
    domain: "In which region must mail of {domains} stay (`residency`)? The plan is bound by {duties}, and no text of it says so",
    target:
      "Where does {platform} store and process the mailboxes? The plan is bound by {duties}, and `compliance.flows` names no way of the mail to it",
  },
  fixes: {
    region: {
      title: "State the region of the safety",
      safety: "unsafe",
      edit: (_target, { domain, region }: { domain: Domain; region: string }) =>
        domain.fields.node.kind === "map" ? insertEntry(domain.fields.node, "residency", region) : [],
    },
  },
  check(playbook, { unstated }) {
    const duties = dutiesOf(playbook);
    if (duties === "") return;
    const who = whoOf(playbook, ...lawyers) ?? "whoever answers for compliance";
    const silent = [...playbook.domains.values()].filter(
      ({ ours, roles, fields }) => ours && roles.includes("receive") && !fields.get("residency"),
    );
    const region = safetyRegion(playbook);
    const [first] = silent;
    if (first) {
      const domains = silent.map(({ name }) => name).join(", ");
      const fix = region !== undefined && silent.length === 1 ? { fix: [{ id: "region" as const, with: { domain: first, region } }] } : {};
      unstated(first.place, "domain", { domains, duties }, who, fix);
    }
    const platform = playbook.fields.get("target")?.get("platform");
    const vendor = vendors[platform?.text ?? ""];
    const flows = playbook.fields.get("compliance")?.get("flows")?.items() ?? [];
    if (
      !platform ||
      !vendor ||
      flows.some((flow) => vendor.test(flow.get("processor")?.text ?? "") || isMail(flow.get("data")?.text ?? ""))
    )
      return;
    unstated(platform.place, "target", { platform: platform.text, duties }, who);
  },
});

/** What people receive and keep, not lists of a newsletter. */
function isMail(data: string): boolean {
  return /\b(?:e-?)?mail(?:s|box(?:es)?)?\b/i.test(data);
}

function safetyRegion({ safety }: Playbook): string | undefined {
  const regions = [...safety.values()].flatMap(({ fields }) =>
    fields.get("kind")?.text === "data-residency" ? (fields.get("region")?.text ?? []) : [],
  );
  return regions.length === 1 ? regions[0] : undefined;
}
