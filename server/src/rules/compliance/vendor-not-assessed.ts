import { formatInstant, parseEnd } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { dutiesOf, insertAt, lawyers, whoOf } from "../shared/programme.ts";
import { spanOf } from "../shared/timeline.ts";

export default rule({
  id: "compliance/vendor-not-assessed",
  title: "Vendor that nobody has assessed",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "legal", score: 3 },
  source: "Method, compliance checklist; GDPR Art. 28",
  messages: {
    unknown: "Who has assessed {vendor}? It processes {data}, the plan is bound by {duties}, and `compliance.vendors` does not name it",
    unasked: "Which questionnaire did {vendor} answer? Its entry names none, and the plan is bound by {duties}",
    open: "When does {vendor} answer? Its questionnaire is sent and not `answered`, and the plan is bound by {duties}",
    unsigned: "Is a data processing agreement with {vendor} signed? Its questionnaire names no `contract.dpa` (GDPR Art. 28)",
    law: {
      text: "Under which law does {vendor} process what we give it? Its questionnaire names no `contract.jurisdiction`, and the plan is bound by {duties}",
      severity: "info",
      score: 1,
    },
    expired:
      "The review of {vendor} ends on {expires}, and the last window on {end}: renew it before, or what was agreed no longer covers the last tranches",
  },
  fixes: {
    vendor: {
      title: "Add the vendor",
      safety: "unsafe",
      edit: ({ root }, id: string) => insertAt(root, ["compliance", "vendors", id], `{ questionnaire: vendors/${id}.yaml }`),
    },
  },
  check(playbook, { report, unstated }) {
    const duties = dutiesOf(playbook);
    if (duties === "") return;
    const compliance = playbook.fields.get("compliance");
    const who = whoOf(playbook, ...lawyers);
    const vendors = compliance?.get("vendors")?.entries() ?? [];
    const asked = new Set<string>();
    for (const flow of compliance?.get("flows")?.items() ?? []) {
      const processor = flow.get("processor");
      const id = idOf(processor?.text ?? "");
      if (!processor || id === "" || asked.has(id)) continue;
      asked.add(id);
      // `microsoft` is meant by Microsoft Ireland too.
      if (vendors.some(([key]) => id === key.text || id.startsWith(`${key.text}-`) || key.text.startsWith(`${id}-`))) continue;
      const data = { vendor: processor.text, data: flow.get("data")?.text ?? "data", duties };
      unstated(processor.place, "unknown", data, who, { fix: [{ id: "vendor", with: id }] });
    }
    const end = spanOf(playbook)?.to;
    for (const [key, vendor] of vendors) {
      const data = { vendor: key.text, duties };
      const path = vendor.get("questionnaire")?.text ?? "";
      const paper = questionnaireOf(playbook, key.text, path);
      if (path === "" && !paper) unstated(key.place, "unasked", data, who);
      if (paper && !paper.fields.get("answered")) unstated(paper.place, "open", data, who);
      else if (paper && (paper.fields.get("contract")?.get("dpa")?.text ?? "") === "" && /gdpr|dsgvo/i.test(duties))
        unstated(paper.place, "unsigned", data, who);
      else if (paper && (paper.fields.get("contract")?.get("jurisdiction")?.text ?? "") === "") unstated(paper.place, "law", data, who);
      const expires = vendor.get("expires");
      const last = parseEnd(expires?.text ?? "", playbook.timeZone);
      if (expires && last !== undefined && end !== undefined && last < end)
        report(expires.place, "expired", { ...data, expires: expires.text, end: formatInstant(end, playbook.timeZone) });
    }
  },
});

function questionnaireOf({ questionnaires, folder }: Playbook, vendor: string, path: string) {
  const full = folder === "" ? path : `${folder}/${path}`;
  return questionnaires.find((paper) => paper.path === full) ?? questionnaires.find(({ fields }) => fields.get("vendor")?.text === vendor);
}

/** A processor as an id of a vendor: `Microsoft Ireland` is `microsoft-ireland`. */
function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
