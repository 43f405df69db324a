import { withoutTags } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { isPartial, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/removed-tag",
  title: "pct, rf or ri no longer exist",
  on: "dmarcName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dmarc", score: 1 },
  source: "RFC 9989 §9.3, App. A.6, C.5.2",
  messages: { removed: "{tag} is no tag of DMARC any more; {effect}" },
  fixes: { remove: { title: "Remove the tag", safety: "safe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    for (const tag of own?.record.removed ?? []) {
      const name = tag.name.value;
      // A share of an enforced policy means something to older receivers: dmarc/pct-partial.
      if (!own || (name === "pct" && isPartial(own.record))) continue;
      const effect =
        name === "pct"
          ? "here it says only what older receivers assume anyway, so it can go"
          : "older receivers hardly heeded it either, so it can go";
      const { owner, text } = own;
      const fix = [{ id: "remove" as const, with: { owner, text, changed: withoutTags(text, [tag]) } }];
      context.report(own.place(tag.range), "removed", { tag: name, effect }, { fix });
    }
  },
});
