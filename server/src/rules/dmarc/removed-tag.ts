import { withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { isPartial, ownDmarc, rewriteText } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/removed-tag",
  title: "pct, rf or ri no longer exist",
  on: "dmarcName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dmarc", score: 1 },
  source: "RFC 9989 §9.3, App. A.6",
  messages: { removed: "{tag} is no tag of DMARC any more; {effect}" },
  fixes: { remove: { title: "Remove the tag", safety: "safe", edit: rewriteText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    for (const tag of own?.record.removed ?? []) {
      const name = tag.name.value;
      // A share of an enforced policy means something to older receivers: dmarc/pct-partial.
      if (!own || (name === "pct" && isPartial(own.record))) continue;
      const effect = name === "pct" ? "here it says what is the default of older receivers" : "older receivers hardly heeded it either";
      const { owner, text } = own;
      const fix = [{ id: "remove" as const, with: { owner, from: text, to: withoutTags(text, [tag]) } }];
      context.report(own.place(tag.range), "removed", { tag: name, effect }, { fix });
    }
  },
});
