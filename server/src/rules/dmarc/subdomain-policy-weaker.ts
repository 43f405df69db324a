import { strictness, withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc, tagsNamed } from "../shared/dmarc.ts";

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
      "{tag}={weaker} asks for less than {name} itself, whose failing mail is {policy}: whoever wants to forge the name takes {names}. Remove {tag} once the mail of {names} is known",
  },
  fixes: { remove: { title: "Remove the weaker policy", safety: "unsafe", edit: changeText } },
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
        fix: [{ id: "remove", with: { owner, text, changed: withoutTags(text, tagsNamed(own.record, name)) } }],
      });
    }
  },
});
