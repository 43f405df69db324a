import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { policyFor, sendersFrom, textAtDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/strict-alignment-breaks-sender",
  title: "Strict alignment excludes a declared sender",
  on: "dmarcName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "RFC 9989 §4.4",
  messages: {
    spf: "aspf=s wants the envelope domain of {sender} to be {name} itself, and it is {envelope}: without a DKIM signature of {name} its mail fails DMARC",
  },
  fixes: { relax: { title: "Write aspf=r", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const { name, playbook, place } = target;
    // A sender that signs does so as its From domain (LANGUAGE 3), which is strict enough.
    const unsigned = sendersFrom(playbook, name).filter((sender) => sender.selectors.length === 0 && sender.spf !== "not-aligned");
    const astray = unsigned.filter((sender) => !sender.envelopeDomains.includes(name));
    if (astray.length === 0) return;
    const found = policyFor(name, context);
    const aspf = found?.at.record.aspf;
    if (!found || aspf?.value !== "s") return;
    const at = textAtDmarc(found.at, context);
    for (const sender of astray) {
      const data = { sender: sender.id, name, envelope: sender.envelopeDomains.join(", ") };
      const to = withText(found.at.text, aspf.range, "r");
      const fix = at ? [{ id: "relax" as const, with: { owner: at.owner, text: found.at.text, changed: to } }] : [];
      context.report(at?.place(aspf.range) ?? place, "spf", data, { fix, related: [{ place: sender.place, message: "the sender" }] });
    }
  },
});
