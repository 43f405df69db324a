import { strictness, withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { ownDmarc, rewriteText, tagsNamed } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/subdomain-policy-weaker",
  title: "Sub-domains are weaker than the apex",
  on: "dmarcName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 2 },
  source: "RFC 9989 §4.7 (sp, np)",
  messages: {
    weaker:
      "{tag}={weaker} lets mail of {names} through that {name} itself would have {policy}: whoever wants to use the name takes a sub-domain",
  },
  fixes: { remove: { title: "Remove the weaker policy", safety: "unsafe", edit: rewriteText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const policy = own?.record.p?.value;
    if (!own || policy === undefined || policy === "none") return;
    const { owner, text, record } = own;
    for (const tag of record.tags) {
      const name = tag.name.value;
      const weaker = name === "sp" ? record.sp : name === "np" ? record.np : undefined;
      if (!weaker || strictness(weaker.value) >= strictness(policy)) continue;
      const names = name === "sp" ? "sub-domains" : "sub-domains that do not exist";
      const data = { tag: name, weaker: weaker.value, names, name: target.name, policy: policy === "reject" ? "rejected" : "quarantined" };
      context.report(own.place(tag.range), "weaker", data, {
        fix: [{ id: "remove", with: { owner, from: text, to: withoutTags(text, tagsNamed(own.record, name)) } }],
      });
    }
  },
});
