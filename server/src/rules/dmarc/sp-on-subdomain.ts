import { joinName, resolve, txtValue } from "../../dns/index.ts";
import { isDmarc, registeredDomain, withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc, tagsNamed } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/sp-on-subdomain",
  title: "sp/np below the organisational domain is ignored",
  on: "dmarcName",
  kind: "semantic",
  severity: "hint",
  risk: { category: "authentication", component: "dmarc", score: 0 },
  source: "RFC 9989 §4.7 (sp), §4.10.2",
  messages: { ignored: "{tag} counts only at the organisational domain, which is {organisation}: receivers ignore it here" },
  fixes: { remove: { title: "Remove it", safety: "safe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own || own.record.psd) return;
    const tags = own.record.tags.filter(({ name }) => name.value === "sp" || name.value === "np");
    const organisation = registeredDomain(target.name);
    const above = joinName("_dmarc", organisation);
    if (tags.length === 0 || organisation === target.name || above === undefined) return;
    // Without a record above, this name is the organisational domain by the tree walk, and sp holds.
    const { answer } = resolve(above, "TXT", context.askOptional);
    if (answer?.kind !== "records" || answer.records.filter((record) => isDmarc(txtValue(record) ?? "")).length !== 1) return;
    for (const tag of tags) {
      const { owner, text } = own;
      const fix = [{ id: "remove" as const, with: { owner, text, changed: withoutTags(text, tagsNamed(own.record, tag.name.value)) } }];
      context.report(own.place(tag.range), "ignored", { tag: tag.name.value, organisation }, { fix });
    }
  },
});
