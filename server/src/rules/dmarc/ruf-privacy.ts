import { withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc, reportHosts } from "../shared/dmarc.ts";

/** Regimes under which content of mail about persons goes to a processor only by contract (GDPR Art. 28 and its like). */
const regimes = /^(?:gdpr|dsgvo|rgpd|uk[- ]?gdpr|dpa ?2018|f?adp|n?dsg|revdsg)$/i;
const regions = /^(?:eu|eea|uk|gb|ch)$/i;

export default rule({
  id: "dmarc/ruf-privacy",
  title: "Failure reports may carry personal content",
  on: "dmarcName",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "dmarc", score: 2 },
  source: "RFC 9991; RFC 9989 §10.2; GDPR Art. 5(1)(c), 28",
  messages: {
    external:
      "ruf sends copies of failing mail, with names and subjects, to {host}, and the playbook ({law}) notes no vendor of that name: agree on processing, or do without",
  },
  fixes: { remove: { title: "Remove ruf and fo", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const { playbook, domain, name } = target;
    if (!playbook) return;
    const compliance = playbook.fields.get("compliance");
    const law = compliance
      ?.get("regimes")
      ?.items()
      .map(({ text }) => text)
      .find((text) => regimes.test(text));
    const residency = domain?.fields.get("residency")?.text ?? "";
    if (law === undefined && !regions.test(residency)) return;
    const own = ownDmarc(target, context);
    if (!own) return;
    const vendors = (compliance?.get("vendors")?.entries() ?? []).map(([key]) => key.text.toLowerCase());
    const outside = reportHosts(own.record, name).find(
      ({ tag, host, isRelative }) =>
        tag === "ruf" && !isRelative && !playbook.domains.get(host)?.ours && !vendors.some((vendor) => host.includes(vendor)),
    );
    if (!outside) return;
    const { owner, text, record } = own;
    const to = withoutTags(
      text,
      record.tags.filter((tag) => ["ruf", "fo"].includes(tag.name.value)),
    );
    const data = { host: outside.host, law: law ?? `residency: ${residency}` };
    context.report(own.place(outside.range), "external", data, { fix: [{ id: "remove", with: { owner, text, changed: to } }] });
  },
});
