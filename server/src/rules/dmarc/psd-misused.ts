import { isPublicSuffix, withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc, tagsNamed } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/psd-misused",
  title: "psd=y on an ordinary domain",
  on: "dmarcName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "RFC 9989 §4.7 (psd), §4.10.2",
  messages: {
    ordinary:
      "psd=y says that others register names below {name}: each sub-domain becomes an organisation of its own, and mail of {name} signed by a sub-domain no longer aligns",
  },
  fixes: { remove: { title: "Remove psd", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    const tag = own?.record.tags.find(({ name }) => name.value === "psd");
    if (!own || !tag || own.record.psd?.value !== "y" || isPublicSuffix(target.name)) return;
    const { owner, text } = own;
    const fix = [{ id: "remove" as const, with: { owner, text, changed: withoutTags(text, tagsNamed(own.record, "psd")) } }];
    context.report(own.place(tag.range), "ordinary", { name: target.name }, { fix });
  },
});
